import type { SchemeSeed } from './reference-types'

export const intellectualPropertySchemes: SchemeSeed[] = [
  {
    scheme: 'ip-type',
    source: 'Luật Sở hữu trí tuệ số 50/2005/QH11 (đã sửa đổi), Điều 3',
    validFrom: '2006-07-01',
    terms: [
      { code: 'patent', vi: 'Sáng chế', en: 'Patent' },
      { code: 'utility-solution', vi: 'Giải pháp hữu ích', en: 'Utility solution' },
      { code: 'industrial-design', vi: 'Kiểu dáng công nghiệp', en: 'Industrial design' },
      {
        code: 'layout-design',
        vi: 'Thiết kế bố trí mạch tích hợp bán dẫn',
        en: 'Layout design of integrated circuits',
      },
      { code: 'trademark', vi: 'Nhãn hiệu', en: 'Trademark' },
      { code: 'collective-mark', vi: 'Nhãn hiệu tập thể', en: 'Collective mark' },
      { code: 'certification-mark', vi: 'Nhãn hiệu chứng nhận', en: 'Certification mark' },
      { code: 'trade-name', vi: 'Tên thương mại', en: 'Trade name' },
      {
        code: 'geographical-indication',
        vi: 'Chỉ dẫn địa lý',
        en: 'Geographical indication',
      },
      { code: 'trade-secret', vi: 'Bí mật kinh doanh', en: 'Trade secret' },
      { code: 'copyright', vi: 'Quyền tác giả (phần mềm, tài liệu)', en: 'Copyright' },
      { code: 'plant-variety', vi: 'Quyền đối với giống cây trồng', en: 'Plant variety right' },
      {
        code: 'none',
        vi: 'Chưa đăng ký quyền sở hữu trí tuệ',
        en: 'No registered right',
        source: 'Mã của sàn',
      },
    ],
  },
  {
    scheme: 'ip-status',
    source: 'Danh mục của sàn theo các bước xác lập quyền',
    validFrom: '2021-01-01',
    terms: [
      { code: 'planned', vi: 'Dự kiến nộp đơn', en: 'Filing planned' },
      { code: 'filed', vi: 'Đã nộp đơn', en: 'Application filed' },
      { code: 'published', vi: 'Đơn đã công bố', en: 'Application published' },
      { code: 'granted', vi: 'Đã cấp văn bằng, đang hiệu lực', en: 'Granted, in force' },
      { code: 'not-required', vi: 'Quyền phát sinh không cần đăng ký', en: 'Arises unregistered' },
      { code: 'expired', vi: 'Hết hiệu lực', en: 'Expired' },
      { code: 'refused', vi: 'Bị từ chối', en: 'Refused' },
      { code: 'disputed', vi: 'Đang tranh chấp', en: 'Disputed' },
    ],
  },
]
