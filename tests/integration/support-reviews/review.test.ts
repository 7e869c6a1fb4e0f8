import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { system } from '#app/domain/accounts/actor'
import {
  addPaper,
  discardDraft,
  openPaper,
  ownApplications,
  startApplication,
  submitApplication,
} from '#app/domain/support-applications/index.server'
import {
  acceptReceipt,
  answerDepartment,
  appealDecision,
  askApplicant,
  concludeCouncil,
  conveneCouncil,
  councilSeat,
  decideApplication,
  declareConflict,
  lapseQuestion,
  nameReviewer,
  nudgeReviews,
  ownCouncils,
  ownReview,
  reviewDesk,
  scoreApplication,
  staffReview,
  withdrawApplication,
} from '#app/domain/support-reviews/index.server'
import type { DecideInput } from '#app/domain/support-reviews/review-schemas'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import {
  begun,
  enterprise,
  filled,
  pdf,
  technology,
} from '#tests/support/factories/support-applications'
import {
  beforeCouncil,
  beforeDecision,
  expert,
  head,
  officer,
  points,
  received,
  versionOf,
} from '#tests/support/factories/support-reviews'

const at = (day: string) => new Date(`${day}T09:00:00+07:00`)
const told = () =>
  testDatabase().notification.findMany({
    orderBy: { id: 'asc' },
    select: { userId: true, kind: true, payload: true },
  })

type Decision = Omit<DecideInput, 'version'>

const approve: Decision = {
  outcome: 'approve',
  reasons: [],
  words: 'Hỗ trợ theo đề nghị.',
  lines: [],
}
const refuse: Decision = {
  outcome: 'refuse',
  reasons: ['not-eligible'],
  words: 'Chưa đủ điều kiện.',
  lines: [],
}

describe('an officer', () => {
  it('is named by the exchange: whoever has the fewest; applicant and officer are told', async () => {
    const busy = await received()
    const free = await officer()
    const owner = await enterprise()
    const { ctx, id } = await filled(owner)
    const number = await submitApplication(ctx, id)
    await deliverEvents()
    const { officerId } = await staffReview(contextOf(free), number)
    expect(officerId).toBe(free.userId)
    const messages = await told()
    expect(messages.filter(({ userId }) => userId === owner.userId).at(-1)).toMatchObject({
      kind: 'supportReceived',
      payload: { number },
    })
    expect(await emittedEvents()).toContainEqual(
      expect.objectContaining({ type: 'support-review.officer-named' }),
    )
    expect(
      (await reviewDesk(contextOf(busy.officer), { page: 1, show: 'open', officer: 'me' })).total,
    ).toBe(1)
  })

  it('alone examines an application; others take it over first, the head of department gives it', async () => {
    const { number, officer: first } = await received()
    const second = await officer()
    const finance = await createPerson({ staffRoles: ['finance_officer'] })
    const version = await versionOf(number)
    expect(await refusalOf(acceptReceipt(contextOf(second), number, version))).toBe(
      'forbidden notYourApplication',
    )
    expect(await refusalOf(acceptReceipt(contextOf(finance), number, version))).toBe(
      'forbidden forbidden',
    )
    expect(
      await refusalOf(nameReviewer(contextOf(second), number, { version, officer: first.userId })),
    ).toBe('forbidden forbidden')
    await nameReviewer(contextOf(await head()), number, { version, officer: second.userId })
    await acceptReceipt(contextOf(second), number, version + 1)
    await deliverEvents()
    expect(
      (await told()).find(({ userId, kind }) => userId === second.userId && kind === 'staffSupport')
        ?.payload,
    ).toMatchObject({ number, what: 'named' })
    const { history } = await staffReview(contextOf(second), number)
    expect(history.map(({ step }) => step)).toEqual([null, 'submit', 'name', 'name', 'accept'])
  })

  it('is hidden from outsiders and from members of other organisations', async () => {
    const { number, id } = await received()
    const stranger = await enterprise()
    expect(await refusalOf(staffReview(contextOf(stranger), number))).toBe('not-found notFound')
    expect(await refusalOf(ownReview(contextOf(stranger), id))).toBe('not-found notFound')
    expect(await refusalOf(withdrawApplication(contextOf(stranger), id, { version: 1 }))).toBe(
      'not-found notFound',
    )
    expect(await refusalOf(acceptReceipt(contextOf(stranger), number, 1))).toBe(
      'not-found notFound',
    )
  })
})

