import { nextNumber } from '#app/platform/db/next-number.server'
import type { TransactionContext } from '../context'
import { localDay } from '../taxonomy/dates'
import type { PayableRecord } from './payable-record.server'

const SERIES = 'receipt'

/** What a receipt says besides number, sum and day: as it was when it was issued. */
export interface ReceiptFacts {
  payer: PartyFacts
  /** Null: the exchange itself. */
  payee: PartyFacts | null
  subject: string
  reference: string
  method: 'transfer' | 'card'
  transferCode: string
  receivedOn: string
}

interface PartyFacts {
  name: string
  taxCode: string | null
  address: string | null
}

async function partyOf(tx: TransactionContext, id: string): Promise<PartyFacts> {
  return tx.db.organisation.findUniqueOrThrow({
    where: { id },
    select: { name: true, taxCode: true, address: true },
  })
}

/**
 * Issues the receipt of a payment that has arrived, in the transaction that books it: numbers have no gaps,
 * because a transaction that fails gives its number back.
 * @returns its number, such as BN-2026-0007
 */
export async function issueReceipt(
  tx: TransactionContext,
  payable: PayableRecord,
  payment: { id: string; method: 'transfer' | 'card'; amount: bigint; receivedAt: Date },
): Promise<string> {
  const year = Number(localDay(tx.now).slice(0, 4))
  const facts: ReceiptFacts = {
    payer: await partyOf(tx, payable.payerId),
    payee: payable.payeeId ? await partyOf(tx, payable.payeeId) : null,
    subject: payable.title,
    reference: payable.referenceKey,
    method: payment.method,
    transferCode: payable.transferCode,
    receivedOn: localDay(payment.receivedAt),
  }
  const last = await nextNumber(tx.db, SERIES, year)
  const number = `BN-${year}-${String(last).padStart(4, '0')}`
  await tx.db.receipt.create({
    data: {
      number,
      paymentId: payment.id,
      amount: payment.amount,
      currency: payable.currency,
      facts: facts as unknown as object,
      issuedAt: tx.now,
    },
  })
  return number
}
