import type { Condition } from '#app/domain/programmes/condition'
import type { Criterion } from '#app/domain/programmes/programme'
import {
  circular06,
  decree80,
  decreeFrame,
  law04,
  type ProgrammeSeed,
  smallOrMediumEnterprise,
  usualPapers,
  words,
} from './parts'
import { startupItems } from './startup-items'

const young: Condition = {
  kind: 'age-at-most',
  years: 5,
  label: words(
    'Hoạt động không quá 05 năm kể từ giấy chứng nhận đăng ký doanh nghiệp lần đầu',
    'At most five years since the first registration certificate',
  ),
  source: law04(17, 1, 'a'),
}

const noPublicOffer: Condition = {
  kind: 'none-of',
  fact: 'offer',
  values: ['public'],
  label: words(
    'Chưa chào bán chứng khoán ra công chúng',
    'Has not offered securities to the public',
  ),
  source: law04(17, 1, 'b'),
}

const innovation = (value: string, clause: number, vi: string, en: string): Condition => ({
  kind: 'any-of',
  fact: 'innovation',
  values: [value],
  label: words(vi, en),
  source: decree80(20, clause),
})

export const criteria: Condition[] = [
  innovation(
    'protected-product',
    1,
    'Sản phẩm từ sáng chế, giải pháp hữu ích, kiểu dáng, mạch tích hợp, phần mềm, ứng dụng, điện toán đám mây hoặc giống mới',
    'A product of a patent, utility solution, design, circuit layout, software, app, cloud or new breed or variety',
  ),
  innovation(
    'trial-or-prize',
    2,
    'Sản phẩm từ dự án sản xuất thử nghiệm, sản phẩm mẫu, hoàn thiện công nghệ hoặc đạt giải thưởng',
    'A product of trial production, of a prototype or of perfecting a technology, or one that won a prize',
  ),
  innovation(
    'growth',
    3,
    'Công nghệ, mô hình mới có khả năng tăng doanh thu ít nhất 20% trong 02 năm liên tiếp',
    'A new technology or model able to raise revenue by at least 20% in two consecutive years',
  ),
]

const selected: Condition[] = [
  {
    kind: 'any-of',
    fact: 'selection',
    values: ['award', 'patent', 'certificate'],
    label: words(
      'Có giải thưởng quốc gia, quốc tế, bằng sáng chế, hoặc giấy chứng nhận doanh nghiệp khoa học công nghệ, công nghệ cao',
      'Has a national or international award, a patent, or the certificate of a science and technology or high-tech enterprise',
    ),
    source: decree80(21, 1),
  },
  {
    kind: 'any-of',
    fact: 'selection',
    values: ['fund', 'incubator'],
    label: words(
      'Được quỹ đầu tư khởi nghiệp, cơ sở ươm tạo, trung tâm đổi mới sáng tạo đầu tư, hỗ trợ hoặc cam kết',
      'Has the investment, support or commitment of a startup fund, an incubator or an innovation centre',
    ),
    source: decree80(21, 2),
  },
  {
    kind: 'decided',
    label: words(
      'Được Hội đồng lựa chọn (ít nhất 50% chuyên gia độc lập)',
      'Is selected by a council (at least half independent experts)',
    ),
    source: decree80(21, 3),
  },
]

/** What the council scores: the three criteria of Art. 20, and what is asked for. */
const councilCriteria: Criterion[] = [
  {
    code: 'innovation',
    name: words(
      'Tính mới, sáng tạo của sản phẩm: nguồn gốc từ sáng chế, giải pháp, phần mềm, giống mới hoặc dự án sản xuất thử nghiệm, giải thưởng',
      'Novelty of the product: from a patent, a solution, software, a new variety, trial production or a prize',
    ),
    source: decree80(20, 1),
    most: 40,
  },
  {
    code: 'growth',
    name: words(
      'Khả năng tăng trưởng: doanh thu có thể tăng ít nhất 20% trong 02 năm liên tiếp',
      'Growth: revenue can rise by at least 20% in two consecutive years',
    ),
    source: decree80(20, 3),
    most: 30,
  },
  {
    code: 'proposal',
    name: words(
      'Nội dung đề nghị khả thi, chi phí hợp lý, đúng mức hỗ trợ',
      'What is asked for is feasible, its cost reasonable and within the level of support',
    ),
    source: decree80(22),
    most: 30,
  },
]

/** Decree 80/2021/NĐ-CP, Arts. 20–22; Law 04/2017/QH14, Art. 17. */
export const startupSupport: ProgrammeSeed = {
  slug: 'khoi-nghiep-sang-tao',
  content: {
    ...decreeFrame,
    name: words(
      'Hỗ trợ doanh nghiệp nhỏ và vừa khởi nghiệp sáng tạo',
      'Support for innovative startups',
    ),
    summary: words(
      'Cơ sở ươm tạo, sở hữu trí tuệ, tiêu chuẩn, thử nghiệm, công nghệ, đào tạo và xúc tiến thương mại cho doanh nghiệp khởi nghiệp sáng tạo.',
      'Incubators, intellectual property, standards, testing, technology, training and trade promotion for innovative startups.',
    ),
    legalBasis: words(
      'Điều 20, 21, 22 Nghị định 80/2021/NĐ-CP; Điều 17 Luật số 04/2017/QH14; Điều 14, 15 Thông tư 06/2022/TT-BKHĐT',
      'Decree 80/2021/NĐ-CP, Arts. 20–22; Law 04/2017/QH14, Art. 17; Circular 06/2022/TT-BKHĐT, Arts. 14 and 15',
    ),
    rules: [
      ...smallOrMediumEnterprise,
      { anyOf: [young] },
      { anyOf: [noPublicOffer] },
      { anyOf: criteria },
      { anyOf: selected },
    ],
    items: startupItems,
    papers: [
      {
        code: 'startup-evidence',
        name: words(
          'Tài liệu xác định doanh nghiệp khởi nghiệp sáng tạo: giải thưởng, văn bằng, giấy chứng nhận, hợp đồng hoặc cam kết đầu tư, hỗ trợ; nếu chọn qua Hội đồng thì thuyết minh theo tiêu chí Điều 20',
          'Papers showing an innovative startup: award, patent, certificate, contract or commitment of investment or support; for selection by the council an account by the criteria of Art. 20',
        ),
        source: circular06(5, 1, 'b'),
        required: true,
        items: [],
      },
      ...usualPapers,
    ],
    panel: { kind: 'council', independentPercent: 50 },
    criteria: councilCriteria,
  },
}
