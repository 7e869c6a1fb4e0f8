import { createHmac, timingSafeEqual } from 'node:crypto'
import { isKind, type NotificationKind } from './notification-kinds'

function sign(secret: string, userId: string, kind: string): string {
  return createHmac('sha256', secret).update(`unsubscribe:${userId}:${kind}`).digest('base64url')
}

/** Token of the link by which a reader stops the mails of one kind without signing in. */
export function unsubscribeToken(secret: string, userId: string, kind: NotificationKind): string {
  return [Buffer.from(userId).toString('base64url'), kind, sign(secret, userId, kind)].join('.')
}

/** Whose mails of which kind the token stops, or null where it is forged. */
export function readUnsubscribeToken(
  secret: string,
  token: string,
): { userId: string; kind: NotificationKind } | null {
  const [encoded = '', kind = '', signature = ''] = token.split('.')
  const userId = Buffer.from(encoded, 'base64url').toString()
  const expected = Buffer.from(sign(secret, userId, kind))
  const given = Buffer.from(signature)
  if (!isKind(kind) || expected.length !== given.length) return null
  return timingSafeEqual(expected, given) ? { userId, kind } : null
}
