import type { FigureSeed, SchemeSeed } from './reference-types'

const rules = 'Quy chế của sàn'
const stripe =
  'Stripe, Supported currencies: minimum and maximum charge amounts, zero-decimal currencies'
const napas = 'NAPAS, dịch vụ chuyển tiền nhanh 247: dưới 500 triệu đồng một giao dịch'

const perCurrency = { VND: 0, USD: 2, EUR: 2, JPY: 0, KRW: 0, CNY: 2 }

/** Usual sums of the exchange's services, in đồng, until its rules on fees are issued. */
const usualFees = {
  'search-service': 3_000_000,
  'matching-service': 5_000_000,
  'event-service': 2_000_000,
}

/** Limits of means of payment, and the exchange's own rules on paying. Sums in minor units. */
export const paymentFigures: FigureSeed[] = [
  { code: 'payment-due-within-days', value: '14', validFrom: '2021-01-01', source: rules },
  { code: 'royalty-due-days', value: '30', validFrom: '2021-01-01', source: rules },
  { code: 'fast-transfer-limit-VND', value: '499999999', validFrom: '2021-01-01', source: napas },
  ...Object.entries(usualFees).map(([code, sum]) => ({
    code: `exchange-fee-${code}`,
    value: String(sum),
    validFrom: '2021-01-01',
    source: `${rules} (mức dự kiến)`,
  })),
  ...Object.entries(perCurrency).flatMap(([currency, digits]) => [
    {
      code: `stripe-minor-digits-${currency}`,
      value: String(digits),
      validFrom: '2021-01-01',
      source: stripe,
    },
    {
      code: `stripe-largest-charge-${currency}`,
      value: '99999999',
      validFrom: '2021-01-01',
      source: stripe,
    },
  ]),
]

/** What the exchange may ask money for. The sum of the appraisal fee is set by law and typed in. */
const fees: SchemeSeed = {
  scheme: 'exchange-fee',
  source: rules,
  validFrom: '2021-01-01',
  provisional: true,
  terms: [
    {
      code: 'contract-appraisal',
      vi: 'Phí thẩm định hợp đồng chuyển giao công nghệ',
      en: 'Fee for the appraisal of a transfer contract',
    },
    {
      code: 'search-service',
      vi: 'Phí dịch vụ tìm kiếm công nghệ theo yêu cầu',
      en: 'Fee for a technology search on request',
    },
    {
      code: 'matching-service',
      vi: 'Phí dịch vụ môi giới, kết nối chuyển giao',
      en: 'Fee for brokering a transfer',
    },
    {
      code: 'event-service',
      vi: 'Phí gian hàng tại phiên kết nối cung cầu',
      en: 'Fee for a stand at a matching event',
    },
  ],
}

