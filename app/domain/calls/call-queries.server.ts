import type { Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { ProgrammeContentSchema } from '../programmes/programme'
import { type CallState, callStateAt, callStates } from './call'
import { asKeeper } from './write-call.server'

const shown = {
  id: true,
  slug: true,
  nameVi: true,
  nameEn: true,
  summaryVi: true,
  summaryEn: true,
  opensAt: true,
  closesAt: true,
  publishedAt: true,
  withdrawnAt: true,
  withdrawReason: true,
  programme: {
    select: {
      slug: true,
      versions: {
        where: { publishedAt: { not: null } },
        orderBy: { number: 'desc' },
        take: 1,
        select: { content: true },
      },
    },
  },
} as const

type Row = NonNullable<Awaited<ReturnType<typeof findCall>>>

function findCall(db: Transaction, slug: string) {
  return db.supportCall.findUnique({ where: { slug }, select: shown })
}

function viewOf({ programme, nameVi, nameEn, summaryVi, summaryEn, ...row }: Row, at: Date) {
  const [version] = programme.versions
  return {
    ...row,
    name: { vi: nameVi, en: nameEn },
    summary: { vi: summaryVi, en: summaryEn },
    state: callStateAt(at, row),
    programmeSlug: programme.slug,
    programmeName: version ? ProgrammeContentSchema.parse(version.content).name : null,
  }
}

const byState = ({ state }: { state: CallState }) => callStates.indexOf(state)

/** The published calls, those that are open first, the next deadline at the top. */
export async function publicCalls({ db, now }: Pick<Context, 'db' | 'now'>) {
  const rows = await db.supportCall.findMany({
    where: { publishedAt: { not: null } },
    select: shown,
    orderBy: { closesAt: 'asc' },
  })
  return rows.map((row) => viewOf(row, now)).toSorted((one, other) => byState(one) - byState(other))
}

export type PublicCall = Awaited<ReturnType<typeof publicCalls>>[number]

/**
 * One published call.
 * @throws DomainError not-found
 */
export async function publicCall(
  { db, now }: { db: Transaction; now: Date },
  slug: string | undefined,
): Promise<PublicCall> {
  const row = slug ? await findCall(db, slug) : null
  if (!row?.publishedAt) throw notFound()
  return viewOf(row, now)
}

/** Every call with how many applications were begun and submitted under it, for staff. */
export async function staffCalls(ctx: Context) {
  asKeeper(ctx)
  const rows = await ctx.db.supportCall.findMany({ select: shown, orderBy: { closesAt: 'desc' } })
  const counts = await ctx.db.supportApplication.groupBy({
    by: ['callId', 'status'],
    where: { callId: { not: null } },
    _count: true,
  })
  return rows.map((row) => {
    const own = counts.filter(({ callId }) => callId === row.id)
    const sum = (drafts: boolean) =>
      own
        .filter(({ status }) => (status === 'draft') === drafts)
        .reduce((total, { _count }) => total + _count, 0)
    return { ...viewOf(row, ctx.now), drafts: sum(true), submitted: sum(false) }
  })
}

/**
 * One call with what was done to it, for staff.
 * @throws DomainError not-found
 */
export async function staffCall(ctx: Context, id: string | undefined) {
  asKeeper(ctx)
  const found = isUuid(id)
    ? await ctx.db.supportCall.findUnique({
        where: { id },
        select: {
          ...shown,
          version: true,
          history: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
        },
      })
    : null
  if (!found) throw notFound()
  const { history, version, ...row } = found
  const people = await ctx.db.user.findMany({
    where: { id: { in: history.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  })
  return {
    ...viewOf(row, ctx.now),
    version,
    history: history.map(({ id: step, action, closesAt, note, createdAt, actorId }) => ({
      id: step,
      action,
      closesAt,
      note,
      createdAt,
      actorName: people.find((person) => person.id === actorId)?.name ?? null,
    })),
  }
}
