import type { Locale } from '#app/locales/locale'
import { createTranslatorFor, formatterFor, type Translator } from '#app/locales/translator'
import type { Transaction } from '#app/platform/db/client.server'
import { labelsOf } from '../taxonomy/index.server'
import type { MatchReason } from './match-reason'

type Labels = Readonly<Record<string, string>>

/** The reasons of a match as short sentences in the reader's language, the strongest first. */
export async function describeReasons(
  db: Transaction,
  reasons: readonly MatchReason[],
  lang: Locale,
): Promise<string[]> {
  const t = createTranslatorFor(lang)
  const names = await namesOf(db, reasons, lang)
  return reasons.map((reason) => sentence(reason, t, names, lang))
}

function sentence(reason: MatchReason, t: Translator, names: Labels, lang: Locale): string {
  const name = (code: string) => names[code] ?? code
  const format = formatterFor(lang)
  const money = (amount: number) =>
    format.number(amount, { style: 'currency', currency: 'VND', maximumFractionDigits: 0 })
  switch (reason.code) {
    case 'words':
      return t('matching.reasons.words', { words: reason.params.words.join(', ') })
    case 'field':
      return t('matching.reasons.field', { field: name(reason.params.field) })
    case 'readiness':
      return t('matching.reasons.readiness', reason.params)
    case 'budget':
      return t('matching.reasons.budget', {
        price: money(reason.params.price),
        budget: money(reason.params.budget),
      })
    case 'transfer':
      return t('matching.reasons.transfer', { forms: reason.params.forms.map(name).join(', ') })
    case 'place':
      return t('matching.reasons.place', { place: name(reason.params.place) })
    case 'priority':
      return t('matching.reasons.priority', {
        priorities: reason.params.priorities.map(name).join(', '),
      })
    case 'fresh':
      return t('matching.reasons.fresh')
  }
}

async function namesOf(
  db: Transaction,
  reasons: readonly MatchReason[],
  lang: Locale,
): Promise<Labels> {
  const places = reasons.flatMap((each) => (each.code === 'place' ? [each.params.place] : []))
  const units =
    places.length === 0
      ? []
      : await db.administrativeUnit.findMany({
          where: { code: { in: places } },
          select: { code: true, name: true, nameEn: true },
        })
  return {
    ...(await labelsOf(db, 'field', lang)),
    ...(await labelsOf(db, 'transfer-form', lang)),
    ...(await labelsOf(db, 'priority', lang)),
    ...Object.fromEntries(
      units.map((unit) => [unit.code, lang === 'en' ? unit.nameEn : unit.name]),
    ),
  }
}
