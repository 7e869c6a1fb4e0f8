import { describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/accounts/actor'
import {
  dismissMatch,
  listAllMatches,
  listMatches,
  listMatchesOf,
  restoreMatch,
} from '#app/domain/matching/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'

const suggested = { status: 'suggested', page: 1, q: undefined } as const
const dismissed = { ...suggested, status: 'dismissed' } as const

const reasons = [
  { code: 'words', points: 40, params: { words: ['sấy lạnh', 'vải thiều'] } },
  { code: 'readiness', points: 6, params: { trl: 8, wanted: 7 } },
  { code: 'of-a-later-version', points: 1, params: {} },
]

async function matched(anonymous = false) {
  const provider = await createVerifiedOwner({ name: 'Viện Có Công Nghệ' })
  const seeker = await createVerifiedOwner({ name: 'Hợp tác xã Có Nhu Cầu' })
  const technology = await publishedTechnology(provider)
  const need = await publishedNeed(seeker, { anonymous })
  const { id } = await testDatabase().match.create({
    data: { technologyId: technology.id, needId: need.id, score: 71.4, reasons },
  })
  return { provider, seeker, technology, need, id }
}

describe('the list of matches', () => {
  it('gives the reasons as sentences in the language of the reader', async () => {
    const { provider, technology, need } = await matched()
    const vi = await listMatches(contextOf(provider), suggested, 'vi')
    expect(vi).toMatchObject({
      total: 1,
      items: [
        {
          score: 71,
          own: 'technology',
          technology: { slug: technology.slug },
          need: { slug: need.slug, organisation: { name: 'Hợp tác xã Có Nhu Cầu' } },
          reasons: ['Từ chung: sấy lạnh, vải thiều', 'TRL 8 ≥ 7 theo yêu cầu'],
          dismissed: null,
        },
      ],
    })
    const en = await listMatches(contextOf(provider), suggested, 'en')
    expect(en.items[0]?.reasons[0]).toMatch(/sấy lạnh, vải thiều/)
    expect(en.items[0]?.reasons).not.toEqual(vi.items[0]?.reasons)
  })

  it('does not name an anonymous asker to the other side', async () => {
    const { provider, seeker } = await matched(true)
    const staff = await createModerator()
    const seen = await listMatches(contextOf(provider), suggested, 'vi')
    expect(seen.items[0]?.need.organisation).toBeNull()
    expect(JSON.stringify(seen)).not.toContain('Hợp tác xã Có Nhu Cầu')
    const own = await listMatches(contextOf(seeker), suggested, 'vi')
    expect(own.items[0]).toMatchObject({
      own: 'need',
      need: { organisation: { name: expect.stringContaining('Nhu Cầu') } },
    })
    const all = await listAllMatches(contextOf(staff), suggested, 'vi')
    expect(all.items[0]?.need.organisation?.name).toBe('Hợp tác xã Có Nhu Cầu')
  })

  it('is empty for others, and for what the public no longer sees', async () => {
    const { provider, need } = await matched()
    const third = await createVerifiedOwner()
    expect((await listMatches(contextOf(third), suggested, 'vi')).total).toBe(0)
    const everything = () => listAllMatches(contextOf(provider), suggested, 'vi')
    expect(await refusalOf(Promise.resolve().then(everything))).toBe('not-found notFound')
    await testDatabase().need.update({ where: { id: need.id }, data: { hiddenAt: new Date() } })
    expect((await listMatches(contextOf(provider), suggested, 'vi')).total).toBe(0)
  })

  it('can be of one listing and by words of its title', async () => {
    const { provider, seeker, technology, need } = await matched()
    const of = (by: Actor, kind: 'technology' | 'need', id: string) =>
      listMatchesOf(contextOf(by), { kind, id }, suggested, 'vi')
    expect(await of(provider, 'technology', technology.id)).toMatchObject({
      listing: { published: true },
      list: { total: 1 },
    })
    expect((await of(seeker, 'need', need.id)).list.total).toBe(1)
    expect(await refusalOf(of(provider, 'need', need.id))).toBe('not-found notFound')
    expect(await refusalOf(of(provider, 'technology', 'x'))).toBe('not-found notFound')
    const find = (q: string) => listMatches(contextOf(provider), { ...suggested, q }, 'vi')
    expect((await find('SẤY VẢI')).total).toBe(1)
    expect((await find('%')).total).toBe(0)
  })
})

describe('putting a match aside', () => {
  it('takes a reason of the list, for both sides, and can be taken back', async () => {
    const { provider, seeker, id } = await matched()
    expect(await refusalOf(dismissMatch(contextOf(provider), id, 'ugly'))).toBe(
      'invalid unknownCode',
    )
    await dismissMatch(contextOf(provider), id, 'tried-before')
    expect((await listMatches(contextOf(seeker), suggested, 'vi')).total).toBe(0)
    const aside = await listMatches(contextOf(seeker), dismissed, 'vi')
    expect(aside.items[0]?.dismissed?.reason).toBe('Đã thử và không đạt')
    expect(await refusalOf(dismissMatch(contextOf(seeker), id, 'not-ready'))).toBe(
      'conflict changedMeanwhile',
    )
    await restoreMatch(contextOf(seeker), id)
    expect(await refusalOf(restoreMatch(contextOf(seeker), id))).toBe('conflict changedMeanwhile')
    expect(await testDatabase().match.findFirstOrThrow()).toMatchObject({
      status: 'suggested',
      dismissedReason: null,
      dismissedById: null,
    })
  })

  it('is for editors of the two sides and for staff', async () => {
    const { provider, id } = await matched()
    const viewer = await createMember(provider, 'viewer')
    const staff = await createModerator()
    const dismiss = (by: Actor, of = id) =>
      refusalOf(dismissMatch(contextOf(by), of, 'different-problem'))
    expect(await dismiss(await createVerifiedOwner())).toBe('not-found notFound')
    expect(await dismiss(await createPerson())).toBe('not-found notFound')
    expect(await dismiss(provider, 'x')).toBe('not-found notFound')
    expect(await dismiss(viewer)).toBe('forbidden viewerReadsOnly')
    expect(await dismiss(staff)).toBe('done')
  })
})
