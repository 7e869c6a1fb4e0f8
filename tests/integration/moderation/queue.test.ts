import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { takeBackListing } from '#app/domain/listings/index.server'
import {
  assignOfficer,
  moderationItem,
  moderationQueue,
  moderationWorkload,
  neighboursOf,
  waitingPlaces,
} from '#app/domain/moderation/index.server'
import { countWaiting, queuePerPage } from '#app/domain/moderation/queue.server'
import { turnDownListing } from '#app/domain/moderation/turn-down-listing.server'
import { saveTechnologyCard } from '#app/domain/technologies/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { publishedNeed } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import {
  cardInput,
  draftOf,
  englishInput,
  publishedBy,
  submittedBy,
  technologyVersion,
} from '#tests/support/factories/technologies'

const day = (number: number) => new Date(Date.UTC(2026, 9, number, 3))
const all = { show: 'waiting', page: 1 } as const

let owner: Person
let moderator: Person
beforeEach(async () => {
  owner = await createVerifiedOwner()
  moderator = await createModerator()
})

const queue = (filter: Parameters<typeof moderationQueue>[1] = all, actor = moderator) =>
  moderationQueue(contextOf(actor), filter, 'vi')
const ids = ({ items }: Awaited<ReturnType<typeof queue>>) => items.map(({ id }) => id)

