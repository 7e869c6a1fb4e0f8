import type { Condition } from '#app/domain/programmes/condition'
import type { SupportItem } from '#app/domain/programmes/support-item'
import {
  circular06,
  decree80,
  decreeFrame,
  item,
  law04,
  level,
  type ProgrammeSeed,
  smallOrMediumEnterprise,
  usualPapers,
  words,
} from './parts'

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

const criteria: Condition[] = [
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

type Parts = [code: string, vi: string, en: string]
type At = [clause: number, point?: string]

function support(
  [code, vi, en]: Parts,
  at: At,
  [percent, millions]: [number, number],
  rest: Partial<SupportItem> = {},
): SupportItem {
  return item({
    code,
    name: words(vi, en),
    source: decree80(22, ...at),
    unit: 'contract',
    levels: [level(percent, millions)],
    ...rest,
  })
}

const yearly = { unit: 'year' } as const
const noRate = words(
  'Điều luật không nêu tỷ lệ, chỉ nêu mức trần.',
  'The article names no rate, only the ceiling.',
)

/** Decree 80/2021/NĐ-CP, Art. 22, point by point. */
const items: SupportItem[] = [
  support(
    [
      'shared-equipment',
      'Sử dụng trang thiết bị tại cơ sở kỹ thuật, cơ sở ươm tạo, khu làm việc chung',
      'Use of equipment at technical facilities, incubators and co-working spaces',
    ],
    [1, 'a'],
    [100, 20],
    yearly,
  ),
  support(
    [
      'workspace-rent',
      'Thuê mặt bằng tại cơ sở ươm tạo, khu làm việc chung',
      'Rent of space at incubators and co-working spaces',
    ],
    [1, 'b'],
    [50, 5],
    { unit: 'month', maxYears: 3 },
  ),
  support(
    [
      'ip-procedures',
      'Tư vấn thủ tục xác lập, chuyển giao, khai thác, bảo vệ quyền sở hữu trí tuệ trong nước',
      'Advice on obtaining, transferring, using and protecting intellectual property in Viet Nam',
    ],
    [2, 'a'],
    [100, 30],
  ),
  support(
    [
      'ip-drafting',
      'Tư vấn bản mô tả sáng chế, bản thiết kế kiểu dáng, hệ thống nhận diện thương hiệu',
      'Advice on patent descriptions, industrial designs and brand identity',
    ],
    [2, 'b'],
    [100, 30],
  ),
  support(
    [
      'ip-management',
      'Tư vấn quản lý, phát triển sản phẩm được bảo hộ trong nước',
      'Advice on managing and developing protected products in Viet Nam',
    ],
    [2, 'c'],
    [100, 50],
  ),
  support(
    [
      'ip-abroad',
      'Tư vấn xác lập, khai thác, bảo vệ quyền sở hữu trí tuệ ở nước ngoài',
      'Advice on intellectual property abroad',
    ],
    [2, 'd'],
    [50, 50],
  ),
  support(
    [
      'base-standard',
      'Tư vấn xây dựng, áp dụng tiêu chuẩn cơ sở',
      'Advice on drawing up and applying a company standard',
    ],
    [3, 'a'],
    [100, 10],
  ),
  support(
    [
      'quality-system',
      'Tư vấn xây dựng, áp dụng hệ thống quản lý chất lượng',
      'Advice on a quality management system',
    ],
    [3, 'a'],
    [100, 50],
  ),
  support(
    [
      'measuring',
      'Thử nghiệm, kiểm định, hiệu chuẩn phương tiện đo; dấu định lượng',
      'Testing, verification and calibration of measuring devices; quantity marks',
    ],
    [3, 'b'],
    [50, 10],
    yearly,
  ),
  support(
    ['product-testing', 'Thử nghiệm sản phẩm mới', 'Testing of new products'],
    [3, 'c'],
    [50, 30],
    yearly,
  ),
  support(
    [
      'perfecting',
      'Tư vấn hoàn thiện sản phẩm, dịch vụ, mô hình kinh doanh, công nghệ mới',
      'Advice on perfecting a new product, service, business model or technology',
    ],
    [3, 'd'],
    [50, 50],
  ),
  support(
    [
      'technology-search',
      'Tư vấn tìm kiếm, lựa chọn, giải mã và chuyển giao công nghệ',
      'Advice on searching, choosing, decoding and transferring technology',
    ],
    [4],
    [50, 100],
  ),
  support(
    ['training-domestic', 'Đào tạo chuyên sâu trong nước', 'Specialised training in Viet Nam'],
    [5, 'a'],
    [50, 5],
    { unit: 'person', maxCount: 3 },
  ),
  support(
    [
      'training-abroad',
      'Đào tạo, huấn luyện chuyên sâu ngắn hạn ở nước ngoài',
      'Short specialised training abroad',
    ],
    [5, 'b'],
    [50, 50],
    { unit: 'person', maxCount: 2 },
  ),
  support(
    [
      'marketplace-account',
      'Tư vấn đăng ký tài khoản trên sàn thương mại điện tử quốc tế',
      'Advice on opening an account on an international marketplace',
    ],
    [6, 'b'],
    [50, 100],
  ),
  support(
    [
      'marketplace-fees',
      'Duy trì tài khoản trên sàn thương mại điện tử',
      'Keeping an account on online marketplaces',
    ],
    [6, 'c'],
    [50, 50],
    { ...yearly, maxYears: 2 },
  ),
  support(
    ['fair-domestic', 'Tham gia hội chợ, triển lãm trong nước', 'Trade fairs in Viet Nam'],
    [6, 'd'],
    [100, 30],
    { ...yearly, note: noRate },
  ),
  support(
    ['fair-abroad', 'Tham gia hội chợ, triển lãm ở nước ngoài', 'Trade fairs abroad'],
    [6, 'd'],
    [100, 50],
    { ...yearly, note: noRate },
  ),
  support(
    [
      'contest',
      'Tham gia cuộc thi quốc tế về khởi nghiệp sáng tạo',
      'International startup contests',
    ],
    [6, 'đ'],
    [50, 30],
    { unit: 'contest' },
  ),
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
    items,
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
  },
}
