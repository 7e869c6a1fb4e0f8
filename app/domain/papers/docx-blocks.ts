import type { Block, PaperTable, Paragraph, Run } from './paper-blocks'
import { childOf, childrenOf, readXml, type XmlElement } from './xml'

/** Twentieths of a point, in which Word measures. */
const points = (twips: string | undefined) => Number(twips ?? 0) / 20 || 0

interface Style {
  paragraph: XmlElement[]
  run: XmlElement[]
}

/** Properties of a style and of those it is based on, the nearest first. */
function styleOf(styles: Map<string, XmlElement>, id: string | undefined, depth = 0): Style {
  const style = id === undefined ? undefined : styles.get(id)
  if (!style || depth > 10) return { paragraph: [], run: [] }
  const base = styleOf(styles, childOf(style, 'w:basedOn')?.attributes['w:val'], depth + 1)
  return {
    paragraph: [...childrenOf(style, 'w:pPr'), ...base.paragraph],
    run: [...childrenOf(style, 'w:rPr'), ...base.run],
  }
}

function property(from: readonly XmlElement[], name: string): XmlElement | undefined {
  return from.map((properties) => childOf(properties, name)).find(Boolean)
}

function isOn(from: readonly XmlElement[], name: string): boolean {
  const found = property(from, name)
  const value = found?.attributes['w:val'] ?? 'true'
  return found !== undefined && !['0', 'false', 'none', 'off'].includes(value)
}

function textOf(run: XmlElement): string {
  return run.children
    .map((child) => {
      if (typeof child === 'string') return ''
      if (child.name === 'w:t') return child.children.filter((c) => typeof c === 'string').join('')
      if (child.name === 'w:tab') return '    '
      if (child.name === 'w:br' || child.name === 'w:cr') return '\n'
      if (child.name === 'w:noBreakHyphen') return '-'
      return ''
    })
    .join('')
}

/** Runs, also those within links and the like. */
function runsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === 'w:r') return [child]
    return ['w:hyperlink', 'w:smartTag', 'w:ins', 'w:sdt', 'w:sdtContent'].includes(child.name)
      ? runsIn(child)
      : []
  })
}

const aligns = { both: 'justify', center: 'center', right: 'right', end: 'right' } as const

/** Reads the blocks of a document in Word's format: paragraphs and tables with their dress. */
export function docxBlocks(documentXml: string, stylesXml: string): Block[] {
  const sheet = childOf(readXml(stylesXml), 'w:styles')
  const styles = new Map(
    childrenOf(sheet, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  const defaults = childOf(sheet, 'w:docDefaults')
  const normal = styleOf(styles, 'Normal')
  const defaultRun = childrenOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')
  const defaultParagraph = childrenOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')

  const paragraphOf = (element: XmlElement): Paragraph => {
    const own = childrenOf(element, 'w:pPr')
    const id = childOf(own[0], 'w:pStyle')?.attributes['w:val']
    const style = id === undefined ? normal : styleOf(styles, id)
    const from = [...own, ...style.paragraph, ...defaultParagraph]
    const spacing = property(from, 'w:spacing')?.attributes ?? {}
    const indent = property(from, 'w:ind')?.attributes ?? {}
    const jc = property(from, 'w:jc')?.attributes['w:val'] ?? ''
    const runs = runsIn(element).map((run): Run => {
      const dress = [...childrenOf(run, 'w:rPr'), ...style.run, ...defaultRun]
      const text = textOf(run)
      return {
        text: isOn(dress, 'w:caps') ? text.toLocaleUpperCase('vi') : text,
        bold: isOn(dress, 'w:b'),
        italic: isOn(dress, 'w:i'),
        underline: isOn(dress, 'w:u'),
        size: Number(property(dress, 'w:sz')?.attributes['w:val'] ?? 26) / 2,
      }
    })
    return {
      kind: 'paragraph',
      runs: runs.filter(({ text }) => text !== ''),
      align: aligns[jc as keyof typeof aligns] ?? 'left',
      before: points(spacing['w:before']),
      after: points(spacing['w:after']),
      indent: points(indent['w:left'] ?? indent['w:start']),
      firstLine: points(indent['w:firstLine']) - points(indent['w:hanging']),
      newPage: isOn(from, 'w:pageBreakBefore'),
      withNext: isOn(from, 'w:keepNext'),
    }
  }

  const tableOf = (element: XmlElement): PaperTable => {
    const grid = childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol')
    const borders = childOf(childOf(element, 'w:tblPr'), 'w:tblBorders')
    const top = childOf(borders, 'w:top')?.attributes['w:val'] ?? 'none'
    return {
      kind: 'table',
      bordered: !['none', 'nil'].includes(top),
      widths: grid.map((column) => points(column.attributes['w:w'])),
      rows: childrenOf(element, 'w:tr').map((row) =>
        childrenOf(row, 'w:tc').map((cell) => childrenOf(cell, 'w:p').map(paragraphOf)),
      ),
    }
  }

  const body = childOf(childOf(readXml(documentXml), 'w:document'), 'w:body')
  return (body?.children ?? []).flatMap((child): Block[] => {
    if (typeof child === 'string') return []
    if (child.name === 'w:p') return [paragraphOf(child)]
    return child.name === 'w:tbl' ? [tableOf(child)] : []
  })
}
