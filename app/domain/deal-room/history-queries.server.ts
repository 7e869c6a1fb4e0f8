import type { Locale } from '#app/locales/locale'
import { chainEnd } from '#app/platform/hash-chain/append.server'
import type { Context } from '../context'
import { dealChain } from '../deals/deal-chain'
import { entryWords, type Said } from './entry-words.server'
import { namesOf } from './names.server'
import type { Room } from './room-record.server'
import type { EntryView } from './room-view'

/** Entries on one page of the history. */
const perPage = 50

/**
 * A page of what a deal's chain holds, the latest first, without the single messages, with the end of the
 * chain: who notes it can tell later whether anything was changed since.
 */
export async function readHistory(
  { db }: Context,
  { id }: Pick<Room, 'id'>,
  { before, locale }: { before?: number | undefined; locale: Locale },
) {
  const chain = dealChain(id)
  const [rows, end] = await Promise.all([
    db.chainEntry.findMany({
      where: {
        chain,
        NOT: { subject: { startsWith: 'message:' } },
        ...(before ? { sequence: { lt: before } } : {}),
      },
      orderBy: { sequence: 'desc' },
      take: perPage + 1,
    }),
    chainEnd(db, chain),
  ])
  const shown = rows
    .slice(0, perPage)
    .map((row) => ({ ...row, said: JSON.parse(row.body) as Said }))
  const [nameOf, details] = await Promise.all([
    namesOf(
      db,
      shown.map(({ said }) => said.by),
    ),
    entryWords(db, locale, { whole: false }),
  ])
  const items = shown.map(
    ({ sequence, hash, createdAt, said }): EntryView => ({
      sequence,
      hash,
      at: createdAt,
      kind: said.kind,
      by: nameOf(said.by),
      role: said.role ?? said.side ?? null,
      from: said.from ?? null,
      to: said.to ?? null,
      reason: said.reason ?? null,
      title: said.title ?? null,
      details: details(said),
    }),
  )
  return { items, end, older: rows.length > perPage ? (items.at(-1)?.sequence ?? null) : null }
}
