import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { answerOffer, listOffers, makeOffer, roomFrame } from '#app/domain/deal-room/index.server'
import { type OfferInput, OffersFormSchema } from '#app/domain/deal-room/room-schemas'
import { changeDealTerms } from '#app/domain/deals/change-deal-terms.server'
import { confirmDeal } from '#app/domain/deals/confirm-deal.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { refusalOf, wholeTerms } from '#tests/support/factories/deals'
import { createMember } from '#tests/support/factories/organisations'
import { chainOfDeal, openRoom } from '#tests/support/factories/rooms'

const offer = (amount: bigint, change: Partial<OfferInput> = {}): OfferInput => ({
  intent: 'make-offer',
  amount,
  currency: 'VND',
  objectCodes: ['know-how'],
  formCode: 'independent',
  modeCodes: ['training'],
  paymentCode: 'lump-or-instalments',
  scopeCode: 'right-of-use',
  words: 'Bảo hành 12 tháng',
  ...change,
})

const openOffer = () => testDatabase().offer.findFirstOrThrow({ where: { status: 'open' } })
const statuses = async () =>
  (await testDatabase().offer.findMany({ orderBy: { createdAt: 'asc' } })).map(
    ({ status }) => status,
  )

async function answer(by: Person, number: string, intent: string, reason?: string) {
  const { id } = await openOffer()
  return answerOffer(contextOf(by), number, {
    intent: intent as 'accept-offer',
    offerId: id,
    reason,
  })
}

