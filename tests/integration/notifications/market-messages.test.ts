import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { visitor } from '#app/domain/accounts/actor'
import { acceptInterest } from '#app/domain/deals/accept-interest.server'
import { answerQuestion } from '#app/domain/deals/answer-question.server'
import { askQuestion } from '#app/domain/deals/ask-question.server'
import { declineInterest } from '#app/domain/deals/decline-interest.server'
import {
  listNotifications,
  tellCounterparts,
  tellOfMatches,
  warnOfExpiry,
} from '#app/domain/notifications/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { pendingInterest } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import { createRecordingQueue } from '#tests/support/recording-queue'

const DAY_MS = 86_400_000

async function messagesOf(person: Person) {
  return (await listNotifications(contextOf(person), 'vi', 1)).notifications
}

async function titlesOf(person: Person): Promise<string[]> {
  return (await messagesOf(person)).map(({ title }) => title)
}

function deliver() {
  return deliverEvents({ search: new EmbeddedEngine<ListingDocument>(listingIndexSettings) })
}

describe('messages about interests', () => {
  it('go to the owner and come back to who asked', async () => {
    const { provider, seeker, interestId } = await pendingInterest()
    const editor = await createMember(provider, 'editor')
    const viewer = await createMember(provider, 'viewer')
    await deliver()
    const [received] = await messagesOf(provider)
    expect(received?.title).toMatch(/^Có bên quan tâm đến công nghệ “Máy sấy lạnh/)
    expect(received?.body).toContain('Hợp tác xã Nhận')
    expect(received?.href).toBe(`/workspace/interests/${interestId}`)
    expect(await titlesOf(editor)).toContain(received?.title)
    expect(await titlesOf(viewer)).not.toContain(received?.title)
    await acceptInterest(contextOf(provider), interestId)
    await deliver()
    const [accepted] = await messagesOf(seeker)
    expect(accepted?.title).toMatch(/đã được chấp nhận$/)
    expect(accepted?.body).toContain('Viện Giao')
  })

  it('bring the reason of a refusal as it was written', async () => {
    const { provider, seeker, interestId } = await pendingInterest()
    const decline = { reasonCode: 'not-suitable', reason: 'Đã giao độc quyền {1}' }
    await declineInterest(contextOf(provider), interestId, decline)
    await deliver()
    expect((await messagesOf(seeker))[0]).toMatchObject({ reason: 'Đã giao độc quyền {1}' })
  })
})

describe('messages about questions', () => {
  const ask = { message: 'Máy chạy điện một pha không?', name: 'Lê Văn Hỏi', phone: undefined }

  it('bring an answer to a visitor by mail, in their language', async () => {
    const owner = await createVerifiedOwner()
    const technology = await publishedTechnology(owner)
    await askQuestion(
      contextOf(visitor),
      { ...ask, email: 'hoi@people.test' },
      {
        kind: 'question',
        listing: { kind: 'technology', slug: technology.slug },
        locale: 'en',
        clientIp: '192.0.2.9',
      },
    )
    await deliver()
    expect((await messagesOf(owner))[0]?.title).toMatch(/^Câu hỏi mới về công nghệ/)
    const { id } = await testDatabase().question.findFirstOrThrow()
    await answerQuestion(contextOf(owner), id, 'Có, từ 220 V')
    const jobs = await deliver()
    const mails = jobs.filter(({ name }) => name === 'mail.message')
    expect(mails.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ kind: 'questionAnswered', to: 'hoi@people.test', locale: 'en' }),
    )
  })

  it('bring an answer to a person of the exchange among their messages', async () => {
    const owner = await createVerifiedOwner()
    const technology = await publishedTechnology(owner)
    const asker = await createPerson()
    await askQuestion(
      contextOf(asker),
      { ...ask, email: asker.email },
      {
        kind: 'question',
        listing: { kind: 'technology', slug: technology.slug },
        locale: 'vi',
        clientIp: '192.0.2.9',
      },
    )
    const { id } = await testDatabase().question.findFirstOrThrow()
    await answerQuestion(contextOf(owner), id, 'Có, từ 220 V')
    await deliver()
    expect((await messagesOf(asker))[0]).toMatchObject({ reason: 'Có, từ 220 V' })
  })
})

describe('messages about matches', () => {
  it('are one for a change, to the owner and to each organisation of the other side', async () => {
    const provider = await createVerifiedOwner()
    const seeker = await createVerifiedOwner()
    const technology = await publishedTechnology(provider)
    const needs = [await publishedNeed(seeker), await publishedNeed(seeker)]
    const message = { ctx: contextOf(), queue: createRecordingQueue() }
    const listing = { kind: 'technology', id: technology.id } as const
    const ids = needs.map(({ id }) => id)
    for (const change of ['7', '7', '8']) {
      await tellOfMatches(message, listing, needs.length, change)
      await tellCounterparts(message, listing, ids, change)
    }
    await tellOfMatches(message, listing, 0, '9')
    await tellCounterparts(message, listing, [], '9')
    const own = (await titlesOf(provider)).filter((title) => title.includes('ghép nối'))
    expect(own).toHaveLength(2)
    expect(own[0]).toMatch(/^2 ghép nối mới cho công nghệ/)
    const theirs = (await titlesOf(seeker)).filter((title) => title.includes('phù hợp'))
    expect(theirs).toHaveLength(2)
    expect(theirs[0]).toMatch(/phù hợp với 2 tin của bạn$/)
  })
})

describe('warning before the end', () => {
  it('comes within two weeks of it, once for each date', async () => {
    const owner = await createVerifiedOwner()
    const now = new Date()
    const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS)
    const soon = await publishedTechnology(owner, { expiresAt: inDays(13) })
    await publishedTechnology(owner, { expiresAt: inDays(15) })
    await publishedNeed(owner, { expiresAt: inDays(-1) })
    const warn = () =>
      warnOfExpiry({ ctx: contextOf(undefined, now), queue: createRecordingQueue() })
    const warnings = async () =>
      (await titlesOf(owner)).filter((title) => title.includes('sắp hết hạn'))
    await warn()
    await warn()
    expect(await warnings()).toHaveLength(1)
    await testDatabase().technology.update({
      where: { id: soon.id },
      data: { expiresAt: inDays(14) },
    })
    await warn()
    expect(await warnings()).toHaveLength(2)
  })
})
