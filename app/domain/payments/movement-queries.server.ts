import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { theExchange } from './ledger'
import type { MovementView } from './movement-view'
import { partyNames } from './party-names.server'

/** What the movements belong to: one payable, or everything that is paid for a reference such as a deal. */
type MovementsOf = { id: string } | { referenceKind: string; referenceKey: string }

/** The movements of the ledger, the oldest first. Whoever calls has checked that the reader may see them. */
export async function movementsOf(
  db: Transaction,
  payable: MovementsOf,
  locale: Locale,
): Promise<MovementView[]> {
  const rows = await db.ledgerTransaction.findMany({
    where: { payment: { payable } },
    include: { entries: { include: { account: true } } },
    orderBy: [{ occurredAt: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  const party = (owner: string) => (owner === theExchange ? null : owner)
  const owners = rows.flatMap(({ entries }) => entries.map(({ account }) => party(account.owner)))
  const names = await partyNames(db, owners, locale)
  return rows.flatMap(({ key, kind, occurredAt, entries }): MovementView[] => {
    const to = entries.find(({ amount }) => amount > 0n)
    const from = entries.find(({ amount }) => amount < 0n)
    if (!to || !from) return []
    const place = ({ account: { kind, owner } }: typeof to) => ({
      kind,
      party: names(party(owner)),
    })
    const { amount, currency } = to
    return [{ key, kind, at: occurredAt, from: place(from), to: place(to), amount, currency }]
  })
}
