import type { Condition } from '#app/domain/programmes/condition'
import {
  decree80,
  decreeFrame,
  item,
  law04,
  level,
  type ProgrammeSeed,
  smallOrMediumEnterprise,
  words,
} from './parts'

const byPlan = { way: 'plan', unit: 'course' } as const

const manufactures: Condition = {
  kind: 'decided',
  label: words('Hoạt động trong lĩnh vực sản xuất, chế biến', 'Works in production or processing'),
  source: decree80(14, 3),
}

/** Decree 80/2021/NĐ-CP, Art. 14: carried out by the department's plan (Art. 32.2). */
export const trainingSupport: ProgrammeSeed = {
  slug: 'ho-tro-phat-trien-nguon-nhan-luc',
  content: {
    ...decreeFrame,
    name: words('Hỗ trợ phát triển nguồn nhân lực', 'Training support'),
    summary: words(
      'Các khóa đào tạo khởi sự kinh doanh, quản trị doanh nghiệp, đào tạo tại doanh nghiệp và đào tạo nghề, tổ chức theo kế hoạch của cơ quan hỗ trợ.',
      'Courses on starting and running a business, training in the enterprise and vocational training, held by the plan of the supporting agency.',
    ),
    legalBasis: words(
      'Điều 14, khoản 2 Điều 32 Nghị định 80/2021/NĐ-CP',
      'Decree 80/2021/NĐ-CP, Arts. 14 and 32.2',
    ),
    rules: smallOrMediumEnterprise,
    items: [
      item({
        ...byPlan,
        code: 'business-start-course',
        name: words('Khóa đào tạo khởi sự kinh doanh', 'Course on starting a business'),
        source: decree80(14, 1, 'a'),
        levels: [level(100, null)],
      }),
      item({
        ...byPlan,
        code: 'management-course',
        name: words('Khóa đào tạo quản trị doanh nghiệp', 'Course on running a business'),
        source: decree80(14, 1),
        note: words(
          'Học viên của doanh nghiệp do phụ nữ làm chủ, sử dụng nhiều lao động nữ, doanh nghiệp xã hội hoặc ở địa bàn đặc biệt khó khăn được miễn học phí.',
          'Free for people of firms that women own, that employ many women, of social enterprises, and of firms in especially poor areas.',
        ),
        levels: [level(70, null), level(100, null, { favoured: true })],
      }),
      item({
        ...byPlan,
        code: 'online-course',
        name: words('Đào tạo trực tuyến', 'Online training'),
        source: decree80(14, 2),
        levels: [level(100, null)],
      }),
      item({
        ...byPlan,
        code: 'in-house-course',
        name: words(
          'Đào tạo trực tiếp tại doanh nghiệp sản xuất, chế biến',
          'Training in a producing or processing enterprise',
        ),
        source: decree80(14, 3),
        maxCount: 1,
        levels: [level(70, null), level(100, null, { favoured: true })],
        rules: [{ anyOf: [manufactures] }],
      }),
      item({
        ...byPlan,
        code: 'vocational-course',
        unit: 'person',
        name: words(
          'Đào tạo nghề trình độ sơ cấp hoặc từ 03 tháng trở xuống',
          'Elementary vocational training, or up to three months',
        ),
        source: decree80(14, 4),
        note: words(
          'Điều luật không nêu tỷ lệ: ngân sách trả chi phí đào tạo, chi phí còn lại hai bên thỏa thuận. Người lao động đã làm việc liên tục ít nhất 06 tháng tại doanh nghiệp.',
          'The article names no rate: the budget pays the training, the parties agree on other costs. The employee has worked in the firm for at least six months on end.',
        ),
        levels: [level(100, null)],
      }),
    ],
    papers: [],
  },
}

const wasHousehold: Condition = {
  kind: 'any-of',
  fact: 'trait',
  values: ['former-household'],
  label: words('Là doanh nghiệp chuyển đổi từ hộ kinh doanh', 'Was a household business before'),
  source: law04(16, 1),
}

