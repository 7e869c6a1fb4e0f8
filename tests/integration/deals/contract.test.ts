import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { changeDealContract } from '#app/domain/deals/change-deal-contract.server'
import { changeDealTerms } from '#app/domain/deals/change-deal-terms.server'
import { confirmDeal } from '#app/domain/deals/confirm-deal.server'
import {
  contractForm,
  contractPage,
  dealChecklist,
} from '#app/domain/deals/contract-queries.server'
import { DealContractSchema } from '#app/domain/deals/contract-schemas'
import { type DealContract, emptyContract } from '#app/domain/deals/deal-contract'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { forgetTerms } from '#app/domain/taxonomy/index.server'
import { parseForm } from '#app/platform/http/guarded-form'
import { action } from '#app/routes/workspace/deals/contract/edit'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { openDeal, refusalOf, wholeTerms } from '#tests/support/factories/deals'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const current = () => testDatabase().deal.findFirstOrThrow({ include: { contract: true } })

async function write(by: Person, change: Partial<DealContract>) {
  const { number, version } = await current()
  const contract = { ...emptyContract, ...change }
  return changeDealContract(contextOf(by), number, { version, contract })
}

async function agree(by: Person, change = {}) {
  const { number, version } = await current()
  return changeDealTerms(contextOf(by), number, { version, terms: wholeTerms(change) })
}

async function confirm(by: Person) {
  const { number, version } = await current()
  const input = { intent: 'confirm', version, to: 'signed', reason: 'Hợp đồng nhỏ' } as const
  return confirmDeal(contextOf(by), number, input)
}

async function negotiated() {
  const story = await openDeal()
  const reason = 'Công nghệ đã công khai'
  const move = { intent: 'move', version: 1, to: 'negotiation', reason } as const
  await moveDeal(contextOf(story.seeker), story.number, move)
  await agree(story.provider)
  return story
}

/** Takes a term out of force from a day on, for the length of some work. */
async function outOfForce(scheme: string, code: string, last: string, work: () => Promise<void>) {
  const db = testDatabase()
  const where = { scheme, code }
  await db.referenceTerm.updateMany({ where, data: { validTo: new Date(last) } })
  forgetTerms()
  try {
    await work()
  } finally {
    await db.referenceTerm.updateMany({ where, data: { validTo: null } })
    forgetTerms()
  }
}

describe('the contract of a deal', () => {
  it('is written by either party, and makes a new version that its history and event name', async () => {
    const { provider, seeker, number } = await negotiated()
    const { version } = await current()
    await write(provider, {
      texts: { penalty: '8% giá trị' },
      involvesIp: true,
      ipTypeCodes: ['patent'],
    })
    await write(seeker, { texts: { penalty: '5% giá trị', warranty: '12 tháng' } })
    const deal = await current()
    expect(deal.version).toBe(version + 2)
    expect(deal.contract).toMatchObject({
      texts: { penalty: '5% giá trị', warranty: '12 tháng' },
      involvesIp: null,
      ipTypeCodes: [],
    })
    const row = await testDatabase().dealHistory.findFirstOrThrow({
      where: { kind: 'terms', side: 'seeker' },
    })
    expect(row.changedFields).toEqual(['contractTexts', 'programmeFacts'])
    expect(row.reason).toBe('Phạt vi phạm hợp đồng; Trách nhiệm bảo hành công nghệ')
    expect(JSON.stringify(row)).not.toContain('5%')
    expect((await emittedEvents()).at(-1)).toMatchObject({
      type: 'deal.terms-changed',
      payload: { changedFields: ['contractTexts', 'programmeFacts'] },
    })
    const chain = await testDatabase().chainEntry.findFirstOrThrow({
      orderBy: { sequence: 'desc' },
    })
    expect(JSON.parse(chain.body).contract.texts).toEqual({
      penalty: '5% giá trị',
      warranty: '12 tháng',
    })
    expect((await contractPage(contextOf(provider), number, 'vi')).items[10]).toMatchObject({
      code: 'penalty',
      state: 'filled',
      text: '5% giá trị',
    })
  })

  it('changes nothing where nothing differs', async () => {
    const { provider } = await negotiated()
    await write(provider, { texts: { penalty: '8%' } })
    const { version } = await current()
    await write(provider, { texts: { penalty: '8%' } })
    expect((await current()).version).toBe(version)
  })

  it('takes back a word given on the version before', async () => {
    const { provider, seeker } = await negotiated()
    expect(await confirm(provider)).toBe('waiting')
    await write(seeker, { texts: { penalty: 'Không phạt' } })
    expect(await confirm(seeker)).toBe('waiting')
    expect((await current()).stage).toBe('negotiation')
    expect(await confirm(provider)).toBe('done')
    expect(await refusalOf(write(seeker, { texts: {} }))).toBe('forbidden termsFixed')
  })

  it('is one at a time: of two who write at once, one wins and the other is told', async () => {
    const { provider, seeker, number } = await negotiated()
    const { version } = await current()
    const at = (by: Person, text: string) =>
      refusalOf(
        changeDealContract(contextOf(by), number, {
          version,
          contract: { ...emptyContract, texts: { penalty: text } },
        }),
      )
    const outcomes = await Promise.all([at(provider, 'một'), at(seeker, 'hai'), at(seeker, 'ba')])
    expect(outcomes.toSorted()).toEqual([
      'conflict changedMeanwhile',
      'conflict changedMeanwhile',
      'done',
    ])
  })

  it('is nobody else’s to write, nor to read', async () => {
    const { provider, number } = await negotiated()
    await write(provider, { texts: { penalty: 'Bí mật của hai bên' } })
    const viewer = await createMember(provider, 'viewer')
    const officer = await createPerson({ staffRoles: ['appraiser'] })
    const third = await createVerifiedOwner()
    expect(await refusalOf(write(viewer, {}))).toBe('forbidden viewerReadsOnly')
    expect(await refusalOf(write(officer, {}))).toBe('forbidden stepNotYours')
    expect(await refusalOf(write(third, {}))).toBe('not-found notFound')
    const read = (by: Person) => contractPage(contextOf(by), number, 'vi')
    expect((await read(viewer)).mayChange).toBe(false)
    expect(await refusalOf(read(officer))).toBe('not-found notFound')
    expect(await refusalOf(read(third))).toBe('not-found notFound')
    const states = await dealChecklist(contextOf(officer), number, 'vi')
    expect(JSON.stringify(states)).not.toContain('Bí mật của hai bên')
  })

  it('takes items and codes of the lists only', async () => {
    const { provider } = await negotiated()
    const wrong: Partial<DealContract>[] = [
      { texts: { gift: 'x' } },
      { ipTypeCodes: ['gold'], involvesIp: true },
      { originCountry: 'atlantis' },
      { transferorTypeCode: 'wizard' },
    ]
    for (const change of wrong) {
      expect(await refusalOf(write(provider, change))).toBe('invalid unknownCode')
    }
  })
})

