import type { Context } from '../context'

/** Where a deal that was made elsewhere is known from; null for a deal of the exchange. */
export async function lateEntryOf({ db }: Context, number: string): Promise<string | null> {
  const row = await db.lateEntry.findFirst({
    where: { deal: { number } },
    select: { source: true },
  })
  return row?.source ?? null
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
