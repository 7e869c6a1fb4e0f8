import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { needsOf } from '../needs/index.server'
import { technologiesOf } from '../technologies/index.server'
import { type DemoDayState, demoDayStateAt, demoDayStates, takesAnswers } from './demo-day'
import { asKeeper } from './incubation-record.server'

/** Listings of one firm at most; whoever presents chooses ten of them. */
const MOST = 60

const shown = {
  id: true,
  slug: true,
  nameVi: true,
  nameEn: true,
  summaryVi: true,
  summaryEn: true,
  startsAt: true,
  endsAt: true,
  place: true,
  link: true,
  publishedAt: true,
  cancelledAt: true,
  cancelReason: true,
} as const

interface Row {
  nameVi: string
  nameEn: string
  summaryVi: string
  summaryEn: string
  startsAt: Date
  endsAt: Date
  publishedAt: Date | null
  cancelledAt: Date | null
}

function viewOf<Day extends Row>({ nameVi, nameEn, summaryVi, summaryEn, ...day }: Day, at: Date) {
  return {
    ...day,
    name: { vi: nameVi, en: nameEn },
    summary: { vi: summaryVi, en: summaryEn },
    state: demoDayStateAt(at, day),
  }
}

const byState = ({ state }: { state: DemoDayState }) => demoDayStates.indexOf(state)

/** The published demo days: those to come first, the next at the top, then the past ones, the last first. */
export async function publicDemoDays({ db, now }: Pick<Context, 'db' | 'now'>) {
  const rows = await db.demoDay.findMany({
    where: { publishedAt: { not: null } },
    select: { ...shown, _count: { select: { showings: { where: { status: 'presenting' } } } } },
    orderBy: { startsAt: 'asc' },
  })
  const views = rows.map(({ _count, ...row }) => ({
    ...viewOf(row, now),
    projects: _count.showings,
  }))
  const past = views.filter(({ state }) => state === 'over').toReversed()
  const others = views.filter(({ state }) => state !== 'over')
  return [...others, ...past].toSorted((one, other) => byState(one) - byState(other))
}

export type PublicDemoDay = Awaited<ReturnType<typeof publicDemoDays>>[number]

/** What a firm may present: what everybody may see of its listings, and nothing that it asks anonymously. */
export async function presentable(ctx: Context, locale: Locale, organisationId: string) {
  const [technologies, needs] = await Promise.all([
    technologiesOf(ctx, locale, organisationId, MOST),
    needsOf(ctx, locale, organisationId, MOST),
  ])
  return { technologies, needs }
}

/**
 * One published demo day with the projects whose firms agreed, and the listings that these present, as far as
 * everybody may see them today.
 * @throws DomainError not-found
 */
export async function publicDemoDay(ctx: Context, slug: string | undefined, locale: Locale) {
  const row = slug
    ? await ctx.db.demoDay.findUnique({
        where: { slug },
        select: {
          ...shown,
          showings: {
            where: { status: 'presenting' },
            orderBy: { createdAt: 'asc' },
            select: { id: true, technologyIds: true, needIds: true, project: true },
          },
        },
      })
    : null
  if (!row?.publishedAt) throw notFound()
  const { showings, ...day } = row
  const firms = await ctx.db.organisation.findMany({
    where: {
      id: { in: showings.map(({ project }) => project.organisationId) },
      status: 'verified',
    },
    select: { id: true, name: true, nameEn: true, slug: true },
  })
  const projects = []
  for (const { id, project, technologyIds, needIds } of showings) {
    const firm = firms.find((each) => each.id === project.organisationId)
    if (!firm) continue
    const { technologies, needs } = await presentable(ctx, locale, firm.id)
    const inEnglish = locale === 'en'
    projects.push({
      id,
      title: wordsOf(inEnglish, project.titleVi, project.titleEn),
      summary: wordsOf(inEnglish, project.summaryVi, project.summaryEn),
      firm: { slug: firm.slug, name: (inEnglish && firm.nameEn) || firm.name },
      technologies: technologies.filter((each) => technologyIds.includes(each.id)),
      needs: needs.filter((each) => needIds.includes(each.id)),
    })
  }
  return { ...viewOf(day, ctx.now), projects }
}

/** The text for the reader's language, with the language it is in. */
function wordsOf(inEnglish: boolean, vi: string, en: string | null) {
  return inEnglish && en ? { text: en, lang: 'en' } : { text: vi, lang: 'vi' }
}

/** Every demo day, the next at the top, for staff. @throws DomainError not-found */
export async function staffDemoDays(ctx: Context) {
  asKeeper(ctx)
  const rows = await ctx.db.demoDay.findMany({
    select: { ...shown, showings: { select: { status: true } } },
    orderBy: { startsAt: 'desc' },
  })
  return rows.map(({ showings, ...row }) => {
    const count = (status: string) => showings.filter((each) => each.status === status).length
    return { ...viewOf(row, ctx.now), presenting: count('presenting'), invited: count('invited') }
  })
}

/**
 * One demo day with its projects, those that may be invited, and what was done, for staff.
 * @throws DomainError not-found
 */
export async function staffDemoDay(ctx: Context, id: string | undefined) {
  asKeeper(ctx)
  const found = isUuid(id)
    ? await ctx.db.demoDay.findUnique({
        where: { id },
        select: {
          ...shown,
          version: true,
          showings: {
            where: { status: { not: 'removed' } },
            orderBy: { createdAt: 'asc' },
            select: { status: true, technologyIds: true, needIds: true, project: true },
          },
          history: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
        },
      })
    : null
  if (!found) throw notFound()
  const { history, showings, version, ...row } = found
  const day = viewOf(row, ctx.now)
  const there = showings
    .filter(({ status }) => status !== 'declined')
    .map(({ project }) => project.id)
  const [people, candidates] = await Promise.all([
    ctx.db.user.findMany({
      where: { id: { in: history.flatMap(({ actorId }) => actorId ?? []) } },
      select: { id: true, name: true },
    }),
    ctx.db.incubationProject.findMany({
      where: { status: 'incubating', id: { notIn: there } },
      orderBy: { number: 'asc' },
      select: { id: true, number: true, titleVi: true },
    }),
  ])
  return {
    ...day,
    version,
    open: takesAnswers(day.state),
    showings: showings.map(({ project, status, technologyIds, needIds }) => ({
      id: project.id,
      number: project.number,
      title: project.titleVi,
      status,
      listings: technologyIds.length + needIds.length,
    })),
    candidates,
    history: history.map(({ id: step, action, note, createdAt, actorId }) => ({
      ...{ id: step, action, note, createdAt },
      actorName: people.find((person) => person.id === actorId)?.name ?? null,
    })),
  }
}
