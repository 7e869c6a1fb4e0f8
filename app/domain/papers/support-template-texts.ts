import type { Part } from './template-line'
import { motto, prevails, type Speak, signature, title } from './template-parts'

type Side = 'firm' | 'supplier'

const sides = {
  firm: ['DOANH NGHIỆP ĐƯỢC HỖ TRỢ (BÊN B)', 'THE ENTERPRISE (PARTY B)'],
  supplier: ['BÊN CUNG CẤP (BÊN C)', 'THE SUPPLIER (PARTY C)'],
} as const

function side(say: Speak, name: Side): Part[] {
  const [vi, en] = sides[name]
  return [
    ...say(`${vi}:`, `${en}:`, { bold: true, before: 120, keepNext: true }),
    { text: `{${name}Name}`, bold: true },
    ...say(`Mã số thuế: {${name}TaxCode}`, `Tax code: {${name}TaxCode}`),
    ...say(`Địa chỉ: {${name}Address}`, `Address: {${name}Address}`),
    ...say(
      `Người đại diện: {${name}Representative}; chức vụ: {${name}Position}`,
      `Represented by: {${name}Representative}; position: {${name}Position}`,
    ),
    ...(name === 'supplier'
      ? say('Tài khoản: {supplierAccount}', 'Account: {supplierAccount}')
      : []),
  ]
}

function parties(say: Speak): Part[] {
  return [
    ...say('CƠ QUAN HỖ TRỢ (BÊN A):', 'THE SUPPORTING AGENCY (PARTY A):', {
      bold: true,
      before: 120,
      keepNext: true,
    }),
    ...say('{agency}', '{agencyEn}', { bold: true }),
    ...side(say, 'firm'),
    ...side(say, 'supplier'),
  ]
}

const heading = (say: Speak, vi: string, en: string) =>
  say(vi, en, { bold: true, before: 160, keepNext: true })

const running = { indent: true } as const

/** Three signatures: two beside each other, the third below. */
function signatures(say: Speak): Part[] {
  const sign = (party: string, name: string) =>
    signature(say, [`ĐẠI DIỆN BÊN ${party}`, `FOR PARTY ${party}`], name, [
      '(Ký, ghi rõ họ tên, đóng dấu)',
      '(Signature, full name, stamp)',
    ])
  return [
    { left: sign('B', '{firmRepresentative}'), right: sign('C', '{supplierRepresentative}') },
    ...sign('A', ''),
  ]
}

function items(say: Speak): Part[] {
  return [
    { text: '{#budgetLines}' },
    ...say(
      '{itemNumber}. {text}: {amountFigures}',
      '{itemNumber}. {textEn}: {amountFiguresEn}',
      running,
    ),
    { text: '{/budgetLines}' },
  ]
}

/**
 * The contract of state, enterprise and supplier: the state's money, the enterprise's, other money and how it is
 * paid (Decree 80/2021/NĐ-CP, Art. 32.3.c).
 */
