import { createHmac, timingSafeEqual } from 'node:crypto'
import { isUuid } from '../is-uuid'

const sign = (secret: string, id: string) =>
  createHmac('sha256', secret).update(`follow-up:${id}`).digest('base64url')

/** Token of the link by which a questionnaire is answered without signing in. */
export function followUpToken(secret: string, id: string): string {
  return `${id}.${sign(secret, id)}`
}

/** The questionnaire that a token is for, or null where it is forged. */
export function readFollowUpToken(secret: string, token: string): string | null {
  const [id = '', signature = ''] = token.split('.')
  if (!isUuid(id)) return null
  const expected = Buffer.from(sign(secret, id))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given) ? id : null
}