describe('offers', () => {
  it('go to and fro until one is accepted, which makes a new version of the terms', async () => {
    const { provider, seeker, number } = await openRoom()
    await makeOffer(contextOf(provider), number, offer(400_000_000n))
    const first = await openOffer()
    await makeOffer(contextOf(seeker), number, offer(320_000_000n, { present: first.id }))
    expect(await statuses()).toEqual(['replaced', 'open'])
    expect(await refusalOf(answer(seeker, number, 'accept-offer'))).toBe('forbidden ownOffer')
    const before = await testDatabase().deal.findFirstOrThrow()
    await answer(provider, number, 'accept-offer')
    const deal = await testDatabase().deal.findFirstOrThrow()
    expect(deal).toMatchObject({
      value: 320_000_000n,
      currency: 'VND',
      objectCodes: ['know-how'],
      formCode: 'independent',
      modeCodes: ['training'],
      paymentCode: 'lump-or-instalments',
      scopeCode: 'right-of-use',
      version: before.version + 1,
    })
    const chain = await chainOfDeal()
    expect(chain.slice(-4).map(({ kind }) => kind)).toEqual([
      'offer',
      'offer',
      'offer-accepted',
      'terms',
    ])
    expect(chain.at(-2)).toMatchObject({ amount: '320000000', currency: 'VND', role: 'provider' })
    expect(chain.at(-1)).toMatchObject({ terms: { value: '320000000' } })
  })

  it('leave terms as they are of which they say nothing', async () => {
    const { provider, seeker, number } = await openRoom()
    await changeDealTerms(contextOf(seeker), number, { version: 2, terms: wholeTerms() })
    const silent = { objectCodes: [], modeCodes: [], formCode: undefined, paymentCode: undefined }
    await makeOffer(contextOf(provider), number, offer(300_000_000n, silent))
    await answer(seeker, number, 'accept-offer')
    const { objectCodes, modeCodes, formCode, paymentCode } = wholeTerms()
    expect(await testDatabase().deal.findFirstOrThrow()).toMatchObject({
      ...{ objectCodes, modeCodes, formCode, paymentCode },
      value: 300_000_000n,
    })
  })

  it('are refused with a reason, or taken back by who made them', async () => {
    const { provider, seeker, number } = await openRoom()
    await makeOffer(contextOf(provider), number, offer(400_000_000n))
    expect(await refusalOf(answer(seeker, number, 'withdraw-offer'))).toBe('forbidden notOwnOffer')
    const { id } = await openOffer()
    await answer(seeker, number, 'refuse-offer', 'Quá cao')
    expect(await statuses()).toEqual(['refused'])
    const late = { intent: 'accept-offer', offerId: id } as const
    expect(await refusalOf(answerOffer(contextOf(seeker), number, late))).toBe(
      'invalid offerAnswered',
    )
    await makeOffer(contextOf(provider), number, offer(350_000_000n))
    await answer(provider, number, 'withdraw-offer')
    expect(await statuses()).toEqual(['refused', 'withdrawn'])
  })

  it('has one winner where both act at once, and the other is told', async () => {
    const { provider, seeker, number } = await openRoom()
    await makeOffer(contextOf(provider), number, offer(400_000_000n))
    const { id } = await openOffer()
    const outcomes = await Promise.all([
      refusalOf(answerOffer(contextOf(seeker), number, { intent: 'accept-offer', offerId: id })),
      refusalOf(
        answerOffer(contextOf(provider), number, { intent: 'withdraw-offer', offerId: id }),
      ),
      refusalOf(makeOffer(contextOf(seeker), number, offer(300_000_000n, { present: id }))),
    ])
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    for (const outcome of outcomes) {
      expect(['done', 'invalid offerAnswered', 'invalid offerChanged']).toContain(outcome)
    }
    await chainOfDeal()
  })

  it('two first offers at once leave one open', async () => {
    const { provider, seeker, number } = await openRoom()
    const outcomes = await Promise.all([
      refusalOf(makeOffer(contextOf(provider), number, offer(400_000_000n))),
      refusalOf(makeOffer(contextOf(seeker), number, offer(300_000_000n))),
    ])
    expect(outcomes.toSorted()).toEqual(['done', 'invalid offerChanged'])
  })

  it('are not made once the contract is signed, by viewers, or with codes of no list', async () => {
    const { provider, seeker, number } = await openRoom()
    const viewer = await createMember(seeker, 'viewer')
    expect(await refusalOf(makeOffer(contextOf(viewer), number, offer(1n)))).toBe(
      'forbidden viewerReadsOnly',
    )
    for (const change of [
      { paymentCode: 'bartering' },
      { scopeCode: 'everything' },
      { formCode: 'handshake' },
      { objectCodes: ['know-how', 'goodwill'] },
      { modeCodes: ['telepathy'] },
    ]) {
      const wrong = makeOffer(contextOf(seeker), number, offer(1n, change))
      expect(await refusalOf(wrong)).toBe('invalid unknownCode')
    }
    await makeOffer(contextOf(provider), number, offer(0n))
    await changeDealTerms(contextOf(seeker), number, { version: 2, terms: wholeTerms() })
    const word = { intent: 'confirm', to: 'signed', version: 3, reason: 'Nhỏ' } as const
    await confirmDeal(contextOf(seeker), number, word)
    await confirmDeal(contextOf(provider), number, word)
    expect(await refusalOf(makeOffer(contextOf(seeker), number, offer(1n)))).toBe(
      'forbidden termsFixed',
    )
    expect(await refusalOf(answer(seeker, number, 'accept-offer'))).toBe('forbidden termsFixed')
    await answer(seeker, number, 'refuse-offer')
  })

  it('are shown with their sums as text', async () => {
    const { provider, number } = await openRoom()
    await makeOffer(contextOf(provider), number, offer(10n ** 15n, { currency: 'USD' }))
    const ctx = contextOf(provider)
    const { room } = await roomFrame(ctx, number, 'en')
    const { offers } = await listOffers(ctx, room, 'en')
    expect(offers).toMatchObject([{ amount: '1000000000000000', currency: 'USD', own: true }])
  })
})

describe('the form of an offer', () => {
  const parse = (amount: string, currency = 'VND') =>
    OffersFormSchema.safeParse({ intent: 'make-offer', amount, currency })

  it.each([
    ['0', 0n],
    ['1', 1n],
    ['1.000.000.000.000.000', 10n ** 15n],
    ['1,5 tỷ', 1_500_000_000n],
  ])('reads %s', (text, amount) => {
    expect(parse(text).data).toMatchObject({ amount })
  })

  it.each([['-5'], ['1.000.000.000.000.001'], ['nhiều'], ['1'.repeat(61)]])(
    'refuses %s',
    (text) => {
      expect(parse(text).success).toBe(false)
    },
  )
})
