import type { SchemeSeed } from './reference-types'

const law = 'Luật Chuyển giao công nghệ số 07/2017/QH14'
const inForce = '2018-07-01'

/** The law's own lists of what is transferred, how, with which rights and against which payment. */
export const transferSchemes: SchemeSeed[] = [
  {
    scheme: 'transfer-object',
    source: `${law}, Điều 4 khoản 1`,
    validFrom: inForce,
    terms: [
      { code: 'know-how', vi: 'Bí quyết kỹ thuật, bí quyết công nghệ', en: 'Know-how' },
      {
        code: 'plan-process',
        vi: 'Phương án, quy trình công nghệ',
        en: 'Technological plan or process',
      },
      {
        code: 'solution-drawing',
        vi: 'Giải pháp, thông số, bản vẽ, sơ đồ kỹ thuật',
        en: 'Solutions, parameters, drawings, technical diagrams',
      },
      {
        code: 'formula-software-data',
        vi: 'Công thức, phần mềm máy tính, thông tin dữ liệu',
        en: 'Formulas, computer software, data',
      },
      {
        code: 'rationalisation',
        vi: 'Giải pháp hợp lý hóa sản xuất, đổi mới công nghệ',
        en: 'Rationalisation of production, technological innovation',
      },
      {
        code: 'machinery',
        vi: 'Máy móc, thiết bị đi kèm công nghệ',
        en: 'Machinery and equipment that go with the technology',
      },
    ],
  },
  {
    scheme: 'transfer-form',
    source: `${law}, Điều 5`,
    validFrom: inForce,
    terms: [
      { code: 'independent', vi: 'Chuyển giao công nghệ độc lập', en: 'Independent transfer' },
      { code: 'investment-project', vi: 'Trong dự án đầu tư', en: 'Part of an investment project' },
      {
        code: 'capital-contribution',
        vi: 'Góp vốn bằng công nghệ',
        en: 'Capital contribution by technology',
      },
      { code: 'franchise', vi: 'Trong nhượng quyền thương mại', en: 'Part of a franchise' },
      {
        code: 'ip-transfer',
        vi: 'Trong chuyển giao quyền sở hữu trí tuệ',
        en: 'Part of a transfer of intellectual property rights',
      },
      {
        code: 'machinery-purchase',
        vi: 'Trong mua, bán máy móc, thiết bị',
        en: 'Part of a purchase of machinery',
      },
      { code: 'other-form', vi: 'Hình thức khác theo pháp luật', en: 'Another lawful form' },
    ],
  },
  {
    scheme: 'transfer-mode',
    source: `${law}, Điều 6`,
    validFrom: inForce,
    terms: [
      { code: 'documents', vi: 'Chuyển giao tài liệu về công nghệ', en: 'Handing over documents' },
      { code: 'training', vi: 'Đào tạo bên nhận', en: 'Training the recipient' },
      { code: 'experts', vi: 'Cử chuyên gia tư vấn kỹ thuật', en: 'Sending technical experts' },
      {
        code: 'machinery-with-modes',
        vi: 'Chuyển giao máy móc, thiết bị kèm công nghệ',
        en: 'Machinery together with the technology',
      },
      {
        code: 'other-mode',
        vi: 'Phương thức khác do các bên thỏa thuận',
        en: 'Another agreed mode',
      },
    ],
  },
  {
    scheme: 'transfer-scope',
    source: `${law}, Điều 7`,
    validFrom: inForce,
    terms: [
      { code: 'ownership', vi: 'Chuyển nhượng quyền sở hữu', en: 'Assignment of ownership' },
      { code: 'right-of-use', vi: 'Chuyển giao quyền sử dụng', en: 'Right of use (licence)' },
    ],
  },
  {
    scheme: 'payment-method',
    source: `${law}, Điều 27; Nghị định 76/2018/NĐ-CP, Điều 4`,
    validFrom: inForce,
    terms: [
      {
        code: 'lump-or-instalments',
        vi: 'Trả một lần hoặc nhiều lần bằng tiền hoặc hàng hóa',
        en: 'Lump sum or instalments, in money or goods',
      },
      { code: 'per-unit', vi: 'Trả theo từng đơn vị sản phẩm', en: 'Per unit produced' },
      { code: 'equity', vi: 'Chuyển giá trị công nghệ thành vốn góp', en: 'Converted into equity' },
      {
        code: 'net-sale-price',
        vi: 'Trả theo phần trăm giá bán tịnh',
        en: 'Percentage of the net sale price',
      },
      {
        code: 'net-revenue',
        vi: 'Trả theo phần trăm doanh thu thuần',
        en: 'Percentage of net revenue',
      },
      {
        code: 'profit-before-tax',
        vi: 'Trả theo phần trăm lợi nhuận trước thuế',
        en: 'Percentage of profit before tax',
      },
      {
        code: 'combined-other',
        vi: 'Kết hợp nhiều phương thức hoặc phương thức khác',
        en: 'A combination or another method',
      },
    ],
  },
]
