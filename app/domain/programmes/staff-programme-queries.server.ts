import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { localDay } from '../taxonomy/dates'
import { budgetsInForce } from './budget-queries.server'
import { gapsOf, ProgrammeContentSchema, stateOf } from './programme'
import { asKeeper } from './programme-record.server'

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
const versions = { orderBy: { number: 'desc' } } as const

/** Every programme, those that are being written too, as the back office lists them. */
export async function staffProgrammes(ctx: Context) {
  asKeeper(ctx)
  const rows = await ctx.db.programme.findMany({
    orderBy: { updatedAt: 'desc' },
    include: { versions },
  })
  return rows.flatMap(({ id, slug, endedOn, updatedAt, ...row }) => {
    const [newest] = row.versions
    if (!newest) return []
    const published = row.versions.find(({ publishedAt }) => publishedAt)
    const shown = ProgrammeContentSchema.parse((published ?? newest).content)
    return [
      {
        id,
        slug,
        updatedAt,
        name: shown.name,
        items: shown.items.length,
        state: stateOf(published ? shown : null, dayOf(endedOn), localDay(ctx.now)),
        versionNumber: published?.number ?? null,
        changing: newest.publishedAt === null,
      },
    ]
  })
}

/**
 * One programme with the newest version, published or not, and what was done to it.
 * @throws DomainError not-found
 */
export async function staffProgramme(ctx: Context, id: string | undefined) {
  asKeeper(ctx)
  const row = isUuid(id)
    ? await ctx.db.programme.findUnique({
        where: { id },
        include: { versions, history: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] } },
      })
    : null
  const newest = row?.versions[0]
  if (!row || !newest) throw notFound()
  const names = await ctx.db.user.findMany({
    where: { id: { in: row.history.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  })
  const published = row.versions.find(({ publishedAt }) => publishedAt)
  const publicContent = published ? ProgrammeContentSchema.parse(published.content) : null
  const content = ProgrammeContentSchema.parse(newest.content)
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    endedOn: dayOf(row.endedOn),
    endReason: row.endReason,
    state: stateOf(publicContent, dayOf(row.endedOn), localDay(ctx.now)),
    newest: { number: newest.number, publishedAt: newest.publishedAt },
    published: published ? { number: published.number, publishedAt: published.publishedAt } : null,
    content,
    budgets: await budgetsInForce(ctx.db, { programmeId: row.id }),
    gaps: gapsOf(content),
    history: row.history.map(({ id: key, action, versionNumber, note, createdAt, actorId }) => ({
      id: key,
      action,
      versionNumber,
      note,
      createdAt,
      actorName: names.find((person) => person.id === actorId)?.name ?? null,
    })),
  }
}
