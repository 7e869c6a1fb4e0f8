import type { Prisma, Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { editorInclude } from '../listings/editor-include'
import { textIn } from '../listings/words'
import type { TechnologyContent } from './publishing-rules'

const include = {
  ...editorInclude,
  advantages: { orderBy: { position: 'asc' } },
  ipRights: { orderBy: { position: 'asc' } },
  owners: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.TechnologyInclude

/** A technology with everything its editor works on. */
export type TechnologyRecord = Prisma.TechnologyGetPayload<{ include: typeof include }>

/** Reads a technology whole, or null. */
export function findTechnologyRecord(
  db: Transaction,
  where: Prisma.TechnologyWhereInput,
): Promise<TechnologyRecord | null> {
  return db.technology.findFirst({ where, include })
}

/**
 * A technology of the organisation the actor acts for.
 * @throws DomainError not found
 */
export async function ownTechnology(ctx: Context, id: string): Promise<TechnologyRecord> {
  const organisationId = organisationIdOf(ctx.actor)
  if (!organisationId) throw notFound()
  const record = await findTechnologyRecord(ctx.db, { id, organisationId })
  if (!record) throw notFound()
  return record
}

/** What the publishing rules read of a technology. An entry that is only in English is judged by that. */
export function contentOf(record: TechnologyRecord): TechnologyContent {
  const text = textIn(record.texts, 'vi')
  const { title = '', summary = '', problem = '', solution = '', application = '' } = text ?? {}
  return {
    ...record,
    title,
    summary,
    problem,
    solution,
    application,
    hasEnglish: record.texts.some(({ lang, summary: words }) => lang === 'en' && words !== ''),
    advantages: record.advantages.map(({ baseline, value, proof }) => ({
      baseline: baseline.toNumber(),
      value: value.toNumber(),
      proof,
    })),
    shares: record.owners.map(({ shareBasisPoints }) => shareBasisPoints),
    fileRoles: record.attachments.map(({ role }) => role),
  }
}
