import { acceptUpload } from '#app/platform/files/accept-upload.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { storing } from '#app/platform/files/storing.server'
import { invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { changeAndPrint } from './grant-paper.server'
import { addGrantDocument, grantToStep, moveGrant, recordGrant } from './grant-record.server'
import type { PrepareInput } from './grant-schemas'
import type { GrantStep } from './grant-steps'

/**
 * Writes the three-party contract and makes its papers; until it is signed it can be written anew. The state's
 * part is what was granted.
 * @throws DomainError not-found, forbidden, conflict, `contractEndsInPast`
 */
export function prepareContract(
  ctx: Context,
  files: FileStorage,
  number: string,
  { version, place, endsOn, ...input }: PrepareInput,
): Promise<void> {
  return changeAndPrint(ctx, files, 'support_contract', place, async (tx) => {
    const found = await grantToStep(tx, number, version, 'prepare')
    if (endsOn < localDay(tx.now)) throw invalid('contractEndsInPast')
    const columns = {
      contractNumber: input.contractNumber,
      supplierName: input.supplierName,
      supplierTaxCode: input.supplierTaxCode ?? null,
      supplierAddress: input.supplierAddress ?? null,
      supplierPerson: input.supplierPerson,
      supplierPosition: input.supplierPosition ?? null,
      supplierAccount: input.supplierAccount ?? null,
      firmAmount: input.firmAmount,
      otherAmount: input.otherAmount,
      language: input.language,
      work: input.work,
      workEn: input.workEn ?? null,
      terms: input.terms,
      termsEn: input.termsEn ?? null,
      stateAmount: found.granted,
      endsOn: dayAsDate(endsOn),
    }
    if (found.grant) await moveGrant(tx, found, 'prepare', { data: columns })
    else {
      await tx.db.supportGrant.create({
        data: { applicationId: found.id, ...columns, createdAt: tx.now },
      })
      await recordGrant(tx, found.id, { from: null, to: 'contracting', step: 'prepare' })
    }
    return grantAgain(tx, found.id, found)
  })
}

type Found = Awaited<ReturnType<typeof grantToStep>>
type Tx = Parameters<typeof grantToStep>[0]

/** What was granted as it is after a change in the same transaction. */
async function grantAgain(tx: Tx, id: string, found: Found): Promise<Found> {
  const grant = await tx.db.supportGrant.findUniqueOrThrow({
    where: { applicationId: id },
    include: { payments: true, documents: true },
  })
  return { ...found, grant, status: grant.status, version: grant.version }
}

async function takeSigned(
  ctx: Context,
  files: FileStorage,
  number: string,
  step: Extract<GrantStep, 'sign' | 'accepted'>,
  { version, day, file }: { version: number; day: string; file: File },
): Promise<void> {
  const upload = await acceptUpload(file, ['document', 'image'])
  if ('fault' in upload) throw invalid(upload.fault)
  const { bytes, name, mediaType } = upload.accepted
  await storing(ctx.db, files, (put) =>
    transact(ctx, async (tx) => {
      const found = await grantToStep(tx, number, version, step)
      if (day > localDay(tx.now)) throw invalid('dayInFuture')
      if (!found.grant) throw invalid('contractNotWritten')
      if (step === 'accepted') {
        if (found.grant.acceptedAmount === null) throw invalid('acceptanceNotWritten')
        if (found.grant.signedOn && dayAsDate(day) < found.grant.signedOn) {
          throw invalid('acceptedBeforeSigned')
        }
      }
      await addGrantDocument(tx, found.id, {
        kind: step === 'sign' ? 'contract_signed' : 'acceptance_signed',
        name,
        mediaType,
        stored: await put(bytes),
      })
      const on = dayAsDate(day)
      await moveGrant(tx, found, step, {
        data: step === 'sign' ? { signedOn: on } : { acceptedOn: on },
      })
    }),
  )
}

/**
 * The three parties have signed: the contract's file is put in.
 * @throws DomainError not-found, forbidden, conflict, `contractNotWritten`, `dayInFuture`, or why the file is refused
 */
export function signContract(
  ctx: Context,
  files: FileStorage,
  number: string,
  input: { version: number; signedOn: string; file: File },
): Promise<void> {
  return takeSigned(ctx, files, number, 'sign', { ...input, day: input.signedOn })
}

/**
 * Writes what is accepted of the work, and makes the record of acceptance and settlement.
 * @throws DomainError not-found, forbidden, conflict, `acceptedAboveGranted`
 */
export function writeAcceptance(
  ctx: Context,
  files: FileStorage,
  number: string,
  input: { version: number; place: string; amount: bigint; words: string },
): Promise<void> {
  return changeAndPrint(ctx, files, 'support_acceptance', input.place, async (tx) => {
    const found = await grantToStep(tx, number, input.version, 'accept')
    const most = found.grant?.stateAmount ?? 0n
    if (input.amount > most) throw invalid('acceptedAboveGranted', { most: Number(most) })
    await moveGrant(tx, found, 'accept', {
      data: { acceptedAmount: input.amount, acceptanceNote: input.words },
    })
    return grantAgain(tx, found.id, found)
  })
}

/**
 * The three parties have signed the record of acceptance.
 * @throws DomainError as for the contract, and `acceptanceNotWritten`, `acceptedBeforeSigned`
 */
export function recordAcceptance(
  ctx: Context,
  files: FileStorage,
  number: string,
  input: { version: number; acceptedOn: string; file: File },
): Promise<void> {
  return takeSigned(ctx, files, number, 'accepted', { ...input, day: input.acceptedOn })
}
