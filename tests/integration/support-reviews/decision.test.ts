import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  addPaper,
  discardDraft,
  openPaper,
  ownApplications,
  startApplication,
  submitApplication,
} from '#app/domain/support-applications/index.server'
import {
  appealDecision,
  concludeCouncil,
  conveneCouncil,
  councilSeat,
  decideApplication,
  declareConflict,
  nameReviewer,
  ownCouncils,
  ownReview,
  scoreApplication,
  staffReview,
  withdrawApplication,
} from '#app/domain/support-reviews/index.server'
import type { DecideInput } from '#app/domain/support-reviews/review-schemas'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
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
  at,
  beforeCouncil,
  beforeDecision,
  expert,
  points,
  received,
  told,
  versionOf,
} from '#tests/support/factories/support-reviews'

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
