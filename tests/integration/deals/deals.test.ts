import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { changeDealTerms } from '#app/domain/deals/change-deal-terms.server'
import { confirmDeal } from '#app/domain/deals/confirm-deal.server'
import type { DealStage } from '#app/domain/deals/deal-stages'
import type { DealTerms } from '#app/domain/deals/deal-terms'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { terminateDeal } from '#app/domain/deals/terminate-deal.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { openDeal, refusalOf, wholeTerms } from '#tests/support/factories/deals'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'

const current = () => testDatabase().deal.findFirstOrThrow()
const version = async () => (await current()).version

async function move(by: Person, to: DealStage, extra = {}) {
  const { number, version } = await current()
  return moveDeal(contextOf(by), number, { intent: 'move', version, to, ...extra })
}

async function confirm(by: Person, to: DealStage, extra = {}) {
  const { number, version } = await current()
  return confirmDeal(contextOf(by), number, { intent: 'confirm', version, to, ...extra })
}

async function agree(by: Person, terms: DealTerms) {
  const { number, version } = await current()
  return changeDealTerms(contextOf(by), number, { version, terms })
}

describe('a deal from its first word to its end', () => {
  it('goes through every stage', async () => {
    const { provider, seeker, number } = await openDeal()
    const appraiser = await createPerson({ staffRoles: ['appraiser'] })
    await move(seeker, 'nda')
    await move(provider, 'negotiation')
    await move(seeker, 'memorandum')
    await agree(provider, wholeTerms())
    expect(await confirm(provider, 'signed')).toBe('waiting')
    expect((await current()).stage).toBe('memorandum')
    expect(await confirm(seeker, 'signed')).toBe('done')
    expect((await current()).stage).toBe('signed')
    await move(appraiser, 'registered', {
      certificateNumber: '12/GCN-SKHCN',
      certificateOn: '2026-02-02',
    })
    await move(provider, 'executing')
    await move(seeker, 'accepted')
    expect(await confirm(seeker, 'closed')).toBe('waiting')
    expect(await confirm(provider, 'closed')).toBe('done')

    expect(await current()).toMatchObject({
      number,
      stage: 'closed',
      value: 320_000_000n,
      certificateNumber: '12/GCN-SKHCN',
    })
    const history = await testDatabase().dealHistory.findMany({
      where: { kind: 'stage' },
      orderBy: { id: 'asc' },
    })
    expect(history.map(({ to, side }) => `${to} ${side}`)).toEqual([
      'interest provider',
      'nda seeker',
      'negotiation provider',
      'memorandum seeker',
      'signed seeker',
      'registered null',
      'executing provider',
      'accepted seeker',
      'closed provider',
    ])
    const types = (await emittedEvents()).map(({ type }) => type)
    expect(types.filter((type) => type.startsWith('deal.'))).toEqual([
      'deal.created',
      'deal.stage-changed',
      'deal.stage-changed',
      'deal.stage-changed',
      'deal.terms-changed',
      'deal.confirmation-asked',
      'deal.stage-changed',
      'deal.stage-changed',
      'deal.stage-changed',
      'deal.stage-changed',
      'deal.confirmation-asked',
      'deal.closed',
    ])
    expect(await refusalOf(move(seeker, 'nda'))).toBe('forbidden dealEnded')
    expect(await testDatabase().interest.findFirstOrThrow()).toMatchObject({ openKey: null })
  })

  it('leaves stages out only with a reason, which the history keeps', async () => {
    const { provider, seeker } = await openDeal()
    expect(await refusalOf(move(seeker, 'negotiation'))).toBe('invalid skipNeedsReason')
    expect(await refusalOf(move(seeker, 'memorandum'))).toBe('forbidden stepNotThere')
    await move(seeker, 'negotiation', { reason: 'Công nghệ đã công khai' })
    await agree(seeker, wholeTerms())
    expect(await refusalOf(confirm(seeker, 'signed'))).toBe('invalid skipNeedsReason')
    await confirm(seeker, 'signed', { reason: 'Hợp đồng nhỏ' })
    expect(await confirm(provider, 'signed')).toBe('done')
    const rows = await testDatabase().dealHistory.findMany({ where: { kind: 'stage' } })
    expect(rows.map(({ to, reason }) => [to, reason])).toEqual([
      ['interest', null],
      ['negotiation', 'Công nghệ đã công khai'],
      ['signed', 'Hợp đồng nhỏ'],
    ])
  })

  it('cannot be moved by one side where both must confirm', async () => {
    const { seeker } = await openDeal()
    await move(seeker, 'negotiation', { reason: 'không cần' })
    expect(await refusalOf(move(seeker, 'signed', { reason: 'nhanh' }))).toBe(
      'invalid needsBothParties',
    )
    expect(await refusalOf(move(seeker, 'terminated', { reason: 'thôi' }))).toBe(
      'invalid reasonNeeded',
    )
    expect(await refusalOf(confirm(seeker, 'memorandum'))).toBe('forbidden stepNotThere')
  })

  it('is given up with a reason of the list', async () => {
    const { provider, number } = await openDeal()
    const give = (reasonCode: string, reason = 'Hai bên chưa thống nhất') =>
      terminateDeal(contextOf(provider), number, { version: 1, reasonCode, reason })
    expect(await refusalOf(give('mood'))).toBe('invalid unknownCode')
    expect(await refusalOf(give('price', ''))).toBe('invalid reasonNeeded')
    await give('price')
    expect(await current()).toMatchObject({
      stage: 'terminated',
      terminatedReasonCode: 'price',
      terminatedReason: 'Hai bên chưa thống nhất',
    })
    expect(await testDatabase().interest.findFirstOrThrow()).toMatchObject({ openKey: null })
    expect((await emittedEvents()).at(-1)?.type).toBe('deal.terminated')
  })
})

