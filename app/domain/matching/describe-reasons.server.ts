import type { Locale } from '#app/locales/locale'
import { formatMoney } from '#app/locales/money'
import { createTranslatorFor, type Translator } from '#app/locales/translator'
import type { Transaction } from '#app/platform/db/client.server'
import { labelsOf, unitNames } from '../taxonomy/index.server'
import type { MatchReason } from './match-reason'

type Labels = Readonly<Record<string, string>>

/** The reasons of a match as short sentences in the reader's language, the strongest first. */
export async function describeReasons(
  db: Transaction,
  reasons: readonly MatchReason[],
  lang: Locale,
): Promise<string[]> {
  const t = createTranslatorFor(lang)
  const names = await namesOf(db, lang)
  return reasons.map((reason) => sentence(reason, t, names, lang))
}

function sentence(reason: MatchReason, t: Translator, names: Labels, lang: Locale): string {
  const name = (code: string) => names[code] ?? code
  const money = (amount: number) => formatMoney(BigInt(amount), 'VND', lang)
  switch (reason.code) {
    case 'words':
      return t('matching.reasons.words', { words: wordsFor(lang, reason.params).join(', ') })
    case 'meaning':
      return t('matching.reasons.meaning')
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
    case 'reply':
      return t('matching.reasons.reply', reason.params)
    case 'feedback':
      return t('matching.reasons.feedback', { codes: reason.params.codes.map(name).join(', ') })
    case 'staff':
      return t('matching.reasons.staff')
  }
}

/** Words in the reader's language; those of the other where there are none. */
function wordsFor(lang: Locale, { words, english }: { words: string[]; english: string[] }) {
  const [first, second] = lang === 'en' ? [english, words] : [words, english]
  return first.length > 0 ? first : second
}

async function namesOf(db: Transaction, lang: Locale): Promise<Labels> {
  return {
    ...(await unitNames(db, lang)),
    ...(await labelsOf(db, 'field', lang)),
    ...(await labelsOf(db, 'transfer-form', lang)),
    ...(await labelsOf(db, 'priority', lang)),
    ...(await labelsOf(db, 'match-dismiss-reason', lang)),
  }
}
