import { beforeEach, describe, expect, it } from 'vitest'
import type { AvailabilityAnswer } from '#app/domain/freshness/availability'
import {
  answerAvailability,
  availabilityByLink,
  availabilityToken,
  watchAvailability,
} from '#app/domain/freshness/index.server'
import { historyOf, takeOwnerStep } from '#app/domain/listings/index.server'
import { action, loader } from '#app/routes/public/still-available/still-available'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import {
  createMember,
  createVerifiedOwner,
  testSecret,
} from '#tests/support/factories/organisations'
import { routeArgs, testServices } from '#tests/support/routes'

const DAY = 86_400_000
const start = new Date('2026-03-02T02:00:00Z')
const dayAfter = (days: number) => new Date(start.getTime() + days * DAY)
const visitor = (now: Date) => contextOf({ kind: 'visitor' }, now)
const watch = (days: number) => watchAvailability(contextOf(undefined, dayAfter(days)))

type Owner = Awaited<ReturnType<typeof createVerifiedOwner>>
let owner: Owner
beforeEach(async () => {
  owner = await createVerifiedOwner()
})

const confirmed = { publishedAt: start, confirmedAt: start, expiresAt: dayAfter(365) }
const entry = (columns: object = {}) => publishedTechnology(owner, { ...confirmed, ...columns })
const read = (id: string) => testDatabase().technology.findUniqueOrThrow({ where: { id } })

/** An entry whose owner was asked on day 90, with the token of their link. */
async function asked(columns: object = {}) {
  const { id } = await entry(columns)
  await watch(90)
  await deliverEvents()
  const check = await testDatabase().availabilityCheck.findFirstOrThrow()
  return { id, checkId: check.id, token: availabilityToken(testSecret, check.id, owner.userId) }
}

const answer = (token: string, what: AvailabilityAnswer, days: number) =>
  answerAvailability(visitor(dayAfter(days)), testSecret, { token, answer: what })
const look = (token: string, days: number) =>
  availabilityByLink(visitor(dayAfter(days)), testSecret, token, 'vi')

describe('the question whether an entry is still available', () => {
  it('is put after 90 days, by a link of each reader’s own, once', async () => {
    const editor = await createMember(owner, 'editor')
    await createMember(owner, 'viewer')
    await entry()
    expect(await watch(89)).toEqual({ asked: 0, reminded: 0, hidden: 0 })
    expect(await watch(90)).toEqual({ asked: 1, reminded: 0, hidden: 0 })
    expect(await watch(90.5)).toEqual({ asked: 0, reminded: 0, hidden: 0 })
    const jobs = await deliverEvents()
    const { id } = await testDatabase().availabilityCheck.findFirstOrThrow()
    const mails = jobs.map(({ data }) => data as { to: string; path: string; kind: string })
    const asks = mails.filter(({ kind }) => kind === 'availabilityAsked')
    const linkOf = (userId: string) =>
      `/still-available?token=${availabilityToken(testSecret, id, userId)}`
    expect(asks.map(({ to, path }) => [to, path]).toSorted()).toEqual(
      [
        [owner.email, linkOf(owner.userId)],
        [editor.email, linkOf(editor.userId)],
      ].toSorted(),
    )
  })

  it('is not put for imported, hidden, withdrawn and freshly confirmed entries', async () => {
    await entry({ source: 'Danh mục', sourceId: '1' })
    await entry({ hiddenAt: start, hiddenReason: 'complaint' })
    await entry({ status: 'withdrawn' })
    await entry({ confirmedAt: dayAfter(30) })
    expect(await watch(100)).toEqual({ asked: 0, reminded: 0, hidden: 0 })
  })

  it('is put for some entries of an organisation a day, and by the figure in force', async () => {
    for (let count = 0; count < 12; count += 1) await entry()
    expect((await watch(90)).asked).toBe(10)
    expect((await watch(91)).asked).toBe(2)
    await testDatabase().referenceFigure.create({
      data: {
        code: 'availability-question-days',
        value: 30,
        validFrom: new Date('2026-03-20'),
        source: 'thử',
      },
    })
    await publishedNeed(owner, { ...confirmed, confirmedAt: dayAfter(61) })
    expect((await watch(92)).asked).toBe(1)
    await testDatabase().referenceFigure.deleteMany({ where: { source: 'thử' } })
  })

  it('reminds after 7 days and hides after 14 days of silence, telling owner and officer', async () => {
    const officer = await createModerator()
    const { id } = await asked({ officerId: officer.userId })
    expect(await watch(96.9)).toEqual({ asked: 0, reminded: 0, hidden: 0 })
    expect(await watch(97)).toEqual({ asked: 0, reminded: 1, hidden: 0 })
    expect(await watch(98)).toEqual({ asked: 0, reminded: 0, hidden: 0 })
    expect(await watch(103.9)).toEqual({ asked: 0, reminded: 0, hidden: 0 })
    expect(await read(id)).toMatchObject({ hiddenAt: null })
    expect(await watch(104)).toEqual({ asked: 0, reminded: 0, hidden: 1 })
    expect(await watch(105)).toEqual({ asked: 0, reminded: 0, hidden: 0 })
    expect(await read(id)).toMatchObject({ status: 'published', hiddenReason: 'no-answer' })
    const types = (await emittedEvents()).map(({ type }) => type)
    expect(types).toContain('listing.hidden')
    await deliverEvents()
    const told = await testDatabase().notification.findMany({
      select: { userId: true, kind: true },
    })
    expect(told).toEqual(
      expect.arrayContaining([
        { userId: owner.userId, kind: 'availabilityReminder' },
        { userId: owner.userId, kind: 'availabilityHidden' },
        { userId: officer.userId, kind: 'staffSilentEntry' },
      ]),
    )
    const [step] = await historyOf(testDatabase(), 'technology', id, 'vi')
    expect(step).toMatchObject({ step: 'hide', reasons: ['Chưa xác nhận còn hiệu lực'] })
  })
})

