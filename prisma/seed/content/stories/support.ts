import type { PageInput } from '#app/domain/support-applications/form/pages'
import type { DecideInput } from '#app/domain/support-reviews/review-schemas'

/** An application of the demo; days count from its submission. */
export interface SupportStory {
  organisation: string
  programme: string
  /** Days ago of submission. */
  ago: number
  pages: Record<string, PageInput>
  /** Papers by code, with the names of their files. */
  papers: Record<string, string>
  council?: {
    /** Points of the members who have scored, by criterion. */
    points: Record<string, number>[]
    remarks: string[]
    /** Once all have scored. */
    minutes?: string
  }
  decision?: Omit<DecideInput, 'version'>
  grant?: {
    signedAfter: number
    acceptedAfter: number
    paidAfter?: number
    contract: {
      contractNumber: string
      place: string
      supplierName: string
      supplierTaxCode: undefined
      supplierAddress: string
      supplierPerson: string
      supplierPosition: string
      supplierAccount: undefined
      firmAmount: bigint
      otherAmount: bigint
      language: 'vi' | 'bilingual'
      work: string
      workEn: string | undefined
      terms: string
      termsEn: string | undefined
    }
    acceptance: { place: string; amount: bigint; words: string }
  }
}

/** What was set aside in the demo; fictitious, like its organisations. */
export const budgets = [
  { programme: 'ho-tro-cong-nghe', amount: 1_200_000_000n, source: 'QĐ minh họa 21/QĐ-UBND' },
  { programme: 'khoi-nghiep-sang-tao', amount: 900_000_000n, source: 'QĐ minh họa 22/QĐ-UBND' },
]

const declared: PageInput = {
  page: 'declaration',
  declared: ['truth', 'repay', 'one-agency', 'no-double', 'data'],
}
const traits: PageInput = { page: 'traits', trait: [] }

function firm(registered: string): PageInput {
  return { page: 'firm', registered, offer: 'none' }
}

function size(
  sector: 'industry' | 'services',
  employees: string,
  revenue: string,
  capital: string,
): PageInput {
  return { page: 'size', sector, employees, revenue, capital, criterion: 'either' }
}

const startup: PageInput = { page: 'startup', innovation: ['protected-product'], selection: [] }

const terms =
  'Bên cung cấp bàn giao kết quả theo từng đợt. Nhà nước thanh toán phần hỗ trợ sau nghiệm thu, theo hồ sơ thanh toán của doanh nghiệp.'

const termsEn =
  'The supplier hands over its results in stages. The state pays its part after acceptance, against the settlement dossier of the enterprise.'