describe('the words of both parties', () => {
  async function negotiated() {
    const story = await openDeal()
    await move(story.seeker, 'negotiation', { reason: 'không cần' })
    await agree(story.seeker, wholeTerms())
    return story
  }
  const reason = 'Không cần bản ghi nhớ'

  it('count for one version only: a change of the terms takes them back', async () => {
    const { provider, seeker } = await negotiated()
    expect(await confirm(provider, 'signed', { reason })).toBe('waiting')
    await agree(seeker, wholeTerms({ value: 1n }))
    expect(await confirm(seeker, 'signed', { reason })).toBe('waiting')
    expect((await current()).stage).toBe('negotiation')
    expect(await confirm(provider, 'signed')).toBe('done')
    expect(await current()).toMatchObject({ stage: 'signed', value: 1n })
  })

  it('are refused on a version that is gone', async () => {
    const { provider, seeker, number } = await negotiated()
    const seen = await version()
    await agree(seeker, wholeTerms({ value: 0n }))
    const late = confirmDeal(contextOf(provider), number, {
      intent: 'confirm',
      version: seen,
      to: 'signed',
      reason,
    })
    expect(await refusalOf(late)).toBe('conflict changedMeanwhile')
  })

  it('count once when given twice', async () => {
    const { provider } = await negotiated()
    const twice = () => confirm(provider, 'signed', { reason })
    expect(await Promise.all([twice(), twice()])).toEqual(['waiting', 'waiting'])
    expect(await testDatabase().dealConfirmation.count()).toBe(1)
    expect(await testDatabase().dealHistory.count({ where: { kind: 'confirmation' } })).toBe(1)
    expect((await current()).stage).toBe('negotiation')
  })

  it('see each other when given at the same moment', async () => {
    const { provider, seeker } = await negotiated()
    const outcomes = await Promise.all([
      confirm(provider, 'signed', { reason }),
      confirm(seeker, 'signed', { reason }),
    ])
    expect(outcomes.toSorted()).toEqual(['done', 'waiting'])
    expect((await current()).stage).toBe('signed')
  })

  it('need terms that are whole, and a day that has come', async () => {
    const { provider } = await negotiated()
    for (const name of ['formCode', 'scopeCode', 'paymentCode', 'value', 'signedOn'] as const) {
      await agree(provider, wholeTerms({ [name]: null }))
      expect(await refusalOf(confirm(provider, 'signed', { reason }))).toBe(
        'invalid termsIncomplete',
      )
    }
    await agree(provider, wholeTerms({ signedOn: new Date('2199-01-01') }))
    expect(await refusalOf(confirm(provider, 'signed', { reason }))).toBe('invalid signedInFuture')
  })

  it('fix the terms', async () => {
    const { provider, seeker } = await negotiated()
    await confirm(provider, 'signed', { reason })
    await confirm(seeker, 'signed', { reason })
    expect(await refusalOf(agree(seeker, wholeTerms({ value: 1n })))).toBe('forbidden termsFixed')
    const certificate = { certificateNumber: '1', certificateOn: '2025-12-31' }
    expect(await refusalOf(move(seeker, 'registered'))).toBe('invalid certificateNeeded')
    expect(await refusalOf(move(seeker, 'registered', certificate))).toBe('invalid certificateDate')
    expect(
      await refusalOf(move(seeker, 'registered', { ...certificate, certificateOn: '2199-01-01' })),
    ).toBe('invalid certificateDate')
  })
})

