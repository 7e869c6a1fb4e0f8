import type { ProgrammeAction } from '#app/platform/db/generated/enums'
import { conflict, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { Context, TransactionContext } from '../context'
import { isUuid } from '../is-uuid'
import { type ProgrammeContent, ProgrammeContentSchema } from './programme'
import { mayKeepProgrammes } from './programme-policy'

/**
 * Checks that the actor writes programmes.
 * @throws DomainError not-found for everybody else: the pages are not theirs to see
 */
export function asKeeper({ actor }: Pick<Context, 'actor'>): void {
  if (!mayKeepProgrammes(actor)) throw notFound()
}

const newestFirst = { orderBy: { number: 'desc' }, take: 1 } as const

/** A programme that is about to change, with its newest version, locked until the transaction ends. */
export async function programmeToChange(tx: TransactionContext, id: string, version?: number) {
  asKeeper(tx)
  if (!isUuid(id)) throw notFound()
  await tx.db.$queryRaw`SELECT 1 FROM programme WHERE id = ${id}::uuid FOR UPDATE`
  const programme = await tx.db.programme.findUnique({
    where: { id },
    include: { versions: newestFirst },
  })
  const newest = programme?.versions[0]
  if (!programme || !newest) throw notFound()
  if (version !== undefined && programme.version !== version) throw conflict()
  return { ...programme, newest, content: ProgrammeContentSchema.parse(newest.content) }
}

/** Writes a row of history and lets editors who saw the programme before know that it changed. */
export async function recordStep(
  tx: TransactionContext,
  programmeId: string,
  action: ProgrammeAction,
  versionNumber: number,
  note?: string,
): Promise<void> {
  await tx.db.programme.update({
    where: { id: programmeId },
    data: { version: { increment: 1 } },
  })
  await tx.db.programmeHistory.create({
    data: {
      programmeId,
      actorId: actorId(tx.actor),
      action,
      versionNumber,
      note: note ?? null,
      createdAt: tx.now,
    },
  })
}

/** Makes a programme whose first version is being written. @throws DomainError conflict `slugTaken` */
export async function insertProgramme(
  tx: TransactionContext,
  slug: string,
  content: ProgrammeContent,
): Promise<string> {
  const known = await tx.db.programme.count({ where: { slug } })
  if (known > 0) throw conflict('programmeSlugTaken')
  const { id } = await tx.db.programme.create({
    data: {
      slug,
      createdAt: tx.now,
      versions: { create: { number: 1, content, createdAt: tx.now } },
    },
    select: { id: true },
  })
  return id
}
