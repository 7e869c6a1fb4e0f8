import type { SchemeSeed } from './reference-types'

const law = 'Luật Chuyển giao công nghệ số 07/2017/QH14'

/** The six types of transfer service, and those of them that need a certificate. */
export const serviceSchemes: SchemeSeed[] = [
  {
    scheme: 'transfer-service',
    source: `${law}, Điều 45`,
    validFrom: '2018-07-01',
    terms: [
      { code: 'brokerage', vi: 'Môi giới chuyển giao công nghệ', en: 'Technology brokerage' },
      { code: 'advice', vi: 'Tư vấn chuyển giao công nghệ', en: 'Advice on technology transfer' },
      { code: 'evaluation', vi: 'Đánh giá công nghệ', en: 'Technology evaluation' },
      { code: 'valuation', vi: 'Thẩm định giá công nghệ', en: 'Technology valuation' },
      { code: 'inspection', vi: 'Giám định công nghệ', en: 'Technology inspection' },
      {
        code: 'promotion',
        vi: 'Xúc tiến chuyển giao công nghệ',
        en: 'Promotion of technology transfer',
      },
    ],
  },
  {
    scheme: 'certified-service',
    source: `${law}, Điều 47 khoản 2, Điều 48`,
    validFrom: '2018-07-01',
    terms: [
      {
        code: 'evaluation',
        vi: 'Cần giấy chứng nhận đủ điều kiện hoạt động dịch vụ đánh giá công nghệ',
        en: 'Needs the certificate for technology evaluation',
        source: 'Nghị định 76/2018/NĐ-CP, Điều 33',
      },
      {
        code: 'valuation',
        vi: 'Cần đủ điều kiện thẩm định giá theo pháp luật về giá',
        en: 'Needs to meet the conditions of the law on prices',
        source: `${law}, Điều 48 khoản 2`,
      },
      {
        code: 'inspection',
        vi: 'Cần giấy chứng nhận đủ điều kiện hoạt động dịch vụ giám định công nghệ',
        en: 'Needs the certificate for technology inspection',
        source: 'Nghị định 76/2018/NĐ-CP, Điều 36',
      },
    ],
  },
]
