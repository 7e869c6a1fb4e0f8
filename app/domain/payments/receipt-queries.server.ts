import type { Readable } from 'node:stream'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { noteReadOf } from '../record/index.server'
import type { ReceiptFacts } from './issue-receipt.server'
import { roleInPayable } from './payment-policy'

/** A receipt as it is printed. */
export interface ReceiptView {
  number: string
  amount: bigint
  currency: string
  issuedAt: Date
  facts: ReceiptFacts
}

/**
 * A receipt, for the two sides of its payment and those who keep the accounts; that it was taken is on record.
 * @throws DomainError not-found for everybody else
 */
export async function receiptOf(ctx: Context, number: string | undefined): Promise<ReceiptView> {
  if (!number || !/^BN-\d{4}-\d{4,9}$/.test(number)) throw notFound()
  const row = await ctx.db.receipt.findUnique({
    where: { number },
    include: { payment: { select: { payable: { select: { payerId: true, payeeId: true } } } } },
  })
  if (!row || !roleInPayable(ctx.actor, row.payment.payable)) throw notFound()
  const { paymentId, amount, currency, issuedAt, facts } = row
  const file = { name: `${number}.pdf` }
  await noteReadOf(ctx, { kind: 'payment', subjectId: paymentId, source: 'receipt' }, file)
  return { number, amount, currency, issuedAt, facts: facts as unknown as ReceiptFacts }
}

/**
 * Opens the evidence of a transfer, for the same readers.
 * @throws DomainError not-found for everybody else
 */
export async function openEvidence(
  ctx: Context,
  files: FileStorage,
  payableId: string | undefined,
  paymentId: string | undefined,
): Promise<{ stream: Readable; name: string; mediaType: string; size: number }> {
  if (!isUuid(payableId) || !isUuid(paymentId)) throw notFound()
  const payment = await ctx.db.payment.findFirst({
    where: { id: paymentId, payableId },
    select: {
      payable: { select: { payerId: true, payeeId: true } },
      evidence: { select: { key: true, name: true, mediaType: true, size: true } },
    },
  })
  if (!payment?.evidence || !roleInPayable(ctx.actor, payment.payable)) throw notFound()
  const { key, ...file } = payment.evidence
  await noteReadOf(ctx, { kind: 'payment', subjectId: paymentId, source: 'payment' }, file)
  return { ...file, stream: await files.read(key) }
}
