import type { Context } from '#app/domain/context'
import type { ReferenceList } from '#app/domain/reference-data/reference-lists'
import { unitNames } from '#app/domain/taxonomy/index.server'
import type { Locale } from '#app/locales/locale'

/** Names of administrative units by code, for the lists that name units. */
export async function namesFor(
  { db }: Context,
  list: ReferenceList,
  locale: Locale,
): Promise<Record<string, string>> {
  return list === 'units' || list === 'successions' ? unitNames(db, locale) : {}
}

/** Every unit there is or was as a choice, by name; nothing for lists that are not about two of them. */
export async function unitChoices(ctx: Context, list: ReferenceList, locale: Locale) {
  if (list !== 'successions') return []
  const byName = new Intl.Collator(locale)
  return Object.entries(await namesFor(ctx, list, locale))
    .map(([value, name]) => ({ value, label: `${name} (${value})` }))
    .toSorted((a, b) => byName.compare(a.label, b.label))
}
