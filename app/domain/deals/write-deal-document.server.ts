import { emit } from '#app/platform/events/emit.server'
import type { StoredContent } from '#app/platform/files/file-storage.server'
import { invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { aboutDeal, type DealRecord, record } from './deal-record.server'
import { dealDocumentAdded } from './deals-events'

/** Most documents of one deal. */
const mostDocuments = 200

interface NewDocument {
  caption: string
  name: string
  mediaType: string
  stored: StoredContent
}

/**
 * Adds a stored file as document of a deal that is locked, with its row of history and its event.
 * @returns the document's id
 * @throws DomainError `tooManyDocuments`
 */
export async function writeDealDocument(
  tx: TransactionContext,
  deal: DealRecord,
  { caption, name, mediaType, stored }: NewDocument,
): Promise<string> {
  const count = await tx.db.dealDocument.count({ where: { dealId: deal.id } })
  if (count >= mostDocuments) throw invalid('tooManyDocuments', { most: mostDocuments })
  const uploaderId = actorId(tx.actor) ?? ''
  const { id: documentId } = await tx.db.dealDocument.create({
    data: {
      deal: { connect: { id: deal.id } },
      file: { create: { ...stored, name, mediaType, uploaderId } },
      uploaderId,
      side: deal.side,
      caption,
      createdAt: tx.now,
    },
  })
  await record(tx, deal, { kind: 'document', reason: caption })
  await emit(tx, uploaderId, dealDocumentAdded, { ...aboutDeal(deal), documentId })
  return documentId
}
