import type { Locale } from '#app/locales/locale'
import { putTexts, type Texts, tryTexts } from '#app/locales/translator'
import type { Transaction } from '#app/platform/db/client.server'
import { invalid, notFound } from '#app/platform/http/domain-error'
import { actorId, hasStaffRole } from '../accounts/actor'
import { type Context, transact } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { placesIn, textKeys } from './mail-texts'

/** A change shows within this many milliseconds in each process. */
const freshFor = 30_000
let readAt = 0

/** Texts of staff in force on the day of an instant, by language. */
async function textsOn(db: Transaction, on: Date): Promise<Record<Locale, Texts>> {
  const rows = await db.mailText.findMany({
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

/** Puts the texts of staff in force in this process, unless that was done within half a minute. */
export async function refreshMailTexts(db: Transaction, now: Date): Promise<void> {
  if (Date.now() - readAt < freshFor) return
  putTexts(await textsOn(db, now))
  readAt = Date.now()
}

/** Reads the texts anew with the next mail, so that a change made in this process shows at once. */
export function forgetMailTexts(): void {
  readAt = 0
}

/**
 * What is wrong with a text: places that the exchange's own does not have, or a form that is no message.
 * @returns null where it can be put in the place of the exchange's own
 */
export function faultOf(
  locale: Locale,
  key: string,
  text: string,
): { reason: string; params: { places: string } } | null {
  const own = placesIn(tryTexts(locale, new Map()).written(key))
  const strange = placesIn(text).filter((name) => !own.includes(name))
  if (strange.length > 0) {
    return {
      reason: 'mailTextPlaces',
      params: { places: strange.map((name) => `{${name}}`).join(', ') },
    }
  }
  let broken = false
  const values = Object.fromEntries(own.map((name) => [name, name === 'date' ? new Date() : 1]))
  tryTexts(locale, new Map([[key, text]]), () => {
    broken = true
  }).dynamic(key, values)
  return broken ? { reason: 'mailTextBroken', params: { places: '' } } : null
}

interface Input {
  locale: Locale
  /** Texts in the order of `textKeys`; null puts the exchange's own back. */
  texts: readonly (string | null)[]
  /** First day in force, today at the earliest. */
  validFrom: string
}

/**
 * Puts texts in the place of a mail's own from a day on; earlier wordings stay in the history.
 * @throws DomainError not-found, invalid `mailTextPlaces`, `mailTextBroken`, `referencePast`
 */
export async function putMailTexts(
  ctx: Context,
  kind: string,
  { locale, texts, validFrom }: Input,
): Promise<void> {
  const keys = textKeys(kind)
  if (!mayWordMails(ctx) || keys.length === 0) throw notFound()
  if (validFrom < localDay(ctx.now)) throw invalid('referencePast')
  checkTexts(locale, kind, texts)
  const own = tryTexts(locale, new Map())
  await transact(ctx, async ({ db, now, actor }) => {
    await db.mailText.createMany({
      data: keys.map((key, index) => {
        const text = texts[index] ?? null
        return {
          key,
          locale,
          text: text === own.written(key) ? null : text,
          validFrom: dayAsDate(validFrom),
          actorId: actorId(actor),
          createdAt: now,
        }
      }),
    })
  })
  forgetMailTexts()
}

/** @throws DomainError not-found, or invalid `mailTextPlaces`, `mailTextBroken` for the first text that is not right */
export function checkTexts(locale: Locale, kind: string, texts: readonly (string | null)[]): void {
  const keys = textKeys(kind)
  if (keys.length === 0) throw notFound()
  keys.forEach((key, index) => {
    const text = texts[index]
    const fault = text ? faultOf(locale, key, text) : null
    if (fault) throw invalid(fault.reason, fault.params)
  })
}

/** Who words the exchange's mails. */
export function mayWordMails({ actor }: Pick<Context, 'actor'>): boolean {
  return hasStaffRole(actor, 'administrator', 'head_of_department')
}

/** The texts of a mail in a language as they stand, and what was put in place before, newest first. */
export async function mailTextsOf(ctx: Context, kind: string, locale: Locale) {
  const keys = textKeys(kind)
  if (!mayWordMails(ctx) || keys.length === 0) throw notFound()
  const own = tryTexts(locale, new Map())
  const { [locale]: current } = await textsOn(ctx.db, ctx.now)
  const rows = await ctx.db.mailText.findMany({
    where: { key: { in: [...keys] }, locale },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const people = await ctx.db.user.findMany({
    where: { id: { in: rows.flatMap((row) => row.actorId ?? []) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return {
    texts: keys.map((key) => ({
      key,
      own: own.written(key),
      text: current.get(key) ?? own.written(key),
      places: placesIn(own.written(key)),
    })),
    changed: keys.some((key) => current.has(key)),
    history: rows.map(({ id, key, text, validFrom, createdAt, actorId: by }) => ({
      id,
      key,
      text,
      validFrom,
      createdAt,
      by: by ? (names.get(by) ?? '—') : null,
    })),
  }
}
