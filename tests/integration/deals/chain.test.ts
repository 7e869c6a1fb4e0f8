import { describe, expect, it } from 'vitest'
import { changeDealTerms } from '#app/domain/deals/change-deal-terms.server'
import { confirmDeal } from '#app/domain/deals/confirm-deal.server'
import { dealChain } from '#app/domain/deals/deal-chain'
import { agreeDealSchedule, proposeDealSchedule } from '#app/domain/deals/deal-payments.server'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { ProposeScheduleSchema } from '#app/domain/payments/schedule-schemas'
import { firstBrokenLink } from '#app/platform/hash-chain/hash-chain.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { openDeal, wholeTerms } from '#tests/support/factories/deals'
import { signedDeal } from '#tests/support/factories/registration'

async function chain() {
  const { id } = await testDatabase().deal.findFirstOrThrow()
  const links = await testDatabase().chainEntry.findMany({
    where: { chain: dealChain(id) },
    orderBy: { sequence: 'asc' },
  })
  expect(firstBrokenLink(dealChain(id), links)).toBeNull()
  return links.map(({ body }) => JSON.parse(body))
}

describe('the chain of a deal', () => {
  it('holds stages, terms with their values and confirmations as they are made', async () => {
    const { provider, seeker, number } = await openDeal()
    const version = async () => (await testDatabase().deal.findFirstOrThrow()).version
    await moveDeal(contextOf(seeker), number, {
      intent: 'move',
      version: 1,
      to: 'negotiation',
      reason: 'Đã công khai',
    })
    await changeDealTerms(contextOf(provider), number, { version: 2, terms: wholeTerms() })
    const word = { intent: 'confirm', to: 'signed', reason: 'Nhỏ' } as const
    await confirmDeal(contextOf(seeker), number, { ...word, version: await version() })
    await confirmDeal(contextOf(provider), number, { ...word, version: await version() })
    const entries = await chain()
    expect(entries.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'stage interest',
      'stage negotiation',
      'terms negotiation',
      'confirmation signed',
      'confirmation signed',
      'stage signed',
    ])
    expect(entries[0]).toMatchObject({ deal: { number }, by: provider.userId, side: 'provider' })
    const terms = { value: '320000000', currency: 'VND', signedOn: '2026-01-12' }
    expect(entries[2]).toMatchObject({ terms })
    expect(entries[3]).toMatchObject({ terms, side: 'seeker', dealVersion: 3 })
  })

  it('takes in what is older than itself, in its order, with the next step', async () => {
    const { seeker, number } = await openDeal()
    const deal = await testDatabase().deal.findFirstOrThrow()
    await testDatabase().dealHistory.createMany({
      data: [2, 1].map((day) => ({
        dealId: deal.id,
        to: 'interest' as const,
        reason: `ngày ${day}`,
        createdAt: new Date(Date.UTC(2026, 0, day)),
      })),
    })
    const step = { intent: 'move', version: 1, to: 'nda' } as const
    await moveDeal(contextOf(seeker), number, step)
    expect((await chain()).map(({ to, reason }) => reason ?? to)).toEqual([
      'interest',
      'ngày 1',
      'ngày 2',
      'nda',
    ])
  })

  it('tells the terms of an older deal with their last change, where its history is whole', async () => {
    const { seeker, number } = await openDeal()
    const terms = { ...wholeTerms(), version: 4, stage: 'signed' } as const
    const { id: dealId } = await testDatabase().deal.update({ where: { number }, data: terms })
    const at = (hour: number) => new Date(Date.now() - (10 - hour) * 3_600_000)
    await testDatabase().dealHistory.createMany({
      data: [
        { kind: 'stage', from: 'interest', to: 'negotiation', dealVersion: 1, createdAt: at(1) },
        { kind: 'terms', from: 'negotiation', to: 'negotiation', dealVersion: 2, createdAt: at(2) },
        { kind: 'stage', from: 'negotiation', to: 'signed', dealVersion: 3, createdAt: at(3) },
      ].map((row) => ({ ...row, dealId }) as const) as never,
    })
    await moveDeal(contextOf(seeker), number, {
      intent: 'move',
      version: 4,
      to: 'executing',
      reason: 'Không phải đăng ký',
    })
    const said = (await chain()).find(({ kind }) => kind === 'terms')
    expect(said).toMatchObject({ terms: { value: '320000000', currency: 'VND' } })
  })

  it('holds the payment schedule line by line, as it was proposed and agreed to', async () => {
    const { provider, seeker, number } = await signedDeal()
    const propose = (version: number, amount: string) =>
      proposeDealSchedule(
        contextOf(seeker),
        number,
        ProposeScheduleSchema.parse({
          version,
          currency: 'VND',
          lines: [
            { kind: 'deposit', title: 'Đặt cọc', amount, dueOn: '2027-05-01' },
            {
              kind: 'royalty',
              title: 'Phần trăm doanh thu',
              rate: '2,5',
              periodMonths: '3',
              validFrom: '2027-06-01',
              validTo: '2028-05-31',
            },
          ],
        }),
      )
    await propose(0, '64.000.000')
    await propose(1, '32.000.000')
    await agreeDealSchedule(contextOf(provider), number, 2)
    const said = (await chain()).filter(({ kind }) => kind === 'schedule')
    const deposit = (amount: string) => ({ title: 'Đặt cọc', amount, dueOn: '2027-05-01' })
    const royalty = { basisPoints: 250, periodMonths: 3, validTo: '2028-05-31' }
    expect(said).toMatchObject([
      {
        side: 'seeker',
        schedule: { step: 'proposed', version: 1, lines: [deposit('64000000'), royalty] },
      },
      {
        side: 'seeker',
        schedule: { step: 'proposed', version: 2, lines: [deposit('32000000'), royalty] },
      },
      {
        side: 'provider',
        schedule: {
          step: 'agreed',
          version: 2,
          currency: 'VND',
          lines: [deposit('32000000'), royalty],
        },
      },
    ])
  })
})
