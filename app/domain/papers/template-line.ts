/** One paragraph of a template; `**…**` is bold. */
export interface Line {
  text: string
  align?: 'left' | 'center' | 'right' | 'justify'
  bold?: boolean
  italic?: boolean
  underline?: boolean
  /** In points; 13 where nothing is said. */
  size?: number
  /** Twentieths of a point. */
  before?: number
  after?: number
  /** First line set in, as in running text. */
  indent?: boolean
  newPage?: boolean
  keepNext?: boolean
}

/** What stands beside each other, such as two signatures. */
export interface Columns {
  left: Line[]
  right: Line[]
  /** Width of the left one in twentieths of a point; half of the page where nothing is said. */
  leftWidth?: number
}

export type Part = Line | Columns
