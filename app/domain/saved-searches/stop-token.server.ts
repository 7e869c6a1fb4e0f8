import { createHmac, timingSafeEqual } from 'node:crypto'

function sign(secret: string, ids: string): string {
  return createHmac('sha256', secret).update(`stop-digest:${ids}`).digest('base64url')
}

/** Token of the link by which a reader stops the digests of saved searches without signing in. */
export function stopToken(secret: string, ids: readonly string[]): string {
  const listed = ids.join('~')
  return `${listed}.${sign(secret, listed)}`
}

/** The saved searches that the token stops; none where it is forged. */
export function readStopToken(secret: string, token: string): string[] {
  const [listed = '', signature = ''] = token.split('.')
  const expected = Buffer.from(sign(secret, listed))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return []
  return listed.split('~')
}
