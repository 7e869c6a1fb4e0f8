import type { PaperKind, PaperLanguage } from './paper'
import { supportDecision, supportMinutes, supportSize } from './review-template-texts'
import { supportAcceptance, supportContract } from './support-template-texts'
import type { Part } from './template-line'
import { list, motto, party, type Speak, signatures, speaker, title } from './template-parts'

/** In a paper in two languages: which of them counts, and why some words stand in one only. */
function languages(say: Speak, bilingual: boolean): Part[] {
  if (!bilingual) return []
  return say(
    'Văn bản này lập bằng tiếng Việt và tiếng Anh. Nội dung do các bên tự ghi chỉ có ở ngôn ngữ mà các bên đã ghi và không được sàn dịch; các bên tự thống nhất bản dịch nếu cần. Khi có khác biệt, bản tiếng Việt được áp dụng.',
    'This paper is made in Vietnamese and English. Words that the parties wrote themselves stand only in the language in which they wrote them and are not translated by the exchange; the parties agree on a translation where they need one. Where the texts differ, the Vietnamese text applies.',
    { italic: true, indent: true, before: 120 },
  )
}

function contract(say: Speak, bilingual: boolean): Part[] {
  return [
    ...motto(say),
    ...title(say, 'HỢP ĐỒNG CHUYỂN GIAO CÔNG NGHỆ', 'TECHNOLOGY TRANSFER CONTRACT', [
      'Số hồ sơ: {number}',
      'File number: {number}',
    ]),
    ...say('DỰ THẢO', 'DRAFT', { align: 'center', after: 120 }),
    ...say(
      'Căn cứ Bộ luật Dân sự; Luật Chuyển giao công nghệ số 07/2017/QH14 và các văn bản hướng dẫn thi hành;',
      'Based on the Civil Code, the Law on Technology Transfer No. 07/2017/QH14 and the texts that implement it;',
      { italic: true, indent: true },
    ),
    ...say(
      'Căn cứ nhu cầu và khả năng của hai bên,',
      'and on the needs and abilities of both parties,',
      {
        italic: true,
        indent: true,
      },
    ),
    ...say(
      'Hôm nay, {day}, tại {place}, chúng tôi gồm:',
      'Today, {dayEn}, in {place}, we, namely:',
      {
        indent: true,
      },
    ),
    ...party(say, 'provider', bilingual),
    ...party(say, 'seeker', bilingual),
    ...say(
      'thống nhất ký hợp đồng chuyển giao công nghệ với các nội dung sau:',
      'agree on this technology transfer contract:',
      { indent: true, before: 120 },
    ),
    { text: '{#articles}' },
    { text: 'Điều {articleNumber}. {articleTitle}', bold: true, before: 160, keepNext: true },
    ...(bilingual
      ? [{ text: 'Article {articleNumber}. {articleTitleEn}', italic: true, keepNext: true }]
      : []),
    ...list('lines'),
    { text: '{/articles}' },
    ...languages(say, bilingual),
    signatures(say),
  ]
}

function people(say: Speak): Part[] {
  return [
    ...say('Thành phần tham dự', 'Present', { bold: true, before: 120, keepNext: true }),
    ...say(
      'Bên giao (Bên A) – {providerName}: {providerPeople}',
      'For the provider (Party A): {providerPeople}',
    ),
    ...say(
      'Bên nhận (Bên B) – {seekerName}: {seekerPeople}',
      'For the recipient (Party B): {seekerPeople}',
    ),
  ]
}

function minutes(say: Speak, bilingual: boolean): Part[] {
  return [
    ...motto(say),
    ...title(say, 'BIÊN BẢN LÀM VIỆC', 'MINUTES OF A MEETING', [
      'Về việc chuyển giao “{technology}” (hồ sơ {number})',
      'On the transfer of “{technology}” (file {number})',
    ]),
    ...say(
      'Hôm nay, {day}, tại {place}, hai bên đã làm việc.',
      'The parties met on {dayEn} in {place}.',
      {
        indent: true,
      },
    ),
    ...people(say),
    ...say('Nội dung làm việc', 'What was discussed', { bold: true, before: 120, keepNext: true }),
    ...list('contentLines'),
    ...say('Kết luận', 'Conclusions', { bold: true, before: 120, keepNext: true }),
    ...list('conclusionLines'),
    ...say(
      'Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản.',
      'These minutes are made in two copies of equal value, one for each party.',
      { indent: true, before: 120 },
    ),
    ...languages(say, bilingual),
    signatures(say),
  ]
}

