/**
 * Reads a telephone number as people write it. A number with a leading 0 is Vietnamese.
 * @returns the number in E.164 (`+84912345678`), or null where it cannot be one
 */
export function parsePhone(written: string): string | null {
  const compact = written.normalize('NFKC').replace(/[\s().\u2010-\u2015-]/g, '')
  const international = compact
    .replace(/^00/, '+')
    .replace(/^0/, '+84')
    .replace(/^84(?=\d{9,10}$)/, '+84')
    .replace(/^\+840/, '+84')
  if (!/^\+[1-9]\d{7,14}$/.test(international)) return null
  if (international.startsWith('+84') && !/^\+84\d{9,10}$/.test(international)) return null
  return international
}

/** The number as readers in Viet Nam write it: `0912 345 678`; foreign ones stay international. */
export function phoneText(e164: string): string {
  if (!e164.startsWith('+84')) return e164
  const local = `0${e164.slice(3)}`
  return `${local.slice(0, 4)} ${local.slice(4, 7)} ${local.slice(7)}`.trim()
}
