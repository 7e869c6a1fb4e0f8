import { projectNumber } from '#app/domain/incubation/incubation'
import { localDay } from '#app/domain/taxonomy/dates'
import type { IncubationAction } from '#app/platform/db/generated/enums'
import { demoDays, incubationProjects } from './content/incubation'
import { day, type SeedContext } from './context'
import { providerId } from './directory'
import { idOf, personId } from './identity'
import { needId } from './needs'
import { organisationId } from './organisations'
import { authorOf } from './people'
import { technologyId } from './technologies'

const projectId = (key: string) => idOf('incubation-project', key)
const officer = personId('hotro')

async function seedProjects(ctx: SeedContext): Promise<void> {
  const options = { skipDuplicates: true }
  const dayIn = (days: number) => day(localDay(ctx.ago(-days)))
  await ctx.db.incubationProject.createMany({
    ...options,
    data: incubationProjects.map((seed, index) => ({
      id: projectId(seed.key),
      number: projectNumber(Number(localDay(ctx.ago(seed.ago)).slice(0, 4)), index + 1),
      organisationId: organisationId(seed.organisation),
      titleVi: seed.titleVi,
      titleEn: seed.titleEn,
      summaryVi: seed.summaryVi,
      summaryEn: seed.summaryEn,
      startsOn: dayIn(-seed.ago),
      endsOn: dayIn(seed.endsIn),
      status: seed.outcome ? ('graduated' as const) : ('incubating' as const),
      outcome: seed.outcome ?? null,
      endedAt: seed.outcome ? ctx.ago(-seed.endsIn) : null,
      officerId: officer,
      version: seed.history.length,
      createdAt: ctx.ago(seed.ago),
    })),
  })
  const years = incubationProjects.map(({ ago }) => Number(localDay(ctx.ago(ago)).slice(0, 4)))
  await ctx.db.numberSeries.createMany({
    ...options,
    data: [...new Set([...years, Number(localDay(ctx.now).slice(0, 4))])].map((year) => ({
      series: 'incubation-project',
      year,
      last: incubationProjects.length,
    })),
  })
  await ctx.db.incubationMilestone.createMany({
    ...options,
    data: incubationProjects.flatMap((seed) =>
      seed.milestones.map(({ titleVi, titleEn, dueIn, status, report, note }) => ({
        id: idOf('incubation-milestone', seed.key, titleVi),
        projectId: projectId(seed.key),
        titleVi,
        titleEn,
        dueOn: dayIn(dueIn),
        status,
        report: report ?? null,
        reportedById: report ? authorOf(seed.organisation) : null,
        reportedAt: report ? ctx.ago(Math.max(1, 2 - dueIn)) : null,
        note: note ?? null,
        decidedById: note ? officer : null,
        decidedAt: note ? ctx.ago(Math.max(1, 1 - dueIn)) : null,
        createdAt: ctx.ago(seed.ago),
      })),
    ),
  })
  await ctx.db.incubationHistory.createMany({
    ...options,
    data: incubationProjects.flatMap(({ key, organisation, history }) =>
      history.map(([action, ago, note], index) => ({
        id: idOf('incubation-history', key, index),
        projectId: projectId(key),
        actorId: actorOf(action, organisation),
        action,
        note: note ?? null,
        createdAt: ctx.ago(ago),
      })),
    ),
  })
}

const byFirm: IncubationAction[] = ['milestone_reported', 'demo_accepted', 'demo_declined']

function actorOf(action: IncubationAction, organisation: string): string {
  if (byFirm.includes(action)) return authorOf(organisation)
  return action === 'session_held' ? personId('chuyengia1') : officer
}

async function seedMentors(ctx: SeedContext): Promise<void> {
  const options = { skipDuplicates: true }
  const mentorId = (key: string, slug: string) => idOf('incubation-mentor', key, slug)
  await ctx.db.incubationMentor.createMany({
    ...options,
    data: incubationProjects.flatMap(({ key, mentors, ago }) =>
      mentors.map(({ provider, topic }) => ({
        id: mentorId(key, provider),
        projectId: projectId(key),
        providerId: providerId(provider),
        topic,
        namedById: officer,
        createdAt: ctx.ago(ago - 5),
      })),
    ),
  })
  await ctx.db.incubationSession.createMany({
    ...options,
    data: incubationProjects.flatMap(({ key, mentors }) =>
      mentors.flatMap(({ provider, account, sessions = [] }) =>
        sessions.map(([ago, words]) => ({
          id: idOf('incubation-session', key, provider, ago),
          mentorId: mentorId(key, provider),
          authorId: personId(account ?? 'hotro'),
          heldOn: day(localDay(ctx.ago(ago))),
          words,
          createdAt: ctx.ago(ago),
        })),
      ),
    ),
  })
}

async function seedDays(ctx: SeedContext): Promise<void> {
  const options = { skipDuplicates: true }
  const at = (days: number, hour: string) =>
    new Date(`${localDay(ctx.ago(-days))}T${hour}:00+07:00`)
  const rows = demoDays.map(({ startsIn, showings: _, ...seed }) => ({
    ...seed,
    id: idOf('demo-day', seed.slug),
    startsAt: at(startsIn, '13:30'),
    endsAt: at(startsIn, '17:00'),
    publishedAt: ctx.ago(Math.max(1, 25 - startsIn)),
    version: 2,
    createdAt: ctx.ago(Math.max(2, 27 - startsIn)),
  }))
  await ctx.db.demoDay.createMany({ ...options, data: rows })
  await ctx.db.demoDayHistory.createMany({
    ...options,
    data: rows.flatMap(({ id, createdAt, publishedAt }) =>
      (['added', 'published'] as const).map((action) => ({
        id: idOf('demo-day-history', id, action),
        demoDayId: id,
        actorId: officer,
        action,
        createdAt: action === 'added' ? createdAt : publishedAt,
      })),
    ),
  })
  await ctx.db.demoDayShowing.createMany({
    ...options,
    data: demoDays.flatMap(({ slug, startsIn, showings }) =>
      showings.map(({ project, technologies, needs, status }) => {
        const seed = incubationProjects.find(({ key }) => key === project)
        if (!seed) throw new Error(`The demo days name a project that is not there: ${project}`)
        const answered = status === 'presenting'
        return {
          id: idOf('demo-day-showing', slug, project),
          demoDayId: idOf('demo-day', slug),
          projectId: projectId(project),
          status,
          technologyIds: technologies.map(technologyId),
          needIds: needs.map(needId),
          answeredById: answered ? authorOf(seed.organisation) : null,
          answeredAt: answered ? ctx.ago(Math.max(1, 15 - startsIn)) : null,
          createdAt: ctx.ago(Math.max(2, 20 - startsIn)),
        }
      }),
    ),
  })
}

/** Writes the incubated projects of the demo, one of them graduated, and a demo day behind and one ahead. */
export async function seedIncubation(ctx: SeedContext): Promise<void> {
  await seedProjects(ctx)
  await seedMentors(ctx)
  await seedDays(ctx)
}
