import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { officerHome, quietEntries } from '#app/domain/officers/index.server'
import { firstScope } from '#app/domain/officers/officer-home'
import { lodgeAppeal } from '#app/domain/trust-safety/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { pendingInterest, refusalOf } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createOfficers } from '#tests/support/factories/officers'
import { createPayable } from '#tests/support/factories/payments'
import { openRoom } from '#tests/support/factories/rooms'
import { reported, suspend } from '#tests/support/factories/trust-safety'

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY)
const db = testDatabase

/** Reports of abuse and appeals with their clocks: one's own reports, and appeals against what others imposed. */
async function expectCountsOfOrder(an: Person, owner: Person) {
  const organisationId = owner.organisation?.id ?? ''
  const colleague = await createModerator()
  await reported({ kind: 'organisation', slug: owner.organisation?.slug ?? '' })
  await reported({ kind: 'organisation', slug: owner.organisation?.slug ?? '' })
  const [first] = await db().abuseReport.findMany({ orderBy: { number: 'asc' } })
  await db().abuseReport.updateMany({ data: { officerId: colleague.userId } })
  await db().abuseReport.update({
    where: { id: first?.id ?? '' },
    data: { officerId: an.userId, dueAt: ago(1) },
  })
  for (const by of [an, colleague]) {
    const grade = by === an ? 'warning' : 'posting_limit'
    const change = { grade, postingLimit: 3, endsOn: '2031-01-01' } as const
    const number = await suspend(by, organisationId, change)
    await lodgeAppeal(contextOf(owner), number, 'Chúng tôi đã gửi đủ biên bản đo từ đầu.')
  }
  await db().sanctionAppeal.updateMany({ data: { dueAt: ago(2) } })
  const areaOf = async (scope: 'me' | 'all', area: string) =>
    (await officerHome(contextOf(an), scope)).areas.find((row) => row.area === area)
  expect(await areaOf('me', 'reports')).toMatchObject({ open: 1, late: 1, quiet: null })
  expect(await areaOf('all', 'reports')).toMatchObject({ open: 2, late: 1 })
  expect(await areaOf('me', 'appeals')).toMatchObject({ open: 1, late: 1 })
  expect(await areaOf('all', 'appeals')).toMatchObject({ open: 2, late: 2 })
  const support = await createPerson({ staffRoles: ['support_officer'] })
  const seen = (await officerHome(contextOf(support), 'all')).areas.map(({ area }) => area)
  expect(seen).not.toContain('reports')
  expect(seen).not.toContain('appeals')
}

describe('the officer’s home', () => {
  it('counts a deal a payment of which is overdue among the late, since its day', async () => {
    const { provider, seeker, number } = await openRoom()
    const head = await createPerson({ staffRoles: ['head_of_department'] })
    const deals = async () =>
      (await officerHome(contextOf(head), 'all')).areas.find(({ area }) => area === 'deals')
    expect(await deals()).toMatchObject({ open: 1, late: 0, oldest: null })
    const dueOn = new Date('2026-01-05')
    for (const day of [dueOn, new Date('2026-02-05')]) {
      const { id } = await createPayable({ payer: seeker, payee: provider }, { dueOn: day })
      await db().payable.update({ where: { id }, data: { referenceKey: number } })
    }
    expect(await deals()).toMatchObject({ open: 1, late: 1, oldest: dueOn })
  })

  it('shows the whole department first to its head, and others their own', async () => {
    const { an, head } = await createOfficers()
    expect([firstScope(an), firstScope(head)]).toEqual(['me', 'all'])
  })

  it('counts what is open, late and quiet, of one officer or of all', async () => {
    const { owner, an, head } = await createOfficers()
    const mine = { officerId: an.userId }
    await publishedTechnology(owner, { ...mine, status: 'submitted', submittedAt: ago(20) })
    await publishedTechnology(owner, { ...mine, status: 'submitted', submittedAt: new Date() })
    await publishedTechnology(owner, { ...mine, publishedAt: ago(120) })
    const asked = await publishedNeed(owner, { publishedAt: ago(120) })
    const silent = { hiddenAt: ago(2), hiddenReason: 'no-answer', publishedAt: ago(150) }
    await publishedTechnology(owner, { ...mine, ...silent })
    const { interestId, technology } = await pendingInterest()
    await db().interest.update({ where: { id: interestId }, data: { dueAt: ago(3) } })
    await db().technology.update({ where: { id: technology.id }, data: mine })
    const areaOf = async (scope: 'me' | 'all', area: string) =>
      (await officerHome(contextOf(an), scope)).areas.find((row) => row.area === area)
    expect(await areaOf('me', 'submissions')).toMatchObject({ open: 2, late: 1 })
    expect(await areaOf('me', 'entries')).toMatchObject({ open: 3, late: 1, quiet: 1 })
    expect(await areaOf('all', 'entries')).toMatchObject({ open: 4, late: 1, quiet: 2 })
    expect(await areaOf('me', 'interests')).toMatchObject({ open: 1, late: 1 })
    expect(await areaOf('me', 'support')).toBeUndefined()
    await expectCountsOfOrder(an, owner)
    const whole = await officerHome(contextOf(head), 'all')
    expect(whole.areas).toHaveLength(9)
    expect(whole.quietDays).toBe(90)
    const list = await quietEntries(contextOf(head), { scope: 'all', page: 1 }, 'vi')
    expect(list.items.map(({ id }) => id)).toContain(asked.id)
    expect(list).toMatchObject({ total: 2, days: 90 })
    await db().contact.create({
      data: {
        needId: asked.id,
        kind: 'call',
        heldOn: new Date(),
        summary: 'Gọi hỏi',
        authorId: an.userId,
        createdAt: new Date(),
      },
    })
    expect((await quietEntries(contextOf(head), { scope: 'all', page: 1 }, 'vi')).total).toBe(1)
    expect(await refusalOf(officerHome(contextOf(owner), 'all'))).toBe('not-found notFound')
  })
})