function acceptance(say: Speak, bilingual: boolean): Part[] {
  return [
    ...motto(say),
    ...title(say, 'BIÊN BẢN NGHIỆM THU VÀ THANH LÝ', 'RECORD OF ACCEPTANCE AND SETTLEMENT', [
      'Hợp đồng chuyển giao công nghệ “{technology}” (hồ sơ {number})',
      'Technology transfer contract “{technology}” (file {number})',
    ]),
    ...say(
      'Căn cứ hợp đồng chuyển giao công nghệ ký {contractDay}, hôm nay, {day}, tại {place}, hai bên nghiệm thu kết quả chuyển giao.',
      'By the technology transfer contract of {contractDayEn}, the parties accept its results on {dayEn} in {place}.',
      { indent: true },
    ),
    ...people(say),
    ...say('1. Kết quả chuyển giao', '1. What was transferred', {
      bold: true,
      before: 120,
      keepNext: true,
    }),
    ...list('contentLines'),
    ...say('2. Giá trị hợp đồng', '2. Value of the contract', {
      bold: true,
      before: 120,
      keepNext: true,
    }),
    ...say('{valueFigures} (bằng chữ: {valueWords}).', '{valueFiguresEn}.', { indent: true }),
    ...say('3. Kết luận', '3. Conclusions', { bold: true, before: 120, keepNext: true }),
    ...list('conclusionLines'),
    ...say(
      'Hai bên thống nhất nghiệm thu và thanh lý hợp đồng theo các nội dung trên. Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản.',
      'The parties accept the results and settle the contract as stated above. This record is made in two copies of equal value, one for each party.',
      { indent: true, before: 120 },
    ),
    ...languages(say, bilingual),
    signatures(say),
  ]
}

const ndaArticles: [string, string, string, string][] = [
  [
    'Thông tin bí mật',
    'Confidential information',
    'Thông tin bí mật là mọi thông tin kỹ thuật, kinh doanh mà một bên cung cấp cho bên kia liên quan đến “{technology}”, bằng bất kỳ hình thức nào, trừ thông tin đã công khai, bên nhận đã có hợp pháp hoặc phải cung cấp theo quy định của pháp luật.',
    'Confidential information is any technical or business information on “{technology}” that one party gives the other in any form, but for what is public, lawfully known to the recipient already, or due by law.',
  ],
  [
    'Nghĩa vụ của mỗi bên',
    'Duties of each party',
    'Mỗi bên chỉ dùng thông tin bí mật cho mục đích nêu tại Điều 1; không tiết lộ cho bên thứ ba khi chưa có đồng ý bằng văn bản; chỉ cho những người cần biết trong tổ chức mình tiếp cận và chịu trách nhiệm về họ.',
    'Each party uses confidential information for the purpose of Article 1 only, discloses it to nobody without written consent, and gives access only to those of its people who need it, for whom it answers.',
  ],
  [
    'Thời hạn',
    'Term',
    'Nghĩa vụ bảo mật kéo dài {months} ({monthsWords}) tháng kể từ ngày ký. Khi kết thúc, theo yêu cầu của bên cung cấp, bên nhận trả lại hoặc hủy các tài liệu đã nhận.',
    'The duty of confidentiality lasts {months} months from signing. At its end the recipient returns or destroys what it received, if the giver asks for it.',
  ],
  [
    'Trách nhiệm và giải quyết tranh chấp',
    'Liability and disputes',
    'Bên vi phạm bồi thường thiệt hại thực tế theo quy định của pháp luật Việt Nam. Tranh chấp được giải quyết bằng thương lượng; nếu không thành thì do Tòa án có thẩm quyền giải quyết.',
    'A party in breach compensates actual damage by the law of Viet Nam. Disputes are settled by negotiation or, failing that, by the competent court.',
  ],
]

function nda(say: Speak, bilingual: boolean): Part[] {
  const heading = (number: number, vi: string, en: string) =>
    say(`Điều ${number}. ${vi}`, `Article ${number}. ${en}`, {
      bold: true,
      before: 120,
      keepNext: true,
    })
  return [
    ...motto(say),
    ...title(say, 'THỎA THUẬN BẢO MẬT THÔNG TIN', 'NON-DISCLOSURE AGREEMENT', [
      'Hồ sơ: {number}',
      'File: {number}',
    ]),
    ...say(
      'Hôm nay, {day}, tại {place}, hai bên gồm:',
      'On {dayEn} in {place}, the parties, namely:',
      {
        indent: true,
      },
    ),
    ...party(say, 'provider', bilingual),
    ...party(say, 'seeker', bilingual),
    ...say('thỏa thuận như sau:', 'agree as follows:', { before: 120 }),
    ...heading(1, 'Mục đích', 'Purpose'),
    ...list('contentLines'),
    ...ndaArticles.flatMap(([vi, en, textVi, textEn], index) => [
      ...heading(index + 2, vi, en),
      ...say(textVi, textEn, { indent: true }),
    ]),
    ...languages(say, bilingual),
    signatures(say),
  ]
}