describe('the terms', () => {
  it.each([0n, 1n, 10n ** 15n])('keep a value of %s', async (value) => {
    const { provider } = await openDeal()
    await agree(provider, wholeTerms({ value, currency: 'USD' }))
    expect(await current()).toMatchObject({ value, currency: 'USD', version: 2 })
    await agree(provider, wholeTerms({ value, currency: 'USD' }))
    expect(await version()).toBe(2)
  })

  it('take codes of the lists only, and their history names no values', async () => {
    const { provider } = await openDeal()
    const wrong: Partial<DealTerms>[] = [
      { objectCodes: ['gold'] },
      { formCode: 'gift' },
      { modeCodes: ['magic'] },
      { scopeCode: 'all' },
      { paymentCode: 'love' },
    ]
    for (const change of wrong) {
      expect(await refusalOf(agree(provider, wholeTerms(change)))).toBe('invalid unknownCode')
    }
    await agree(provider, wholeTerms())
    const row = await testDatabase().dealHistory.findFirstOrThrow({ where: { kind: 'terms' } })
    expect(row.changedFields).toContain('value')
    expect(JSON.stringify(row)).not.toContain('320000000')
  })
})

describe('who acts', () => {
  it('is nobody but the parties and, for their own steps, staff', async () => {
    const { provider, number } = await openDeal()
    const third = await createVerifiedOwner()
    const nobody = await createPerson()
    const expert = await createPerson({ staffRoles: ['expert'] })
    const officer = await createPerson({ staffRoles: ['support_officer'] })
    const finance = await createPerson({ staffRoles: ['finance_officer'] })
    const viewer = await createMember(provider, 'viewer')
    for (const stranger of [third, nobody, expert]) {
      expect(await refusalOf(move(stranger, 'nda'))).toBe('not-found notFound')
      expect(await refusalOf(confirm(stranger, 'signed'))).toBe('not-found notFound')
      expect(await refusalOf(agree(stranger, wholeTerms()))).toBe('not-found notFound')
    }
    expect(await refusalOf(move(viewer, 'nda'))).toBe('forbidden viewerReadsOnly')
    expect(await refusalOf(agree(viewer, wholeTerms()))).toBe('forbidden viewerReadsOnly')
    expect(await refusalOf(move(officer, 'nda'))).toBe('forbidden stepNotYours')
    expect(await refusalOf(agree(officer, wholeTerms()))).toBe('forbidden stepNotYours')
    expect(await refusalOf(move(finance, 'nda'))).toBe('forbidden forbidden')
    const odd = moveDeal(contextOf(provider), "GD-2026-0001'--", {
      intent: 'move',
      version: 1,
      to: 'nda',
    })
    expect(await refusalOf(odd)).toBe('not-found notFound')
    const give = { version: 1, reasonCode: 'no-response', reason: 'Hai bên im lặng 6 tháng' }
    await terminateDeal(contextOf(officer), number, give)
    expect((await current()).stage).toBe('terminated')
  })

  it('is one at a time: of two who move at once, one wins and the other is told', async () => {
    const { provider, seeker, number } = await openDeal()
    const seen = { intent: 'move', version: 1 } as const
    const outcomes = await Promise.all([
      refusalOf(moveDeal(contextOf(provider), number, { ...seen, to: 'nda' })),
      refusalOf(moveDeal(contextOf(seeker), number, { ...seen, to: 'nda' })),
      refusalOf(moveDeal(contextOf(seeker), number, { ...seen, to: 'negotiation', reason: 'x' })),
    ])
    expect(outcomes.toSorted()).toEqual([
      'conflict changedMeanwhile',
      'conflict changedMeanwhile',
      'done',
    ])
    expect(await version()).toBe(2)
  })
})
