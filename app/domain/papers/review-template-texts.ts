import type { Line, Part } from './template-line'
import { list, motto, prevails, type Speak, title } from './template-parts'

const running = { indent: true } as const
const centred = { align: 'center', after: 0 } as const

const heading = (say: Speak, vi: string, en: string) =>
  say(vi, en, { bold: true, before: 160, keepNext: true })

/** Lines that data gives in both languages. */
function both(say: Speak, name: string, vi: string, en: string): Part[] {
  return [{ text: `{#${name}}` }, ...say(vi, en, running), { text: `{/${name}}` }]
}

/**
 * The head of what the department writes: its name and the paper's number beside the national motto, place and day
 * (Decree 30/2020/NĐ-CP, annex I). The number is given where the paper is issued.
 */
function letterhead(say: Speak, sign: string): Part[] {
  return [
    {
      leftWidth: 3_500,
      left: [
        ...say('{agencyCapitals}', '{agencyEn}', { ...centred, bold: true, size: 12 }),
        { ...centred, text: `Số: ………/${sign}`, size: 12, before: 120 },
      ],
      right: [
        ...say('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SOCIALIST REPUBLIC OF VIET NAM', {
          ...centred,
          bold: true,
          size: 12,
        }),
        ...say('Độc lập - Tự do - Hạnh phúc', 'Independence - Freedom - Happiness', {
          ...centred,
          bold: true,
          underline: true,
        }),
        { ...centred, text: '{place}, {day}', italic: true, before: 120 },
      ],
    },
  ]
}

function firm(say: Speak): Part[] {
  return [
    { text: '{firmName}', bold: true },
    ...say('Mã số thuế: {firmTaxCode}', 'Tax code: {firmTaxCode}'),
    ...say('Địa chỉ: {firmAddress}', 'Address: {firmAddress}'),
    ...say(
      'Người đại diện theo pháp luật: {firmRepresentative}; chức vụ: {firmPosition}',
      'Legal representative: {firmRepresentative}; position: {firmPosition}',
    ),
  ]
}

function signature(say: Speak, vi: string, en: string, name: string, hint = true): Line[] {
  const line = { ...centred, keepNext: true } as const
  return [
    ...say(vi, en, { ...line, bold: true, before: 240 }),
    ...(hint
      ? say('(Ký, ghi rõ họ tên, đóng dấu)', '(Signature, full name, stamp)', {
          ...line,
          italic: true,
          size: 11,
        })
      : []),
    { ...line, text: '', before: 900 },
    { ...line, text: name, bold: true },
  ]
}

/**
 * The enterprise's own declaration of its size with what it proposes (Decree 80/2021/NĐ-CP, Art. 5, 10 and
 * 32.4.a).
 */
export function supportSize(say: Speak, bilingual: boolean): Part[] {
  return [
    ...motto(say),
    ...title(say, 'TỜ KHAI XÁC ĐỊNH QUY MÔ DOANH NGHIỆP', 'DECLARATION OF THE ENTERPRISE’S SIZE', [
      'VÀ ĐỀ XUẤT NHU CẦU HỖ TRỢ',
      'AND PROPOSAL FOR SUPPORT',
    ]),
    ...say('Hồ sơ số {number}', 'Application {number}', { align: 'center' }),
    ...say('Kính gửi: {agency}', 'To: {agencyEn}', { align: 'center', bold: true, after: 160 }),
    ...heading(say, '1. Doanh nghiệp', '1. The enterprise'),
    ...firm(say),
    ...say('Đăng ký lần đầu: {registered}', 'First registered: {registeredEn}'),
    ...heading(
      say,
      '2. Quy mô theo Điều 5 Nghị định 80/2021/NĐ-CP',
      '2. Size by Decree 80/2021/NĐ-CP, Art. 5',
    ),
    ...say('Ngành chính: {sector}', 'Main sector: {sectorEn}', running),
    ...say(
      'Số lao động tham gia bảo hiểm xã hội bình quân năm: {employees} người',
      'Employees in social insurance, yearly average: {employeesEn}',
      running,
    ),
    ...say(
      'Tổng doanh thu năm trước liền kề: {revenue}',
      'Total revenue of the year before: {revenueEn}',
      running,
    ),
    ...say(
      'Tổng nguồn vốn năm trước liền kề: {capital}',
      'Total capital of the year before: {capitalEn}',
      running,
    ),
    ...say('Tự khai quy mô theo: {criterion}', 'Size stated by: {criterionEn}', running),
    ...say('Đặc điểm: {traits}', 'Traits: {traitsEn}', running),
    ...say('Doanh nghiệp tự xác định quy mô: **{size}**', 'Size by its own finding: {sizeEn}', {
      ...running,
      before: 80,
    }),
    ...heading(say, '3. Đề xuất nhu cầu hỗ trợ', '3. What is asked for'),
    ...say(
      'Theo chương trình “{programme}” ({legalBasis}):',
      'Under the programme “{programmeEn}” ({legalBasisEn}):',
      running,
    ),
    ...both(
      say,
      'budgetLines',
      '{itemNumber}. {text}: {amountFigures}',
      '{itemNumber}. {textEn}: {amountFiguresEn}',
    ),
    ...say(
      'Tổng số tiền đề nghị: **{totalFigures}** (bằng chữ: {totalWords}).',
      'Sum asked for: {totalFiguresEn}.',
      { ...running, before: 80 },
    ),
    ...heading(say, '4. Cam kết', '4. What the enterprise declares'),
    ...both(say, 'declaredLines', '- {text}', '- {textEn}'),
    ...prevails(say, bilingual),
    ...signature(
      say,
      'ĐẠI DIỆN THEO PHÁP LUẬT CỦA DOANH NGHIỆP',
      'LEGAL REPRESENTATIVE OF THE ENTERPRISE',
      '{firmRepresentative}',
    ),
  ]
}

