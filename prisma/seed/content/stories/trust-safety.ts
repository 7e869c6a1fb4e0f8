import type { AbuseReportStatus, SanctionKind } from '#app/platform/db/generated/enums'
import type { DaysAgo } from '../types'

interface AbuseReportSeed {
  organisation: string
  technology?: string
  category: string
  message: string
  reporter?: string
  email?: string
  status: AbuseReportStatus
  officer: string
  ago: DaysAgo
  decided?: DaysAgo
  answer?: string
}

/** What people reported. */
export const abuseReports: AbuseReportSeed[] = [
  {
    organisation: 'khang-vinh-ha',
    category: 'spam',
    message:
      'Trong phần giới thiệu của công ty có đường dẫn tới trang bán hàng không liên quan đến công nghệ đã đăng.',
    status: 'upheld',
    officer: 'kiemduyet',
    ago: 48,
    decided: 45,
    answer: 'Sở đã nhắc nhở công ty và đường dẫn đã được gỡ. Cảm ơn bạn đã phản ánh.',
  },
  {
    organisation: 'lo-dot-tia-lua',
    technology: 'lo-dot-rac-hai-buong-thu-hoi-nhiet-20-tan-ngay',
    category: 'rights-infringed',
    message:
      'Bản vẽ buồng đốt thứ cấp trùng với bằng độc quyền giải pháp hữu ích của chúng tôi. Chúng tôi đã gửi bản sao bằng đến Sở.',
    reporter: 'Vũ Đức Thịnh',
    email: 'vu.duc.thinh@people.test',
    status: 'upheld',
    officer: 'kiemduyet',
    ago: 11,
    decided: 6,
    answer: 'Sở đã tạm đình chỉ tổ chức trong thời gian làm rõ quyền đối với giải pháp.',
  },
  {
    organisation: 'vat-lieu-gach-may',
    category: 'false-claim',
    message:
      'Gạch được giới thiệu nhẹ hơn một nửa so với gạch nung, nhưng lô chúng tôi mua chỉ nhẹ hơn khoảng ba mươi phần trăm.',
    reporter: 'Nguyễn Thị Hạnh',
    email: 'hanh.nguyen@people.test',
    status: 'open',
    officer: 'kiemduyet',
    ago: 3,
  },
  {
    organisation: 'mat-chuon',
    category: 'personal-data',
    message:
      'Ảnh minh họa chụp từ máy bay không người lái thấy rõ biển số xe và mặt người trong sân nhà tôi.',
    status: 'open',
    officer: 'kiemduyet2',
    ago: 9,
  },
]

interface SanctionSeed {
  organisation: string
  /** Place of its report among those above. */
  report?: number
  kind: SanctionKind
  reasons: string[]
  reason: string
  ago: DaysAgo
  /** When it ends by itself; negative days lie ahead. */
  ends?: DaysAgo
  appeal?: { ago: DaysAgo; words: string }
}

/** What was imposed for it. */
export const sanctions: SanctionSeed[] = [
  {
    organisation: 'khang-vinh-ha',
    report: 0,
    kind: 'warning',
    reasons: ['repeated-spam'],
    reason:
      'Phần giới thiệu dẫn tới trang bán hàng không liên quan. Đề nghị không lặp lại; lần sau Sở sẽ giới hạn số tin được gửi.',
    ago: 45,
  },
  {
    organisation: 'lo-dot-tia-lua',
    report: 1,
    kind: 'suspension',
    reasons: ['rights-infringed'],
    reason: 'Có tranh chấp về quyền đối với công nghệ đã đăng; tạm ngừng đến khi có kết luận.',
    ago: 6,
    ends: -24,
    appeal: {
      ago: 2,
      words:
        'Buồng đốt thứ cấp do kỹ sư của công ty thiết kế từ năm 2022, trước ngày nộp đơn của bằng được viện dẫn. Công ty gửi kèm bản vẽ có ngày ký và hợp đồng chế tạo. Đề nghị Sở xem xét cho các tin khác hiển thị trở lại.',
    },
  },
]

interface FormerNameSeed {
  organisation: string
  name: string
  nameEn: string
  /** Last day. */
  validTo: string
  source: string
  recorded: DaysAgo
}

/** What organisations were called before. */
export const formerNames: FormerNameSeed[] = [
  {
    organisation: 'vien-lam-thuong',
    name: 'Trung tâm Nghiên cứu Nông lâm sản Lam Thương',
    nameEn: 'Lam Thuong Centre for Agroforestry Research',
    validTo: '2024-06-30',
    source: 'Quyết định 118/QĐ-NLT ngày 15/06/2024 về việc đổi tên',
    recorded: 300,
  },
]
