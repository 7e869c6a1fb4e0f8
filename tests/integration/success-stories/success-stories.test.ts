import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import {
  agreeToStory,
  publicStories,
  storiesOfTechnology,
  storyPage,
  withdrawConsent,
  writeStory,
} from '#app/domain/success-stories/index.server'
import { StoryFormSchema } from '#app/domain/success-stories/success-story-schemas'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { openDeal, refusalOf } from '#tests/support/factories/deals'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'

const words = {
  title: 'Sấy vải rẻ hơn một nửa',
  body: 'Trước đây hợp tác xã đốt than, nay dùng bơm nhiệt và giảm một nửa chi phí.',
}
const english = {
  titleEn: 'Drying at half the cost',
  bodyEn: 'The cooperative burned coal; it now dries with a heat pump at half the cost.',
}

/** A deal whose technology was accepted. */
async function acceptedDeal() {
  const story = await openDeal()
  await testDatabase().deal.update({
    where: { number: story.number },
    data: { stage: 'accepted' },
  })
  return story
}

const write = (by: Person, number: string, version = 0, change: object = {}) =>
  writeStory(contextOf(by), number, { intent: 'write', version, ...words, ...change })
const agree = (by: Person, number: string, version = 1) =>
  agreeToStory(contextOf(by), number, version)

async function shown(by: Person, locale: 'vi' | 'en' = 'vi') {
  return (await publicStories(contextOf(by), locale, 1)).items
}

