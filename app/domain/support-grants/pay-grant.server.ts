import { conflict, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { book } from '../payments/index.server'
import { budgetPlace, supportPlace } from '../payments/ledger'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { figureOn } from '../taxonomy/index.server'
import { type Granted, grantToStep, moveGrant } from './grant-record.server'
import { sumsOf } from './grant-steps'

const dayLength = 86_400_000

interface PaymentInput {
  version: number
  amount: bigint
  paidOn: string
  reference: string
}

/** Writes a payment down and books it in the ledger. */
async function write(
  tx: TransactionContext,
  { id, organisationId, grant }: Granted,
  kind: 'paid' | 'repaid',
  { amount, paidOn, reference }: PaymentInput,
): Promise<void> {
  if (paidOn > localDay(tx.now)) throw invalid('dayInFuture')
  const known = grant?.payments.some((row) => row.kind === kind && row.reference === reference)
  if (known) throw conflict('paymentWrittenAlready', { reference })
  const payment = await tx.db.supportPayment.create({
    data: {
      applicationId: id,
      kind,
      amount,
      paidOn: dayAsDate(paidOn),
      reference,
      recordedById: actorId(tx.actor) ?? '',
      createdAt: tx.now,
    },
  })
  const places = [budgetPlace, supportPlace(organisationId)] as const
  const [from, to] = kind === 'paid' ? places : ([places[1], places[0]] as const)
  await book(tx, {
    key: `support-${kind}:${payment.id}`,
    kind: kind === 'paid' ? 'support_paid' : 'support_repaid',
    paymentId: null,
    ...{ from, to, amount, currency: 'VND', occurredAt: payment.paidOn },
  })
}

/**
 * The finance officer writes down a payment of the state; with the last đồng of what was accepted the grant is
 * settled, and a report on results is due.
 * @throws DomainError not-found, forbidden, conflict `paymentWrittenAlready`, invalid `paidAboveAccepted`,
 * `dayInFuture`
 */
export function payGrant(ctx: Context, number: string, input: PaymentInput): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await grantToStep(tx, number, input.version, 'pay')
    const open = (found.grant?.acceptedAmount ?? 0n) - sumsOf(found.grant?.payments ?? []).paid
    if (input.amount > open) throw invalid('paidAboveAccepted', { most: Number(open) })
    await write(tx, found, 'paid', input)
    const whole = input.amount === open
    const days = await figureOn(tx.db, 'support-report-days', tx.now)
    await moveGrant(tx, found, 'pay', {
      to: whole ? 'settled' : 'payable',
      reason: input.reference,
      data: whole ? { reportDueAt: new Date(tx.now.getTime() + days * dayLength) } : {},
    })
  })
}

/**
 * The head of department takes the support back because of a false declaration: everything that was paid is owed
 * (Decree 80/2021/NĐ-CP, Art. 10.3).
 * @throws DomainError not-found, forbidden, conflict
 */
export function revokeGrant(
  ctx: Context,
  number: string,
  { version, words }: { version: number; words: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await grantToStep(tx, number, version, 'revoke')
    await moveGrant(tx, found, 'revoke', {
      reason: words,
      data: { revokedReason: words, revokedById: actorId(tx.actor), revokedAt: tx.now },
    })
  })
}

/**
 * The finance officer writes down what an enterprise has paid back.
 * @throws DomainError not-found, forbidden, conflict, `repaidAbovePaid`, `dayInFuture`
 */
export function repayGrant(ctx: Context, number: string, input: PaymentInput): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await grantToStep(tx, number, input.version, 'repay')
    const { held } = sumsOf(found.grant?.payments ?? [])
    if (input.amount > held) throw invalid('repaidAbovePaid', { most: Number(held) })
    await write(tx, found, 'repaid', input)
    await moveGrant(tx, found, 'repay', { reason: input.reference })
  })
}