describe('the receipt check', () => {
  it('asks once; the clock stands still and goes on with the days it stood', async () => {
    const { number, id, owner, officer: reviewer, ctx } = await received(at('2026-03-02'))
    const asked = contextOf(reviewer, at('2026-03-03'))
    await askApplicant(asked, number, { version: await versionOf(number), words: 'Thiếu báo giá.' })
    const stopped = await staffReview(asked, number)
    expect(stopped.clock.state).toBe('stopped')
    expect(stopped.application.dueAt).toEqual(at('2026-03-20'))

    const files = createFileStorage({ DATA_DIR: await mkdtemp(join(tmpdir(), 'support-')) })
    const answering = contextOf(owner, at('2026-03-06'))
    await addPaper(answering, files, id, { paper: 'quotation', file: pdf('bao-gia.pdf') })
    await answerDepartment(answering, id, {
      version: await versionOf(number),
      words: 'Đã thêm báo giá.',
    })
    const { application, question, history } = await ownReview(ctx, id)
    expect(application.dueAt).toEqual(at('2026-03-25'))
    expect(question).toMatchObject({ answer: 'Đã thêm báo giá.' })
    expect(history.map(({ step }) => step)).toEqual(['submit', 'ask', 'answer'])
    const late = addPaper(answering, files, id, { paper: 'quotation', file: pdf('b.pdf') })
    expect(await refusalOf(late)).toBe('conflict supportAlreadySubmitted')

    const again = askApplicant(contextOf(reviewer, at('2026-03-09')), number, {
      version: await versionOf(number),
      words: 'Còn thiếu.',
    })
    expect(await refusalOf(again)).toBe('invalid askedAlready')
  })

  it('tells the applicant of the question, in words, and their officer of the answer', async () => {
    const { number, id, owner, officer: reviewer, desk } = await received()
    await askApplicant(desk, number, { version: await versionOf(number), words: 'Thiếu báo giá.' })
    await answerDepartment(contextOf(owner), id, {
      version: await versionOf(number),
      words: 'Có đây.',
    })
    await deliverEvents()
    const kinds = (await told()).map(({ userId, kind, payload }) => [
      userId,
      kind,
      (payload as { reason?: string; what?: string }).reason ?? (payload as { what?: string }).what,
    ])
    expect(kinds).toContainEqual([owner.userId, 'supportQuestion', 'Thiếu báo giá.'])
    expect(kinds).toContainEqual([reviewer.userId, 'staffSupport', 'answered'])
  })

  it('passes on what nobody answers in time, not before', async () => {
    const { number, officer: reviewer, desk } = await received(at('2026-03-02'))
    await askApplicant(desk, number, { version: await versionOf(number), words: 'Thiếu báo giá.' })
    const version = await versionOf(number)
    const early = lapseQuestion(contextOf(reviewer, at('2026-03-13')), number, version)
    expect(await refusalOf(early)).toBe('invalid answerNotDue')
    await lapseQuestion(contextOf(reviewer, at('2026-03-17')), number, version)
    const { application, eligible } = await staffReview(desk, number)
    expect(application.status).toBe('deciding')
    expect(eligible).toBe(false)
  })

  it('lets one of two officers’ tabs win and tells the other', async () => {
    const { number, desk } = await received()
    const version = await versionOf(number)
    const both = await Promise.all([
      refusalOf(acceptReceipt(desk, number, version)),
      refusalOf(askApplicant(desk, number, { version, words: 'Thiếu.' })),
    ])
    expect(both.filter((answer) => answer === 'done')).toHaveLength(1)
    expect(both.filter((answer) => answer.startsWith('conflict'))).toHaveLength(1)
  })
})

describe('a clock', () => {
  it('stands still over Tết', async () => {
    const tet = { date: { gte: new Date('2026-02-16'), lte: new Date('2026-02-20') } }
    await testDatabase().holiday.updateMany({ where: tet, data: { certainty: 'A' } })
    try {
      const { number, desk } = await received(at('2026-02-12'))
      const { stepDueAt, application } = await staffReview(desk, number)
      expect(stepDueAt).toEqual(at('2026-02-23'))
      expect(application.dueAt).toEqual(at('2026-03-11'))
    } finally {
      await testDatabase().holiday.updateMany({ where: tet, data: { certainty: 'B' } })
    }
  })

  it('tells its owner the day before it ends, once, and the head of department once it has ended', async () => {
    const chief = await head()
    const { number, officer: reviewer } = await received(at('2026-03-02'))
    await deliverEvents()
    await testDatabase().notification.deleteMany()
    expect(await nudgeReviews(contextOf(system, at('2026-03-02')))).toBe(0)
    expect(await nudgeReviews(contextOf(system, at('2026-03-03')))).toBe(1)
    expect(await nudgeReviews(contextOf(system, new Date('2026-03-03T17:00:00+07:00')))).toBe(0)
    await deliverEvents()
    expect(await told()).toMatchObject([
      { userId: reviewer.userId, kind: 'staffSupportClock', payload: { number, late: 'no' } },
    ])
    expect(await nudgeReviews(contextOf(system, at('2026-03-07')))).toBe(0)
    expect(await nudgeReviews(contextOf(system, at('2026-03-09')))).toBe(1)
    await deliverEvents()
    const late = (await told()).filter(
      ({ payload }) => (payload as { late: string }).late === 'yes',
    )
    expect(late.map(({ userId }) => userId).toSorted()).toEqual(
      [chief.userId, reviewer.userId].toSorted(),
    )
  })
})