/** The minutes of the expert council on one application (Decree 80/2021/NĐ-CP, Art. 21.3). */
export function supportMinutes(say: Speak, bilingual: boolean): Part[] {
  return [
    ...letterhead(say, 'BB-HĐ'),
    ...title(
      say,
      'BIÊN BẢN HỌP HỘI ĐỒNG XÉT CHỌN HỖ TRỢ',
      'MINUTES OF THE COUNCIL ON AN APPLICATION FOR SUPPORT',
      ['Hồ sơ số {number}', 'Application {number}'],
    ),
    ...heading(say, '1. Hồ sơ được xét', '1. The application'),
    ...firm(say),
    ...say('Chương trình: {programme}', 'Programme: {programmeEn}'),
    ...heading(say, '2. Thành viên hội đồng', '2. Members of the council'),
    ...both(say, 'memberLines', '{itemNumber}. {text}', '{itemNumber}. {textEn}'),
    ...say(
      'Chuyên gia độc lập: {independent} trên {sitting} thành viên chấm điểm.',
      'Independent experts: {independent} of {sitting} members who scored.',
      { ...running, before: 80 },
    ),
    ...heading(say, '3. Kết quả chấm điểm', '3. Points'),
    ...both(say, 'criterionLines', '{itemNumber}. {text}', '{itemNumber}. {textEn}'),
    ...say(
      'Tổng điểm trung bình: **{totalPoints}** trên {mostPoints}.',
      'Mean of all points: {totalPointsEn} of {mostPoints}.',
      { ...running, before: 80 },
    ),
    ...heading(say, '4. Ý kiến của các thành viên', '4. Remarks of the members'),
    ...list('remarkLines'),
    ...heading(say, '5. Diễn biến và kết luận', '5. Discussion and conclusion'),
    ...list('minutesLines'),
    ...say('Hội đồng đề nghị: **{proposal}**.', 'The council proposes: {proposalEn}.', running),
    ...prevails(say, bilingual),
    {
      left: signature(say, 'THƯ KÝ', 'SECRETARY', '{secretary}', false),
      right: signature(say, 'CHỦ TỊCH HỘI ĐỒNG', 'CHAIR OF THE COUNCIL', '', false),
    },
  ]
}

/** What the department tells the enterprise of its decision (Decree 80/2021/NĐ-CP, Art. 32.3). */
export function supportDecision(say: Speak, bilingual: boolean): Part[] {
  return [
    ...letterhead(say, 'TB'),
    ...title(say, 'THÔNG BÁO QUYẾT ĐỊNH VỀ VIỆC HỖ TRỢ', 'NOTICE OF THE DECISION ON SUPPORT', [
      'Hồ sơ số {number}: {decisionKind}',
      'Application {number}: {decisionKindEn}',
    ]),
    ...say('Kính gửi: {firmName}', 'To: {firmName}', { align: 'center', bold: true, after: 160 }),
    ...say('Căn cứ {legalBasis};', 'By {legalBasisEn};', { ...running, italic: true }),
    ...say(
      'Xét hồ sơ số {number} nộp {submittedDay} theo chương trình “{programme}”,',
      'having considered application {number} of {submittedDayEn} under the programme “{programmeEn}”,',
      { ...running, italic: true },
    ),
    ...say('{agency} thông báo:', '{agencyEn} gives notice:', running),
    ...say('Kết quả: **{outcome}**.', 'Decision: {outcomeEn}.', { ...running, before: 80 }),
    { text: '{#approvedLines}' },
    ...say(
      'Kinh phí ngân sách nhà nước hỗ trợ: **{amountFigures}** (bằng chữ: {amountWords}), gồm:',
      'The state budget supports with {amountFiguresEn}:',
      running,
    ),
    { text: '{/approvedLines}' },
    ...both(
      say,
      'budgetLines',
      '{itemNumber}. {text}: {amountFigures}',
      '{itemNumber}. {textEn}: {amountFiguresEn}',
    ),
    ...both(say, 'reasonLines', '- Lý do: {text}', '- Reason: {textEn}'),
    ...list('decisionLines'),
    ...both(say, 'nextLines', '{text}', '{textEn}'),
    ...prevails(say, bilingual),
    {
      left: [
        ...say('Nơi nhận:', 'Copies to:', {
          italic: true,
          bold: true,
          size: 11,
          before: 240,
          after: 0,
        }),
        { text: '- Như trên;', size: 11, after: 0 },
        { text: '- Lưu: hồ sơ {number}.', size: 11 },
      ],
      right: signature(say, 'THỦ TRƯỞNG CƠ QUAN', 'HEAD OF THE AGENCY', '{decidedBy}'),
    },
  ]
}
