import type { Bilingual } from '#app/domain/programmes/bilingual'
import type { Condition } from '#app/domain/programmes/condition'
import {
  type Criterion,
  type Paper,
  type ProgrammeContent,
  usualClocks,
} from '#app/domain/programmes/programme'
import type { SupportItem, SupportLevel } from '#app/domain/programmes/support-item'

/** A programme that every installation starts with. */
export type ProgrammeSeed = { slug: string; content: ProgrammeContent }

export const words = (vi: string, en: string): Bilingual => ({ vi, en })

/** First day of Decree 80/2021/NĐ-CP (Art. 34). */
export const decreeFrom = '2021-10-15'

export const department = words('Sở Khoa học và Công nghệ', 'Department of Science and Technology')

type Place = [article: number, clause?: number, point?: string]

function place([article, clause, point]: Place): Bilingual {
  const vi = [
    point ? `điểm ${point}` : '',
    clause ? `khoản ${clause}` : '',
    `Điều ${article}`,
  ].filter(Boolean)
  const en = `Art. ${article}${clause ? `.${clause}` : ''}${point ? `.${point}` : ''}`
  return words(vi.join(' '), en)
}

/** A place in Decree 80/2021/NĐ-CP, written as a source. */
export function decree80(...at: Place): Bilingual {
  const { vi, en } = place(at)
  return words(`${vi} Nghị định 80/2021/NĐ-CP`, `Decree 80/2021/NĐ-CP, ${en}`)
}

/** A place in the Law on Support for Small and Medium Enterprises. */
export function law04(...at: Place): Bilingual {
  const { vi, en } = place(at)
  return words(`${vi} Luật số 04/2017/QH14`, `Law 04/2017/QH14, ${en}`)
}

/** A place in Circular 06/2022/TT-BKHĐT. */
export function circular06(...at: Place): Bilingual {
  const { vi, en } = place(at)
  return words(`${vi} Thông tư 06/2022/TT-BKHĐT`, `Circular 06/2022/TT-BKHĐT, ${en}`)
}

const million = (count: number) => `${count}000000`

/** A level of support. @param millions most for one unit, in millions of đồng; none without a ceiling */
export function level(
  percent: number,
  millions: number | null,
  rest: Partial<Pick<SupportLevel, 'sizes' | 'favoured'>> = {},
): SupportLevel {
  return {
    sizes: [],
    favoured: false,
    rate: percent * 100,
    ceiling: millions === null ? null : million(millions),
    ...rest,
  }
}

/** An item that is paid yearly by application unless it says otherwise. */
export function item(
  parts: Pick<SupportItem, 'code' | 'name' | 'source' | 'unit' | 'levels'> & Partial<SupportItem>,
): SupportItem {
  return {
    note: null,
    frequency: 'yearly',
    maxYears: null,
    maxCount: null,
    way: 'application',
    rules: [],
    ...parts,
  }
}

const isEnterprise: Condition = {
  kind: 'any-of',
  fact: 'organisation-type',
  values: ['enterprise'],
  label: words(
    'Là doanh nghiệp thành lập, hoạt động theo pháp luật về doanh nghiệp',
    'Is an enterprise set up and run under the law on enterprises',
  ),
  source: decree80(2, 1),
}

const isSmallOrMedium: Condition = {
  kind: 'any-of',
  fact: 'size',
  values: ['micro', 'small', 'medium'],
  label: words('Có quy mô siêu nhỏ, nhỏ hoặc vừa', 'Is a micro, small or medium enterprise'),
  source: decree80(5),
}

/** What every programme of Decree 80/2021/NĐ-CP asks first. */
export const smallOrMediumEnterprise = [{ anyOf: [isEnterprise] }, { anyOf: [isSmallOrMedium] }]

const quotation: Paper = {
  code: 'quotation',
  name: words('Báo giá của bên cung cấp', 'Quotation of the supplier'),
  source: circular06(5, 1, 'a'),
  required: false,
  items: [],
}

const related: Paper = {
  code: 'related',
  name: words('Tài liệu khác liên quan đến nội dung đề xuất', 'Other papers on what is asked for'),
  source: decree80(32, 4, 'b'),
  required: false,
  items: [],
}

/** Papers that go with any proposal; the size declaration is the form itself. */
export const usualPapers: Paper[] = [quotation, related]

/** What the programmes of the decree share. */
export const decreeFrame = {
  agency: department,
  opensOn: decreeFrom,
  closesOn: null,
  endedNote: null,
  budget: null,
  formVersion: '2026-1',
  panel: { kind: 'officer', independentPercent: 0 },
  decisionWorkingDays: 14,
  criteria: [] as Criterion[],
  clocks: usualClocks,
} as const

type ItemWords = [code: string, vi: string, en: string]

/**
 * Makes items of an article of Decree 80/2021/NĐ-CP that have one level for every firm, each by its clause and
 * point, its rate in per cent and its ceiling in millions of đồng.
 */
export function itemOf(article: number) {
  return (
    [code, vi, en]: ItemWords,
    at: [clause: number, point?: string],
    [percent, millions]: [number, number],
    rest: Partial<SupportItem> = {},
  ): SupportItem =>
    item({
      code,
      name: words(vi, en),
      source: decree80(article, ...at),
      unit: 'contract',
      levels: [level(percent, millions)],
      ...rest,
    })
}

/** Of an item whose ceiling holds for a year. */
export const yearly = { unit: 'year' } as const

export const noRate = words(
  'Điều luật không nêu tỷ lệ, chỉ nêu mức trần.',
  'The article names no rate, only the ceiling.',
)