describe('a council', () => {
  it('is at least half independent, and has nobody of the applicant’s', async () => {
    const { number, desk, owner } = await beforeCouncil()
    const version = await versionOf(number)
    const call = (...members: string[]) =>
      refusalOf(conveneCouncil(desk, number, { version, members }))
    const house = [
      await createPerson({ staffRoles: ['appraiser'] }),
      await createPerson({ staffRoles: ['moderator'] }),
      await createPerson({ staffRoles: ['moderator'] }),
    ].map(({ userId }) => userId)
    expect(await call(...house)).toBe('invalid councilNotIndependent')
    expect(await call(owner.userId)).toBe('invalid unknownMember')
    expect(await call(...house.slice(0, 2))).toBe('done')
  })

  it('sees nothing before it declares, and no points of others before all have scored', async () => {
    const { number, id, files, desk, members } = await beforeCouncil()
    const [one, two] = members.map((person) => contextOf(person))
    if (!one || !two) throw new Error('two members')
    expect(await ownCouncils(one)).toMatchObject([{ number, state: 'to-declare' }])
    expect((await councilSeat(one, number)).application).toBeNull()
    const input = { points: points(30, 20, 25), words: 'Sản phẩm mới.' }
    expect(await refusalOf(scoreApplication(one, number, input))).toBe('forbidden declareFirst')
    const { id: paper } = await testDatabase().supportApplicationDocument.findFirstOrThrow()
    expect(await refusalOf(openPaper(one, files, id, paper))).toBe('not-found notFound')
    await declareConflict(one, number, { conflict: 'no' })
    const opened = await openPaper(one, files, id, paper)
    opened.stream.destroy()
    expect(opened.name).toBe('thuyet-minh.pdf')

    const broken = { ...input, points: points(41, 20, 25) }
    expect(await refusalOf(scoreApplication(one, number, broken))).toBe('invalid tooManyPoints')
    const part = { ...input, points: points(30, 20, 25).slice(1) }
    expect(await refusalOf(scoreApplication(one, number, part))).toBe('invalid scoreEveryCriterion')
    await scoreApplication(one, number, input)
    expect(await refusalOf(scoreApplication(one, number, input))).toBe('conflict scoredAlready')

    await declareConflict(two, number, { conflict: 'no' })
    expect((await councilSeat(two, number)).council).toBeNull()
    const { council } = await staffReview(desk, number)
    expect(council?.members.every((row) => row.points === null && row.remark === null)).toBe(true)
    expect(council?.means).toBeNull()
    const minutes = { proposal: 'support', words: 'Hội đồng họp.' } as const
    const soon = concludeCouncil(desk, number, { ...minutes, version: await versionOf(number) })
    expect(await refusalOf(soon)).toBe('invalid councilNotScored')

    await scoreApplication(two, number, { ...input, points: points(31, 20, 25) })
    expect((await councilSeat(one, number)).council?.means).toEqual({
      innovation: 3_050,
      growth: 2_000,
      proposal: 2_500,
    })
    await concludeCouncil(desk, number, { ...minutes, version: await versionOf(number) })
    const { application } = await staffReview(desk, number)
    expect(application.status).toBe('deciding')
  })

  it('goes on without a member who declares an interest, once somebody else is called', async () => {
    const { number, desk, members } = await beforeCouncil()
    const [one, two] = members.map((person) => contextOf(person))
    if (!one || !two) throw new Error('two members')
    expect(await refusalOf(declareConflict(one, number, { conflict: 'yes' }))).toBe(
      'invalid reasonNeeded',
    )
    await declareConflict(one, number, { conflict: 'yes', words: 'Là cổ đông.' })
    expect((await councilSeat(one, number)).application).toBeNull()
    expect(
      await refusalOf(scoreApplication(one, number, { points: points(1, 1, 1), words: 'x' })),
    ).toBe('forbidden hasConflict')
    await declareConflict(two, number, { conflict: 'no' })
    await scoreApplication(two, number, { points: points(30, 20, 25), words: 'Tốt.' })
    const minutes = { proposal: 'support', words: 'Hội đồng họp.' } as const
    const alone = concludeCouncil(desk, number, { ...minutes, version: await versionOf(number) })
    expect(await refusalOf(alone)).toBe('invalid councilTooSmall')
    const third = await expert('Phan Chuyên Gia Ba')
    await conveneCouncil(desk, number, {
      version: await versionOf(number),
      members: [third.userId],
    })
    await declareConflict(contextOf(third), number, { conflict: 'no' })
    await scoreApplication(contextOf(third), number, { points: points(20, 20, 20), words: 'Khá.' })
    await concludeCouncil(desk, number, { ...minutes, version: await versionOf(number) })
    await deliverEvents()
    const calls = (await told()).filter(({ kind }) => kind === 'councilCalled')
    expect(calls.map(({ userId }) => userId)).toContain(third.userId)
  })
})

