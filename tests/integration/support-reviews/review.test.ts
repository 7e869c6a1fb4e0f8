import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { system } from '#app/domain/accounts/actor'
import { addPaper, submitApplication } from '#app/domain/support-applications/index.server'
import {
  acceptReceipt,
  answerDepartment,
  askApplicant,
  lapseQuestion,
  nameReviewer,
  nudgeReviews,
  ownReview,
  reviewDesk,
  staffReview,
  withdrawApplication,
} from '#app/domain/support-reviews/index.server'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { enterprise, filled, pdf } from '#tests/support/factories/support-applications'
import {
  at,
  head,
  officer,
  received,
  told,
  versionOf,
} from '#tests/support/factories/support-reviews'

/** Lets a working day be a holiday for a while. */
async function decided(day: string, meanwhile: () => Promise<void>): Promise<void> {
  const date = new Date(`${day}T00:00:00Z`)
  await testDatabase().holiday.create({
    data: { date, nameVi: 'Nghỉ bù', nameEn: 'Day off', certainty: 'A', source: 'Thử nghiệm' },
  })
  try {
    await meanwhile()
  } finally {
    await testDatabase().holiday.delete({ where: { date } })
  }
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

  it('follow holidays that are decided while they run', async () => {
    const { id, number, ctx, desk } = await received(at('2026-03-02'))
    const dates = async () => {
      const row = await testDatabase().supportApplication.findUniqueOrThrow({
        where: { id },
        include: { review: true, question: true },
      })
      return [row.dueAt, row.review?.stepDueAt, row.question?.dueAt].map((each) => each ?? null)
    }
    expect(await dates()).toEqual([at('2026-03-20'), at('2026-03-04'), null])
    await decided('2026-03-03', async () => {
      expect(await nudgeReviews(contextOf(system, at('2026-03-02')))).toBe(0)
      expect(await dates()).toEqual([at('2026-03-23'), at('2026-03-05'), null])
      const version = await versionOf(number)
      await askApplicant({ ...desk, now: at('2026-03-04') }, number, { version, words: 'Thiếu' })
    })
    await decided('2026-03-12', async () => {
      await nudgeReviews(contextOf(system, at('2026-03-05')))
      expect(await dates()).toEqual([at('2026-03-23'), null, at('2026-03-19')])
      const answer = { version: await versionOf(number), words: 'Đã bổ sung' }
      await answerDepartment({ ...ctx, now: at('2026-03-06') }, id, answer)
    })
    // A decision that is taken back brings nothing forward.
    const before = await dates()
    await nudgeReviews(contextOf(system, at('2026-03-06')))
    expect(await dates()).toEqual(before)
  })
})
