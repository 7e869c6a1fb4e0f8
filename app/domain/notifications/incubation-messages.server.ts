import { messagePaths } from './message-paths'
import { type MessageContext, notify, type Recipients } from './notify.server'

interface ProjectEvent {
  id: string
  number: string
  organisationId: string
  step: string
  providerId: string | null
  eventId: string
  actorId: string | null
}

/** What the firm hears of its project, what its mentors do, and what its officer does. */
const news = {
  firm: [
    'taken_in',
    'milestone_added',
    'milestone_returned',
    'milestone_reached',
    'milestone_missed',
    'mentor_named',
    'mentor_ended',
    'session_held',
    'demo_invited',
    'demo_removed',
    'graduated',
    'stopped',
  ],
  mentor: ['milestone_reported', 'graduated', 'stopped'],
  /** Only the mentor whom the step is about. */
  oneMentor: ['mentor_named', 'mentor_ended'],
  staff: ['milestone_reported', 'mentor_ended', 'session_held', 'demo_accepted', 'demo_declined'],
}

const writers = (organisationId: string): Recipients => ({
  organisationId,
  roles: ['owner', 'editor'],
})

async function behind({ ctx }: MessageContext, providerIds: string[]): Promise<Recipients[]> {
  const rows = await ctx.db.serviceProvider.findMany({
    where: { id: { in: providerIds } },
    select: { userId: true, organisationId: true },
  })
  return rows.flatMap(({ userId, organisationId }) => [
    ...(userId ? [{ userIds: [userId] }] : []),
    ...(organisationId ? [writers(organisationId)] : []),
  ])
}

/** Whoever answers for a project: its officer, or all who keep incubation. */
const officers = (officerId: string | null): Recipients =>
  officerId ? { userIds: [officerId] } : { staffRoles: ['support_officer'] }

/** Tells firm, mentors and officer of a step with a project. */
export async function tellOfIncubation(message: MessageContext, event: ProjectEvent) {
  const { number, step, organisationId, eventId } = event
  const project = await message.ctx.db.incubationProject.findUnique({
    where: { id: event.id },
    select: {
      titleVi: true,
      titleEn: true,
      officerId: true,
      mentors: { where: { endedAt: null }, select: { providerId: true } },
    },
  })
  if (!project) return
  const { titleVi, titleEn } = project
  const payload = { number, title: titleVi, ...(titleEn ? { titleEn } : {}), what: step }
  const href = messagePaths.incubation(number)
  const tell = (to: Recipients, key: string) =>
    notify(message, {
      kind: 'incubation',
      payload,
      to,
      href,
      dedupeKey: `event:${eventId}:${key}`,
      except: event.actorId,
    })
  if (news.firm.includes(step)) await tell(writers(organisationId), 'firm')
  const mentors = news.mentor.includes(step)
    ? project.mentors.map(({ providerId }) => providerId)
    : news.oneMentor.includes(step) && event.providerId
      ? [event.providerId]
      : []
  for (const to of await behind(message, mentors)) await tell(to, 'mentor')
  if (!news.staff.includes(step)) return
  await notify(message, {
    kind: 'staffIncubation',
    payload,
    to: officers(project.officerId),
    href: messagePaths.staffIncubation(number),
    dedupeKey: `event:${eventId}:staff`,
    except: event.actorId,
  })
}

interface Due {
  id: string
  dueOn: Date
  late: boolean
  number: string
  title: string
  organisationId: string
  officerId: string | null
}

/** Reminds a firm of a milestone that is due; once its day is over its officer is told too. */
export async function remindOfMilestones(message: MessageContext, due: readonly Due[]) {
  for (const { id, dueOn, late, number, title, organisationId, officerId } of due) {
    const dedupeKey = `milestone-due:${id}:${dueOn.toISOString()}:${late}`
    await notify(message, {
      kind: 'incubationDue',
      payload: { number, title, date: dueOn, late: late ? 'yes' : 'no' },
      to: writers(organisationId),
      href: messagePaths.incubation(number),
      dedupeKey,
    })
    if (!late) continue
    await notify(message, {
      kind: 'staffIncubation',
      payload: { number, title, what: 'late' },
      to: officers(officerId),
      href: messagePaths.staffIncubation(number),
      dedupeKey: `${dedupeKey}:staff`,
    })
  }
}

/** Tells the firms that take part in a demo day, and their mentors, that it was published, changed or cancelled. */
export async function tellOfDemoDay(
  message: MessageContext,
  event: { id: string; step: string; eventId: string; actorId: string | null },
) {
  const day = await message.ctx.db.demoDay.findUnique({
    where: { id: event.id },
    select: {
      slug: true,
      nameVi: true,
      nameEn: true,
      startsAt: true,
      publishedAt: true,
      showings: {
        where: { status: { in: ['invited', 'presenting'] } },
        select: {
          project: {
            select: {
              organisationId: true,
              mentors: { where: { endedAt: null }, select: { providerId: true } },
            },
          },
        },
      },
    },
  })
  if (!day?.publishedAt) return
  const projects = day.showings.map(({ project }) => project)
  const mentors = projects.flatMap((project) => project.mentors.map((each) => each.providerId))
  const told = [
    ...projects.map(({ organisationId }) => writers(organisationId)),
    ...(await behind(message, mentors)),
  ]
  for (const to of told) {
    await notify(message, {
      kind: 'demoDay',
      payload: { title: day.nameVi, titleEn: day.nameEn, date: day.startsAt, what: event.step },
      to,
      href: messagePaths.demoDay(day.slug),
      dedupeKey: `event:${event.eventId}`,
      except: event.actorId,
    })
  }
}
