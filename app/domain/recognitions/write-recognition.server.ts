import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { isUuid } from '../is-uuid'
import { dayAsDate } from '../taxonomy/dates'
import {
  asKeeper,
  checkRecognitionCodes,
  columnsOf,
  type RecognitionColumns,
  recordStep,
} from './recognition-record.server'
import type { RecognitionInput } from './recognition-schemas'

async function checkNumber(
  { db }: TransactionContext,
  { kind, certificateNumber }: RecognitionColumns,
  id?: string,
): Promise<void> {
  const known = await db.recognition.findUnique({
    where: { kind_certificateNumber: { kind, certificateNumber } },
    select: { id: true },
  })
  if (known && known.id !== id) throw conflict('recognitionKnown', { number: certificateNumber })
}

async function known({ db }: TransactionContext, id: string) {
  const found = isUuid(id) ? await db.recognition.findUnique({ where: { id } }) : null
  if (!found) throw notFound()
  return found
}

async function replace({ db }: TransactionContext, id: string, version: number, data: object) {
  const { count } = await db.recognition.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) throw conflict()
}

/**
 * Enters a certificate, a recognition or a selection in the register.
 * @returns its id
 * @throws DomainError not-found, conflict `recognitionKnown`, invalid `unknownCode`
 */
export function addRecognition(ctx: Context, input: RecognitionInput): Promise<string> {
  asKeeper(ctx)
  const columns = columnsOf(input)
  return transact(ctx, async (tx) => {
    await checkNumber(tx, columns)
    await checkRecognitionCodes(tx, columns)
    const { id } = await tx.db.recognition.create({
      data: { ...columns, createdAt: tx.now },
      select: { id: true },
    })
    await recordStep(tx, id, 'added', columns)
    return id
  })
}

/**
 * Corrects an entry.
 * @param input.version the version the editor saw
 * @throws DomainError not-found, conflict `changedMeanwhile` or `recognitionKnown`, invalid `unknownCode`
 */
export async function changeRecognition(
  ctx: Context,
  id: string,
  { version, ...input }: RecognitionInput & { version: number },
): Promise<void> {
  asKeeper(ctx)
  const columns = columnsOf(input)
  await transact(ctx, async (tx) => {
    await known(tx, id)
    await checkNumber(tx, columns, id)
    await checkRecognitionCodes(tx, columns)
    await replace(tx, id, version, columns)
    await recordStep(tx, id, 'changed', columns)
  })
}

/**
 * Withdraws an entry from a day on; it stays in the register and says why.
 * @param input.endedOn first day on which it no longer holds, YYYY-MM-DD
 * @throws DomainError not-found, conflict, invalid `datesReversed` before the day of issue
 */
export async function endRecognition(
  ctx: Context,
  id: string,
  input: { version: number; endedOn: string; reason: string },
): Promise<void> {
  asKeeper(ctx)
  await transact(ctx, async (tx) => {
    const found = await known(tx, id)
    const endedOn = dayAsDate(input.endedOn)
    if (endedOn < found.issuedOn) throw invalid('datesReversed')
    await replace(tx, id, input.version, { endedOn, endReason: input.reason })
    await recordStep(tx, id, 'ended', { endedOn }, input.reason)
  })
}