describe('the lists of the law', () => {
  it('are those of the day of signing: a code that went out of force meanwhile must go', async () => {
    const { provider, seeker } = await negotiated()
    expect((await current()).signedOn?.toISOString().slice(0, 10)).toBe('2026-01-12')
    await outOfForce('payment-method', 'lump-or-instalments', '2026-01-11', async () => {
      expect(await refusalOf(confirm(provider))).toBe('invalid unknownCode')
      await agree(provider, { paymentCode: 'per-unit' })
      expect(await confirm(provider)).toBe('waiting')
      expect(await confirm(seeker)).toBe('done')
    })
  })

  it('do not mind a code that goes out of force after the day of signing', async () => {
    const { provider, seeker } = await negotiated()
    await outOfForce('payment-method', 'lump-or-instalments', '2026-01-12', async () => {
      expect(await confirm(provider)).toBe('waiting')
      expect(await confirm(seeker)).toBe('done')
    })
  })

  it('say what a contract must hold: an item that the law drops is no longer asked for', async () => {
    const { provider, number } = await negotiated()
    const codes = async () =>
      (await dealChecklist(contextOf(provider), number, 'vi')).map(({ code }) => code)
    expect(await codes()).toContain('penalty')
    await outOfForce('contract-content', 'penalty', '2026-01-11', async () => {
      expect(await codes()).not.toContain('penalty')
      const form = await contractForm(contextOf(provider), number, 'vi')
      expect(form.items.map(({ code }) => code)).not.toContain('penalty')
    })
    await outOfForce('contract-content', 'penalty', '2026-01-12', async () => {
      expect(await codes()).toContain('penalty')
    })
  })
})

describe('the form of the contract', () => {
  const parse = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ version: '1', ...fields }))
      form.append(name, value)
    return parseForm(form, DealContractSchema)
  }

  it('reads words by item, answers and days', () => {
    const read = parse({
      'texts.penalty': ' 8%\r\nmỗi lần ',
      'texts.warranty': '',
      stateCapital: 'no',
      involvesIp: 'yes',
      ipTypeCodes: 'patent',
      effectiveOn: '2026-03-01',
    })
    expect(read.status === 'success' && read.value.contract).toMatchObject({
      texts: { penalty: '8%\nmỗi lần' },
      stateCapital: false,
      restricted: null,
      ipTypeCodes: ['patent'],
      effectiveOn: new Date('2026-03-01'),
    })
  })

  it('refuses more than 10,000 characters under one item, and keeps exactly so many', () => {
    expect(parse({ 'texts.penalty': 'ộ'.repeat(10_001) }).status).toBe('error')
    const read = parse({ 'texts.penalty': 'ộ'.repeat(10_000) })
    expect(read.status === 'success' && read.value.contract.texts.penalty?.length).toBe(10_000)
  })

  it('is saved by its page, and keeps the input of a version that is gone', async () => {
    const { provider, number } = await negotiated()
    const services = await testServices()
    const headers = await sessionOf(provider)
    const { version } = await current()
    const send = (seen: number) =>
      action(
        routeArgs(services, `/workspace/deals/${number}/contract/edit`, {
          params: { number },
          headers,
          form: { version: String(seen), 'texts.penalty': '<script>alert(1)</script>' },
        }),
      )
    expect(await send(version)).toMatchObject({ status: 302 })
    expect((await current()).contract?.texts).toEqual({ penalty: '<script>alert(1)</script>' })
    expect(await send(version)).toMatchObject({ init: { status: 409 } })
  })
})
