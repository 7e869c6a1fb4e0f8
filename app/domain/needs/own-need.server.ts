import type { Prisma, Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { editorInclude } from '../listings/editor-include'
import { textIn } from '../listings/words'
import type { NeedContent } from './publishing-rules'

const include = {
  ...editorInclude,
  targets: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.NeedInclude

/** A need with everything its editor works on. */
export type NeedRecord = Prisma.NeedGetPayload<{ include: typeof include }>

/** Reads a need whole, or null. */
export function findNeedRecord(
  db: Transaction,
  where: Prisma.NeedWhereInput,
): Promise<NeedRecord | null> {
  return db.need.findFirst({ where, include })
}

/**
 * A need of the organisation the actor acts for.
 * @throws DomainError not found
 */
export async function ownNeed(ctx: Context, id: string): Promise<NeedRecord> {
  const organisationId = organisationIdOf(ctx.actor)
  if (!organisationId) throw notFound()
  const record = await findNeedRecord(ctx.db, { id, organisationId })
  if (!record) throw notFound()
  return record
}

/** What the publishing rules read of a need. An entry that is only in English is judged by that. */
export function contentOf(record: NeedRecord): NeedContent {
  const text = textIn(record.texts, 'vi')
  return {
    ...record,
    title: text?.title ?? '',
    summary: text?.summary ?? '',
    currentState: text?.currentState ?? '',
    goal: text?.goal ?? '',
    constraints: text?.constraints ?? '',
    notWanted: text?.notWanted ?? '',
    acceptanceTest: text?.acceptanceTest ?? '',
    hasEnglish: record.texts.some(({ lang, summary }) => lang === 'en' && summary !== ''),
    targetCount: record.targets.length,
  }
}
