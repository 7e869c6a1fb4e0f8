import type { Condition } from '#app/domain/programmes/condition'
import { linked } from './clusters'
import {
  decree80,
  decreeFrame,
  item,
  level,
  type ProgrammeSeed,
  smallOrMediumEnterprise,
  words,
} from './parts'
import { criteria } from './startups'

const noOtherSubsidy: Condition = {
  kind: 'decided',
  label: words(
    'Chưa hưởng chính sách ưu đãi lãi suất khác của Nhà nước trong cùng giai đoạn',
    'Has no other interest subsidy of the state in the same period',
  ),
  source: decree80(26, 1),
}

const lender: Condition = {
  kind: 'decided',
  label: words(
    'Được tổ chức tín dụng thẩm định và quyết định cho vay trung hoặc dài hạn',
    'A credit institution has examined and granted a medium- or long-term loan',
  ),
  source: decree80(26, 3),
}

/** Decree 80/2021/NĐ-CP, Arts. 26 and 27: paid through credit institutions within the budget of a period. */
export const interestSupport: ProgrammeSeed = {
  slug: 'ho-tro-lai-suat',
  content: {
    ...decreeFrame,
    name: words('Hỗ trợ lãi suất vay vốn', 'Interest subsidy on loans'),
    summary: words(
      'Ngân sách cấp bù 2%/năm lãi suất vay trung, dài hạn sau đầu tư, cho một phương án, dự án trong từng thời kỳ, thông qua tổ chức tín dụng. Không nộp hồ sơ trên sàn.',
      'The state pays 2% a year of the interest on medium- and long-term loans, after the investment, for one project in a period, through credit institutions. Nothing is applied for here.',
    ),
    legalBasis: words(
      'Điều 26, 27 Nghị định 80/2021/NĐ-CP',
      'Decree 80/2021/NĐ-CP, Arts. 26 and 27',
    ),
    rules: [
      ...smallOrMediumEnterprise,
      { anyOf: [...criteria, ...linked] },
      { anyOf: [noOtherSubsidy] },
      { anyOf: [lender] },
    ],
    items: [
      item({
        code: 'interest-subsidy',
        way: 'plan',
        unit: 'year',
        name: words('Cấp bù chênh lệch lãi suất', 'Interest difference'),
        source: decree80(27, 1),
        note: words(
          'Tỷ lệ 2%/năm tính trên dư nợ vay, trong dự toán ngân sách của từng thời kỳ.',
          'The rate of 2% a year is of the outstanding loan, within the budget of the period.',
        ),
        levels: [level(2, null)],
      }),
    ],
    papers: [],
  },
}
