import type { SchemeSeed } from './reference-types'

const law = 'Luật Chuyển giao công nghệ số 07/2017/QH14, Điều 31'
const decree = 'Nghị định 76/2018/NĐ-CP, Điều 6'
const inForce = '2018-07-01'

/** Who must or may register a transfer, with whom, and why an authority refuses. */
export const registrationSchemes: SchemeSeed[] = [
  {
    // The parent says what follows: `must`, `may` or `licence`.
    scheme: 'registration-case',
    source: law,
    validFrom: inForce,
    terms: [
      {
        code: 'restricted',
        parentCode: 'licence',
        vi: 'Công nghệ hạn chế chuyển giao: xin Giấy phép thay cho đăng ký',
        en: 'Restricted technology: a licence instead of registration',
        source: `${law} khoản 1; Điều 30`,
      },
      {
        code: 'inbound',
        parentCode: 'must',
        vi: 'Chuyển giao công nghệ từ nước ngoài vào Việt Nam',
        en: 'Transfer from abroad into Viet Nam',
        source: `${law} khoản 1 điểm a`,
      },
      {
        code: 'outbound',
        parentCode: 'must',
        vi: 'Chuyển giao công nghệ từ Việt Nam ra nước ngoài',
        en: 'Transfer from Viet Nam abroad',
        source: `${law} khoản 1 điểm b`,
      },
      {
        code: 'domestic-state',
        parentCode: 'must',
        vi: 'Chuyển giao trong nước có sử dụng vốn nhà nước hoặc ngân sách nhà nước',
        en: 'Domestic transfer with state capital or state budget',
        source: `${law} khoản 1 điểm c`,
      },
      {
        code: 'domestic-task-result',
        parentCode: 'may',
        vi: 'Chuyển giao trong nước có vốn nhà nước, đã có Giấy chứng nhận đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ',
        en: 'Domestic transfer with state capital whose task results are registered as such',
        source: `${law} khoản 1 điểm c và khoản 2`,
      },
      {
        code: 'domestic-other',
        parentCode: 'may',
        vi: 'Chuyển giao trong nước khác, được khuyến khích đăng ký',
        en: 'Another domestic transfer; registration is encouraged',
        source: `${law} khoản 2`,
      },
    ],
  },
  {
    // The parent is the authority. Later decrees may have moved powers: shown as to be confirmed.
    scheme: 'registration-jurisdiction',
    source: decree,
    validFrom: inForce,
    provisional: true,
    terms: [
      {
        code: 'defence',
        parentCode: 'defence-ministry',
        vi: 'Bí mật nhà nước hoặc ngân sách đặc biệt trong quốc phòng',
        en: 'State secret or special budget of national defence',
        source: `${decree} khoản 3`,
      },
      {
        code: 'project-central',
        parentCode: 'ministry',
        vi: 'Dự án đầu tư do Quốc hội, Thủ tướng, bộ quyết định',
        en: 'Investment project decided on by central bodies',
        source: `${decree} khoản 1 điểm a`,
      },
      {
        code: 'project-provincial',
        parentCode: 'department',
        vi: 'Dự án đầu tư thuộc thẩm quyền của địa phương',
        en: 'Investment project under provincial authority',
        source: `${decree} khoản 1 điểm b`,
      },
      {
        code: 'cross-border',
        parentCode: 'ministry',
        vi: 'Chuyển giao độc lập với nước ngoài',
        en: 'Independent transfer across the border',
        source: `${decree} khoản 2 điểm a`,
      },
      {
        code: 'domestic',
        parentCode: 'department',
        vi: 'Chuyển giao độc lập trong nước',
        en: 'Independent transfer within Viet Nam',
        source: `${decree} khoản 2 điểm b`,
      },
    ],
  },
  {
    scheme: 'registration-authority',
    source: decree,
    validFrom: inForce,
    terms: [
      {
        code: 'department',
        vi: 'Sở Khoa học và Công nghệ',
        en: 'Department of Science and Technology',
      },
      {
        code: 'ministry',
        vi: 'Bộ Khoa học và Công nghệ',
        en: 'Ministry of Science and Technology',
      },
      { code: 'defence-ministry', vi: 'Bộ Quốc phòng', en: 'Ministry of National Defence' },
    ],
  },
  {
    scheme: 'registration-refusal',
    source: `${law} khoản 6`,
    validFrom: inForce,
    terms: [
      {
        code: 'restricted-technology',
        vi: 'Hợp đồng chuyển giao công nghệ hạn chế chuyển giao',
        en: 'The technology is restricted',
      },
      {
        code: 'no-technology',
        vi: 'Hợp đồng không có đối tượng công nghệ, nội dung chuyển giao công nghệ',
        en: 'The contract has no technology or transfer in it',
      },
      {
        code: 'contrary-to-law',
        vi: 'Nội dung hợp đồng trái với quy định của Luật Chuyển giao công nghệ',
        en: 'The contract is contrary to the Law on Technology Transfer',
      },
    ],
  },
]
