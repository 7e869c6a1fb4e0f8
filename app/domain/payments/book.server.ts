import type { Transaction } from '#app/platform/db/client.server'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import type { Balance, Movement, Place } from './ledger'

async function accountsOf(db: Transaction, places: Place[], currency: string): Promise<string[]> {
  const rows = places.map(({ owner, kind }) => ({ owner, kind, currency }))
  await db.ledgerAccount.createMany({ data: rows, skipDuplicates: true })
  const found = await db.ledgerAccount.findMany({ where: { OR: rows } })
  return places.map(({ owner, kind }) => {
    const account = found.find((row) => row.owner === owner && row.kind === kind)
    if (!account) throw new Error(`no ledger account ${owner} ${kind} ${currency}`)
    return account.id
  })
}

/**
 * Books a movement once: where its key is known, nothing happens. Of two transactions that book the same
 * fact at once, the second waits for the first.
 * @returns true where it was new
 * @throws Error where the amount is not above 0
 */
export async function book(tx: TransactionContext, movement: Movement): Promise<boolean> {
  const { key, kind, paymentId, amount, currency, occurredAt } = movement
  if (amount <= 0n) throw new Error(`a movement of ${amount} ${currency} cannot be booked`)
  const { count } = await tx.db.ledgerTransaction.createMany({
    data: [{ key, kind, paymentId, actorId: actorId(tx.actor), occurredAt, createdAt: tx.now }],
    skipDuplicates: true,
  })
  if (count === 0) return false
  const { id: transactionId } = await tx.db.ledgerTransaction.findUniqueOrThrow({
    where: { key },
    select: { id: true },
  })
  const [from = '', to = ''] = await accountsOf(tx.db, [movement.from, movement.to], currency)
  await tx.db.ledgerEntry.createMany({
    data: [
      { transactionId, accountId: to, amount, currency },
      { transactionId, accountId: from, amount: -amount, currency },
    ],
  })
  return true
}

interface BalanceFilter {
  owner?: string
  paymentId?: string
}

/** What the accounts hold, all of them or those of one owner, by all movements or those of one payment. */
export function balances(db: Transaction, filter: BalanceFilter = {}): Promise<Balance[]> {
  const { owner = null, paymentId = null } = filter
  return db.$queryRaw<Balance[]>`
    SELECT account.owner, account.kind::text AS kind, account.currency,
           sum(entry.amount)::bigint AS amount
    FROM ledger_entry entry
    JOIN ledger_account account ON account.id = entry."accountId"
    JOIN ledger_transaction movement ON movement.id = entry."transactionId"
    WHERE (${owner}::text IS NULL OR account.owner = ${owner})
      AND (${paymentId}::uuid IS NULL OR movement."paymentId" = ${paymentId}::uuid)
    GROUP BY account.owner, account.kind, account.currency
    ORDER BY account.owner, account.kind, account.currency`
}

/** The currencies in which all accounts together do not add up to nothing; empty while the books are right. */
export function imbalances(db: Transaction): Promise<{ currency: string; amount: bigint }[]> {
  return db.$queryRaw`
    SELECT currency, sum(amount)::bigint AS amount FROM ledger_entry
    GROUP BY currency HAVING sum(amount) <> 0`
}
