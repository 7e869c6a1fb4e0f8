import { Transform } from 'node:stream'

/**
 * A stream that lets through everything but zero bytes. React 18 sends them where a letter of several
 * bytes does not fit at the end of its buffer (facebook/react#26228, mended in React 19 only), which a
 * Vietnamese page meets often. No other character of UTF-8 has a zero byte in it.
 */
export function withoutZeroBytes(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}
