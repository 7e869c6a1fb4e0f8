import { APIError } from 'better-auth/api'
import type { Auth } from '#app/platform/auth/auth.server'
import { invalid } from '#app/platform/http/domain-error'

/**
 * Follows a mailed link: confirms the address it went to, or approves the change to another.
 * @returns `approved` where the new address must be confirmed next
 * @throws DomainError `linkNotValid` for a forged, used or old link
 */
export async function confirmAddress(
  auth: Auth,
  token: string,
  headers: Headers,
): Promise<'confirmed' | 'approved'> {
  try {
    await auth.api.verifyEmail({ query: { token }, headers })
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    throw invalid('linkNotValid')
  }
  return requestTypeOf(token) === 'change-email-confirmation' ? 'approved' : 'confirmed'
}

/** What a token that has been checked was made for. */
function requestTypeOf(token: string): unknown {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
  try {
    return (JSON.parse(payload) as { requestType?: unknown }).requestType
  } catch {
    return undefined
  }
}
