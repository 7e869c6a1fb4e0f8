import { describe, expect, it } from 'vitest'
import { changeDealTerms } from '#app/domain/deals/change-deal-terms.server'
import { dealPage } from '#app/domain/deals/deal-queries.server'
import { declineInterest } from '#app/domain/deals/decline-interest.server'
import { expressInterest } from '#app/domain/deals/express-interest.server'
import { interestPage } from '#app/domain/deals/interest-queries.server'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { terminateDeal } from '#app/domain/deals/terminate-deal.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import {
  interestInput,
  openDeal,
  pendingInterest,
  refusalOf,
  wholeTerms,
} from '#tests/support/factories/deals'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { hostileTexts } from '#tests/support/hostile'

describe('hostile text', () => {
  it('stays what it is in an interest and in the reason for declining it', async () => {
    const provider = await createVerifiedOwner()
    const seeker = await createVerifiedOwner()
    for (const text of hostileTexts) {
      const { slug } = await publishedTechnology(provider)
      const target = { kind: 'technology', slug } as const
      const input = interestInput({ purpose: text })
      const id = await expressInterest(contextOf(seeker), target, input)
      const reason = { reasonCode: 'other', reason: text }
      await declineInterest(contextOf(provider), id, reason)
      expect(await interestPage(contextOf(seeker), id, 'vi')).toMatchObject({
        purpose: text,
        answer: { words: text },
      })
    }
  })

  it('is refused as a code, a listing, a number and an id', async () => {
    const { provider, seeker, interestId } = await pendingInterest()
    for (const text of hostileTexts) {
      const decline = declineInterest(contextOf(provider), interestId, {
        reasonCode: text,
        reason: 'Không',
      })
      expect(await refusalOf(decline)).toBe('invalid unknownCode')
      const target = { kind: 'need', slug: text } as const
      const express = expressInterest(contextOf(seeker), target, interestInput())
      expect(await refusalOf(express)).toBe('not-found notFound')
      expect(await refusalOf(interestPage(contextOf(seeker), text, 'vi'))).toBe(
        'not-found notFound',
      )
      expect(await refusalOf(dealPage(contextOf(seeker), text, 'vi'))).toBe('not-found notFound')
    }
  })

  it('stays what it is in the history of a deal', async () => {
    const { seeker, number } = await openDeal()
    const [text = ''] = hostileTexts
    const by = contextOf(seeker)
    const move = { intent: 'move', version: 1, to: 'negotiation', reason: text } as const
    await moveDeal(by, number, move)
    for (const code of hostileTexts) {
      const terms = wholeTerms({ objectCodes: [code] })
      expect(await refusalOf(changeDealTerms(by, number, { version: 2, terms }))).toBe(
        'invalid unknownCode',
      )
    }
    await terminateDeal(by, number, { version: 2, reasonCode: 'other', reason: text })
    const page = await dealPage(by, number, 'vi')
    expect(page.history.map(({ reason }) => reason)).toEqual([null, text, `Lý do khác: ${text}`])
    expect(page.terminated).toEqual({ reason: 'Lý do khác', words: text })
  })
})

describe('people and organisations that change in the middle', () => {
  it('lock a deal for an organisation that is suspended, while the other goes on', async () => {
    const { provider, seeker, number } = await openDeal()
    await testDatabase().organisation.update({
      where: { id: provider.organisation.id },
      data: { status: 'suspended' },
    })
    const suspended = {
      ...provider,
      organisation: { ...provider.organisation, status: 'suspended' as const },
    }
    const move = { intent: 'move', version: 1, to: 'nda' } as const
    expect(await refusalOf(moveDeal(contextOf(suspended), number, move))).toBe(
      'forbidden organisationSuspended',
    )
    expect(await dealPage(contextOf(suspended), number, 'vi')).toMatchObject({
      refusal: 'organisationSuspended',
      steps: [],
    })
    await moveDeal(contextOf(seeker), number, move)
  })

  it('show a deal no more to somebody who acts for another organisation', async () => {
    const { provider, number } = await openDeal()
    const elsewhere = { ...provider, organisation: (await createVerifiedOwner()).organisation }
    expect(await refusalOf(dealPage(contextOf(elsewhere), number, 'vi'))).toBe('not-found notFound')
  })

  it('name nobody who closed their account', async () => {
    const { provider, seeker, number } = await openDeal()
    await testDatabase().user.update({
      where: { id: provider.userId },
      data: { closedAt: new Date() },
    })
    const { contacts } = await dealPage(contextOf(seeker), number, 'vi')
    expect(contacts.provider?.people).toEqual([])
    expect(contacts.seeker?.people).toHaveLength(1)
  })
})
