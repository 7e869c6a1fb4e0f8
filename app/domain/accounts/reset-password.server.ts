import { APIError } from 'better-auth/api'
import type { Auth } from '#app/platform/auth/auth.server'
import { invalid } from '#app/platform/http/domain-error'
import { countAgainst } from '#app/platform/rate-limit/rate-limit.server'
import type { Context } from '../context'

/**
 * Sends a link to choose a new password, where the address has an account; the answer is the same where it
 * has none.
 * @throws DomainError `tooManyTries`
 */
export async function askForPasswordReset(
  ctx: Context,
  auth: Auth,
  email: string,
  clientIp: string,
): Promise<void> {
  await countAgainst(ctx.db, 'password-reset', clientIp)
  await auth.api.requestPasswordReset({ body: { email } })
}

/**
 * Sets a new password by a mailed link; every session of the account ends.
 * @throws DomainError `linkNotValid` for a forged, used or old link
 */
export async function resetPassword(auth: Auth, token: string, password: string): Promise<void> {
  try {
    await auth.api.resetPassword({ body: { token, newPassword: password } })
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    throw invalid('linkNotValid')
  }
}
