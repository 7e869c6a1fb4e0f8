import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import {
  answerMeeting,
  cancelMeeting,
  matchForMeeting,
  ownMeeting,
  ownMeetings,
  proposeMeeting,
} from '#app/domain/meetings/index.server'
import { AnswerMeetingSchema, MeetingFormSchema } from '#app/domain/meetings/meeting-schemas'
import { loader as calendar } from '#app/routes/workspace/meetings/calendar'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const db = testDatabase
const startsAt = new Date('2027-03-01T02:00:00Z')
const slot = {
  startsAt,
  minutes: 60 as const,
  place: 'Phòng họp tầng 3',
  link: undefined,
  note: 'Hai bên hợp nhau',
}
let supplier: Awaited<ReturnType<typeof createVerifiedOwner>>
let asker: Awaited<ReturnType<typeof createVerifiedOwner>>
let officer: Person
let matchId = ''

beforeEach(async () => {
  supplier = await createVerifiedOwner({ name: 'Viện Cung' })
  asker = await createVerifiedOwner({ name: 'Hợp tác xã Cầu' })
  officer = await createModerator()
  const technology = await publishedTechnology(supplier)
  const need = await publishedNeed(asker, { anonymous: true })
  const match = await db().match.create({
    data: { technologyId: technology.id, needId: need.id, score: 1, reasons: [] },
  })
  matchId = match.id
})

const propose = (change: object = {}) =>
  proposeMeeting(contextOf(officer), matchId, { ...slot, sequence: undefined, ...change })
const meetingId = async () => (await db().meeting.findFirstOrThrow()).id
const answer = async (
  person: Person,
  reply: 'yes' | 'no' | 'other_time',
  sequence = 0,
  words?: string,
) => answerMeeting(contextOf(person), await meetingId(), { reply, sequence, words })

describe('introducing two parties with a slot', () => {
  it('introduces them, invites both with a file for their calendars, and names no anonymous asker', async () => {
    await propose()
    const match = await db().match.findUniqueOrThrow({ where: { id: matchId } })
    expect(match).toMatchObject({ introducedById: officer.userId, introducedNote: slot.note })
    const jobs = await deliverEvents()
    const mails = jobs.map(({ data }) => data as { kind: string; to: string; calendar?: string })
    const invitations = mails.filter(({ kind }) => kind === 'meetingNews')
    expect(invitations.map(({ to }) => to).toSorted()).toEqual(
      [supplier.email, asker.email].toSorted(),
    )
    for (const { calendar: file } of invitations) expect(file).toContain('DTSTART:20270301T020000Z')
    expect(JSON.stringify(invitations)).not.toContain('Hợp tác xã Cầu')
    const { meeting } = await ownMeeting(contextOf(supplier), await meetingId(), 'vi')
    expect(meeting).toMatchObject({ reader: 'provider', seeker: null, provider: 'Viện Cung' })
    expect((await ownMeetings(contextOf(asker), 1, 'vi')).total).toBe(1)
  })

  it('tells both once both said yes, and the officer of every answer', async () => {
    await propose()
    await answer(supplier, 'yes')
    await answer(asker, 'other_time', 0, 'Chiều thứ Tư')
    await answer(asker, 'yes')
    await deliverEvents()
    const payloads = await db().notification.findMany({ orderBy: { createdAt: 'asc' } })
    const told = (person: Person, kind: string) =>
      payloads
        .filter((row) => row.userId === person.userId && row.kind === kind)
        .map(({ payload }) => (payload as { what: string }).what)
    expect(told(supplier, 'meetingNews')).toEqual(['proposed', 'agreed'])
    expect(told(asker, 'meetingNews')).toEqual(['proposed', 'agreed'])
    expect(told(officer, 'staffMeeting')).toHaveLength(3)
    const { meeting } = await matchForMeeting(contextOf(officer), matchId, 'vi')
    expect(meeting?.answers).toMatchObject({ provider: { reply: 'yes' }, seeker: { reply: 'yes' } })
  })

  it('asks both anew when the slot is moved, and refuses an answer to the old one', async () => {
    await propose()
    await answer(supplier, 'yes')
    await propose({ sequence: 0, startsAt: new Date('2027-03-02T02:00:00Z') })
    expect(await refusalOf(answer(asker, 'yes', 0))).toBe('conflict meetingOver')
    expect(await refusalOf(propose({ sequence: 0 }))).toBe('conflict changedMeanwhile')
    const { meeting } = await matchForMeeting(contextOf(officer), matchId, 'vi')
    expect(meeting?.answers.provider).toBeNull()
    await cancelMeeting(contextOf(officer), matchId)
    expect(await refusalOf(answer(asker, 'yes', 1))).toBe('conflict meetingOver')
  })

  it('is for staff to propose and for the two sides to answer', async () => {
    expect(
      await refusalOf(
        proposeMeeting(contextOf(supplier), matchId, { ...slot, sequence: undefined }),
      ),
    ).toBe('not-found notFound')
    expect(await refusalOf(propose({ startsAt: new Date('2020-01-01') }))).toBe(
      'invalid meetingInPast',
    )
    expect(await refusalOf(propose({ place: undefined }))).toBe('invalid meetingPlaceNeeded')
    await propose()
    const stranger = await createVerifiedOwner()
    expect(await refusalOf(answer(stranger, 'yes'))).toBe('not-found notFound')
    expect(await refusalOf(ownMeeting(contextOf(stranger), await meetingId(), 'vi'))).toBe(
      'not-found notFound',
    )
    const viewer = await createMember(asker, 'viewer')
    expect(await refusalOf(answer(viewer, 'yes'))).toBe('forbidden viewersOnlyRead')
  })

  it('gives each side the file for its calendar', async () => {
    await propose({ link: 'https://meet.example.test/a' })
    const id = await meetingId()
    const services = await testServices()
    const headers = await sessionOf(asker)
    const reply = (await calendar(
      routeArgs(services, `/workspace/meetings/${id}/calendar`, {
        headers,
        params: { meetingId: id },
      }),
    )) as Response
    expect(reply.headers.get('content-type')).toContain('text/calendar')
    expect(await reply.text()).toContain('https://meet.example.test/a')
  })
})

describe('the forms', () => {
  const form = { intent: 'propose', startsAt: '2027-03-01T09:00', minutes: '60', place: 'Sở' }
  it('read a minute as one in Viet Nam', () => {
    expect(MeetingFormSchema.parse(form)).toMatchObject({ startsAt })
  })
  it.each([
    { ...form, startsAt: 'mai' },
    { ...form, minutes: '7' },
    { ...form, link: 'javascript:alert(1)' },
    { ...form, startsAt: '2027-13-41T09:00' },
  ])('refuse %j', (bad) => {
    expect(MeetingFormSchema.safeParse(bad).success).toBe(false)
  })
  it('ask when else, of whoever wants another time', () => {
    const other = { reply: 'other_time', sequence: '0' }
    expect(AnswerMeetingSchema.safeParse(other).success).toBe(false)
    expect(AnswerMeetingSchema.safeParse({ ...other, words: 'Thứ Tư' }).success).toBe(true)
  })
})
