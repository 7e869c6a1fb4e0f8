import type { SchemeSeed } from './reference-types'

const source = 'Danh mục của sàn'
const validFrom = '2021-01-01'

/** The lists that an expression of interest chooses from. */
export const interestSchemes: SchemeSeed[] = [
  {
    scheme: 'interest-readiness',
    source,
    validFrom,
    terms: [
      { code: 'exploring', vi: 'Đang tìm hiểu', en: 'Exploring' },
      { code: 'comparing', vi: 'Đang so sánh các phương án', en: 'Comparing options' },
      { code: 'trial-ready', vi: 'Sẵn sàng thử nghiệm', en: 'Ready for a trial' },
      { code: 'purchase-ready', vi: 'Sẵn sàng ký hợp đồng', en: 'Ready to sign' },
    ],
  },
  {
    scheme: 'interest-timing',
    source,
    validFrom,
    terms: [
      { code: 'within-3-months', vi: 'Trong 3 tháng', en: 'Within 3 months' },
      { code: 'within-6-months', vi: 'Trong 6 tháng', en: 'Within 6 months' },
      { code: 'within-12-months', vi: 'Trong 12 tháng', en: 'Within 12 months' },
      { code: 'later', vi: 'Sau 12 tháng', en: 'After 12 months' },
    ],
  },
  {
    scheme: 'prior-relation',
    source,
    validFrom,
    terms: [
      { code: 'none', vi: 'Chưa từng liên hệ', en: 'No contact so far' },
      { code: 'met-at-event', vi: 'Đã gặp tại sự kiện', en: 'Met at an event' },
      { code: 'introduced', vi: 'Được bên thứ ba giới thiệu', en: 'Introduced by a third party' },
      { code: 'worked-together', vi: 'Đã từng hợp tác', en: 'Worked together before' },
    ],
  },
]
