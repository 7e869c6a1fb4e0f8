import { describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/domain/accounts/actor'
import { answerQuestion } from '#app/domain/deals/answer-question.server'
import { askQuestion } from '#app/domain/deals/ask-question.server'
import { listQuestions, questionPage } from '#app/domain/deals/question-queries.server'
import { limits } from '#app/platform/rate-limit/rate-limit.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import { hostileTexts } from '#tests/support/hostile'

const asked = {
  name: 'Giáp Văn Khởi',
  email: 'khoi@example.test',
  phone: '+84912345678',
  message: 'Máy sấy chạy bằng điện mấy pha?',
}

const all = { box: 'received', page: 1, state: undefined, kind: undefined } as const

function ask(by: Actor, slug: string, change: object = {}, clientIp = '192.0.2.1') {
  return askQuestion(
    contextOf(by),
    { ...asked, ...change },
    { kind: 'question', listing: { kind: 'technology', slug }, locale: 'vi', clientIp },
  )
}

async function question() {
  const owner = await createVerifiedOwner()
  const technology = await publishedTechnology(owner)
  await ask(visitor, technology.slug)
  const { id } = await testDatabase().question.findFirstOrThrow()
  return { owner, technology, id }
}

describe('asking', () => {
  it('needs no account; the event names nobody', async () => {
    const { owner, technology, id } = await question()
    expect(await testDatabase().question.findFirstOrThrow()).toMatchObject({
      ...asked,
      technologyId: technology.id,
      organisationId: owner.organisation.id,
      askerId: null,
      locale: 'vi',
    })
    expect((await emittedEvents()).at(-1)).toEqual({
      type: 'question.asked',
      payload: {
        id,
        organisationId: owner.organisation.id,
        listing: { kind: 'technology', id: technology.id },
      },
    })
  })

  it('is not for the owner, and not about what nobody sees', async () => {
    const owner = await createVerifiedOwner()
    const shown = await publishedTechnology(owner)
    const draft = await publishedTechnology(owner, { status: 'draft' })
    const hidden = await publishedTechnology(owner, { hiddenAt: new Date() })
    expect(await refusalOf(ask(owner, shown.slug))).toBe('invalid ownListing')
    expect(await refusalOf(ask(visitor, draft.slug))).toBe('not-found notFound')
    expect(await refusalOf(ask(visitor, hidden.slug))).toBe('not-found notFound')
    expect(await refusalOf(ask(visitor, 'no-such'))).toBe('not-found notFound')
  })

  it('drops what a machine filled in without telling it', async () => {
    const { slug } = await publishedTechnology(await createVerifiedOwner())
    await ask(visitor, slug, { website: 'https://spam.example' })
    expect(await testDatabase().question.count()).toBe(0)
  })

  it('is limited by address, and by account for members', async () => {
    const { slug } = await publishedTechnology(await createVerifiedOwner())
    const machine = { website: 'x' }
    for (let count = 0; count < limits.question.points; count += 1) {
      await ask(visitor, slug, machine)
    }
    expect(await refusalOf(ask(visitor, slug))).toBe('forbidden tooManyTries')
    expect(await refusalOf(ask(visitor, slug, {}, '192.0.2.2'))).toBe('done')
    expect(await refusalOf(ask(await createPerson(), slug))).toBe('done')
  })

  it('keeps hostile text as it is', async () => {
    const { slug } = await publishedTechnology(await createVerifiedOwner())
    for (const [index, message] of hostileTexts.entries()) {
      await ask(visitor, slug, { name: message, message }, `192.0.2.${index + 10}`)
      const row = await testDatabase().question.findFirstOrThrow({ orderBy: { id: 'desc' } })
      expect(row).toMatchObject({ name: message, message })
    }
  })
})

describe('answering', () => {
  it('is for editors of the organisation that is asked, once', async () => {
    const { owner, id } = await question()
    const viewer = await createMember(owner, 'viewer')
    const third = await createVerifiedOwner()
    const moderator = await createModerator()
    const answer = (by: Actor) =>
      refusalOf(answerQuestion(contextOf(by), id, 'Máy chạy điện 3 pha'))
    expect(await answer(visitor)).toBe('not-found notFound')
    expect(await answer(third)).toBe('not-found notFound')
    expect(await answer(moderator)).toBe('not-found notFound')
    expect(await answer(viewer)).toBe('forbidden viewerReadsOnly')
    expect((await Promise.all([answer(owner), answer(owner)])).toSorted()).toEqual([
      'conflict alreadyAnswered',
      'done',
    ])
    expect(await testDatabase().question.findFirstOrThrow()).toMatchObject({
      answer: 'Máy chạy điện 3 pha',
      answeredById: owner.userId,
    })
    const types = (await emittedEvents()).map(({ type }) => type)
    expect(types.filter((type) => type === 'question.answered')).toHaveLength(1)
  })
})

describe('reading questions', () => {
  it('shows how to reach the asker to the owner, and to nobody else', async () => {
    const { owner, id } = await question()
    const view = await questionPage(contextOf(owner), id, 'vi')
    expect(view).toMatchObject({
      box: 'received',
      mayAnswer: true,
      contact: { email: asked.email, phone: asked.phone },
    })
    const viewer = await createMember(owner, 'viewer')
    expect(await questionPage(contextOf(viewer), id, 'vi')).toMatchObject({ mayAnswer: false })
    for (const stranger of [visitor, await createVerifiedOwner(), await createModerator()]) {
      expect(await refusalOf(questionPage(contextOf(stranger), id, 'vi'))).toBe(
        'not-found notFound',
      )
    }
    expect(await refusalOf(questionPage(contextOf(owner), "1' OR '1", 'vi'))).toBe(
      'not-found notFound',
    )
  })

  it('gives a member their own questions with the answers', async () => {
    const owner = await createVerifiedOwner()
    const asker = await createPerson()
    const need = await publishedNeed(owner, { anonymous: true })
    await askQuestion(contextOf(asker), asked, {
      kind: 'callback',
      listing: { kind: 'need', slug: need.slug },
      locale: 'en',
      clientIp: '192.0.2.1',
    })
    const sent = await listQuestions(contextOf(asker), { ...all, box: 'sent' }, 'vi')
    expect(sent.items).toHaveLength(1)
    const id = sent.items[0]?.id ?? ''
    await answerQuestion(contextOf(owner), id, 'Đã gọi lại lúc 9 giờ')
    const view = await questionPage(contextOf(asker), id, 'vi')
    expect(view).toMatchObject({ box: 'sent', answer: 'Đã gọi lại lúc 9 giờ', contact: null })
    expect(JSON.stringify(view)).not.toContain(owner.organisation.name)
    expect(view.mayAnswer).toBe(false)
  })

  it('filters and pages the list', async () => {
    const { owner, technology } = await question()
    const { id } = await testDatabase().question.findFirstOrThrow()
    await answerQuestion(contextOf(owner), id, 'Có, máy chạy 3 pha')
    await testDatabase().question.createMany({
      data: Array.from({ length: 24 }, (_, index) => ({
        kind: index % 2 ? ('callback' as const) : ('question' as const),
        organisationId: owner.organisation.id,
        technologyId: technology.id,
        name: `Người hỏi ${index}`,
        message: 'Xin hỏi giá',
      })),
    })
    const list = (change: object) => listQuestions(contextOf(owner), { ...all, ...change }, 'en')
    expect(await list({})).toMatchObject({ total: 25, open: 24, pages: 2 })
    expect((await list({ page: 2 })).items).toHaveLength(5)
    expect((await list({ page: 2 })).items.at(-1)?.id).toBe(id)
    expect(await list({ state: 'answered' })).toMatchObject({ total: 1, pages: 1 })
    expect(await list({ kind: 'callback' })).toMatchObject({ total: 12 })
    expect((await list({})).items[0]?.listing.title).toMatch(/^Cold dryer/)
    const stranger = await createVerifiedOwner()
    expect((await listQuestions(contextOf(stranger), all, 'vi')).total).toBe(0)
  })
})
