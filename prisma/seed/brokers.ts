import type { Person } from '#app/domain/accounts/actor'
import { personActor } from '#app/domain/accounts/index.server'
import type { Context } from '#app/domain/context'
import { logContactAbout } from '#app/domain/deal-care/index.server'
import { draftableOrganisations, draftNeedFor } from '#app/domain/focal-points/index.server'
import { watchAvailability } from '#app/domain/freshness/index.server'
import { answerMeeting, proposeMeeting } from '#app/domain/meetings/index.server'
import { addOfficerRule, settleOfficers } from '#app/domain/officers/index.server'
import { localDay } from '#app/domain/taxonomy/dates'
import type { Database } from '#app/platform/db/client.server'
import { daysBefore, idOf, personId } from './identity'
import { technologyId } from './technologies'

const contextOf = (db: Database, actor: Context['actor'], now: Date): Context => ({
  ...{ db, actor, now },
  requestId: 'seed',
})

async function person(db: Database, mail: string, now: Date): Promise<Person> {
  const found = await personActor(db, personId(mail), now, { sessionId: 'seed' })
  if (!found) throw new Error(`${mail} is nobody in the demo`)
  return found
}

/**
 * What staff do as brokers: officers by rule, an entry whose owner is asked whether it is still available and one
 * that is hidden because nobody answered, two parties who are introduced with a slot, calls, and a focal
 * point's draft.
 */
export async function seedBrokers(db: Database, now: Date): Promise<void> {
  const head = await person(db, 'lanhdao', now)
  const officer = await person(db, 'kiemduyet', now)
  await addOfficerRule(contextOf(db, head, now), {
    ...{ officerId: personId('kiemduyet2'), unitCode: '07537', fieldCode: undefined },
    ...{ validFrom: '2026-01-01', validTo: undefined },
  })
  await settleOfficers(contextOf(db, { kind: 'system' }, now))
  await seedQuestions(db, now)
  await seedMeeting(db, officer, now)
  await seedActing(db, now)
  await seedContact(db, officer, now)
  await seedDraft(db, now)
}

/** The institute's entry that is asked about; others are interested in it, so it must not be hidden. */
const askedAbout = 'xu-ly-vai-tuoi-bang-nuoc-lanh-tuan-hoan-va-axit-huu-co'

/** An entry of the institute's that is asked about now, and another organisation's that stayed silent. */
async function seedQuestions(db: Database, now: Date): Promise<void> {
  const asked = technologyId(askedAbout)
  const idle = { interests: { none: {} }, deals: { none: {} }, questions: { none: {} } }
  const silent = await db.technology.findFirst({
    where: {
      ...{ status: 'published', hiddenAt: null, source: null, ...idle, id: { not: asked } },
      publishedAt: { lt: daysBefore(now, 130) },
    },
    orderBy: { slug: 'asc' },
  })
  const confirm = (id: string, days: number) =>
    db.technology.update({ where: { id }, data: { confirmedAt: daysBefore(now, days) } })
  if (silent) await confirm(silent.id, 120)
  await watchAvailability(contextOf(db, { kind: 'system' }, daysBefore(now, 20)))
  await confirm(asked, 100)
  await watchAvailability(contextOf(db, { kind: 'system' }, daysBefore(now, 5)))
}

async function seedMeeting(db: Database, officer: Person, now: Date): Promise<void> {
  const institute = await person(db, 'vien', now)
  const organisationId = institute.organisation?.id ?? ''
  const match = await db.match.findFirst({
    where: { status: 'suggested', introducedAt: null, technology: { organisationId } },
    orderBy: [{ score: 'desc' }, { id: 'asc' }],
  })
  if (!match) return
  const startsAt = new Date(`${localDay(daysBefore(now, -6))}T09:00:00+07:00`)
  await proposeMeeting(contextOf(db, officer, daysBefore(now, 1)), match.id, {
    ...{ startsAt, minutes: 60, link: undefined, sequence: undefined },
    place: 'Phòng họp tầng 3, Sở Khoa học và Công nghệ',
    note: 'Công nghệ đã chạy thử ở quy mô gần với nhu cầu. Mời hai bên gặp, xem số liệu và bàn cách thử tại chỗ.',
  })
  const { id } = await db.meeting.findFirstOrThrow({ where: { matchId: match.id } })
  await answerMeeting(contextOf(db, institute, daysBefore(now, 0.5)), id, {
    ...{ reply: 'yes', sequence: 0, words: undefined },
  })
}

async function seedActing(db: Database, now: Date): Promise<void> {
  const cooperative = await person(db, 'htx', now)
  const organisationId = cooperative.organisation?.id ?? ''
  const startedAt = daysBefore(now, 8)
  const need = await db.need.findFirst({
    where: { organisationId, status: 'published' },
    select: { id: true },
    orderBy: { slug: 'asc' },
  })
  await db.actingSession.create({
    data: {
      id: idOf('acting', 'htx'),
      ...{ officerId: personId('hotro'), sessionId: 'seed', userId: cooperative.userId },
      organisationId,
      purpose: 'Chị phụ trách gọi điện nhờ sửa giúp nhu cầu vì máy tính của hợp tác xã hỏng',
      ...{ startedAt, endsAt: new Date(startedAt.getTime() + 30 * 60_000) },
      endedAt: new Date(startedAt.getTime() + 12 * 60_000),
      changes: {
        create: ['targets', 'budget'].map((part, at) => ({
          id: idOf('acting-change', part),
          path: `/workspace/needs/${need?.id ?? ''}/edit/${part}`,
          requestId: 'seed',
          createdAt: new Date(startedAt.getTime() + (4 + at * 5) * 60_000),
        })),
      },
    },
  })
}

async function seedContact(db: Database, officer: Person, now: Date): Promise<void> {
  const institute = await person(db, 'vien', now)
  const id = institute.organisation?.id ?? ''
  const heldOn = localDay(daysBefore(now, 9))
  await logContactAbout(
    contextOf(db, officer, now),
    { kind: 'organisation', id },
    {
      ...{ kind: 'call', heldOn },
      summary:
        'Gọi hỏi về các công nghệ sau thu hoạch còn sẵn sàng chuyển giao. Viện sẽ xác nhận từng mục trong tuần này và gửi thêm số liệu chạy thử.',
    },
  )
}

async function seedDraft(db: Database, now: Date): Promise<void> {
  const ctx = contextOf(db, await person(db, 'xa', now), daysBefore(now, 3))
  const [organisation] = await draftableOrganisations(ctx)
  if (!organisation) return
  await draftNeedFor(ctx, {
    ...{ organisationId: organisation.id, kind: 'technology', fieldCode: undefined },
    title: 'Cần cách bảo quản rau màu sau thu hoạch khi chợ ế',
    currentState: 'Rau thu buổi sáng, chiều chưa bán hết là héo. Bà con chưa có kho mát.',
    goal: 'Giữ được rau tươi thêm ba đến năm ngày với chi phí vừa sức một tổ hợp tác.',
  })
}
