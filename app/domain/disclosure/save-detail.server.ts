import { conflict, invalid } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { type ListingKind, ownerColumn } from '../listings/listing'
import { unknownCodes } from '../taxonomy/index.server'
import type { SaveDetailInput } from './nda-schemas'
import { ownEntry } from './own-entry.server'

interface Target {
  kind: ListingKind
  id: string
}

/** Changes a detail that is there, if it is as its editor saw it. */
async function change(tx: TransactionContext, target: Target, input: SaveDetailInput) {
  const { subjectCode, text, disclosure, version } = input
  const { count } = await tx.db.restrictedDetail.updateMany({
    where: { ...ownerColumn(target.kind, target.id), subjectCode, version: version ?? 0 },
    data: { text, disclosure, version: { increment: 1 } },
  })
  if (count === 0) throw conflict()
}

/**
 * Writes what an owner tells of an entry to some readers only: one text a subject, each with its level. The
 * entry itself, its index and its moderation do not hear of it.
 * @throws DomainError not-found, why the actor may not edit, `unknownCode`, or conflict where the detail was
 * written or changed meanwhile
 */
export function saveDetail(ctx: Context, target: Target, input: SaveDetailInput): Promise<void> {
  return transact(ctx, async (tx) => {
    await ownEntry(tx, target, 'edit')
    const unknown = await unknownCodes(tx.db, 'restricted-detail', [input.subjectCode], tx.now)
    if (unknown.length > 0) throw invalid('unknownCode', { code: input.subjectCode.slice(0, 60) })
    if (input.version !== undefined) return change(tx, target, input)
    const { subjectCode, text, disclosure } = input
    const { count } = await tx.db.restrictedDetail.createMany({
      data: {
        ...ownerColumn(target.kind, target.id),
        subjectCode,
        text,
        disclosure,
        createdAt: tx.now,
      },
      skipDuplicates: true,
    })
    if (count === 0) throw conflict('detailThere')
  })
}

/**
 * Takes a detail away; who saw it stays on record.
 * @throws DomainError not-found, or why the actor may not edit
 */
export function removeDetail(ctx: Context, target: Target, detailId: string): Promise<void> {
  return transact(ctx, async (tx) => {
    await ownEntry(tx, target, 'edit')
    await tx.db.restrictedDetail.deleteMany({
      where: { id: detailId, ...ownerColumn(target.kind, target.id) },
    })
  })
}
