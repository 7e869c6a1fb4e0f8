import { formatDate } from '#app/locales/dates'
import type { Locale } from '#app/locales/locale'
import { formatMoney } from '#app/locales/money'
import { createTranslatorFor, formatterFor } from '#app/locales/translator'
import type { Transaction } from '#app/platform/db/client.server'
import { termLabels } from '../deals/index.server'
import { labelsOf } from '../taxonomy/index.server'

/** A line of a payment schedule, as an entry keeps it. */
interface SaidLine {
  title?: string
  amount?: string
  dueOn?: string
  basisPoints?: number
  periodMonths?: number
  validFrom?: string
  validTo?: string
}

/** What entries of a deal's chain say; each kind has some of it. */
export interface Said {
  kind: string
  at: string
  by?: string | null
  role?: string
  side?: string | null
  from?: string | null
  to?: string
  reason?: string | null
  title?: string
  words?: string
  body?: string
  amount?: string
  currency?: string
  heldOn?: string
  dueOn?: string
  changedFields?: string[]
  terms?: Record<string, unknown>
  contract?: { effectiveOn?: string | null; texts?: Record<string, string> }
  nda?: { number: string; sha256: string }
  schedule?: { step: string; version: number; currency: string; lines: SaidLine[] } | null
}

/**
 * Reads the lists that entries name, once, and tells what each entry says in one language: a line for each thing,
 * without its title and its reason.
 * @param whole true where the words of notes and of the contract are told as well
 */
export async function entryWords(
  db: Transaction,
  locale: Locale,
  { whole }: { whole: boolean },
): Promise<(said: Said) => string[]> {
  const [terms, items] = await Promise.all([
    termLabels(db, locale),
    labelsOf(db, 'contract-content', locale),
  ])
  const t = createTranslatorFor(locale)
  const day = (text: string) => formatDate(new Date(`${text.slice(0, 10)}T00:00:00Z`), locale)
  const money = (amount: string, currency: string) => formatMoney(BigInt(amount), currency, locale)

  const termLine = ({ currency, ...values }: Record<string, unknown>) => {
    const parts = Object.entries(terms).flatMap(([name, labels]) => {
      const codes = [values[name] ?? []].flat() as string[]
      const named = codes.map((code) => (labels as Record<string, string>)[code] ?? code)
      return named.length > 0 ? [`${t.dynamic(`deals.terms.${name}`)}: ${named.join(', ')}`] : []
    })
    if (typeof values.value === 'string') {
      parts.push(`${t('deals.terms.value')}: ${money(values.value, String(currency))}`)
    }
    if (values.valueConfidential === true) parts.push(t('deals.terms.secret'))
    if (typeof values.signedOn === 'string') {
      parts.push(`${t('deals.terms.signedOn')}: ${day(values.signedOn)}`)
    }
    return parts.join('; ')
  }

  const contractLines = ({ effectiveOn, texts = {} }: NonNullable<Said['contract']>) => [
    effectiveOn ? `${t('deals.terms.effectiveOn')}: ${day(effectiveOn)}` : '',
    ...Object.entries(whole ? texts : {}).map(([code, text]) => `${items[code] ?? code}: ${text}`),
  ]

  const scheduleLines = ({ step, version, currency, lines }: NonNullable<Said['schedule']>) => [
    t.dynamic(`room.history.schedule.${step}`, { version }),
    ...lines.map((line) => {
      const owed = line.amount
        ? `${money(line.amount, currency)} (${t('payments.schedule.due')}: ${day(line.dueOn ?? '')})`
        : t('payments.schedule.rateOf', {
            rate: formatterFor(locale).number((line.basisPoints ?? 0) / 100),
            months: line.periodMonths ?? 0,
            from: day(line.validFrom ?? ''),
            to: day(line.validTo ?? ''),
          })
      return `${line.title}: ${owed}`
    }),
  ]

  const change = ({ kind, changedFields: [first] = [] }: Said) => {
    if (kind === 'registration') return first ? t.dynamic(`registration.statuses.${first}`) : ''
    return kind === 'standing' ? t('deals.history.standing', { standing: first ?? 'other' }) : ''
  }

  return (said) =>
    [
      change(said),
      said.heldOn ? t('room.notes.held', { date: day(said.heldOn) }) : '',
      said.dueOn ? `${t('room.tasks.dueOn')}: ${day(said.dueOn)}` : '',
      said.amount && said.currency ? money(said.amount, said.currency) : '',
      termLine({ ...said }),
      said.nda ? t('room.history.nda', said.nda) : '',
      said.words ?? '',
      whole ? (said.body ?? '') : '',
      said.terms ? termLine(said.terms) : '',
      ...(said.contract ? contractLines(said.contract) : []),
      ...(said.schedule ? scheduleLines(said.schedule) : []),
    ].filter(Boolean)
}
