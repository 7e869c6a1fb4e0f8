import { createHmac, timingSafeEqual } from 'node:crypto'
import { isUuid } from '../is-uuid'

const sign = (secret: string, checkId: string, userId: string) =>
  createHmac('sha256', secret).update(`availability:${checkId}:${userId}`).digest('base64url')

/** Token of the link by which one person says, without signing in, whether an entry is still available. */
export function availabilityToken(secret: string, checkId: string, userId: string): string {
  const who = Buffer.from(userId).toString('base64url')
  return [checkId, who, sign(secret, checkId, userId)].join('.')
}

/** Which question a token answers, and for whom it was made; null where it is forged. */
export function readAvailabilityToken(
  secret: string,
  token: string,
): { checkId: string; userId: string } | null {
  const [checkId = '', who = '', signature = ''] = token.split('.')
  if (!isUuid(checkId)) return null
  const userId = Buffer.from(who, 'base64url').toString()
  const expected = Buffer.from(sign(secret, checkId, userId))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null
  return { checkId, userId }
}