describe('moderationQueue', () => {
  it('shows what waits longest first, changed entries among it', async () => {
    const late = await submittedBy(owner, day(9))
    const early = await submittedBy(owner, day(2))
    await draftOf(owner)
    const changed = await publishedBy(owner, day(1))
    expect(ids(await queue())).toEqual([early, late])
    const version = await technologyVersion(changed)
    await saveTechnologyCard(contextOf(owner, day(5)), changed, { ...cardInput, version })
    const found = await queue()
    expect(ids(found)).toEqual([early, changed, late])
    expect(found).toMatchObject({ total: 3, pages: 1 })
    expect(found.items[1]).toMatchObject({
      kind: 'technology',
      isChanged: true,
      waitingSince: day(5),
      organisation: owner.organisation?.name,
    })
    expect(await countWaiting(contextOf(moderator))).toBe(3)
    expect(ids(await queue({ ...all, show: 'changed' }))).toEqual([changed])
    expect(ids(await queue({ ...all, kind: 'need' }))).toEqual([])
  })

  it('sets held entries apart', async () => {
    const id = await submittedBy(owner, day(3))
    const version = await technologyVersion(id)
    const seen = { kind: 'technology', id, version } as const
    const why = { reasons: ['expert-opinion-needed'], words: 'Chờ ý kiến chuyên gia.' }
    await turnDownListing(contextOf(moderator), 'hold', seen, why)
    expect(ids(await queue())).toEqual([])
    expect(ids(await queue({ ...all, show: 'held' }))).toEqual([id])
  })

  it('names officers, and shows what is mine and what is free', async () => {
    const mine = await submittedBy(owner, day(3))
    const free = await submittedBy(owner, day(4))
    const target = { kind: 'technology', id: mine } as const
    await assignOfficer(contextOf(moderator), target, { officerId: moderator.userId })
    expect((await queue()).items.map(({ officer }) => officer)).toEqual([moderator.name, null])
    expect(ids(await queue({ ...all, show: 'mine' }))).toEqual([mine])
    expect(ids(await queue({ ...all, show: 'free' }))).toEqual([free])
  })

  it('has pages', async () => {
    const id = await submittedBy(owner, day(3))
    const { texts: _, ...row } = await testDatabase().technology.findUniqueOrThrow({
      where: { id },
      include: { texts: true },
    })
    for (let index = 0; index < queuePerPage; index += 1) {
      await testDatabase().technology.create({
        data: {
          ...row,
          id: crypto.randomUUID(),
          slug: `s-${index}`,
          submittedAt: day(4),
          texts: { create: { lang: 'vi', title: 'Máy sấy', keywords: [] } },
        },
      })
    }
    expect(await queue()).toMatchObject({ total: queuePerPage + 1, pages: 2 })
    expect((await queue({ ...all, page: 2 })).items).toHaveLength(1)
  })

  it('gives titles in the reader’s language where there is one', async () => {
    const id = await submittedBy(owner, day(3))
    const { version: _, advantages: __, ...text } = englishInput
    await testDatabase().technologyText.create({ data: { technologyId: id, lang: 'en', ...text } })
    const english = await moderationQueue(contextOf(moderator), all, 'en')
    expect(english.items[0]).toMatchObject({ title: englishInput.title, lang: 'en' })
  })

  it('has clocks in working days, and a list of what is late', async () => {
    const friday = new Date('2026-11-27T03:00:00Z')
    const late = await submittedBy(owner, new Date('2026-11-24T02:00:00Z'))
    const dueToday = await submittedBy(owner, new Date('2026-11-24T04:00:00Z'))
    const held = await submittedBy(owner, new Date('2026-11-02T04:00:00Z'))
    await testDatabase().technology.update({ where: { id: held }, data: { status: 'held' } })
    const ask = (show: 'waiting' | 'late' | 'held') =>
      moderationQueue(contextOf(moderator, friday), { ...all, show }, 'vi')
    expect((await ask('waiting')).items).toMatchObject([
      { id: late, isLate: true, dueAt: new Date('2026-11-27T02:00:00Z') },
      { id: dueToday, isLate: false, dueAt: new Date('2026-11-27T04:00:00Z') },
    ])
    expect(ids(await ask('late'))).toEqual([late])
    expect((await ask('held')).items).toMatchObject([{ id: held, dueAt: null, isLate: false }])
  })

  it('is narrowed by place and officer', async () => {
    const elsewhere = await createVerifiedOwner()
    await testDatabase().organisation.update({
      where: { id: elsewhere.organisation.id },
      data: { unitCode: '07210' },
    })
    const there = await submittedBy(elsewhere, day(2))
    const here = await submittedBy(owner, day(3))
    const officerId = moderator.userId
    await testDatabase().technology.update({ where: { id: here }, data: { officerId } })
    expect(ids(await queue({ ...all, place: '07210' }))).toEqual([there])
    expect(ids(await queue({ ...all, officer: officerId }))).toEqual([here])
    const places = await waitingPlaces(contextOf(moderator), 'vi')
    expect(places).toMatchObject([{ code: '07210', count: 1 }])
  })

  it('knows what stands beside an entry, also once that has left the list', async () => {
    const [first, second, third] = [
      await submittedBy(owner, day(2)),
      await submittedBy(owner, day(3)),
      await submittedBy(owner, day(4)),
    ] as const
    const beside = (id: string) =>
      neighboursOf(contextOf(moderator), all, { kind: 'technology', id })
    expect(await beside(first)).toEqual({
      previous: null,
      next: { kind: 'technology', id: second },
    })
    await testDatabase().technology.update({ where: { id: second }, data: { status: 'held' } })
    expect(await beside(second)).toEqual({
      previous: { kind: 'technology', id: first },
      next: { kind: 'technology', id: third },
    })
  })

  it('is not found for others', async () => {
    for (const actor of [owner, await createPerson({ staffRoles: ['support_officer'] })]) {
      await expect(queue(all, actor)).rejects.toMatchObject({ kind: 'not-found' })
    }
  })
})