const isHousehold: Condition = {
  kind: 'any-of',
  fact: 'organisation-type',
  values: ['household'],
  label: words(
    'Là hộ kinh doanh muốn chuyển đổi thành doanh nghiệp',
    'Is a household business that would become an enterprise',
  ),
  source: decree80(15, 1),
}

const oneYear: Condition = {
  kind: 'decided',
  label: words(
    'Hộ kinh doanh đã đăng ký và hoạt động liên tục ít nhất 01 năm trước khi chuyển đổi',
    'The household business was registered and had worked for at least one year on end before',
  ),
  source: law04(16, 1, 'b'),
}

const threeYears: Condition = {
  kind: 'age-at-most',
  years: 3,
  label: words(
    'Không quá 03 năm kể từ giấy chứng nhận đăng ký doanh nghiệp lần đầu',
    'At most three years since the first registration certificate',
  ),
  source: decree80(18),
}

const free = { way: 'plan', unit: 'enterprise', frequency: 'once' } as const
const afterwards = [{ anyOf: [wasHousehold] }]

/** Decree 80/2021/NĐ-CP, Arts. 15–19; Law 04/2017/QH14, Art. 16. */
export const conversionSupport: ProgrammeSeed = {
  slug: 'chuyen-doi-tu-ho-kinh-doanh',
  content: {
    ...decreeFrame,
    name: words(
      'Hỗ trợ doanh nghiệp chuyển đổi từ hộ kinh doanh',
      'Support for household businesses that become enterprises',
    ),
    summary: words(
      'Tư vấn, hướng dẫn và miễn lệ phí khi hộ kinh doanh đăng ký thành doanh nghiệp. Không phải nộp hồ sơ trên sàn: cơ quan đăng ký kinh doanh và cơ quan thuế thực hiện.',
      'Guidance and waived fees when a household business registers as an enterprise. Nothing is applied for here: the registration and tax offices see to it.',
    ),
    legalBasis: words(
      'Điều 15 đến Điều 19 Nghị định 80/2021/NĐ-CP; Điều 16 Luật số 04/2017/QH14',
      'Decree 80/2021/NĐ-CP, Arts. 15–19; Law 04/2017/QH14, Art. 16',
    ),
    rules: [{ anyOf: [wasHousehold, isHousehold] }, { anyOf: [oneYear] }],
    items: [
      item({
        ...free,
        code: 'conversion-guidance',
        name: words(
          'Tư vấn, hướng dẫn hồ sơ, thủ tục thành lập doanh nghiệp',
          'Guidance on papers and steps of setting up an enterprise',
        ),
        source: decree80(15, 1),
        levels: [level(100, null)],
      }),
      item({
        ...free,
        code: 'registration-fee',
        name: words(
          'Miễn lệ phí đăng ký doanh nghiệp, phí công bố lần đầu',
          'First registration and announcement free of charge',
        ),
        source: decree80(16),
        levels: [level(100, null)],
        rules: afterwards,
      }),
      item({
        ...free,
        code: 'conditional-trade',
        name: words('Thủ tục ngành, nghề kinh doanh có điều kiện', 'Permits of conditional trades'),
        source: decree80(17),
        levels: [level(100, null)],
        rules: afterwards,
      }),
      item({
        ...free,
        code: 'licence-fee',
        name: words('Miễn lệ phí môn bài 03 năm', 'No licence fee for three years'),
        source: decree80(18),
        maxYears: 3,
        levels: [level(100, null)],
        rules: [...afterwards, { anyOf: [threeYears] }],
      }),
      item({
        ...free,
        code: 'tax-guidance',
        name: words(
          'Hướng dẫn thủ tục thuế và chế độ kế toán 03 năm',
          'Guidance on tax and accounts for three years',
        ),
        source: decree80(19, 1),
        maxYears: 3,
        levels: [level(100, null)],
        rules: [...afterwards, { anyOf: [{ ...threeYears, source: decree80(19, 1) }] }],
      }),
    ],
    papers: [],
  },
}
