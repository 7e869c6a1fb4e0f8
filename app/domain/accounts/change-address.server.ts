import type { z } from 'zod'
import type { Auth } from '#app/platform/auth/auth.server'
import { invalid, notFound } from '#app/platform/http/domain-error'
import { countAgainst } from '#app/platform/rate-limit/rate-limit.server'
import type { Context } from '../context'
import type { ChangeAddressSchema } from './account-schemas'
import { checkPassword } from './check-password.server'

/**
 * Asks to change the address of the actor's account: its present address gets a link to approve, then the
 * new one a link to confirm. The answer is the same for an address that has an account; nothing is sent then.
 * @throws DomainError `wrongPassword`, `sameAddress`, `tooManyTries`
 */
export async function askToChangeAddress(
  ctx: Context,
  auth: Auth,
  input: z.output<typeof ChangeAddressSchema>,
  headers: Headers,
): Promise<void> {
  if (ctx.actor.kind !== 'person') throw notFound()
  const { userId, email } = ctx.actor
  await countAgainst(ctx.db, 'password-reset', userId)
  await checkPassword(ctx.db, userId, input.currentPassword)
  if (input.email === email.toLowerCase()) throw invalid('sameAddress')
  await auth.api.changeEmail({ body: { newEmail: input.email }, headers })
}
