import type { z } from 'zod'
import type { Locale } from '#app/locales/locale'
import type { Auth } from '#app/platform/auth/auth.server'
import { countAgainst } from '#app/platform/rate-limit/rate-limit.server'
import type { Context } from '../context'
import type { SignUpSchema } from './account-schemas'
import { consentDocuments } from './consent'

/**
 * Creates an account that waits for its address to be confirmed, with the person's consent on record. For
 * an address that already has an account the answer is the same; its holder gets a mail instead.
 * @throws DomainError `tooManyTries`
 */
export async function signUp(
  ctx: Context,
  auth: Auth,
  input: z.output<typeof SignUpSchema>,
  request: { headers: Headers; clientIp: string; locale: Locale },
): Promise<void> {
  await countAgainst(ctx.db, 'sign-up', request.clientIp)
  const { user } = await auth.api.signUpEmail({
    body: {
      name: input.name,
      email: input.email,
      password: input.password,
      locale: request.locale,
    },
    headers: request.headers,
  })
  const created = await ctx.db.user.findUnique({ where: { id: user.id }, select: { id: true } })
  if (!created) return
  await ctx.db.consent.createMany({
    data: consentDocuments.map(({ document, version }) => ({
      userId: created.id,
      document,
      version,
      givenAt: ctx.now,
    })),
  })
}
