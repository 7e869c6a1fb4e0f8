import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal of a text in UTF-8: what the chain keeps of texts that stand elsewhere. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
