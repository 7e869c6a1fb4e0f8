import { APIError } from 'better-auth/api'
import type { z } from 'zod'
import type { Auth } from '#app/platform/auth/auth.server'
import { invalid, notFound } from '#app/platform/http/domain-error'
import { countAgainst } from '#app/platform/rate-limit/rate-limit.server'
import type { Context } from '../context'
import type { ChangePasswordSchema } from './account-schemas'

/**
 * Changes the password of somebody who knows it; their other sessions end.
 * @returns headers that carry the new session's cookies
 * @throws DomainError `wrongPassword`, `tooManyTries`
 */
export async function changePassword(
  ctx: Context,
  auth: Auth,
  input: z.output<typeof ChangePasswordSchema>,
  headers: Headers,
): Promise<Headers> {
  if (ctx.actor.kind !== 'person') throw notFound()
  await countAgainst(ctx.db, 'sign-in-by-account', ctx.actor.email)
  try {
    const answer = await auth.api.changePassword({
      body: {
        currentPassword: input.currentPassword,
        newPassword: input.password,
        revokeOtherSessions: true,
      },
      headers,
      returnHeaders: true,
    })
    return answer.headers
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    throw invalid('wrongPassword')
  }
}
