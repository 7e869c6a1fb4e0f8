import { APIError } from 'better-auth/api'
import type { z } from 'zod'
import type { Auth } from '#app/platform/auth/auth.server'
import { invalid } from '#app/platform/http/domain-error'
import { countAgainst, uncount } from '#app/platform/rate-limit/rate-limit.server'
import type { Context } from '../context'
import type { SignInSchema } from './account-schemas'

/**
 * Opens a session.
 * @returns headers that carry the session's cookies
 * @throws DomainError `wrongCredentials` for an unknown address or a wrong password alike,
 * `addressNotConfirmed`, `accountClosed`, or `tooManyTries`
 */
export async function signIn(
  ctx: Context,
  auth: Auth,
  input: z.output<typeof SignInSchema>,
  request: { headers: Headers; clientIp: string },
): Promise<Headers> {
  await countAgainst(ctx.db, 'sign-in-by-address', request.clientIp)
  await countAgainst(ctx.db, 'sign-in-by-account', input.email)
  try {
    const { headers, response } = await auth.api.signInEmail({
      body: { email: input.email, password: input.password },
      headers: request.headers,
      returnHeaders: true,
    })
    await refuseClosed(ctx, response)
    await uncount(ctx.db, 'sign-in-by-address', request.clientIp)
    await uncount(ctx.db, 'sign-in-by-account', input.email)
    return headers
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    throw invalid(
      error.body?.code === 'EMAIL_NOT_VERIFIED' ? 'addressNotConfirmed' : 'wrongCredentials',
    )
  }
}

/** Whoever knows the password of a closed account may know that it is closed. */
async function refuseClosed({ db }: Context, found: { token: string; user: { id: string } }) {
  const user = await db.user.findUnique({
    where: { id: found.user.id },
    select: { closedAt: true },
  })
  if (!user?.closedAt) return
  await db.session.deleteMany({ where: { token: found.token } })
  throw invalid('accountClosed')
}
