import type { PaperLanguage } from './paper'
import type { Line, Part } from './template-line'

/** Says a line in the languages of a paper. */
export type Speak = (vi: string, en: string, line?: Omit<Line, 'text'>) => Line[]

/** Vietnamese alone, or with the English below it in italics. */
export function speaker(language: PaperLanguage): Speak {
  return (vi, en, line = {}) => {
    if (language === 'vi') return [{ ...line, text: vi }]
    const english = {
      ...line,
      text: en,
      italic: true,
      bold: false,
      underline: false,
      before: 0,
      newPage: false,
    }
    return [{ ...line, text: vi, after: 0, keepNext: true }, english]
  }
}

/** The national motto, as Decree 30/2020/NĐ-CP, annex I has it. */
export function motto(say: Speak): Part[] {
  const centred = { align: 'center', bold: true, after: 0 } as const
  return [
    ...say('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SOCIALIST REPUBLIC OF VIET NAM', centred),
    ...say('Độc lập - Tự do - Hạnh phúc', 'Independence - Freedom - Happiness', {
      ...centred,
      underline: true,
    }),
    { text: '{place}, {day}', align: 'right', italic: true, before: 160, after: 160 },
  ]
}

/** What the paper is called, and what it is about. */
export function title(say: Speak, vi: string, en: string, about?: [string, string]): Part[] {
  const centred = { align: 'center', bold: true } as const
  return [
    ...say(vi, en, { ...centred, size: 15, before: 120, after: about ? 0 : 200 }),
    ...(about ? say(about[0], about[1], { ...centred, after: 200 }) : []),
  ]
}

const sides = {
  provider: ['BÊN GIAO CÔNG NGHỆ (BÊN A)', 'PROVIDER (PARTY A)'],
  seeker: ['BÊN NHẬN CÔNG NGHỆ (BÊN B)', 'RECIPIENT (PARTY B)'],
} as const

/** Who a party is. */
export function party(say: Speak, side: 'provider' | 'seeker', bilingual: boolean): Part[] {
  const [vi, en] = sides[side]
  const name = bilingual ? `{${side}Name} / {${side}NameEn}` : `{${side}Name}`
  return [
    ...say(`${vi}:`, `${en}:`, { bold: true, before: 120, keepNext: true }),
    { text: name, bold: true },
    ...say(`Mã số thuế: {${side}TaxCode}`, `Tax code: {${side}TaxCode}`),
    ...say(`Địa chỉ: {${side}Address}`, `Address: {${side}Address}`),
    ...say(
      `Điện thoại: {${side}Phone}; thư điện tử: {${side}Email}`,
      `Telephone: {${side}Phone}; e-mail: {${side}Email}`,
    ),
    ...say(
      `Người đại diện: {${side}Representative}; chức vụ: {${side}Position}`,
      `Represented by: {${side}Representative}; position: {${side}Position}`,
    ),
  ]
}

const wherePartiesSign = [
  '(Ký, ghi rõ họ tên, đóng dấu nếu có)',
  '(Signature, full name, stamp if any)',
] as const

/** Where one party signs, with its name below. @param note says how it signs */
export function signature(
  say: Speak,
  [vi, en]: readonly [string, string],
  name: string,
  note: readonly [string, string] = wherePartiesSign,
): Line[] {
  const centred = { align: 'center', keepNext: true, after: 0 } as const
  return [
    ...say(vi, en, { ...centred, bold: true, before: 240 }),
    ...say(note[0], note[1], { ...centred, italic: true, size: 11 }),
    { ...centred, text: '', before: 900 },
    { ...centred, text: name, bold: true },
  ]
}

/** Where both parties sign. */
export function signatures(say: Speak): Part {
  return {
    left: signature(say, ['ĐẠI DIỆN BÊN A', 'FOR PARTY A'], '{providerRepresentative}'),
    right: signature(say, ['ĐẠI DIỆN BÊN B', 'FOR PARTY B'], '{seekerRepresentative}'),
  }
}

/** A list of paragraphs that the parties wrote. */
export const list = (name: string): Line[] => [
  { text: `{#${name}}` },
  { text: '{text}', indent: true },
  { text: `{/${name}}` },
]

/** In a paper in two languages: the Vietnamese text counts. */
export function prevails(say: Speak, bilingual: boolean): Part[] {
  if (!bilingual) return []
  return say(
    'Văn bản này lập bằng tiếng Việt và tiếng Anh. Khi có khác biệt, bản tiếng Việt được áp dụng.',
    'This paper is made in Vietnamese and English. Where the texts differ, the Vietnamese text prevails.',
    { italic: true, indent: true, before: 120 },
  )
}