describe('assignOfficer', () => {
  it('hands over to moderators only, and never to a member of the organisation', async () => {
    const target = { kind: 'technology', id: await submittedBy(owner) } as const
    const colleague = await createModerator()
    const outsider = await createPerson()
    const ctx = contextOf(moderator)
    await assignOfficer(ctx, target, { officerId: colleague.userId })
    const { officerId } = await testDatabase().technology.findUniqueOrThrow({
      where: { id: target.id },
    })
    expect(officerId).toBe(colleague.userId)
    const named = (officerId: string) => ({ officerId, present: colleague.userId })
    await expect(assignOfficer(ctx, target, named(outsider.userId))).rejects.toMatchObject({
      reason: 'noModerator',
    })
    await testDatabase().membership.create({
      data: {
        organisationId: owner.organisation?.id ?? '',
        userId: colleague.userId,
        status: 'active',
      },
    })
    await expect(assignOfficer(ctx, target, named(colleague.userId))).rejects.toMatchObject({
      reason: 'ownOrganisation',
    })
    await expect(
      assignOfficer(contextOf(owner), target, named(moderator.userId)),
    ).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('two moderators who take an entry at once', () => {
  it.each(['technology', 'need'] as const)('of a %s: the second is told', async (kind) => {
    const id =
      kind === 'technology'
        ? await submittedBy(owner)
        : (await publishedNeed(owner, { status: 'submitted' })).id
    const colleague = await createModerator()
    const take = (by: Person) =>
      assignOfficer(contextOf(by), { kind, id }, { officerId: by.userId })
    const outcomes = await Promise.allSettled([take(moderator), take(colleague)])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const lost = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(lost?.reason).toMatchObject({ kind: 'conflict', reason: 'changedMeanwhile' })
  })
})

describe('moderationWorkload', () => {
  it('says who has how much, how late and how old', async () => {
    const friday = new Date('2026-11-27T03:00:00Z')
    const ages = ['2026-11-27T01:00:00Z', '2026-11-24T02:00:00Z', '2026-10-02T02:00:00Z']
    const [fresh, late, old] = await Promise.all(
      ages.map((since) => submittedBy(owner, new Date(since))),
    )
    const officerId = moderator.userId
    await testDatabase().technology.updateMany({
      where: { id: { in: [late ?? '', old ?? ''] } },
      data: { officerId },
    })
    const seen = { kind: 'technology', id: fresh ?? '' } as const
    const version = await technologyVersion(seen.id)
    const colleague = await createModerator()
    const why = { reasons: ['evidence-missing'], words: 'Xin gửi thêm biên bản.' }
    await turnDownListing(contextOf(colleague, friday), 'hold', { ...seen, version }, why)
    const { officers, ages: bands } = await moderationWorkload(contextOf(moderator, friday))
    expect(officers).toMatchObject([
      { officerId, waiting: 2, late: 2, held: 0, decided: 0, oldest: new Date(ages[2] ?? '') },
      { officerId: colleague.userId, waiting: 0, late: 0, held: 1, decided: 1, oldest: null },
    ])
    expect(bands.map(({ upTo, waiting }) => [upTo, waiting])).toEqual([
      [1, 0],
      [3, 0],
      [7, 1],
      [14, 0],
      [30, 0],
      [null, 1],
    ])
  })
})

describe('moderationItem', () => {
  it('shows the decisions that the status leaves, with the history', async () => {
    const id = await submittedBy(owner)
    const item = await moderationItem(contextOf(moderator), { kind: 'technology', id }, 'vi')
    expect(item).toMatchObject({
      decisions: ['approve', 'return', 'hold', 'reject'],
      organisation: { name: owner.organisation?.name },
      officer: null,
      isChanged: false,
    })
    expect(item.history.map(({ step }) => step)).toEqual(['submit', 'create'])
    expect(item.history[0]?.by).toBe(owner.name)
  })

  it('offers to accept only what was changed', async () => {
    const id = await publishedBy(owner, day(1))
    const item = () => moderationItem(contextOf(moderator), { kind: 'technology', id }, 'vi')
    expect((await item()).decisions).toEqual(['return'])
    const version = await technologyVersion(id)
    await saveTechnologyCard(contextOf(owner), id, { ...cardInput, version })
    expect((await item()).decisions).toEqual(['accept', 'return'])
  })

  it('is not there for drafts, nor once its owner took it back', async () => {
    const draft = { kind: 'technology', id: await draftOf(owner) } as const
    await expect(moderationItem(contextOf(moderator), draft, 'vi')).rejects.toMatchObject({
      kind: 'not-found',
    })
    const id = await submittedBy(owner)
    const version = await technologyVersion(id)
    await takeBackListing(contextOf(owner), { kind: 'technology', id, version })
    const taken = { kind: 'technology', id } as const
    await expect(moderationItem(contextOf(moderator), taken, 'vi')).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})
