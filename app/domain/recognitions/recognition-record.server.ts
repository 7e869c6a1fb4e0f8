import type { RecognitionAction } from '#app/platform/db/generated/enums'
import { invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { Context, TransactionContext } from '../context'
import { dayAsDate } from '../taxonomy/dates'
import { unknownCodes } from '../taxonomy/index.server'
import { mayKeepRegister } from './recognition-policy'
import type { RecognitionInput } from './recognition-schemas'

/** @throws DomainError not-found for whoever does not keep the register: the pages are not theirs to see */
export function asKeeper({ actor }: Pick<Context, 'actor'>): void {
  if (!mayKeepRegister(actor)) throw notFound()
}

/** The columns of what staff wrote; only startups have a basis. */
export function columnsOf(input: RecognitionInput) {
  return {
    kind: input.kind,
    name: input.name,
    taxCode: input.taxCode,
    certificateNumber: input.certificateNumber,
    issuer: input.issuer,
    issuedOn: dayAsDate(input.issuedOn),
    validTo: input.validTo ? dayAsDate(input.validTo) : null,
    fieldCode: input.fieldCode || null,
    basis: input.kind === 'startup' ? (input.basis ?? null) : null,
    products: input.products || null,
  }
}

export type RecognitionColumns = ReturnType<typeof columnsOf>

/**
 * Checks the codes of an entry against the lists in force.
 * @throws DomainError invalid `unknownCode`
 */
export async function checkRecognitionCodes(
  { db, now }: Pick<TransactionContext, 'db' | 'now'>,
  { fieldCode, basis }: RecognitionColumns,
): Promise<void> {
  const [unknown] = [
    ...(fieldCode ? await unknownCodes(db, 'field', [fieldCode], now) : []),
    ...(basis ? await unknownCodes(db, 'startup-basis', [basis], now) : []),
  ]
  if (unknown !== undefined) throw invalid('unknownCode', { code: unknown })
}

/** Writes what an entry says from now on into its history. */
export async function recordStep(
  tx: TransactionContext,
  recognitionId: string,
  action: RecognitionAction,
  entry: object,
  note?: string,
): Promise<void> {
  await tx.db.recognitionHistory.create({
    data: {
      recognitionId,
      actorId: actorId(tx.actor),
      action,
      entry: JSON.parse(JSON.stringify(entry)) as object,
      note: note ?? null,
      createdAt: tx.now,
    },
  })
}
