import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { PaperKind, PaperLanguage } from './paper'
import type { Columns, Line } from './template-line'
import { bodyOf } from './template-texts'

const font = 'Times New Roman'
const centimetre = 567
const aligns = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
}

function paragraphOf({
  text,
  align = 'justify',
  after = 80,
  before = 0,
  ...line
}: Line): Paragraph {
  return new Paragraph({
    alignment: aligns[align],
    spacing: { before, after },
    indent: line.indent ? { firstLine: centimetre } : undefined,
    pageBreakBefore: line.newPage ?? false,
    keepNext: line.keepNext ?? false,
    children: text
      .split(/(\*\*[^*]+\*\*)/)
      .filter(Boolean)
      .map(
        (part) =>
          new TextRun({
            text: part.replaceAll('**', ''),
            bold: (line.bold ?? false) || part.startsWith('**'),
            italics: line.italic ?? false,
            ...(line.underline ? { underline: {} } : {}),
            size: (line.size ?? 13) * 2,
            font,
          }),
      ),
  })
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
}

const pageWidth = 9_070

function columns({ left, right, leftWidth = pageWidth / 2 }: Columns): Table {
  const rightWidth = pageWidth - leftWidth
  const cell = (lines: Line[], width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: lines.map(paragraphOf),
    })
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: [leftWidth, rightWidth],
    borders: noBorders,
    rows: [
      new TableRow({ cantSplit: true, children: [cell(left, leftWidth), cell(right, rightWidth)] }),
    ],
  })
}

const cache = new Map<string, Promise<Uint8Array>>()

/**
 * The exchange's own template of a paper, in Word's format: laid out as Decree 30/2020/NĐ-CP has it, with the
 * placeholders that staff find in it when they put a template of their own in its place.
 */
export function builtInTemplate(kind: PaperKind, language: PaperLanguage): Promise<Uint8Array> {
  const key = `${kind} ${language}`
  const known = cache.get(key)
  if (known) return known
  const made = make(kind, language)
  cache.set(key, made)
  return made
}

async function make(kind: PaperKind, language: PaperLanguage): Promise<Uint8Array> {
  const children = bodyOf(kind, language).map((part) =>
    'left' in part ? columns(part) : paragraphOf(part),
  )
  const small = new TextRun({ text: '{footer}', size: 16, font })
  const pageNumber = new TextRun({ children: [PageNumber.CURRENT], size: 26, font })
  const footer = new Footer({ children: [new Paragraph({ children: [small] })] })
  const document = new Document({
    styles: { default: { document: { run: { font, size: 26 } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: {
              top: 2 * centimetre,
              bottom: 2 * centimetre,
              left: 3 * centimetre,
              right: 1.8 * centimetre,
            },
          },
        },
        headers: {
          default: new Header({
            children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [pageNumber] })],
          }),
          first: new Header({ children: [new Paragraph({ children: [] })] }),
        },
        footers: { default: footer, first: footer },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