export function supportContract(say: Speak, bilingual: boolean): Part[] {
  return [
    ...motto(say),
    ...title(
      say,
      'HỢP ĐỒNG HỖ TRỢ DOANH NGHIỆP NHỎ VÀ VỪA',
      'CONTRACT ON SUPPORT FOR AN ENTERPRISE',
      ['Số: {contractNumber} (hồ sơ {number})', 'No.: {contractNumber} (application {number})'],
    ),
    ...say('Căn cứ {legalBasis};', 'By {legalBasisEn};', { ...running, italic: true }),
    ...say(
      'Căn cứ thông báo hỗ trợ của Bên A đối với hồ sơ {number} theo chương trình “{programme}”,',
      'and by Party A’s notice on application {number} under the programme “{programmeEn}”,',
      { ...running, italic: true },
    ),
    ...say(
      'Hôm nay, {day}, tại {place}, chúng tôi gồm:',
      'Today, {dayEn}, in {place}, we, namely:',
      running,
    ),
    ...parties(say),
    ...say('thống nhất ký hợp đồng với các nội dung sau:', 'agree as follows:', {
      ...running,
      before: 120,
    }),
    ...heading(say, 'Điều 1. Công việc', 'Article 1. The work'),
    ...say('{work}', '{workEn}', running),
    ...say('Hoàn thành chậm nhất {endDay}.', 'To be done by {endDayEn}.', running),
    ...heading(
      say,
      'Điều 2. Giá trị hợp đồng và nguồn kinh phí',
      'Article 2. Price and who bears it',
    ),
    ...say(
      'Giá trị hợp đồng: {totalFigures} (bằng chữ: {totalWords}), trong đó:',
      'Price of the contract: {totalFiguresEn}, of which:',
      running,
    ),
    ...say(
      '- Ngân sách nhà nước hỗ trợ: {stateFigures} (bằng chữ: {stateWords});',
      '- the state budget bears {stateFiguresEn};',
      running,
    ),
    ...say(
      '- Doanh nghiệp chi trả: {firmFigures};',
      '- the enterprise bears {firmFiguresEn};',
      running,
    ),
    ...say('- Kinh phí khác: {otherFigures}.', '- others bear {otherFiguresEn}.', running),
    ...say('Nội dung được hỗ trợ:', 'What is supported:', { ...running, keepNext: true }),
    ...items(say),
    ...heading(say, 'Điều 3. Thanh toán', 'Article 3. Payment'),
    ...say('{terms}', '{termsEn}', running),
    ...say(
      'Ngân sách chỉ chi trả sau khi ba bên nghiệm thu, thanh lý và có đủ hồ sơ thanh toán: thông báo hỗ trợ, hợp đồng, biên bản nghiệm thu và thanh lý, hóa đơn, chứng từ.',
      'The state pays only after acceptance by all three parties and against a whole dossier: the notice of support, the contract, the record of acceptance and settlement, invoices and vouchers.',
      running,
    ),
    ...heading(say, 'Điều 4. Trách nhiệm của các bên', 'Article 4. Duties'),
    ...say(
      'Bên B chịu trách nhiệm trước pháp luật về nội dung đã kê khai; nếu cố ý kê khai không trung thực về quy mô để được hưởng hỗ trợ thì hoàn trả toàn bộ kinh phí đã nhận (Điều 10 khoản 3 Nghị định 80/2021/NĐ-CP). Bên B báo cáo kết quả sau hỗ trợ theo yêu cầu của Bên A.',
      'Party B answers for what it has declared; whoever declares its size falsely on purpose repays everything (Decree 80/2021/NĐ-CP, Art. 10.3). Party B reports on results as Party A asks.',
      running,
    ),
    ...say(
      'Bên C cung cấp đúng nội dung, chất lượng, thời hạn tại Điều 1 và xuất hóa đơn theo quy định.',
      'Party C delivers as stated in Article 1, in time, and issues invoices by law.',
      running,
    ),
    ...heading(say, 'Điều 5. Hiệu lực', 'Article 5. Effect'),
    ...say(
      'Hợp đồng có hiệu lực từ ngày ký, lập thành 03 bản có giá trị như nhau, mỗi bên giữ 01 bản. Tranh chấp được giải quyết bằng thương lượng; nếu không thành thì do Tòa án có thẩm quyền giải quyết.',
      'This contract takes effect on signing and is made in three copies of equal value, one for each party. Disputes are settled by negotiation or, failing that, by the competent court.',
      running,
    ),
    ...prevails(say, bilingual),
    ...signatures(say),
  ]
}

/** The record of acceptance and settlement of the three parties. */
export function supportAcceptance(say: Speak, bilingual: boolean): Part[] {
  return [
    ...motto(say),
    ...title(
      say,
      'BIÊN BẢN NGHIỆM THU VÀ THANH LÝ HỢP ĐỒNG',
      'RECORD OF ACCEPTANCE AND SETTLEMENT',
      [
        'Hợp đồng số {contractNumber} ký {contractDay} (hồ sơ {number})',
        'Contract {contractNumber} of {contractDayEn} (application {number})',
      ],
    ),
    ...say(
      'Hôm nay, {day}, tại {place}, ba bên gồm:',
      'On {dayEn} in {place}, the parties:',
      running,
    ),
    ...parties(say),
    ...heading(say, '1. Công việc đã thực hiện', '1. What was done'),
    ...say('{work}', '{workEn}', running),
    ...say('{note}', '', running).slice(0, 1),
    ...heading(say, '2. Giá trị nghiệm thu', '2. What is accepted'),
    ...say(
      'Giá trị hợp đồng: {totalFigures}. Ngân sách nhà nước hỗ trợ sau nghiệm thu: {acceptedFigures} (bằng chữ: {acceptedWords}).',
      'Price of the contract: {totalFiguresEn}. The state bears {acceptedFiguresEn} of what is accepted.',
      running,
    ),
    ...heading(say, '3. Kết luận', '3. Conclusions'),
    ...say(
      'Ba bên thống nhất nghiệm thu và thanh lý hợp đồng. Biên bản được lập thành 03 bản có giá trị như nhau, mỗi bên giữ 01 bản.',
      'The three parties accept the work and settle the contract. This record is made in three copies of equal value, one for each party.',
      running,
    ),
    ...prevails(say, bilingual),
    ...signatures(say),
  ]
}
