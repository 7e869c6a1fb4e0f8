import { randomBytes } from 'node:crypto'
import type { Transaction } from '#app/platform/db/client.server'
import { actingById, actorId, organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import type { RecordKind } from './sources'

const SALT_BYTES = 32

interface Note {
  kind: RecordKind
  subjectId: string
  /** What it was: names the place in the code rather than a table. */
  source: string
  act: 'read' | 'changed' | 'deleted'
  /** What was read or done, by name. */
  told: Readonly<Record<string, string | number | readonly string[]>>
}

/**
 * Puts on record what no row of a table tells: that somebody read something restricted, or changed the record
 * itself. State changes need no call; triggers note them.
 */
export async function noteOnRecord(
  ctx: Pick<Context, 'actor' | 'now' | 'requestId'> & { db: Transaction },
  { told, ...about }: Note,
): Promise<void> {
  const { actor, now, requestId } = ctx
  const officer = actingById(actor)
  const content = Object.entries(told).map(([name, value]) => [
    name,
    [null, JSON.stringify(value), randomBytes(SALT_BYTES).toString('hex')],
  ])
  await ctx.db.recordIntake.create({
    data: {
      ...about,
      row: '-',
      at: now,
      actorId: officer ?? actorId(actor),
      onBehalfOfId: officer && actorId(actor),
      organisationId: organisationIdOf(actor) ?? null,
      requestId,
      content: Object.fromEntries(content),
    },
  })
}

/** Puts on record that somebody took a file that is not for everybody, before a byte leaves. */
export function noteReadOf(
  ctx: Context,
  about: Pick<Note, 'kind' | 'subjectId' | 'source'>,
  file: { name: string },
): Promise<void> {
  return noteOnRecord(ctx, { ...about, act: 'read', told: { file: file.name } })
}
