import { createHash } from 'node:crypto'

/** An answer that is kept: its bytes around the places where the nonce of each sending stands. */
export interface KeptPage {
  readonly parts: readonly Buffer[]
  readonly headers: Readonly<Record<string, number | string | string[]>>
  /** Weak: two sendings differ in their nonces. */
  readonly etag: string
  readonly bytes: number
}

const OVERHEAD = 500

/**
 * Takes an answer apart at its nonce, which is random and so stands nowhere else.
 * @param headers those that belong to the page, not to one sending
 */
export function keepPage(body: Buffer, nonce: string, headers: KeptPage['headers']): KeptPage {
  const parts: Buffer[] = []
  const hash = createHash('sha256').update(JSON.stringify(headers))
  let from = 0
  for (;;) {
    const at = body.indexOf(nonce, from, 'latin1')
    const part = body.subarray(from, at < 0 ? body.length : at)
    parts.push(part)
    hash.update(part).update('\0')
    if (at < 0) break
    from = at + nonce.length
  }
  const etag = `W/"${hash.digest('base64url').slice(0, 27)}"`
  return { parts, headers, etag, bytes: body.length + OVERHEAD }
}

/** The answer with a nonce of its own. */
export function withNonce({ parts }: KeptPage, nonce: string): Buffer {
  const own = Buffer.from(nonce, 'latin1')
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [own, part])))
}

/** True where the reader's browser has this page already (RFC 9110, 13.1.2). */
export function isKnownTo(page: KeptPage, ifNoneMatch: string | undefined): boolean {
  return (
    ifNoneMatch?.split(',').some((tag) => tag.trim() === '*' || tag.trim() === page.etag) ?? false
  )
}