function registration(say: Speak, bilingual: boolean): Part[] {
  const fact = (vi: string, en: string, name: string, nameEn = name) =>
    say(`- ${vi}: {${name}}`, `- ${en}: {${nameEn}}`)
  const listed = (vi: string, en: string, name: string) => fact(vi, en, name, `${name}En`)
  const heading = (vi: string, en: string) =>
    say(vi, en, { bold: true, before: 120, keepNext: true })
  return [
    ...motto(say),
    ...title(
      say,
      'ĐƠN ĐĂNG KÝ CHUYỂN GIAO CÔNG NGHỆ',
      'APPLICATION TO REGISTER A TECHNOLOGY TRANSFER',
    ),
    ...say('Kính gửi: {authority}', 'To: {authorityEn}', {
      align: 'center',
      bold: true,
      after: 160,
    }),
    ...say(
      '{registrantName} ({registrantSide}) thay mặt các bên đề nghị đăng ký chuyển giao công nghệ như sau:',
      '{registrantName} ({registrantSideEn}) applies for both parties to register the following technology transfer:',
      { indent: true },
    ),
    ...heading('1. Các bên', '1. The parties'),
    ...fact('Bên giao công nghệ', 'Provider', 'providerName'),
    ...say(
      '  Địa chỉ: {providerAddress}; mã số thuế: {providerTaxCode}; đại diện: {providerRepresentative}, {providerPosition}',
      '  Address: {providerAddress}; tax code: {providerTaxCode}; represented by: {providerRepresentative}, {providerPosition}',
    ),
    ...fact('Bên nhận công nghệ', 'Recipient', 'seekerName'),
    ...say(
      '  Địa chỉ: {seekerAddress}; mã số thuế: {seekerTaxCode}; đại diện: {seekerRepresentative}, {seekerPosition}',
      '  Address: {seekerAddress}; tax code: {seekerTaxCode}; represented by: {seekerRepresentative}, {seekerPosition}',
    ),
    ...heading('2. Hợp đồng', '2. The contract'),
    ...fact('Tên công nghệ', 'Technology', 'technology'),
    ...say('- Ngày ký: {contractDay}', '- Signed on: {contractDayEn}'),
    ...listed('Trường hợp đăng ký', 'Case', 'caseLabel'),
    ...listed('Hình thức chuyển giao', 'Form', 'form'),
    ...listed('Đối tượng', 'Object', 'objects'),
    ...listed('Phương thức', 'Mode', 'modes'),
    ...listed('Phạm vi quyền', 'Rights', 'scope'),
    ...listed('Phương thức thanh toán', 'Payment', 'payment'),
    ...fact('Thời hạn, hiệu lực', 'Term and effect', 'term'),
    ...say('- Giá trị: {valueFigures} (bằng chữ: {valueWords})', '- Value: {valueFiguresEn}'),
    ...heading('3. Cam kết', '3. Undertaking'),
    ...say(
      'Các bên cam kết nội dung hợp đồng tuân thủ các quy định của pháp luật có liên quan, chịu trách nhiệm trước pháp luật về tính chính xác, trung thực của hồ sơ.',
      'The parties undertake that the contract complies with the law, and answer for the dossier being correct and true.',
      { indent: true },
    ),
    ...languages(say, bilingual),
    signatures(say),
    ...say('DANH MỤC HỒ SƠ ĐĂNG KÝ', 'LIST OF THE DOSSIER', {
      newPage: true,
      align: 'center',
      bold: true,
      after: 160,
    }),
    { text: '{#dossier}' },
    ...say('{itemNumber}. {text}', '{textEn}'),
    { text: '{/dossier}' },
  ]
}

/** What a built-in template says, from top to bottom. */
export function bodyOf(kind: PaperKind, language: PaperLanguage): Part[] {
  const say = speaker(language)
  const bilingual = language === 'bilingual'
  const bodies: Record<PaperKind, () => Part[]> = {
    contract: () => contract(say, bilingual),
    minutes: () => minutes(say, bilingual),
    acceptance: () => acceptance(say, bilingual),
    nda: () => nda(say, bilingual),
    registration: () => registration(say, bilingual),
    support_contract: () => supportContract(say, bilingual),
    support_acceptance: () => supportAcceptance(say, bilingual),
    support_size: () => supportSize(say, bilingual),
    support_minutes: () => supportMinutes(say, bilingual),
    support_decision: () => supportDecision(say, bilingual),
  }
  return bodies[kind]()
}
