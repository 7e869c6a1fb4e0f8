import type { Locale } from '#app/locales/locale'
import type { Context } from '../context'
import { contractOf, programmeNames } from '../deals/index.server'

/**
 * Where a deal that was made elsewhere is known from, with the facts that the national programme counts; null for a
 * deal of the exchange.
 */
export async function lateEntryOf({ db }: Context, number: string, locale: Locale) {
  const row = await db.lateEntry.findFirst({
    where: { deal: { number } },
    select: { source: true, dealId: true },
  })
  if (!row) return null
  const contract = await contractOf(db, row.dealId)
  const { involvesIp, exportKeySector } = contract
  const names = await programmeNames(db, contract, locale)
  return { source: row.source, facts: { involvesIp, exportKeySector, ...names } }
}

/** The organisations of the exchange, to choose a party from. */
export async function organisationOptions({ db }: Context) {
  const rows = await db.organisation.findMany({
    where: { status: { in: ['verified', 'pending', 'suspended'] } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  return rows.map(({ id, name }) => ({ value: id, label: name }))
}
