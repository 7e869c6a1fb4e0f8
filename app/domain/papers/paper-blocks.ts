/** A stretch of text in one dress. */
export interface Run {
  text: string
  bold: boolean
  italic: boolean
  underline: boolean
  /** In points. */
  size: number
}

export interface Paragraph {
  kind: 'paragraph'
  runs: Run[]
  align: 'left' | 'center' | 'right' | 'justify'
  /** In points. */
  before: number
  after: number
  indent: number
  firstLine: number
  newPage: boolean
  /** Stays on the page of what follows, as headings do. */
  withNext: boolean
}

export interface PaperTable {
  kind: 'table'
  bordered: boolean
  /** Width of each column, in points. */
  widths: number[]
  rows: Paragraph[][][]
}

/** What a page is made of, from top to bottom. */
export type Block = Paragraph | PaperTable
