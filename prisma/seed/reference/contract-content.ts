import type { SchemeSeed } from './reference-types'

/** The fourteen items of a technology transfer contract, in the order of the law. */
export const contractContent: SchemeSeed = {
  scheme: 'contract-content',
  source: 'Luật Chuyển giao công nghệ số 07/2017/QH14, Điều 23',
  validFrom: '2018-07-01',
  terms: [
    { code: 'technology-name', vi: 'Tên công nghệ được chuyển giao', en: 'Name of the technology' },
    {
      code: 'object-and-quality',
      vi: 'Đối tượng công nghệ, sản phẩm tạo ra, tiêu chuẩn, chất lượng sản phẩm',
      en: 'Object, product made, standards and quality of the product',
    },
    {
      code: 'ownership-or-use',
      vi: 'Chuyển nhượng quyền sở hữu, chuyển giao quyền sử dụng',
      en: 'Assignment of ownership or right of use',
    },
    { code: 'transfer-mode', vi: 'Phương thức chuyển giao', en: 'Mode of transfer' },
    { code: 'rights-and-duties', vi: 'Quyền và nghĩa vụ của các bên', en: 'Rights and duties' },
    { code: 'price-and-payment', vi: 'Giá, phương thức thanh toán', en: 'Price and payment' },
    { code: 'term-and-effect', vi: 'Thời hạn, thời điểm có hiệu lực', en: 'Term and effect' },
    { code: 'definitions', vi: 'Khái niệm, thuật ngữ (nếu có)', en: 'Definitions (if any)' },
    {
      code: 'plan-and-place',
      vi: 'Kế hoạch, tiến độ, địa điểm chuyển giao',
      en: 'Plan, progress and place of the transfer',
    },
    { code: 'warranty', vi: 'Trách nhiệm bảo hành công nghệ', en: 'Warranty' },
    { code: 'penalty', vi: 'Phạt vi phạm hợp đồng', en: 'Penalty for breach' },
    { code: 'liability', vi: 'Trách nhiệm do vi phạm hợp đồng', en: 'Liability for breach' },
    { code: 'dispute-body', vi: 'Cơ quan giải quyết tranh chấp', en: 'Dispute settlement body' },
    {
      code: 'other-content',
      vi: 'Nội dung khác do các bên thỏa thuận',
      en: 'Other agreed content',
    },
  ],
}