/** Banks that take VietQR transfers; the code is the BIN that NAPAS gave them. */
const banks: SchemeSeed = {
  scheme: 'bank',
  source: 'NAPAS, danh sách thành viên dịch vụ VietQR',
  validFrom: '2021-01-01',
  terms: [
    { code: '970425', vi: 'AB Bank · Ngân hàng TMCP An Bình', en: 'AB Bank' },
    { code: '970416', vi: 'ACB · Ngân hàng TMCP Á Châu', en: 'ACB' },
    {
      code: '970405',
      vi: 'Agribank · Ngân hàng Nông nghiệp và Phát triển Nông thôn Việt Nam',
      en: 'Agribank',
    },
    { code: '970409', vi: 'BacA Bank · Ngân hàng TMCP Bắc Á', en: 'BacA Bank' },
    { code: '970438', vi: 'BaoViet Bank · Ngân hàng TMCP Bảo Việt', en: 'BaoViet Bank' },
    { code: '970418', vi: 'BIDV · Ngân hàng TMCP Đầu tư và Phát triển Việt Nam', en: 'BIDV' },
    { code: '970454', vi: 'BVBank · Ngân hàng TMCP Bản Việt', en: 'BVBank' },
    {
      code: '546034',
      vi: 'CAKE by VPBank · Ngân hàng số CAKE by VPBank - Ngân hàng TMCP Việt Nam Thịnh Vượng',
      en: 'CAKE by VPBank',
    },
    { code: '970446', vi: 'Co-op Bank · Ngân hàng Hợp tác xã Việt Nam', en: 'Co-op Bank' },
    { code: '970431', vi: 'Eximbank · Ngân hàng TMCP Xuất Nhập khẩu Việt Nam', en: 'Eximbank' },
    { code: '970437', vi: 'HDBank · Ngân hàng TMCP Phát triển TP. Hồ Chí Minh', en: 'HDBank' },
    {
      code: '668888',
      vi: 'Kasikornbank · Ngân hàng Đại chúng TNHH KASIKORNBANK - CN TP. Hồ Chí Minh',
      en: 'Kasikornbank',
    },
    { code: '970452', vi: 'KienlongBank · Ngân hàng TMCP Kiên Long', en: 'KienlongBank' },
    {
      code: '970449',
      vi: 'LienVietPostBank · Ngân hàng TMCP Bưu Điện Liên Việt',
      en: 'LienVietPostBank',
    },
    {
      code: '963369',
      vi: 'Liobank · Ngân hàng số Liobank - Ngân hàng TMCP Phương Đông',
      en: 'Liobank',
    },
    { code: '970422', vi: 'MB Bank · Ngân hàng TMCP Quân đội', en: 'MB Bank' },
    { code: '970414', vi: 'MBV · Ngân hàng TNHH MTV Việt Nam Hiện Đại', en: 'MBV' },
    { code: '971025', vi: 'MoMo · CTCP Dịch Vụ Di Động Trực Tuyến', en: 'MoMo' },
    { code: '970426', vi: 'MSB · Ngân hàng TMCP Hàng Hải', en: 'MSB' },
    { code: '970428', vi: 'Nam A Bank · Ngân hàng TMCP Nam Á', en: 'Nam A Bank' },
    { code: '970419', vi: 'NCB Bank · Ngân hàng TMCP Quốc Dân', en: 'NCB Bank' },
    { code: '970448', vi: 'OCB Bank · Ngân hàng TMCP Phương Đông', en: 'OCB Bank' },
    { code: '970430', vi: 'PG Bank · Ngân hàng TMCP Xăng dầu Petrolimex', en: 'PG Bank' },
    { code: '970412', vi: 'PVcomBank · Ngân hàng TMCP Đại Chúng Việt Nam', en: 'PVcomBank' },
    { code: '970403', vi: 'Sacombank · Ngân hàng TMCP Sài Gòn Thương Tín', en: 'Sacombank' },
    { code: '970400', vi: 'SaigonBank · Ngân hàng TMCP Sài Gòn Công Thương', en: 'SaigonBank' },
    { code: '970429', vi: 'SCB · Ngân hàng TMCP Sài Gòn', en: 'SCB' },
    { code: '970440', vi: 'SeABank · Ngân hàng TMCP Đông Nam Á', en: 'SeABank' },
    { code: '970443', vi: 'SHB · Ngân hàng TMCP Sài Gòn - Hà Nội', en: 'SHB' },
    {
      code: '970424',
      vi: 'Shinhan Bank · Ngân hàng TNHH MTV Shinhan Việt Nam',
      en: 'Shinhan Bank',
    },
    { code: '970407', vi: 'Techcombank · Ngân hàng TMCP Kỹ thương Việt Nam', en: 'Techcombank' },
    { code: '963388', vi: 'Timo · Ngân hàng số Timo by Bản Việt Bank', en: 'Timo' },
    { code: '970423', vi: 'TPBank · Ngân hàng TMCP Tiên Phong', en: 'TPBank' },
    {
      code: '546035',
      vi: 'Ubank by VPBank · Ngân hàng số Ubank by VPBank - Ngân hàng TMCP Việt Nam Thịnh Vượng',
      en: 'Ubank by VPBank',
    },
    { code: '970441', vi: 'VIB · Ngân hàng TMCP Quốc tế Việt Nam', en: 'VIB' },
    { code: '970427', vi: 'VietABank · Ngân hàng TMCP Việt Á', en: 'VietABank' },
    { code: '970433', vi: 'VietBank · Ngân hàng TMCP Việt Nam Thương Tín', en: 'VietBank' },
    { code: '970436', vi: 'Vietcombank · Ngân hàng TMCP Ngoại Thương Việt Nam', en: 'Vietcombank' },
    { code: '970415', vi: 'VietinBank · Ngân hàng TMCP Công thương Việt Nam', en: 'VietinBank' },
    { code: '970406', vi: 'Vikki Bank · Ngân hàng TNHH MTV Số Vikki', en: 'Vikki Bank' },
    { code: '970432', vi: 'VPBank · Ngân hàng TMCP Việt Nam Thịnh Vượng', en: 'VPBank' },
  ],
}

export const paymentSchemes: SchemeSeed[] = [fees, banks]
