import { acceptUpload } from '#app/platform/files/accept-upload.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { storing } from '#app/platform/files/storing.server'
import { conflict, forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { openAmount } from './payable'
import { type PayableRecord, payableToChange, tellOfPayment } from './payable-record.server'
import { transferReported } from './payments-events'
import { readSum } from './read-sum'

/**
 * Checks that a sum can be paid towards a payable now.
 * @throws DomainError forbidden `payableCancelled`, `payeeSuspended`, or invalid `sumAboveOpen`
 */
export async function checkPayable(
  tx: TransactionContext,
  payable: PayableRecord,
  amount: bigint,
): Promise<void> {
  if (payable.cancelledAt) throw forbidden('payableCancelled')
  if (payable.payeeId) {
    const payee = await tx.db.organisation.findUniqueOrThrow({
      where: { id: payable.payeeId },
      select: { status: true },
    })
    if (payee.status !== 'verified') throw forbidden('payeeSuspended')
  }
  const open = openAmount(payable)
  if (open === 0n) throw conflict('nothingOpen')
  if (amount > open) throw invalid('sumAboveOpen')
}

/** Reads the sum of a form in the payable's currency. @throws DomainError `sumUnreadable` */
export function sumOf(written: string, currency: string): bigint {
  const read = readSum(written, currency)
  if ('problem' in read) throw invalid('sumUnreadable')
  return read.amount
}

/** What the payer says of a transfer. */
interface TransferInput {
  amount: string
  transferredOn: string
  file?: File | undefined
}

/**
 * The payer says that a transfer was made, with evidence or without; the payee then confirms it or not. Where
 * it fails, nothing is left in the storage.
 * @throws DomainError not-found, forbidden, `sumUnreadable`, `transferInFuture`, why the file is refused, or
 * what `checkPayable` says
 */
export async function reportTransfer(
  ctx: Context,
  files: FileStorage,
  payableId: string,
  { amount: written, transferredOn, file }: TransferInput,
): Promise<void> {
  const upload = file && file.size > 0 ? await acceptUpload(file, ['document', 'image']) : null
  if (upload && 'fault' in upload) throw invalid(upload.fault)
  await storing(ctx.db, files, (put) =>
    transact(ctx, async (tx) => {
      const payable = await payableToChange(tx, payableId, ['payer'])
      const amount = sumOf(written, payable.currency)
      if (transferredOn > localDay(tx.now)) throw invalid('transferInFuture')
      await checkPayable(tx, payable, amount)
      const uploaderId = actorId(tx.actor) ?? ''
      let evidenceId: string | null = null
      if (upload) {
        const { bytes, name, mediaType } = upload.accepted
        const stored = await put(bytes)
        const row = await tx.db.storedFile.create({
          data: { ...stored, name, mediaType, uploaderId },
        })
        evidenceId = row.id
      }
      const payment = await tx.db.payment.create({
        data: {
          payableId: payable.id,
          method: 'transfer',
          amount,
          currency: payable.currency,
          startedById: uploaderId,
          transferredOn: dayAsDate(transferredOn),
          evidenceId,
          createdAt: tx.now,
          history: { create: { actorId: uploaderId, to: 'pending', createdAt: tx.now } },
        },
      })
      await tellOfPayment(tx, payable, payment, transferReported)
    }),
  )
}
