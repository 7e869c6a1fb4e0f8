import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { withPdfFont } from '#app/platform/files/pdf-font.server'
import type { Block, PaperTable, Paragraph } from './paper-blocks'

const centimetre = 28.35

function ParagraphText({ block }: { block: Paragraph }) {
  const { runs, align, before, after, indent, firstLine, newPage, withNext } = block
  return (
    <Text
      break={newPage}
      minPresenceAhead={withNext ? 60 : 0}
      style={{
        textAlign: align,
        textIndent: firstLine,
        marginTop: before,
        marginBottom: after,
        marginLeft: indent,
        fontSize: runs[0]?.size ?? 13,
        lineHeight: 1.15,
        minHeight: runs.length === 0 ? 13 : undefined,
      }}
    >
      {runs.map(({ text, bold, italic, underline, size }, index) => (
        <Text
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have no name and never change places
          key={index}
          style={{
            fontSize: size,
            fontWeight: bold ? 700 : 400,
            fontStyle: italic ? 'italic' : 'normal',
            textDecoration: underline ? 'underline' : 'none',
            textIndent: firstLine,
          }}
        >
          {text}
        </Text>
      ))}
    </Text>
  )
}

function TableView({ table: { rows, widths, bordered } }: { table: PaperTable }) {
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1
  const border = bordered ? 0.5 : 0
  return (
    <View style={{ borderTopWidth: border, borderLeftWidth: border }}>
      {rows.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name and never change places
        <View key={row} style={{ flexDirection: 'row' }} wrap={cells.length > 2}>
          {cells.map((paragraphs, column) => (
            <View
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name either
              key={column}
              style={{
                width: `${((widths[column] ?? whole / cells.length) / whole) * 100}%`,
                paddingHorizontal: bordered ? 4 : 0,
                borderRightWidth: border,
                borderBottomWidth: border,
              }}
            >
              {paragraphs.map((block, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor have paragraphs
                <ParagraphText key={index} block={block} />
              ))}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

const isWritten = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && block.runs.some(({ text }) => text.trim() !== '')

/** Most characters that are moved to the next page together. */
const longestMoved = 1_500

const lengthOf = (blocks: readonly Block[]) =>
  blocks.reduce((sum, block) => {
    const runs = block.kind === 'paragraph' ? block.runs : []
    return sum + runs.reduce((length, { text }) => length + text.length, 0)
  }, 0)

function isHeading(group: readonly Block[] | undefined): boolean {
  const [block, ...rest] = group ?? []
  return block?.kind === 'paragraph' && block.withNext && !block.newPage && rest.length === 0
}

/**
 * Blocks that stay on one page: the place where the parties sign, which is a table without borders, goes with the
 * words before it and their heading, so that no page bears signatures alone and none ends with a heading.
 */
export function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const signed = block.kind === 'table' && !block.bordered
    let start = signed ? groups.findLastIndex(([first]) => isWritten(first)) : -1
    const before = start < 0 ? [] : groups.slice(start).flat()
    const near = before.every((each) => each.kind === 'paragraph') && before.length <= 4
    if (signed && start >= 0 && near && lengthOf(before) <= longestMoved) {
      while (
        isHeading(groups[start - 1]) &&
        lengthOf(groups.slice(start - 1).flat()) <= longestMoved
      )
        start -= 1
      groups.push([...groups.splice(start).flat(), block])
    } else {
      groups.push([block])
    }
  }
  return groups
}

function Group({ blocks }: { blocks: readonly Block[] }) {
  const views = blocks.map((block, index) =>
    block.kind === 'table' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name and never change places
      <TableView key={index} table={block} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <ParagraphText key={index} block={block} />
    ),
  )
  return views.length > 1 ? <View wrap={false}>{views}</View> : views
}

/**
 * Writes blocks as a PDF on A4 with the margins of Decree 30/2020/NĐ-CP; pages after the first are numbered at
 * the top, and every page carries the footer.
 */
export async function writePdf(
  blocks: readonly Block[],
  { title, footer }: { title: string; footer: string },
): Promise<Uint8Array> {
  const pagesIn = (family: string) => (
    <Document title={title} language="vi" creator="" producer="">
      <Page
        size="A4"
        style={{
          fontFamily: family,
          fontSize: 13,
          paddingTop: 2 * centimetre,
          paddingBottom: 2.2 * centimetre,
          paddingLeft: 3 * centimetre,
          paddingRight: 1.8 * centimetre,
        }}
      >
        <Text
          fixed
          style={{ position: 'absolute', top: centimetre, left: 0, right: 0, textAlign: 'center' }}
          render={({ pageNumber }) => (pageNumber > 1 ? String(pageNumber) : '')}
        />
        {groupsOf(blocks).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups have no name and never change places
          <Group key={index} blocks={group} />
        ))}
        <Text
          fixed
          style={{
            position: 'absolute',
            bottom: centimetre,
            left: 3 * centimetre,
            right: 1.8 * centimetre,
            fontSize: 8,
          }}
        >
          {footer}
        </Text>
      </Page>
    </Document>
  )
  return new Uint8Array(await withPdfFont((family) => renderToBuffer(pagesIn(family))))
}
