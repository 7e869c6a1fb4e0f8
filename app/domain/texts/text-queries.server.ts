import type { Locale } from '#app/locales/locale'
import { tryTexts } from '#app/locales/translator'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { mayWordTexts } from './put-texts.server'
import { placesIn, sampleValues, type TextHistoryEntry } from './staff-text'
import { ownText } from './text-keys.server'
import { textsOn } from './texts-in-force.server'

/** Texts in a language as they stand: the exchange's own, and what counts today. */
export async function standingTexts(ctx: Context, keys: readonly string[], locale: Locale) {
  if (!mayWordTexts(ctx) || keys.length === 0) throw notFound()
  const { [locale]: current } = await textsOn(ctx.db, ctx.now)
  return keys.map((key) => ({
    key,
    own: ownText(locale, key),
    text: current.get(key) ?? ownText(locale, key),
    changed: current.has(key),
    places: placesIn(ownText(locale, key)),
  }))
}

/** What staff did to texts, newest first. */
export async function historyOfTexts(
  ctx: Context,
  keys: readonly string[],
  locale?: Locale,
): Promise<TextHistoryEntry[]> {
  if (!mayWordTexts(ctx)) throw notFound()
  const rows = await ctx.db.staffText.findMany({
    where: { key: { in: [...keys] }, ...(locale ? { locale } : {}) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const people = await ctx.db.user.findMany({
    where: { id: { in: rows.flatMap((row) => row.actorId ?? []) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map(({ actorId, ...row }) => ({
    ...row,
    by: actorId ? (names.get(actorId) ?? '—') : null,
  }))
}

/** Keys of which a change is still to come. */
export async function comingTexts(ctx: Context, keys: readonly string[]): Promise<Set<string>> {
  const rows = await ctx.db.staffText.findMany({
    where: { key: { in: [...keys] }, validFrom: { gt: dayAsDate(localDay(ctx.now)) } },
    select: { key: true },
  })
  return new Set(rows.map(({ key }) => key))
}

/** A text as its readers will see it, with values that stand for the real ones. */
export function readText(locale: Locale, key: string, text: string): string {
  const values = sampleValues(ownText(locale, key))
  return tryTexts(locale, new Map([[key, text]])).dynamic(key, values)
}
