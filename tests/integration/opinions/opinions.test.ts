import { beforeEach, describe, expect, it } from 'vitest'
import { type Person, visitor } from '#app/domain/accounts/actor'
import {
  askOpinion,
  opinionRequest,
  opinionsOf,
  ownOpinions,
  staffOpinions,
  stepOpinion,
} from '#app/domain/opinions/index.server'
import type { OpinionStepInput } from '#app/domain/opinions/opinion-schemas'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { createExpert, createOfficer } from '#tests/support/factories/directory'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'

const now = new Date('2026-11-24T02:00:00Z')
const question = 'Công nghệ của dự án có còn phổ biến ở các nước công nghiệp không?'

let owner: Person
let moderator: Person
let expert: Awaited<ReturnType<typeof createExpert>>
let entry: { kind: 'technology'; id: string }
beforeEach(async () => {
  owner = await createVerifiedOwner()
  moderator = await createModerator()
  expert = await createExpert(await createOfficer())
  const submittedAt = new Date('2026-11-20T02:00:00Z')
  const { id } = await publishedTechnology(owner, { submittedAt })
  entry = { kind: 'technology', id }
})

const ask = (by = moderator) =>
  askOpinion(contextOf(by, now), entry, { expert: expert.id, project: 'Nhà máy sấy', question })

type Step = OpinionStepInput extends infer Input
  ? Input extends OpinionStepInput
    ? Omit<Input, 'version'>
    : never
  : never

async function step(by: Person, number: string, input: Step): Promise<void> {
  const { version } = await testDatabase().opinionRequest.findUniqueOrThrow({ where: { number } })
  await stepOpinion(contextOf(by, now), number, { ...input, version } as OpinionStepInput)
}

const answer: Step = {
  intent: 'answer',
  conclusion: 'conditional',
  words: 'Được, với điều kiện xử lý nước thải theo quy chuẩn hiện hành.',
}

describe('a request for an opinion', () => {
  it('goes from the question over notes of any order to the answer and the entry', async () => {
    const number = await ask()
    expect(number).toBe('YK-2026-0001')
    const seen = await opinionRequest(contextOf(expert.person, now), number, 'vi')
    expect(seen).toMatchObject({ state: 'asked', isStaff: false, open: ['note', 'answer'] })
    expect(seen.dueAt?.toISOString()).toBe('2026-12-08T02:00:00.000Z')
    const words = 'Đã đi khảo sát tại nhà máy ngày hôm qua.'
    await step(expert.person, number, { intent: 'note', state: 'site-visit', words })
    await step(moderator, number, {
      intent: 'note',
      state: 'more-papers',
      words: 'Chờ thêm hồ sơ.',
    })
    await step(expert.person, number, answer)
    expect((await opinionRequest(contextOf(moderator, now), number, 'vi')).open).toEqual([
      'note',
      'attach',
      'withdraw',
    ])
    await step(moderator, number, { intent: 'attach', readers: 'public' })
    const done = await opinionRequest(contextOf(moderator, now), number, 'vi')
    expect(done).toMatchObject({ state: 'attached', open: [], conclusion: 'conditional' })
    expect(done.steps.map(({ step: name, by }) => [name, by])).toEqual([
      ['attach', moderator.name],
      ['answer', expert.person.name],
      ['note', moderator.name],
      ['note', expert.person.name],
      ['ask', moderator.name],
    ])
    expect(await opinionsOf(contextOf(visitor, now), entry)).toMatchObject([
      { number, conclusion: 'conditional', project: 'Nhà máy sấy' },
    ])
  })

  it('tells the expert, who asked, and the owner', async () => {
    const number = await ask()
    await deliverEvents()
    await step(expert.person, number, answer)
    await step(moderator, number, { intent: 'attach', readers: 'closed' })
    await deliverEvents()
    const told = await testDatabase().notification.findMany({
      where: { kind: { in: ['opinionAsked', 'staffOpinion', 'opinionAttached'] } },
      select: { kind: true, userId: true },
      orderBy: { kind: 'asc' },
    })
    expect(told).toEqual([
      { kind: 'opinionAsked', userId: expert.person.userId },
      { kind: 'opinionAttached', userId: owner.userId },
      { kind: 'staffOpinion', userId: moderator.userId },
    ])
  })

  it.each([
    ['closed', [false, false, true, true]],
    ['registered', [false, true, true, true]],
    ['after_nda', [false, false, true, true]],
    ['public', [true, true, true, true]],
  ] as const)('is read, attached as %s, by whom that lets', async (readers, expected) => {
    const number = await ask()
    await step(expert.person, number, answer)
    await step(moderator, number, { intent: 'attach', readers })
    const everybody = [visitor, await createPerson(), owner, moderator]
    const read = await Promise.all(
      everybody.map(async (actor) => (await opinionsOf(contextOf(actor, now), entry)).length > 0),
    )
    expect(read).toEqual(expected)
  })

  it('is nobody else’s business', async () => {
    const number = await ask()
    const other = await createExpert(await createOfficer(), { name: 'TS. Khác' })
    for (const by of [owner, other.person, await createPerson()]) {
      await expect(opinionRequest(contextOf(by, now), number, 'vi')).rejects.toMatchObject({
        kind: 'not-found',
      })
      await expect(step(by, number, answer)).rejects.toMatchObject({ kind: 'not-found' })
    }
    await expect(staffOpinions(contextOf(owner, now), 'vi')).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await ownOpinions(contextOf(other.person, now), 'vi')).toEqual([])
    await expect(ask(owner)).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('leaves to each what is theirs', async () => {
    const number = await ask()
    await expect(step(moderator, number, answer)).rejects.toMatchObject({ reason: 'stepNotYours' })
    const attach: Step = { intent: 'attach', readers: 'public' }
    await expect(step(moderator, number, attach)).rejects.toMatchObject({ reason: 'stepNotYours' })
    await step(expert.person, number, answer)
    await expect(step(expert.person, number, attach)).rejects.toMatchObject({
      reason: 'stepNotYours',
    })
    const jump: Step = { intent: 'note', state: 'attached', words: 'Tự gắn kết quả vào mục.' }
    await expect(step(expert.person, number, jump)).rejects.toMatchObject({
      reason: 'stepNotYours',
    })
  })

  it('is not for an expert of the entry’s own organisation', async () => {
    await testDatabase().membership.create({
      data: {
        organisationId: owner.organisation?.id ?? '',
        userId: expert.person.userId,
        role: 'viewer',
        status: 'active',
      },
    })
    await expect(ask()).rejects.toMatchObject({ reason: 'opinionExpertInvolved' })
  })

  it('tells the slower of two at once', async () => {
    const number = await ask()
    const input = { ...answer, version: 1 } as OpinionStepInput
    const outcomes = await Promise.allSettled([
      stepOpinion(contextOf(expert.person, now), number, input),
      stepOpinion(contextOf(expert.person, now), number, input),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})