describe('a success story', () => {
  it('is public once both parties agree, and on the page of its technology', async () => {
    const { provider, seeker, technology, number } = await acceptedDeal()
    await write(provider, number, 0, english)
    expect(await agree(provider, number)).toBe('not public')
    expect(await shown(seeker)).toEqual([])
    expect(await agree(seeker, number)).toBe('public')
    expect(await shown(provider)).toMatchObject([
      {
        number,
        ...words,
        lang: 'vi',
        technology: { slug: technology.slug },
        parties: [{ name: 'Viện Giao' }, { name: 'Hợp tác xã Nhận' }],
      },
    ])
    expect((await shown(provider, 'en'))[0]).toMatchObject({ title: english.titleEn, lang: 'en' })
    const onPage = await storiesOfTechnology(contextOf(seeker), technology.id, 'vi')
    expect(onPage).toHaveLength(1)
    expect((await storyPage(contextOf(seeker), number, 'vi')).consents).toMatchObject([
      { side: 'provider', word: { name: provider.name } },
      { side: 'seeker', word: { name: seeker.name } },
    ])
  })

  it('is taken down at once when either takes its word back, which stays on record', async () => {
    const { provider, seeker, number } = await acceptedDeal()
    await write(seeker, number)
    await agree(provider, number)
    await agree(seeker, number)
    await withdrawConsent(contextOf(seeker), number)
    expect(await shown(provider)).toEqual([])
    expect(await refusalOf(withdrawConsent(contextOf(seeker), number))).toBe(
      'invalid noConsentGiven',
    )
    const rows = await testDatabase().successStoryConsent.findMany({ orderBy: { side: 'asc' } })
    expect(rows).toMatchObject([
      { side: 'provider', version: 1, withdrawnAt: null },
      { side: 'seeker', version: 1, withdrawnById: seeker.userId },
    ])
    expect(await agree(seeker, number)).toBe('public')
  })

  it('is public no longer when it is changed, until both agree to the new version', async () => {
    const { provider, seeker, number } = await acceptedDeal()
    await write(provider, number)
    await agree(provider, number)
    await agree(seeker, number)
    await write(seeker, number, 1, { title: 'Một tựa khác hẳn' })
    expect(await shown(provider)).toEqual([])
    expect(await refusalOf(agree(provider, number, 1))).toBe('conflict changedMeanwhile')
    await agree(provider, number, 2)
    expect(await agree(seeker, number, 2)).toBe('public')
    expect(await shown(provider)).toMatchObject([{ title: 'Một tựa khác hẳn' }])
    expect(await testDatabase().successStoryText.count()).toBe(2)
  })

  it('has one winner where two write at once', async () => {
    const { provider, seeker, number } = await acceptedDeal()
    const outcomes = await Promise.all([
      refusalOf(write(provider, number)),
      refusalOf(write(seeker, number)),
    ])
    expect(outcomes.toSorted()).toEqual(['conflict changedMeanwhile', 'done'])
  })

  it('takes two words at the same moment', async () => {
    const { provider, seeker, number } = await acceptedDeal()
    await write(provider, number)
    const outcomes = await Promise.all([
      agree(provider, number),
      agree(seeker, number),
      agree(seeker, number),
    ])
    expect(outcomes).toContain('public')
    expect(await shown(seeker)).toHaveLength(1)
    expect(await testDatabase().successStoryConsent.count()).toBe(2)
  })

  it('is written by a party or fitting staff, agreed to by owners alone', async () => {
    const { provider, seeker, number } = await acceptedDeal()
    const stranger = await createVerifiedOwner()
    const finance = await createPerson({ staffRoles: ['finance_officer'] })
    const officer = await createPerson({ staffRoles: ['support_officer'] })
    expect(await refusalOf(write(stranger, number))).toMatch(/^not-found/)
    expect(await refusalOf(write(finance, number))).toBe('forbidden forbidden')
    expect(await refusalOf(write(await createMember(provider, 'viewer'), number))).toBe(
      'forbidden viewerReadsOnly',
    )
    expect(await refusalOf(write(officer, number))).toBe('done')
    expect(await refusalOf(agree(officer, number))).toBe('forbidden partiesOnly')
    expect(await refusalOf(agree(await createMember(provider, 'editor'), number))).toBe(
      'forbidden ownersOnly',
    )
    expect(await refusalOf(agree(stranger, number))).toMatch(/^not-found/)
    await expect(storyPage(contextOf(stranger), number, 'vi')).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await storyPage(contextOf(seeker), number, 'vi')).toMatchObject({ mayAgree: true })
  })

  it('waits until the technology was accepted', async () => {
    const { provider, number } = await openDeal()
    expect(await refusalOf(write(provider, number))).toBe('forbidden storyTooEarly')
  })

  it('is hidden with a suspended party, whose owner may still take its word back', async () => {
    const { provider, seeker, number } = await acceptedDeal()
    await write(provider, number)
    await agree(provider, number)
    await agree(seeker, number)
    const id = seeker.organisation?.id ?? ''
    await testDatabase().organisation.update({ where: { id }, data: { status: 'suspended' } })
    expect(await shown(provider)).toEqual([])
    const suspended = {
      ...seeker,
      organisation: seeker.organisation && {
        ...seeker.organisation,
        status: 'suspended' as const,
      },
    }
    expect(await refusalOf(agree(suspended, number))).toBe('forbidden organisationSuspended')
    await withdrawConsent(contextOf(suspended), number)
    expect(await testDatabase().successStory.count({ where: { publishedAt: null } })).toBe(1)
  })

  it('tells the other party, and nothing of what it says', async () => {
    const { provider, seeker, number } = await acceptedDeal()
    await write(provider, number)
    await agree(seeker, number)
    await deliverEvents()
    const told = await testDatabase().notification.findMany({ where: { kind: 'successStory' } })
    expect(told.map(({ userId }) => userId).toSorted()).toEqual(
      [seeker.userId, provider.userId].toSorted(),
    )
    expect(told[0]?.href).toBe(`/workspace/deals/${number}/story`)
    const events = (await emittedEvents()).filter(({ type }) => type === 'success-story.changed')
    expect(events).toHaveLength(2)
    expect(JSON.stringify([told, events])).not.toContain('Sấy vải rẻ')
  })
})

describe('the form of a story', () => {
  const parse = (input: object) => StoryFormSchema.safeParse(input).success
  const story = { intent: 'write', version: 0, ...words }

  it('wants both English parts or neither, a tick to agree, and no endless texts', () => {
    expect(parse(story)).toBe(true)
    expect(parse({ ...story, ...english })).toBe(true)
    expect(parse({ ...story, titleEn: english.titleEn })).toBe(false)
    expect(parse({ ...story, body: 'a'.repeat(4_001) })).toBe(false)
    expect(parse({ ...story, title: 'a'.repeat(10_000) })).toBe(false)
    expect(parse({ intent: 'agree', version: 1 })).toBe(false)
    expect(parse({ intent: 'agree', version: 1, agree: true })).toBe(true)
  })
})
