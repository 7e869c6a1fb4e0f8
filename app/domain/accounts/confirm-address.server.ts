import { APIError } from 'better-auth/api'
import type { Auth } from '#app/platform/auth/auth.server'
import { invalid } from '#app/platform/http/domain-error'

/**
 * Confirms the address that a mailed link belongs to, whether new or changed.
 * @throws DomainError `linkNotValid` for a forged, used or old link
 */
export async function confirmAddress(auth: Auth, token: string, headers: Headers): Promise<void> {
  try {
    await auth.api.verifyEmail({ query: { token }, headers })
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    throw invalid('linkNotValid')
  }
}
