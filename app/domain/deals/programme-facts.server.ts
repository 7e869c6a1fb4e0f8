import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { labelsOf, termOptions } from '../taxonomy/index.server'
import type { DealContract } from './deal-contract'

/** The lists that the facts of the national programme are chosen from, as in force on a day. */
export async function programmeOptions(db: Transaction, on: Date, locale: Locale) {
  const [ipTypes, countries, transferors] = await Promise.all([
    termOptions(db, 'ip-type', on, locale),
    termOptions(db, 'country', on, locale),
    termOptions(db, 'transferor-type', on, locale),
  ])
  const order = new Intl.Collator(locale)
  return {
    ipTypes,
    countries: countries.toSorted((a, b) => order.compare(a.label, b.label)),
    transferors,
  }
}

/** The names of the codes among those facts, in the reader's language. */
export async function programmeNames(
  db: Transaction,
  contract: Pick<DealContract, 'ipTypeCodes' | 'originCountry' | 'transferorTypeCode'>,
  locale: Locale,
) {
  const [ipTypes, countries, transferors] = await Promise.all([
    labelsOf(db, 'ip-type', locale),
    labelsOf(db, 'country', locale),
    labelsOf(db, 'transferor-type', locale),
  ])
  const named = (labels: Record<string, string>, code: string | null) =>
    code === null ? null : (labels[code] ?? code)
  return {
    ipTypes: contract.ipTypeCodes.map((code) => ipTypes[code] ?? code),
    origin: named(countries, contract.originCountry),
    transferor: named(transferors, contract.transferorTypeCode),
  }
}
