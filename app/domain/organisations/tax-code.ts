/** Which kind of number a tax code is: an organisation's own, a branch's, or a person's 12-digit id. */
export type TaxCodeForm = 'organisation' | 'branch' | 'personal'

/** A tax code as it is kept: digits only, with a dash before a branch number. */
export interface TaxCode {
  code: string
  form: TaxCodeForm
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const

/**
 * Reads a tax code (mã số thuế) as people write it, with spaces, dots or without the dash.
 * @returns null for what cannot be one: 10 digits whose third to ninth are not all zero, the same with a
 * branch number 001 to 999, or 12 digits
 */
export function parseTaxCode(written: string): TaxCode | null {
  const compact = written.normalize('NFKC').replace(/[\s.\u2010-\u2015-]/g, '')
  if (/^\d{12}$/.test(compact)) return { code: compact, form: 'personal' }
  const [, stem, branch] = /^(\d{10})(\d{3})?$/.exec(compact) ?? []
  if (!stem || /^\d{2}0{7}/.test(stem) || branch === '000') return null
  return branch
    ? { code: `${stem}-${branch}`, form: 'branch' }
    : { code: stem, form: 'organisation' }
}

/**
 * The check digit that nine digits ask for, or null where no code was ever issued with them: ten less the
 * weighted sum modulo eleven, and never ten.
 */
export function checkDigitOf(stem: string): number | null {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(stem[place]), 0)
  const digit = 10 - (sum % 11)
  return digit === 10 ? null : digit
}

/**
 * Whether the tenth digit is the one that the first nine ask for. Old exceptions are said to exist, so a
 * wrong one is a reason to look twice and none to refuse. Personal ids have no such digit and pass.
 */
export function passesCheck(code: string): boolean {
  const parsed = parseTaxCode(code)
  if (!parsed) return false
  if (parsed.form === 'personal') return true
  return checkDigitOf(parsed.code.slice(0, 9)) === Number(parsed.code[9])
}