export const supportStories: SupportStory[] = [
  {
    organisation: 'moi-truong-thuy-moc-an',
    programme: 'ho-tro-cong-nghe',
    ago: 150,
    pages: {
      firm: firm('2015-06-30'),
      size: size('services', '34', '41 tỷ', '19 tỷ'),
      traits,
      items: { page: 'items', items: ['ip-consulting'] },
      'budget-ip-consulting': {
        page: 'budget',
        description: 'Tư vấn đăng ký giải pháp hữu ích cho bể lọc sinh học ba ngăn.',
        supplier: 'Công ty TNHH Thẩm định giá An Viết Thư',
        cost: '120.000.000',
        quantity: 1,
        amount: '60.000.000',
      },
      declaration: declared,
    },
    papers: {},
    decision: {
      outcome: 'approve',
      reasons: [],
      words: 'Hỗ trợ 60 triệu đồng, bằng 50% giá trị hợp đồng tư vấn.',
      lines: [{ code: 'ip-consulting', amount: 60_000_000n }],
    },
    grant: {
      signedAfter: 12,
      acceptedAfter: 90,
      paidAfter: 105,
      contract: {
        contractNumber: '03/HĐHT-SKHCN',
        place: 'Bắc Ninh',
        supplierName: 'Công ty TNHH Thẩm định giá An Viết Thư',
        supplierTaxCode: undefined,
        supplierAddress: 'Phường Kinh Bắc',
        supplierPerson: 'Lại Thị Phương Thảo',
        supplierPosition: 'Giám đốc',
        supplierAccount: undefined,
        firmAmount: 60_000_000n,
        otherAmount: 0n,
        language: 'vi',
        work: 'Tra cứu, viết bản mô tả và nộp đơn giải pháp hữu ích.',
        workEn: undefined,
        terms,
        termsEn: undefined,
      },
      acceptance: {
        place: 'Bắc Ninh',
        amount: 60_000_000n,
        words: 'Đơn đã được Cục Sở hữu trí tuệ chấp nhận hợp lệ.',
      },
    },
  },
  {
    organisation: 'nhip-tho-xanh',
    programme: 'khoi-nghiep-sang-tao',
    ago: 70,
    pages: {
      firm: firm('2024-02-20'),
      size: size('services', '8', '1,2 tỷ', '900 triệu'),
      traits,
      startup,
      items: { page: 'items', items: ['product-testing'] },
      'budget-product-testing': {
        page: 'budget',
        description: 'Thử nghiệm ba trạm đo bụi và mùi tại phòng thử nghiệm được công nhận.',
        supplier: 'Đại học Văn Khê',
        cost: '56.000.000',
        quantity: 1,
        amount: '28.000.000',
      },
      declaration: declared,
    },
    papers: { 'startup-evidence': 'thuyet-minh-san-pham' },
    council: {
      points: [
        { innovation: 34, growth: 22, proposal: 25 },
        { innovation: 31, growth: 20, proposal: 26 },
      ],
      remarks: [
        'Cách hiệu chuẩn tại chỗ là mới; nên thử thêm vào mùa nồm.',
        'Chi phí hợp lý, thị trường trong tỉnh rõ.',
      ],
      minutes:
        'Hội đồng họp trực tuyến, hai thành viên độc lập có mặt, thống nhất đề nghị hỗ trợ phần thử nghiệm.',
    },
    decision: {
      outcome: 'approve',
      reasons: [],
      words: 'Hỗ trợ 28 triệu đồng cho thử nghiệm sản phẩm mới.',
      lines: [{ code: 'product-testing', amount: 28_000_000n }],
    },
    grant: {
      signedAfter: 14,
      acceptedAfter: 62,
      contract: {
        contractNumber: '11/HĐHT-SKHCN',
        place: 'Bắc Ninh',
        supplierName: 'Đại học Văn Khê',
        supplierTaxCode: undefined,
        supplierAddress: 'Phường Kinh Bắc',
        supplierPerson: 'Hoàng Đình Lâm',
        supplierPosition: 'Trưởng phòng Thử nghiệm',
        supplierAccount: undefined,
        firmAmount: 28_000_000n,
        otherAmount: 0n,
        language: 'bilingual',
        work: 'Thử nghiệm ba trạm đo theo quy trình của phòng thử nghiệm, lập báo cáo.',
        workEn: 'Tests three stations by the procedure of the laboratory and writes a report.',
        terms,
        termsEn,
      },
      acceptance: {
        place: 'Bắc Ninh',
        amount: 28_000_000n,
        words: 'Ba phiếu kết quả thử nghiệm đạt yêu cầu của hợp đồng.',
      },
    },
  },
  {
    organisation: 'co-dien-luc-phong',
    programme: 'ho-tro-cong-nghe',
    ago: 20,
    pages: {
      firm: firm('2009-11-05'),
      size: size('industry', '92', '88 tỷ', '36 tỷ'),
      traits,
      items: { page: 'items', items: ['transfer-consulting'] },
      'budget-transfer-consulting': {
        page: 'budget',
        description: 'Tư vấn chuyển giao công nghệ nhiệt luyện; chưa xác định bên giao.',
        supplier: '',
        cost: '150.000.000',
        quantity: 1,
        amount: '75.000.000',
      },
      declaration: declared,
    },
    papers: {},
    decision: {
      outcome: 'refuse',
      reasons: ['outside-scope'],
      words:
        'Nội dung đề nghị chưa gắn với một công nghệ cụ thể nên chưa thuộc phạm vi hỗ trợ. Đơn vị có thể nộp lại khi đã chọn được công nghệ và bên giao.',
      lines: [],
    },
  },
  {
    organisation: 'vat-lieu-gach-may',
    programme: 'ho-tro-cong-nghe',
    ago: 8,
    pages: {
      firm: firm('2011-03-22'),
      size: size('industry', '71', '46 tỷ', '17 tỷ'),
      traits,
      items: { page: 'items', items: ['transfer-consulting'] },
      'budget-transfer-consulting': {
        page: 'budget',
        description:
          'Tư vấn chọn và tiếp nhận công nghệ gạch không nung từ tro bay: so sánh ba dây chuyền, thử phối liệu, soạn hợp đồng chuyển giao.',
        supplier: 'Trung tâm tư vấn chuyển giao công nghệ',
        cost: '140.000.000',
        quantity: 1,
        amount: '70.000.000',
      },
      declaration: declared,
    },
    papers: { quotation: 'bao-gia-tu-van' },
    decision: {
      outcome: 'approve',
      reasons: [],
      words:
        'Hỗ trợ 70 triệu đồng, bằng 50% chi phí tư vấn; hợp đồng ba bên ký trước khi thực hiện.',
      lines: [{ code: 'transfer-consulting', amount: 70_000_000n }],
    },
  },
  {
    organisation: 'mat-chuon',
    programme: 'khoi-nghiep-sang-tao',
    ago: 6,
    pages: {
      firm: firm('2022-09-12'),
      size: size('services', '11', '3,4 tỷ', '1,8 tỷ'),
      traits,
      startup,
      items: { page: 'items', items: ['ip-procedures'] },
      'budget-ip-procedures': {
        page: 'budget',
        description: 'Tư vấn thủ tục đăng ký sáng chế cho cụm đèn nhiều góc.',
        supplier: 'Công ty TNHH Thẩm định giá An Viết Thư',
        cost: '28.000.000',
        quantity: 1,
        amount: '28.000.000',
      },
      declaration: declared,
    },
    papers: { 'startup-evidence': 'mo-ta-giai-phap' },
    council: {
      points: [{ innovation: 36, growth: 24, proposal: 24 }],
      remarks: ['Giải pháp mới so với sản phẩm nhập, khả năng bảo hộ cao.'],
    },
  },
]
