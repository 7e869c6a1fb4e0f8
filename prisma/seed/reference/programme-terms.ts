import type { SchemeSeed } from './reference-types'

/** Countries and territories of ISO 3166-1, alpha-2. */
const countryCodes =
  'vn af al dz ad ao ag ar am au at az bs bh bd bb by be bz bj bt bo ba bw br bn bg bf bi cv kh cm ca cf td cl cn co km cg cd cr ci hr cu cy cz dk dj dm do ec eg sv gq er ee sz et fj fi fr ga gm ge de gh gr gd gt gn gw gy ht hn hu is in id ir iq ie il it jm jp jo kz ke ki kp kr kw kg la lv lb ls lr ly li lt lu mg mw my mv ml mt mh mr mu mx fm md mc mn me ma mz mm na nr np nl nz ni ne ng mk no om pk pw ps pa pg py pe ph pl pt qa ro ru rw kn lc vc ws sm st sa sn rs sc sl sg sk si sb so za ss es lk sd sr se ch sy tj tz th tl tg to tt tn tr tm tv ug ua ae gb us uy uz vu va ve ye zm zw hk mo tw'.split(
    ' ',
  )

const nameIn = (language: 'vi' | 'en') => {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  return (code: string) => names.of(code.toUpperCase()) ?? code.toUpperCase()
}
const inVietnamese = nameIn('vi')
const inEnglish = nameIn('en')

const decision = 'Quyết định 1158/QĐ-TTg ngày 13/07/2021'

/** What the national market programme counts transfers by. */
export const programmeSchemes: SchemeSeed[] = [
  {
    scheme: 'transferor-type',
    source: `${decision}: chỉ tiêu theo bên giao; phân loại của sàn`,
    validFrom: '2021-07-13',
    terms: [
      { code: 'institute', vi: 'Viện nghiên cứu', en: 'Research institute' },
      { code: 'university', vi: 'Trường đại học, cao đẳng', en: 'University or college' },
      { code: 'enterprise', vi: 'Doanh nghiệp', en: 'Enterprise' },
      { code: 'cooperative', vi: 'Hợp tác xã, hộ kinh doanh', en: 'Cooperative or household' },
      { code: 'intermediary', vi: 'Tổ chức trung gian', en: 'Intermediary' },
      { code: 'individual', vi: 'Cá nhân', en: 'Individual' },
      { code: 'other-transferor', vi: 'Tổ chức khác', en: 'Another organisation' },
    ],
  },
  {
    scheme: 'support-refusal',
    source:
      'Nghị định 80/2021/NĐ-CP, Điều 5, 7, 20, 21, 32; Thông tư 06/2022/TT-BKHĐT, Điều 3; phân loại của sàn',
    validFrom: '2021-10-15',
    terms: [
      {
        code: 'not-eligible',
        vi: 'Doanh nghiệp không thuộc đối tượng hoặc chưa đủ điều kiện của chương trình',
        en: 'The enterprise is not eligible under the programme',
      },
      {
        code: 'size-not-met',
        vi: 'Quy mô kê khai không phù hợp với nội dung đề nghị',
        en: 'The declared size does not fit what is asked for',
      },
      {
        code: 'incomplete',
        vi: 'Hồ sơ không được bổ sung đúng hạn',
        en: 'The dossier was not completed in time',
      },
      {
        code: 'outside-scope',
        vi: 'Nội dung đề nghị ngoài phạm vi hỗ trợ',
        en: 'What is asked for is outside the scope of support',
      },
      {
        code: 'already-supported',
        vi: 'Đã được hỗ trợ cho cùng nội dung',
        en: 'The same thing has been supported already',
      },
      {
        code: 'low-score',
        vi: 'Hội đồng không lựa chọn',
        en: 'Not selected by the council',
      },
      {
        code: 'budget-exhausted',
        vi: 'Kinh phí của chương trình đã hết',
        en: 'The programme’s budget is used up',
      },
    ],
  },
  {
    scheme: 'country',
    source: 'ISO 3166-1; tên theo Unicode CLDR',
    validFrom: '2021-01-01',
    terms: countryCodes.map((code) => ({
      code,
      vi: inVietnamese(code).normalize('NFC').trim(),
      en: inEnglish(code),
    })),
  },
]
