import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import type { PartyName } from './payable-view'

/** Looks up the names of organisations; no id stands for the exchange, whose name the page knows. */
export async function partyNames(
  db: Transaction,
  ids: readonly (string | null)[],
  locale: Locale,
): Promise<(id: string | null) => PartyName> {
  const rows = await db.organisation.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, slug: true, name: true, nameEn: true, status: true },
  })
  return (id) => {
    if (!id) return null
    const row = rows.find((each) => each.id === id)
    if (!row) return { name: '…', slug: '' }
    const name = (locale === 'en' && row.nameEn) || row.name
    return { name, slug: row.status === 'verified' ? row.slug : '' }
  }
}
