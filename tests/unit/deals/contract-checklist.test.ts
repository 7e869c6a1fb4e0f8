import { describe, expect, it } from 'vitest'
import { contractChecklist } from '#app/domain/deals/contract-checklist'
import {
  changedContractParts,
  changedTexts,
  type DealContract,
  emptyContract,
} from '#app/domain/deals/deal-contract'
import type { DealTerms } from '#app/domain/deals/deal-terms'
import { contractContent } from '#prisma/seed/reference/contract-content'
import { wholeTerms } from '#tests/support/factories/deals'

const items = contractContent.terms.map(({ code, vi }) => ({ code, label: vi }))
const openTerms: DealTerms = {
  objectCodes: [],
  formCode: null,
  modeCodes: [],
  scopeCode: null,
  paymentCode: null,
  value: null,
  currency: 'VND',
  valueConfidential: true,
  signedOn: null,
}
const stateOf = (terms: DealTerms, texts: Record<string, string> = {}) =>
  Object.fromEntries(
    contractChecklist(items, terms, { texts }).map(({ code, state }) => [code, state]),
  )

describe('the checklist of Art. 23', () => {
  it('has the fourteen items of the law in its order', () => {
    expect(contractChecklist(items, openTerms, emptyContract).map(({ code }) => code)).toEqual(
      items.map(({ code }) => code),
    )
    expect(items).toHaveLength(14)
  })

  it('knows what an untouched deal lacks: everything but its name and what the law leaves open', () => {
    const states = stateOf(openTerms)
    expect(states['technology-name']).toBe('filled')
    expect(states.definitions).toBe('optional')
    expect(states['other-content']).toBe('optional')
    expect(Object.values(states).filter((state) => state === 'missing')).toHaveLength(11)
  })

  it('takes what it can from the terms', () => {
    const states = stateOf(wholeTerms())
    for (const code of ['ownership-or-use', 'transfer-mode', 'price-and-payment']) {
      expect(states[code]).toBe('filled')
    }
    expect(states['object-and-quality']).toBe('missing')
    expect(stateOf(wholeTerms(), { 'object-and-quality': 'Vải sấy' })['object-and-quality']).toBe(
      'filled',
    )
    expect(stateOf(openTerms, { 'object-and-quality': 'Vải sấy' })['object-and-quality']).toBe(
      'missing',
    )
  })

  it.each([
    ['value', 'price-and-payment'],
    ['paymentCode', 'price-and-payment'],
    ['scopeCode', 'ownership-or-use'],
  ] as const)('names the term %s where item %s lacks it', (name, code) => {
    const list = contractChecklist(items, wholeTerms({ [name]: null }), emptyContract)
    expect(list.find((item) => item.code === code)).toMatchObject({
      state: 'missing',
      missingTerms: [name],
    })
  })

  it('counts a value of nothing as agreed', () => {
    expect(stateOf(wholeTerms({ value: 0n }))['price-and-payment']).toBe('filled')
  })

  it('is whole once every item has its words, and asks for words under an item it does not know', () => {
    const texts = Object.fromEntries(items.map(({ code }) => [code, 'Theo thỏa thuận']))
    expect(new Set(Object.values(stateOf(wholeTerms(), texts)))).toEqual(new Set(['filled']))
    const added = [...items, { code: 'new-item', label: 'Mục mới của luật' }]
    expect(contractChecklist(added, wholeTerms(), { texts }).at(-1)).toMatchObject({
      state: 'missing',
      missingWords: true,
    })
  })
})

describe('the changes of a contract', () => {
  const changes: [Partial<DealContract>, string[]][] = [
    [{}, []],
    [{ texts: { penalty: '8%' } }, ['contractTexts']],
    [{ effectiveOn: new Date('2026-02-01') }, ['effectiveOn']],
    [{ stateCapital: false }, ['registrationFacts']],
    [{ direction: 'inbound', originCountry: 'jp' }, ['registrationFacts', 'programmeFacts']],
    [{ ipTypeCodes: ['patent'], involvesIp: true }, ['programmeFacts']],
  ]
  it.each(changes)('%j touches %j', (change, parts) => {
    expect(changedContractParts(emptyContract, { ...emptyContract, ...change })).toEqual(parts)
  })

  it('are the same in either direction, and name the items', () => {
    const before = { ...emptyContract, texts: { penalty: '8%', warranty: '12 tháng' } }
    const after = { ...emptyContract, texts: { penalty: '5%' } }
    expect(changedTexts(before, after)).toEqual(['penalty', 'warranty'])
    expect(changedTexts(after, before).toSorted()).toEqual(['penalty', 'warranty'])
  })
})
