import { isoDay } from '#app/locales/dates'
import type { Locale } from '#app/locales/locale'
import { formatAmount } from '#app/locales/money'
import { writeDecimal } from '../listings/decimals'
import { textOf } from '../listings/words'
import type { NeedRecord } from './own-need.server'

function wordsOf(record: NeedRecord, lang: Locale) {
  const text = textOf(record.texts, lang)
  return {
    title: text?.title ?? '',
    summary: text?.summary ?? '',
    currentState: text?.currentState ?? '',
    goal: text?.goal ?? '',
    constraints: text?.constraints ?? '',
    triedBefore: text?.triedBefore ?? '',
    notWanted: text?.notWanted ?? '',
    acceptanceTest: text?.acceptanceTest ?? '',
    keywords: text?.keywords.join(', ') ?? '',
  }
}

/** What the card's form shows of a need. */
export function needCardValues(record: NeedRecord) {
  const { title, summary, currentState, goal, keywords } = wordsOf(record, 'vi')
  return {
    kind: record.kind,
    fieldCode: record.fieldCode ?? undefined,
    priorityCodes: record.priorityCodes,
    greenTag: record.greenTag ? 'on' : undefined,
    anonymous: record.anonymous ? 'on' : undefined,
    title,
    summary,
    currentState,
    goal,
    keywords,
  }
}

/** What the form of the targets shows. */
export function needTargetsValues(record: NeedRecord, locale: Locale) {
  return {
    trlMin: record.trlMin === null ? undefined : String(record.trlMin),
    targets: record.targets.map(({ id, metric, comparison, value, unit }) => ({
      id,
      metric,
      comparison,
      value: writeDecimal(value.toFixed(), locale),
      unit,
    })),
  }
}

/** What the form of the constraints shows. */
export function needConstraintsValues(record: NeedRecord) {
  const { constraints, triedBefore, notWanted } = wordsOf(record, 'vi')
  return { constraints, triedBefore, notWanted }
}

/** What the form of budget and deadline shows. */
export function needBudgetValues(record: NeedRecord, locale: Locale) {
  const { budgetMin, budgetMax, budgetCurrency } = record
  const sum = (amount: bigint | null) =>
    amount === null ? '' : formatAmount(amount, budgetCurrency, locale)
  return {
    budgetMin: sum(budgetMin),
    budgetMax: sum(budgetMax),
    budgetCurrency,
    resultShare: record.resultShare ?? '',
    transferForms: record.transferForms,
    deadline: record.deadline ? isoDay(record.deadline) : undefined,
    acceptanceTest: wordsOf(record, 'vi').acceptanceTest,
  }
}

/** What the form of the English words shows. */
export function needEnglishValues(record: NeedRecord) {
  const targets = record.targets.map(({ id, metricEn }) => ({ id, metricEn: metricEn ?? '' }))
  return { ...wordsOf(record, 'en'), targets }
}
