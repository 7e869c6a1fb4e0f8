import { createHash, createHmac } from 'node:crypto'

/**
 * The secret in an invitation's link. It is made from the invitation's id and the server's secret, so that
 * the job that writes the mail can make it again and the database keeps its hash alone.
 */
export function invitationToken(secret: string, invitationId: string): string {
  return createHmac('sha256', secret).update(`invitation:${invitationId}`).digest('base64url')
}

/** What the database keeps of a token. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
