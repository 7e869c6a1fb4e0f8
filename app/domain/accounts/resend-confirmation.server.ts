import type { Auth } from '#app/platform/auth/auth.server'
import { countAgainst } from '#app/platform/rate-limit/rate-limit.server'
import type { Context } from '../context'

/**
 * Sends the confirmation link again, where the address waits for one; the answer is always the same.
 * @throws DomainError `tooManyTries`
 */
export async function resendConfirmation(
  ctx: Context,
  auth: Auth,
  email: string,
  clientIp: string,
): Promise<void> {
  await countAgainst(ctx.db, 'password-reset', clientIp)
  const waiting = await ctx.db.user.findUnique({
    where: { email },
    select: { emailVerified: true },
  })
  if (waiting && !waiting.emailVerified) await auth.api.sendVerificationEmail({ body: { email } })
}
