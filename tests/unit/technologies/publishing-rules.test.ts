import { describe, expect, it } from 'vitest'
import { blocking, completenessOf } from '#app/domain/listings/gaps'
import {
  type TechnologyContent,
  technologyGaps,
  technologyRules,
} from '#app/domain/technologies/publishing-rules'
import { technologySections } from '#app/domain/technologies/technology'
import vi from '#app/locales/vi'

const now = new Date('2026-11-24T02:00:00Z')
const long = 'Lò gạch đốt than cho quả ám khói, vỏ sẫm đen, độ ẩm không đều 12 %.'

const complete: TechnologyContent = {
  title: 'Máy sấy bơm nhiệt cho vải thiều',
  summary: 'Sấy vải thiều ở 45–58 °C, giảm gần nửa điện.',
  problem: long,
  solution: long,
  application: long,
  hasEnglish: true,
  fieldCode: 'post-harvest',
  trl: 8,
  trlEvidence: 'Biên bản nghiệm thu',
  advantages: [{ baseline: 1.9, value: 1.02, proof: 'Đo công tơ' }],
  ipRights: [{ type: 'none', status: 'not-required' }],
  shares: [7_000, 3_000],
  mandate: 'owner',
  stateFunded: false,
  taskCode: null,
  transferObjects: ['machinery'],
  transferForms: ['independent'],
  transferModes: ['training'],
  transferScope: 'right-of-use',
  priceMode: 'range',
  fileRoles: ['image'],
}

const rulesOf = (change: Partial<TechnologyContent>) =>
  technologyGaps({ ...complete, ...change }, now).map(({ rule }) => rule)

describe('technologyGaps', () => {
  it('finds nothing wrong with a complete technology', () => {
    expect(rulesOf({})).toEqual([])
  })

  it.each([
    ['title', { title: 'Máy sấy lạnh' }],
    ['title', { title: '' }],
    ['field', { fieldCode: null }],
    ['summary', { summary: '' }],
    ['oneSentence', { summary: 'Sấy nhanh 2 lần. Giá rẻ.' }],
    ['problem', { problem: 'Ngắn' }],
    ['solution', { solution: '' }],
    ['application', { application: '' }],
    ['trl', { trl: null }],
    ['trlEvidence', { trlEvidence: '' }],
    ['advantage', { advantages: [] }],
    ['advantage', { advantages: [{ baseline: 5, value: 5, proof: 'Đo' }] }],
    ['ipStatus', { ipRights: [] }],
    ['shares', { shares: [] }],
    ['shares', { shares: [7_000, 2_999] }],
    ['shares', { shares: [7_000, 3_001] }],
    ['mandate', { mandate: null }],
    ['mandateProof', { mandate: 'authorised' }],
    ['taskCode', { stateFunded: true }],
    ['transferObject', { transferObjects: [] }],
    ['transferForm', { transferForms: [] }],
    ['transferMode', { transferModes: [] }],
    ['transferScope', { transferScope: null }],
    ['priceMode', { priceMode: null }],
  ] satisfies [string, Partial<TechnologyContent>][])('asks for %s of %j', (rule, change) => {
    expect(rulesOf(change)).toEqual([rule])
    const [gap] = technologyGaps({ ...complete, ...change }, now)
    expect(gap?.severity).toBe('blocks')
  })

  it.each([
    ['contactInText', { problem: `${long} Liên hệ 0912345678` }],
    ['proof', { advantages: [{ baseline: 1, value: 2, proof: null }] }],
    ['image', { fileRoles: [] }],
    ['english', { hasEnglish: false }],
  ] satisfies [string, Partial<TechnologyContent>][])('only warns of %s', (rule, change) => {
    const gaps = technologyGaps({ ...complete, ...change }, now)
    expect(gaps).toMatchObject([{ rule, severity: 'warns' }])
    expect(blocking(gaps)).toEqual([])
  })

  it('flags a text of nothing but praise', () => {
    const words = 'Công nghệ tiên tiến, hiện đại, hiệu quả cao cho mọi nhu cầu của bà con'
    const praise = {
      title: words,
      summary: words,
      problem: words,
      solution: words,
      application: words,
    }
    expect(rulesOf(praise)).toContain('onlyPraise')
  })

  it('takes a file as evidence and as proof of a mandate', () => {
    const proven = { trlEvidence: null, mandate: 'authorised' }
    expect(rulesOf({ ...proven, fileRoles: ['image', 'trl_evidence', 'mandate'] })).toEqual([])
  })

  it('puts what blocks before what warns', () => {
    const gaps = technologyGaps({ ...complete, hasEnglish: false, priceMode: null }, now)
    expect(gaps.map(({ severity }) => severity)).toEqual(['blocks', 'warns'])
  })
})

describe('technologyRules', () => {
  it('have words and a section of the form', () => {
    for (const { rule, section } of technologyRules) {
      expect(vi.technologies.rules).toHaveProperty(rule)
      expect(technologySections).toContain(section)
    }
  })

  it('make the completeness meter', () => {
    const empty = { ...complete, advantages: [], priceMode: null, hasEnglish: false }
    const asked = technologyRules.filter(({ severity }) => severity === 'blocks').length
    expect(completenessOf(technologyRules, technologyGaps(complete, now))).toBe(1)
    expect(completenessOf(technologyRules, technologyGaps(empty, now))).toBe((asked - 2) / asked)
  })
})
