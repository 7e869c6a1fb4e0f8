import { describe, expect, it } from 'vitest'
import type { StaffRole } from '#app/domain/accounts/actor'
import { acceptInterest } from '#app/domain/deals/accept-interest.server'
import { expressInterest } from '#app/domain/deals/express-interest.server'
import { interestDesk } from '#app/domain/deals/interest-desk-queries.server'
import { interestPage } from '#app/domain/deals/interest-queries.server'
import { nudgeInterests } from '#app/domain/deals/nudge-interests.server'
import { messageMailJob } from '#app/domain/notifications/message-mail-job'
import {
  endDispute,
  imposeSanction,
  liftSanction,
  openDispute,
} from '#app/domain/trust-safety/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { interestInput, pendingInterest, refusalOf } from '#tests/support/factories/deals'
import { publishedNeed } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { sanctionInput } from '#tests/support/factories/trust-safety'

// A Monday; 24 November 2026 and the days after it are no holidays of certainty A.
const sent = new Date('2026-11-02T02:00:00Z')
const morning = (day: string) => new Date(`${day}T01:20:00Z`)

const run = (day: string) => nudgeInterests(contextOf(undefined, morning(day)))

/** Somebody who has held the role since before the story begins. */
async function inOffice(role: StaffRole) {
  const person = await createPerson({ staffRoles: [role] })
  await testDatabase().staffAssignment.updateMany({ data: { validFrom: new Date('2026-01-01') } })
  return person
}

async function kindsOf(userId: string): Promise<string[]> {
  const rows = await testDatabase().notification.findMany({
    where: { userId, kind: { in: ['interestReminder', 'staffInterestLate'] } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ kind }) => kind)
}

