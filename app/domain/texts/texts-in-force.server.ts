import type { Locale } from '#app/locales/locale'
import { putTexts, type Texts, textsPut } from '#app/locales/translator'
import type { Transaction } from '#app/platform/db/client.server'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { isHelpKey } from './text-keys.server'

/** A change shows within this many milliseconds in each process. */
const freshFor = 30_000
let readAt = 0

/** Texts of staff in force on the day of an instant, by language. */
export async function textsOn(db: Transaction, on: Date): Promise<Record<Locale, Texts>> {
  const rows = await db.staffText.findMany({
    where: { validFrom: { lte: dayAsDate(localDay(on)) } },
    orderBy: [{ validFrom: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    select: { key: true, locale: true, text: true },
  })
  const texts = { vi: new Map<string, string>(), en: new Map<string, string>() }
  for (const { key, locale, text } of rows) {
    const of = texts[locale === 'en' ? 'en' : 'vi']
    if (text === null) of.delete(key)
    else of.set(key, text)
  }
  return texts
}

/**
 * Puts the texts of staff in force in this process, unless that was done within half a minute. Where the database
 * does not answer, those that stood stay: no page is lost for its words.
 */
export async function refreshTexts(db: Transaction, now: Date): Promise<void> {
  if (Date.now() - readAt < freshFor) return
  const texts = await textsOn(db, now).catch(() => null)
  if (texts) putTexts(texts)
  readAt = Date.now()
}

/** Reads the texts anew when they are next needed, so that a change made in this process shows at once. */
export function forgetTexts(): void {
  readAt = 0
}

/** Texts of help that staff have put in place, by key; empty where the exchange's own stand. */
export async function helpTextsOf(
  db: Transaction,
  now: Date,
  locale: Locale,
): Promise<Record<string, string>> {
  await refreshTexts(db, now)
  return Object.fromEntries([...textsPut(locale)].filter(([key]) => isHelpKey(key)))
}
