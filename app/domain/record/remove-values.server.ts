import type { z } from 'zod'
import { Prisma, type Transaction } from '#app/platform/db/client.server'
import { invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { commitmentOf, type EntryContent, isRemoved } from './entry-hash.server'
import { noteOnRecord } from './note-on-record.server'
import { mayRemoveFromRecord } from './record-policy'
import type { RemoveValuesSchema } from './record-schemas'
import { sealAll } from './seal-record.server'
import { personalColumns } from './sources'

/** Entries that are changed at once. */
const batch = 500

interface Entry {
  sequence: bigint
  source: string
  content: EntryContent
}

/** The content without the values of some columns: their commitments stay, so the chain holds. */
function without(content: EntryContent, names: readonly string[]): EntryContent {
  return Object.fromEntries(
    Object.entries(content).map(([name, kept]) => [
      name,
      names.includes(name) ? ([commitmentOf(name, kept)] as const) : kept,
    ]),
  )
}

async function keep(db: Transaction, sequence: bigint, content: EntryContent): Promise<void> {
  await db.recordEntry.update({ where: { sequence }, data: { content: content as object } })
}

/**
 * Removes the values of columns of one entry, on somebody's request and for a reason that the record keeps.
 * @throws DomainError not-found for all but administrators, invalid `nothingToRemove`
 */
export async function removeValues(
  ctx: Context,
  sequence: string | undefined,
  { columns, reason }: z.output<typeof RemoveValuesSchema>,
): Promise<void> {
  if (!mayRemoveFromRecord(ctx.actor) || !sequence || !/^\d{1,18}$/.test(sequence)) throw notFound()
  await transact(ctx, async (tx) => {
    const where = { sequence: BigInt(sequence) }
    const found = await tx.db.recordEntry.findUnique({ where })
    if (!found) throw notFound()
    const content = found.content as unknown as EntryContent
    const names = columns.filter((name) => {
      const kept = content[name]
      return kept && !isRemoved(kept)
    })
    if (names.length === 0) throw invalid('nothingToRemove')
    await keep(tx.db, found.sequence, without(content, names))
    await noteOnRecord(tx, {
      kind: 'record',
      subjectId: sequence,
      source: 'record_entry',
      act: 'changed',
      told: { removed: names, reason },
    })
  })
}

/** Removes columns of the entries that a condition finds. @returns how many entries were changed */
async function forgetWhere(
  db: Transaction,
  columns: Readonly<Record<string, readonly string[]>>,
  condition: Prisma.Sql,
): Promise<number> {
  let changed = 0
  let last = 0n
  for (;;) {
    const entries = await db.$queryRaw<Entry[]>`
      SELECT sequence, source, content FROM record_entry
      WHERE ${condition} AND source = ANY(${Object.keys(columns)}) AND sequence > ${last}
      ORDER BY sequence LIMIT ${batch}`
    for (const { sequence, source, content } of entries) {
      const names = (columns[source] ?? []).filter((name) => {
        const kept = content[name]
        return kept && !isRemoved(kept)
      })
      if (names.length === 0) continue
      await keep(db, sequence, without(content, names))
      changed += 1
    }
    const end = entries.at(-1)
    if (!end || entries.length < batch) return changed
    last = end.sequence
  }
}

const linkedWith = (key: string) =>
  Prisma.sql`sequence IN (SELECT sequence FROM record_link WHERE key = ${key})`

/**
 * Removes from the record what tells who a person was: names, addresses and numbers in the entries about them,
 * in those that they wrote, and in those about organisations that stood for them alone. What happened, when and
 * to what stays, and so does the chain.
 * @param individuals ids of organisations that stood for the person alone
 * @returns how many entries were changed
 */
export async function forgetPerson(
  ctx: Context,
  userId: string,
  individuals: readonly string[],
): Promise<number> {
  const { db } = ctx
  // What the closing itself put on record is part of it.
  await sealAll(db)
  const { about, by, individual } = personalColumns
  let changed = await forgetWhere(
    db,
    about,
    Prisma.sql`"subjectId" = ${userId} AND ${linkedWith(userId)}`,
  )
  changed += await forgetWhere(db, by, Prisma.sql`"actorId" = ${userId} AND ${linkedWith(userId)}`)
  for (const id of individuals) {
    changed += await forgetWhere(
      db,
      individual,
      Prisma.sql`"subjectId" = ${id} AND ${linkedWith(id)}`,
    )
  }
  if (changed > 0) {
    await noteOnRecord(ctx, {
      kind: 'account',
      subjectId: userId,
      source: 'record_entry',
      act: 'changed',
      told: { forgotten: changed },
    })
  }
  return changed
}
