import type { Transaction } from '#app/platform/db/client.server'
import type { DealHistory } from '#app/platform/db/generated/client'
import { appendToChain, lockChain, type NewEntry } from '#app/platform/hash-chain/append.server'
import { ndaHashes } from '../disclosure/index.server'
import { type ScheduleWord, scheduleWords } from '../payments/index.server'
import { dealChain, plainContract, plainTerms } from './deal-chain'

/**
 * Puts every row of a deal's history that its chain does not hold yet behind the chain's last entry, in the
 * transaction that wrote them. A deal that is older than its chain brings all its rows with it then.
 */
export async function chainHistory(db: Transaction, dealId: string): Promise<void> {
  const chain = dealChain(dealId)
  await lockChain(db, chain)
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT h.id FROM deal_history h WHERE h."dealId" = ${dealId}::uuid AND NOT EXISTS (
      SELECT 1 FROM chain_entry c WHERE c.chain = ${chain} AND c.subject = 'history:' || h.id)`
  if (rows.length === 0) return
  const deal = await db.deal.findUniqueOrThrow({
    where: { id: dealId },
    include: { contract: true },
  })
  const documents = await db.dealDocument.findMany({
    where: { dealId },
    include: { file: true },
  })
  const history = await db.dealHistory.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const scheduleAt = history.some(({ kind }) => kind === 'schedule')
    ? await scheduleWords(db, { referenceKind: 'deal', referenceKey: deal.number })
    : () => null
  const termsSince = await termsVersion(db, deal)
  const ndas = await ndaHashes(db, history.flatMap(ndaNumber), [deal.providerId, deal.seekerId])
  const whole = { ...deal, documents, scheduleAt, termsSince, ndas }
  await appendToChain(
    db,
    chain,
    history.map((row) => entryOf(row, whole)),
  )
}

/**
 * The version since which the terms are as they are now: that of their last change, where the history is whole up
 * to the present version; else the present one.
 */
async function termsVersion(db: Transaction, { id, version }: { id: string; version: number }) {
  const rows = await db.dealHistory.findMany({
    where: { dealId: id },
    select: { kind: true, from: true, dealVersion: true },
  })
  const madeBy = ({ kind, from, dealVersion }: (typeof rows)[number]) =>
    kind === 'terms' || (kind === 'stage' && from !== null) ? dealVersion + 1 : dealVersion
  if (Math.max(...rows.map(madeBy)) !== version) return version
  return Math.max(1, ...rows.filter(({ kind }) => kind === 'terms').map(madeBy))
}

/** The NDA that brought a deal to its stage, where the exchange took the step because of one. */
const ndaNumber = ({ kind, side, to, reason }: DealHistory): string[] =>
  kind === 'stage' && side === null && to === 'nda' && reason ? [reason] : []

type Deal = Parameters<typeof plainTerms>[0] & {
  number: string
  title: string
  providerId: string
  seekerId: string
  version: number
  contract: Parameters<typeof plainContract>[0] | null
  scheduleAt: (at: Date) => ScheduleWord | null
  termsSince: number
  /** Hashes of the documents of NDAs between the parties, by number. */
  ndas: Map<string, string>
  documents: {
    id: string
    caption: string
    createdAt: Date
    file: { name: string; mediaType: string; size: number; sha256: string }
  }[]
}

function entryOf(row: DealHistory, deal: Deal): NewEntry {
  const { id, kind, createdAt, actorId, side, from, to, reasonCode, reason, officerId } = row
  return {
    subject: `history:${id}`,
    at: createdAt,
    body: {
      kind,
      id,
      at: createdAt.toISOString(),
      by: actorId,
      side,
      from,
      to,
      reasonCode,
      reason,
      officerId,
      changedFields: row.changedFields,
      dealVersion: row.dealVersion,
      ...(kind === 'stage' && from === null ? openingOf(deal) : {}),
      ...ndaOf(row, deal),
      ...termsOf(row, deal),
      ...(kind === 'document' ? fileOf(row, deal) : {}),
      ...(kind === 'schedule' ? { schedule: deal.scheduleAt(createdAt) } : {}),
    },
  }
}

type Part = NewEntry['body']

function openingOf({ number, title, providerId, seekerId }: Deal): Part {
  return { deal: { number, title, providerId, seekerId } }
}

function ndaOf(row: DealHistory, { ndas }: Deal): Part {
  const [number] = ndaNumber(row)
  const sha256 = number && ndas.get(number)
  return number && sha256 ? { nda: { number, sha256 } } : {}
}

// A change of terms is written down on the version before it. Older terms are not kept anywhere, so that only
// a row that is about the present ones can say what was agreed.
function termsOf({ kind, dealVersion }: DealHistory, deal: Deal): Part {
  const about = kind === 'terms' ? dealVersion + 1 : dealVersion
  const tells = kind === 'terms' || kind === 'confirmation'
  if (!tells || about < deal.termsSince) return {}
  const terms = plainTerms(deal)
  return deal.contract ? { terms, contract: plainContract(deal.contract) } : { terms }
}

function fileOf({ createdAt, reason }: DealHistory, { documents }: Deal): Part {
  const found = documents.find(
    (document) =>
      document.caption === reason && document.createdAt.getTime() === createdAt.getTime(),
  )
  if (!found) return {}
  const { name, mediaType, size, sha256 } = found.file
  return { document: { id: found.id, name, mediaType, size, sha256 } }
}
