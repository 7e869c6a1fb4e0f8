import type { Params } from './sample-sql'

/** Id of a record that is not there. */
export const nobody = '00000000-0000-4000-8000-000000000000'

const looksLikeNumber = /^([A-Z]+)-(\d{4})-\d+$/

/** What says how a record is asked for and not which. */
const keptNames = ['side', 'page', 'language', 'version', 'present', 'lang', 'date', 'effectiveOn']

/** The address of a record that is not there, of the same shape. */
export function strange(params: Params): Params {
  const unknown = Object.entries(params).map(([name, value]) => {
    if (keptNames.includes(name) || (name === 'kind' && 'number' in params)) return [name, value]
    const [, series, year] = looksLikeNumber.exec(value) ?? []
    if (series) return [name, `${series}-${year}-9999`]
    if (/^\d+$/.test(value)) return [name, '99999999']
    if (/^[0-9a-f-]{36}$/.test(value)) return [name, nobody]
    return [name, 'khong-co-muc-nay']
  })
  return Object.fromEntries(unknown)
}
