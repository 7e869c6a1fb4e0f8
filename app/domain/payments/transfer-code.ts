// Without the letters and digits that people take for one another.
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 9
const PREFIX = 'GDCN'

/**
 * A new code that a payer writes into a bank transfer: capitals and digits only, which every bank passes on.
 * @param random bytes from a secure source, 9 at least
 */
export function transferCodeFrom(random: Uint8Array): string {
  const code = [...random.slice(0, LENGTH)].map((byte) => signs[byte % signs.length])
  return PREFIX + code.join('')
}
