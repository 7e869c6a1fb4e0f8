import { isoDay } from '#app/locales/dates'
import type { Locale } from '#app/locales/locale'
import { formatAmount } from '#app/locales/money'
import { writeDecimal } from '../listings/decimals'
import { textOf } from '../listings/words'
import type { TechnologyRecord } from './own-technology.server'

const PER_CENT = 100

const dayOf = (date: Date | null) => (date ? isoDay(date) : undefined)

function wordsOf(record: TechnologyRecord, lang: Locale) {
  const text = textOf(record.texts, lang)
  return {
    title: text?.title ?? '',
    summary: text?.summary ?? '',
    problem: text?.problem ?? '',
    solution: text?.solution ?? '',
    application: text?.application ?? '',
    keywords: text?.keywords.join(', ') ?? '',
  }
}

/** What the card's form shows of a technology. */
export function cardValues(record: TechnologyRecord) {
  return {
    kind: record.kind,
    fieldCode: record.fieldCode ?? undefined,
    priorityCodes: record.priorityCodes,
    greenTag: record.greenTag ? 'on' : undefined,
    ...wordsOf(record, 'vi'),
  }
}

/** What the form of readiness and advantages shows. */
export function evidenceValues(record: TechnologyRecord, locale: Locale) {
  return {
    trl: record.trl === null ? undefined : String(record.trl),
    trlEvidence: record.trlEvidence ?? '',
    trlEvidenceDate: dayOf(record.trlEvidenceDate),
    advantages: record.advantages.map((row) => ({
      id: row.id,
      metric: row.metric,
      comparedWith: row.comparedWith,
      baseline: writeDecimal(row.baseline.toFixed(), locale),
      value: writeDecimal(row.value.toFixed(), locale),
      unit: row.unit,
      proof: row.proof ?? '',
    })),
  }
}

/** What the form of rights and owners shows. */
export function ownershipValues(record: TechnologyRecord, locale: Locale) {
  return {
    ipRights: record.ipRights.map((right) => ({
      type: right.type,
      status: right.status,
      number: right.number ?? '',
      numberHidden: right.numberHidden ? 'on' : undefined,
      office: right.office ?? '',
      filedOn: dayOf(right.filedOn),
      grantedOn: dayOf(right.grantedOn),
      expiresOn: dayOf(right.expiresOn),
      owner: right.owner ?? '',
    })),
    owners: record.owners.map(({ name, shareBasisPoints }) => ({
      name,
      share: writeDecimal(shareBasisPoints / PER_CENT, locale),
    })),
    mandate: record.mandate ?? undefined,
    stateFunded: record.stateFunded ? 'on' : undefined,
    taskCode: record.taskCode ?? '',
  }
}

/** What the form of terms and price shows. */
export function termsValues(record: TechnologyRecord, locale: Locale) {
  const { priceMin, priceMax, priceCurrency } = record
  const sum = (amount: bigint | null) =>
    amount === null ? '' : formatAmount(amount, priceCurrency, locale)
  return {
    transferObjects: record.transferObjects,
    transferForms: record.transferForms,
    transferModes: record.transferModes,
    transferScope: record.transferScope ?? undefined,
    exclusive: record.exclusive ? 'on' : undefined,
    sublicence: record.sublicence ? 'on' : undefined,
    territory: record.territory ?? '',
    priceMode: record.priceMode ?? undefined,
    priceMin: sum(priceMin),
    priceMax: record.priceMode === 'range' ? sum(priceMax) : '',
    priceCurrency,
  }
}

/** What the form of the English words shows. */
export function englishValues(record: TechnologyRecord) {
  return {
    ...wordsOf(record, 'en'),
    advantages: record.advantages.map(({ id, metricEn, comparedWithEn }) => ({
      id,
      metricEn: metricEn ?? '',
      comparedWithEn: comparedWithEn ?? '',
    })),
  }
}
