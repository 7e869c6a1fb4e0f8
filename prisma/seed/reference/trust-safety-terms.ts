import type { SchemeSeed } from './reference-types'

const source = 'Danh mục của sàn'
const validFrom = '2021-01-01'

/** What is reported, why something is imposed, and what an organisation is verified by. */
export const trustSafetySchemes: SchemeSeed[] = [
  {
    scheme: 'abuse-category',
    source,
    validFrom,
    terms: [
      { code: 'false-claim', vi: 'Thông tin sai, phóng đại', en: 'False or exaggerated claims' },
      {
        code: 'rights-infringed',
        vi: 'Xâm phạm quyền sở hữu trí tuệ hoặc quyền sở hữu công nghệ',
        en: 'Infringes intellectual property or ownership',
      },
      {
        code: 'prohibited',
        vi: 'Công nghệ, nội dung bị cấm',
        en: 'Prohibited technology or content',
      },
      { code: 'fraud', vi: 'Có dấu hiệu lừa đảo', en: 'Looks like fraud' },
      { code: 'impersonation', vi: 'Mạo danh tổ chức, cá nhân khác', en: 'Poses as somebody else' },
      {
        code: 'spam',
        vi: 'Quảng cáo, đăng trùng lặp, không đúng mục đích của sàn',
        en: 'Advertising, duplicates, not what the exchange is for',
      },
      {
        code: 'personal-data',
        vi: 'Lộ thông tin cá nhân hoặc bí mật của người khác',
        en: 'Discloses personal data or somebody’s secrets',
      },
      { code: 'other', vi: 'Việc khác', en: 'Something else' },
    ],
  },
  {
    scheme: 'sanction-reason',
    source,
    validFrom,
    terms: [
      { code: 'false-information', vi: 'Cung cấp thông tin sai', en: 'Gave false information' },
      {
        code: 'rights-infringed',
        vi: 'Xâm phạm quyền sở hữu trí tuệ của người khác',
        en: 'Infringed the intellectual property of others',
      },
      {
        code: 'prohibited-content',
        vi: 'Đăng công nghệ, nội dung bị cấm',
        en: 'Listed prohibited technology or content',
      },
      { code: 'fraud', vi: 'Gian dối trong giao dịch', en: 'Deceived a party of a deal' },
      { code: 'impersonation', vi: 'Mạo danh tổ chức, cá nhân khác', en: 'Posed as somebody else' },
      {
        code: 'repeated-spam',
        vi: 'Nhiều lần đăng quảng cáo, tin trùng lặp',
        en: 'Listed advertising or duplicates again and again',
      },
      {
        code: 'data-disclosed',
        vi: 'Làm lộ thông tin cá nhân hoặc bí mật của người khác',
        en: 'Disclosed personal data or secrets of others',
      },
      {
        code: 'authority-decision',
        vi: 'Theo quyết định của cơ quan có thẩm quyền',
        en: 'By decision of a competent authority',
      },
      {
        code: 'not-verifiable',
        vi: 'Không còn xác minh được tổ chức',
        en: 'The organisation can no longer be verified',
      },
      { code: 'other', vi: 'Lý do khác', en: 'Another reason' },
    ],
  },
  {
    scheme: 'verification-evidence',
    source,
    validFrom,
    terms: [
      {
        code: 'tax-register',
        vi: 'Tra cứu mã số thuế tại cơ quan thuế',
        en: 'Tax code looked up with the tax office',
      },
      {
        code: 'business-register',
        vi: 'Cổng thông tin quốc gia về đăng ký doanh nghiệp',
        en: 'National business registration portal',
      },
      {
        code: 'founding-decision',
        vi: 'Quyết định thành lập hoặc giấy chứng nhận hoạt động KH&CN',
        en: 'Founding decision or certificate of S&T activity',
      },
      {
        code: 'representative',
        vi: 'Người đại diện xác nhận trực tiếp hoặc qua điện thoại',
        en: 'Representative confirmed in person or by telephone',
      },
      {
        code: 'authorisation',
        vi: 'Giấy giới thiệu hoặc ủy quyền của người đăng ký',
        en: 'Letter of introduction or authorisation of who registered',
      },
      {
        code: 'st-certificate',
        vi: 'Giấy chứng nhận doanh nghiệp KH&CN',
        en: 'Certificate of an S&T enterprise',
      },
      { code: 'visit', vi: 'Cán bộ đến trụ sở', en: 'Visit to the seat' },
      { code: 'other', vi: 'Căn cứ khác (ghi rõ)', en: 'Other evidence (see the note)' },
    ],
  },
]