describe('the clock of an interest', () => {
  it('reminds the owner on working days 3 and 5 and tells the officer on day 10, each once', async () => {
    const { provider, technology, interestId } = await pendingInterest(sent)
    const officer = await inOffice('moderator')
    const other = await inOffice('support_officer')
    const db = testDatabase()
    await db.technology.update({
      where: { id: technology.id },
      data: { officerId: officer.userId },
    })
    const announced: [string, number][] = []
    for (let day = 2; day <= 20; day += 1) {
      const date = `2026-11-${String(day).padStart(2, '0')}`
      announced.push([date, (await run(date)) + (await run(date))])
    }
    expect(announced.filter(([, count]) => count > 0)).toEqual([
      ['2026-11-05', 1],
      ['2026-11-09', 1],
      ['2026-11-16', 1],
    ])
    const jobs = await deliverEvents()
    expect(await kindsOf(provider.userId)).toEqual(['interestReminder', 'interestReminder'])
    expect(await kindsOf(officer.userId)).toEqual(['staffInterestLate'])
    expect(await kindsOf(other.userId)).toEqual([])
    const mails = jobs
      .filter(({ name }) => name === messageMailJob.name)
      .map(({ data }) => data as { kind: string; dedupeKey: string })
      .filter(({ kind }) => ['interestReminder', 'staffInterestLate'].includes(kind))
    expect(new Set(mails.map(({ dedupeKey }) => dedupeKey)).size).toBe(3)
    const page = await interestPage(contextOf(provider, morning('2026-11-20')), interestId, 'vi')
    expect(page).toMatchObject({ overdue: true, daysLeft: 0 })
    expect(page.nudges.map(({ kind }) => kind)).toEqual([
      'first_reminder',
      'second_reminder',
      'escalation',
    ])
  })

  it('sends nothing twice where two workers run at once, and makes up for days without one', async () => {
    const { provider } = await pendingInterest(sent)
    const head = await inOffice('head_of_department')
    const counts = await Promise.all([run('2026-11-17'), run('2026-11-17'), run('2026-11-17')])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2)
    await deliverEvents()
    expect(await kindsOf(provider.userId)).toEqual(['interestReminder'])
    expect(await kindsOf(head.userId)).toEqual(['staffInterestLate'])
  })

  it('falls back to the support officers where the named officer holds no role any more', async () => {
    const { technology } = await pendingInterest(sent)
    const gone = await createPerson()
    const support = await inOffice('support_officer')
    await testDatabase().technology.update({
      where: { id: technology.id },
      data: { officerId: gone.userId },
    })
    await run('2026-11-17')
    await deliverEvents()
    expect(await kindsOf(gone.userId)).toEqual([])
    expect(await kindsOf(support.userId)).toEqual(['staffInterestLate'])
  })

  it('stands still on days off and once the interest is answered', async () => {
    const { provider, interestId } = await pendingInterest(sent)
    expect(await run('2026-11-08')).toBe(0)
    await run('2026-11-06')
    await acceptInterest(contextOf(provider), interestId)
    expect(await run('2026-11-16')).toBe(0)
    await deliverEvents()
    expect(await kindsOf(provider.userId)).toEqual([])
  })

  it('gives the owner more time once holidays are decided', async () => {
    const { interestId } = await pendingInterest(new Date('2027-02-03T02:00:00Z'))
    const db = testDatabase()
    const due = async () =>
      (await db.interest.findUniqueOrThrow({ where: { id: interestId } })).dueAt
    expect(await due()).toEqual(new Date('2027-02-10T02:00:00Z'))
    const tet = { date: { gte: new Date('2027-02-05'), lte: new Date('2027-02-11') } }
    await db.holiday.updateMany({ where: tet, data: { certainty: 'A' } })
    try {
      await run('2027-02-04')
      expect(await due()).toEqual(new Date('2027-02-17T02:00:00Z'))
    } finally {
      await db.holiday.updateMany({ where: tet, data: { certainty: 'B' } })
    }
  })

  it('stands still while the ownership of its entry is disputed, over Tết too, and then goes on', async () => {
    const sentAt = new Date('2027-02-02T02:00:00Z')
    const { provider, technology, interestId } = await pendingInterest(sentAt)
    const db = testDatabase()
    const tet = { date: { gte: new Date('2027-02-05'), lte: new Date('2027-02-11') } }
    await db.holiday.updateMany({ where: tet, data: { certainty: 'A' } })
    const staff = await inOffice('moderator')
    const entry = { kind: 'technology', id: technology.id } as const
    const read = () => db.interest.findUniqueOrThrow({ where: { id: interestId } })
    const shown = (day: string) => interestPage(contextOf(provider, morning(day)), interestId, 'vi')
    try {
      const stoppedAt = new Date('2027-02-03T02:00:00Z')
      const claim = { claimant: 'Bà Nguyễn Thị Khác', ground: 'Cho rằng quy trình là của mình' }
      await openDispute(contextOf(staff, stoppedAt), entry, claim)
      await deliverEvents()
      expect(await read()).toMatchObject({ stoppedAt, stoppedDays: 0 })
      for (const day of ['2027-02-04', '2027-02-15', '2027-02-24']) expect(await run(day)).toBe(0)
      expect(await shown('2027-02-24')).toMatchObject({ daysLeft: 4, overdue: false })
      const late = { show: 'late', page: 1 } as const
      const desk = await interestDesk(contextOf(staff, morning('2027-02-24')), late, 'vi')
      expect(desk.counts).toMatchObject({ late: 0, waiting: 1 })

      await endDispute(contextOf(staff, new Date('2027-02-17T02:00:00Z')), entry, 'Đã đối chiếu')
      await deliverEvents()
      // It stood still on 4, 12 (the first day after Tết), 15, 16 and 17 February.
      expect(await read()).toMatchObject({
        ...{ stoppedAt: null, stoppedDays: 5 },
        dueAt: new Date('2027-02-23T02:00:00Z'),
      })
      expect(await shown('2027-02-17')).toMatchObject({ daysLeft: 4, stoppedAt: null })
      expect(await run('2027-02-18')).toBe(0)
      expect(await run('2027-02-19')).toBe(1)
    } finally {
      await db.holiday.updateMany({ where: tet, data: { certainty: 'B' } })
    }
  })

  it('stands still while its owner is suspended, and until the last cause is gone', async () => {
    const { provider, technology, interestId } = await pendingInterest(sent)
    const staff = await inOffice('moderator')
    const on = (day: string) => contextOf(staff, new Date(`${day}T02:00:00Z`))
    const entry = { kind: 'technology', id: technology.id } as const
    const organisationId = provider.organisation?.id ?? ''
    const number = await imposeSanction(on('2026-11-03'), organisationId, sanctionInput())
    await openDispute(on('2026-11-04'), entry, { claimant: 'Người khác', ground: 'Của mình' })
    await liftSanction(on('2026-11-05'), number, 'Đã khắc phục')
    // A worker that was away reads all of it at once.
    await deliverEvents()
    const read = () => testDatabase().interest.findUniqueOrThrow({ where: { id: interestId } })
    expect(await read()).toMatchObject({ stoppedAt: new Date('2026-11-03T02:00:00Z') })
    await endDispute(on('2026-11-09'), entry, 'Đã đối chiếu')
    await deliverEvents()
    expect(await read()).toMatchObject({
      ...{ stoppedAt: null, stoppedDays: 4 },
      dueAt: new Date('2026-11-13T02:00:00Z'),
    })
  })

  it('tells the desk what is late, and nobody else', async () => {
    const { provider, technology } = await pendingInterest(sent)
    const asker = await createVerifiedOwner()
    const need = await publishedNeed(asker)
    const target = { kind: 'need', slug: need.slug } as const
    const later = new Date('2026-11-13T02:00:00Z')
    await expressInterest(contextOf(provider, later), target, interestInput())
    const officer = await createPerson({ name: 'Cán bộ Phụ Trách', staffRoles: ['moderator'] })
    await testDatabase().technology.update({
      where: { id: technology.id },
      data: { officerId: officer.userId },
    })
    const ctx = contextOf(officer, morning('2026-11-13'))
    const late = await interestDesk(ctx, { show: 'late', page: 1 }, 'vi')
    expect(late.counts).toEqual({ late: 1, waiting: 2, mine: 1 })
    expect(late.items).toMatchObject([
      {
        owner: { name: 'Viện Giao' },
        sender: 'Hợp tác xã Nhận',
        officer: 'Cán bộ Phụ Trách',
        overdue: true,
        days: 4,
      },
    ])
    expect(JSON.stringify(late)).not.toContain('Sấy vải thiều cho 40 hộ')
    const stranger = interestDesk(contextOf(provider), { show: 'late', page: 1 }, 'vi')
    expect(await refusalOf(stranger)).toBe('not-found notFound')
  })
})