describe('the decision', () => {
  it('is the head of department’s, within what was asked for, told in words', async () => {
    const { number, desk, owner, id, head: chief } = await beforeDecision()
    const version = await versionOf(number)
    const line = (amount: bigint) => ({
      ...approve,
      version,
      lines: [{ code: 'transfer-consulting', amount }],
    })
    expect(await refusalOf(decideApplication(desk, number, line(1n)))).toBe('forbidden forbidden')
    const ctx = contextOf(chief)
    expect(await refusalOf(decideApplication(ctx, number, line(100_000_001n)))).toBe(
      'invalid grantedAboveAsked',
    )
    expect(await refusalOf(decideApplication(ctx, number, line(0n)))).toBe('invalid nothingGranted')
    expect(
      await refusalOf(decideApplication(ctx, number, { ...refuse, version, reasons: [] })),
    ).toBe('invalid reasonNeeded')
    expect(
      await refusalOf(decideApplication(ctx, number, { ...refuse, version, reasons: ['mood'] })),
    ).toBe('invalid unknownCode')
    await decideApplication(ctx, number, line(80_000_000n))
    const { application, decisions } = await ownReview(contextOf(owner), id)
    expect(application.status).toBe('approved')
    expect(decisions).toMatchObject([{ approved: true, amount: 80_000_000n, words: approve.words }])
    await deliverEvents()
    expect((await told()).filter(({ userId }) => userId === owner.userId).at(-1)).toMatchObject({
      kind: 'supportDecided',
      payload: { status: 'approved', reason: approve.words },
    })
  })

  it('is not for whoever examined the application', async () => {
    const both = await createPerson({ staffRoles: ['head_of_department', 'support_officer'] })
    const { number } = await beforeDecision()
    await nameReviewer(contextOf(both), number, {
      version: await versionOf(number),
      officer: both.userId,
    })
    const decision = { ...refuse, version: await versionOf(number) }
    expect(await refusalOf(decideApplication(contextOf(both), number, decision))).toBe(
      'forbidden examinedByYou',
    )
  })

  it('can be appealed against once, in time; the appeal is decided anew', async () => {
    const { number, id, owner, head: chief } = await beforeDecision(at('2026-03-02'))
    const decide = async (day: string, input: Decision) =>
      decideApplication(contextOf(chief, at(day)), number, {
        ...input,
        version: await versionOf(number),
      })
    await decide('2026-03-10', refuse)
    const appeal = async (day: string) =>
      appealDecision(contextOf(owner, at(day)), id, {
        version: await versionOf(number),
        words: 'Xin xem lại.',
      })
    expect(await refusalOf(appeal('2026-06-09'))).toBe('invalid appealTooLate')
    await appeal('2026-03-20')
    expect((await ownReview(contextOf(owner), id)).application).toMatchObject({
      status: 'appealed',
      dueAt: at('2026-04-19'),
    })
    await decide('2026-03-30', refuse)
    expect(await refusalOf(appeal('2026-04-01'))).toBe('invalid appealedAlready')
    const { decisions, appealUntil } = await ownReview(contextOf(owner, at('2026-04-02')), id)
    expect(decisions.map(({ round }) => round)).toEqual(['first', 'appeal'])
    expect(appealUntil).toBeNull()
  })
})

describe('the applicant', () => {
  it('throws a draft away, with its files, and begins anew', async () => {
    const owner = await enterprise()
    const { ctx, id } = await begun(owner)
    const files = createFileStorage({ DATA_DIR: await mkdtemp(join(tmpdir(), 'support-')) })
    await addPaper(ctx, files, id, { paper: 'quotation', file: pdf('a.pdf') })
    await discardDraft(ctx, files, id)
    expect(await ownApplications(ctx)).toEqual([])
    expect(await testDatabase().storedFile.count()).toBe(0)
    expect(await startApplication(ctx, technology, {})).not.toBe(id)
  })

  it('withdraws what is not decided; its money counts no longer', async () => {
    const { number, id, owner } = await received()
    await withdrawApplication(contextOf(owner), id, {
      version: await versionOf(number),
      words: 'Đổi kế hoạch',
    })
    const again = await filled(owner)
    expect(await submitApplication(again.ctx, again.id)).toMatch(/^HT-/)
    expect(
      await refusalOf(
        withdrawApplication(contextOf(owner), id, { version: await versionOf(number) }),
      ),
    ).toBe('conflict supportStepNotThere')
  })
})
