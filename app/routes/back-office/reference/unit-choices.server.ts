import type { Context } from '#app/domain/context'
import type { ReferenceList } from '#app/domain/reference-data/reference-lists'
import { unitNames } from '#app/domain/taxonomy/index.server'
import type { Locale } from '#app/locales/locale'
import { createTranslatorFor } from '#app/locales/translator'
import figures from '#app/locales/vi/figure-names'

/** Names by code, for the lists that name administrative units and for figures. */
export async function namesFor(
  { db }: Context,
  list: ReferenceList,
  locale: Locale,
): Promise<Record<string, string>> {
  if (list === 'figures') return figureNames(locale)
  return list === 'units' || list === 'successions' ? unitNames(db, locale) : {}
}

function figureNames(locale: Locale): Record<string, string> {
  const t = createTranslatorFor(locale)
  const keys = Object.keys(figures) as (keyof typeof figures)[]
  return Object.fromEntries(keys.map((key) => [key.replaceAll('_', '.'), t(`figureNames.${key}`)]))
}

/** Every unit there is or was as a choice, by name; nothing for lists that are not about two of them. */
export async function unitChoices(ctx: Context, list: ReferenceList, locale: Locale) {
  if (list !== 'successions') return []
  const byName = new Intl.Collator(locale)
  return Object.entries(await namesFor(ctx, list, locale))
    .map(([value, name]) => ({ value, label: `${name} (${value})` }))
    .toSorted((a, b) => byName.compare(a.label, b.label))
}