describe('the link', () => {
  it('changes nothing by being looked at, and answers once', async () => {
    const { id, token } = await asked()
    for (let scans = 0; scans < 3; scans += 1) {
      expect(await look(token, 91)).toMatchObject({
        state: 'open',
        organisation: expect.any(String),
      })
    }
    expect(await read(id)).toMatchObject({ confirmedAt: start, version: 1 })
    const both = await Promise.all([
      refusalOf(answer(token, 'available', 92)),
      refusalOf(answer(token, 'available', 92)),
    ])
    expect(both.toSorted()).toEqual(['done', 'invalid availabilityOver'])
    expect(await read(id)).toMatchObject({ confirmedAt: dayAfter(92), status: 'published' })
    expect((await read(id)).expiresAt).toEqual(new Date('2027-06-02T02:00:00Z'))
    const [step] = await historyOf(testDatabase(), 'technology', id, 'vi')
    expect(step).toMatchObject({ step: 'renew', by: owner.name })
    expect(await look(token, 93)).toMatchObject({ state: 'over', answer: 'available' })
  })

  it('brings back at one click what silence had hidden', async () => {
    const { id, token } = await asked()
    await watch(104)
    expect(await look(token, 120)).toMatchObject({ state: 'open', isSilent: true })
    await testDatabase().outboxEvent.deleteMany()
    await answer(token, 'available', 120)
    expect(await read(id)).toMatchObject({ hiddenAt: null, hiddenReason: null })
    expect((await emittedEvents()).map(({ type }) => type)).toEqual(['listing.published'])
  })

  it('withdraws with a reason that figures can count', async () => {
    const { id, token } = await asked()
    await answer(token, 'transferred', 95)
    expect(await read(id)).toMatchObject({ status: 'withdrawn' })
    const [step] = await historyOf(testDatabase(), 'technology', id, 'vi')
    expect(step).toMatchObject({ step: 'withdraw', reasons: ['Đã chuyển giao hết'] })
    const need = await publishedNeed(owner, confirmed)
    await watch(96)
    const check = await testDatabase().availabilityCheck.findFirstOrThrow({
      where: { needId: need.id },
    })
    await answer(availabilityToken(testSecret, check.id, owner.userId), 'withdrawn', 97)
    const row = await testDatabase().need.findUniqueOrThrow({ where: { id: need.id } })
    expect(row.status).toBe('withdrawn')
  })

  it('is refused where it is old, forged, for another question, or of somebody who left', async () => {
    const { checkId, token } = await asked()
    expect(await refusalOf(answer(token, 'available', 90 + 90))).toBe('invalid availabilityExpired')
    expect(await look(token, 181)).toMatchObject({ state: 'expired' })
    const stranger = await createVerifiedOwner()
    const [, who, signature] = availabilityToken(testSecret, checkId, stranger.userId).split('.')
    const forged = [checkId, who, token.split('.')[2]].join('.')
    const other = availabilityToken('another secret of another place', checkId, owner.userId)
    for (const bad of [forged, other, '', 'x', `${checkId}.${who}`, `${token}x`]) {
      expect(await refusalOf(answer(bad, 'available', 91))).toBe('not-found notFound')
      expect(await look(bad, 91)).toEqual({ state: 'unknown' })
    }
    const theirs = [checkId, who, signature].join('.')
    expect(await look(theirs, 91)).toEqual({ state: 'notYours' })
    expect(await refusalOf(answer(theirs, 'available', 91))).toBe('forbidden availabilityNotYours')
    const left = { where: { userId: owner.userId }, data: { status: 'ended' as const } }
    await testDatabase().membership.updateMany(left)
    expect(await look(token, 91)).toEqual({ state: 'notYours' })
    expect(await refusalOf(answer(token, 'withdrawn', 91))).toBe('forbidden availabilityNotYours')
  })

  it('does not open an entry of a suspended organisation', async () => {
    const { id, token } = await asked()
    await testDatabase().organisation.update({
      where: { id: owner.organisation.id },
      data: { status: 'suspended' },
    })
    const refusal = await refusalOf(answer(token, 'available', 91))
    expect(refusal).toBe('conflict organisationNotVerified')
    expect(await read(id)).toMatchObject({ confirmedAt: start })
  })

  it('is a page with three buttons for whoever holds it, and a clear word for others', async () => {
    const { token } = await asked()
    const later = { linkExpiresAt: new Date(Date.now() + DAY) }
    await testDatabase().availabilityCheck.updateMany({ data: later })
    const services = await testServices()
    const page = (await loader(routeArgs(services, `/still-available?token=${token}`))) as {
      found: object
    }
    expect(page.found).toMatchObject({ state: 'open' })
    const form = { token, answer: 'available' }
    const reply = await action(routeArgs(services, '/still-available', { form }))
    expect(reply).toEqual({ done: 'available' })
    expect(await testDatabase().availabilityCheck.findFirstOrThrow()).toMatchObject({
      answer: 'available',
      answeredById: owner.userId,
    })
  })
})

describe('a question that has become needless', () => {
  it('is closed by a renewal in the workspace, which also brings the entry back', async () => {
    const { id } = await asked()
    await watch(104)
    const { version } = await read(id)
    const ctx = contextOf(owner, dayAfter(110))
    await takeOwnerStep(ctx, { kind: 'technology', id }, { intent: 'renew', version })
    expect(await read(id)).toMatchObject({ hiddenAt: null, confirmedAt: dayAfter(110) })
    await deliverEvents()
    const check = await testDatabase().availabilityCheck.findFirstOrThrow()
    expect(check).toMatchObject({ answer: null, closedAt: expect.any(Date) })
    expect((await watch(199)).asked).toBe(0)
    expect((await watch(200)).asked).toBe(1)
  })

  it('hides nothing that was withdrawn or hidden for another reason meanwhile', async () => {
    const { id } = await asked()
    await testDatabase().technology.update({
      where: { id },
      data: { hiddenAt: dayAfter(95), hiddenReason: 'complaint' },
    })
    expect((await watch(104)).hidden).toBe(0)
    expect(await read(id)).toMatchObject({ hiddenReason: 'complaint' })
  })
})
