import type { PDFDict, PDFDocument, PDFObject, PDFPage } from 'pdf-lib'
import { withPdfFont } from './pdf-font.server'

/** What is written on each page. */
export interface Stamp {
  /** A line at the foot of the page. */
  line: string
  /** Words across the page, pale enough to read what is below. */
  mark: string
}

/** Most pages of a file that is stamped. */
const mostPages = 1_000
/** Characters that fit on a page of any sensible size; what is longer is cut. */
const longestLine = 400
const longestMark = 120
const unstampable = Symbol.for('exchange.unstampable-pdf')

/** A PDF that cannot be stamped: encrypted, broken, without a page or with too many. */
class UnstampableError extends Error {
  readonly [unstampable] = true
}

/** True for the error of `stampPdf` about a file that cannot be stamped. */
export function isUnstampable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && unstampable in error
}

/** Loaded when the first file is stamped: the two libraries take a second that few processes need. */
async function libraries() {
  const [pdf, renderer] = await Promise.all([import('pdf-lib'), import('@react-pdf/renderer')])
  return { pdf, renderer }
}

interface Size {
  width: number
  height: number
}

function shortened(text: string, most: number): string {
  const letters = [...text]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text
}

/** One page for each size, with nothing on it but the stamp. */
async function overlayFor(sizes: readonly Size[], stamp: Stamp): Promise<Buffer> {
  const { renderer } = await libraries()
  const { Document, Page, Text, View } = renderer
  const line = shortened(stamp.line, longestLine)
  const mark = shortened(stamp.mark, longestMark)
  const pagesIn = (family: string) => (
    <Document>
      {sizes.map(({ width, height }) => {
        const unit = Math.min(width, height) / 100
        return (
          <Page key={`${width}x${height}`} size={[width, height]} style={{ fontFamily: family }}>
            <View
              wrap={false}
              style={{
                position: 'absolute',
                top: height / 2 - unit * 4,
                left: unit * 5,
                width: width - unit * 10,
                opacity: 0.14,
                transform: 'rotate(-35deg)',
              }}
            >
              <Text style={{ fontSize: unit * 4.2, textAlign: 'center', lineHeight: 1.2 }}>
                {mark}
              </Text>
            </View>
            <View
              wrap={false}
              style={{
                position: 'absolute',
                bottom: 0,
                left: 0,
                width,
                padding: unit * 0.8,
                backgroundColor: '#ffffff',
                borderTop: '0.5pt solid #7a1f1f',
              }}
            >
              <Text style={{ fontSize: unit * 1.5, color: '#7a1f1f', lineHeight: 1.25 }}>
                {line}
              </Text>
            </View>
          </Page>
        )
      })}
    </Document>
  )
  return withPdfFont((family) => renderer.renderToBuffer(pagesIn(family)))
}

const active = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'Rendition', 'RichMediaExecute']

/** Keys that say that a dictionary is a page, a field or the like, and no list of names that people chose. */
const structural = ['Type', 'Subtype', 'FT', 'Parent']

/** Takes out what a viewer would run by itself: scripts, programs to start, forms to send. */
async function disarm(document: PDFDocument): Promise<void> {
  const { pdf } = await libraries()
  const { PDFArray, PDFDict: Dict, PDFName, PDFStream } = pdf
  const has = (dict: PDFDict, key: string) => dict.has(PDFName.of(key))
  const clean = (object: PDFObject | undefined): void => {
    if (object instanceof PDFStream) clean(object.dict)
    if (object instanceof PDFArray) for (const item of object.asArray()) clean(item)
    if (!(object instanceof Dict)) return
    const action = object.lookup(PDFName.of('S'))
    const scripts = object.lookup(PDFName.of('JavaScript'))
    const gone = [
      ...(active.some((name) => action === PDFName.of(name)) ? ['S', 'F', 'JS'] : []),
      ...(structural.some((key) => has(object, key)) ? ['AA', 'OpenAction'] : []),
      ...(scripts instanceof Dict && (has(scripts, 'Names') || has(scripts, 'Kids'))
        ? ['JavaScript']
        : []),
      ...(has(object, 'Fields') ? ['XFA'] : []),
    ]
    for (const key of gone) object.delete(PDFName.of(key))
    for (const value of object.values()) clean(value)
  }
  for (const [, object] of document.context.enumerateIndirectObjects()) clean(object)
}

/** Size of a page as a viewer shows it, turned the way it is to be read. */
function shownSize(page: PDFPage): Size & { turn: number; x: number; y: number } {
  const { x, y, width, height } = page.getCropBox()
  const turn = ((page.getRotation().angle % 360) + 360) % 360
  const upright = turn % 180 === 0
  return {
    turn,
    x,
    y,
    width: Math.round(upright ? width : height),
    height: Math.round(upright ? height : width),
  }
}

/** Where the overlay's lower left corner lies in the page's own coordinates, by how the page is turned. */
function cornerOf({ turn, x, y, width, height }: ReturnType<typeof shownSize>) {
  if (turn === 90) return { x: x + height, y }
  if (turn === 180) return { x: x + width, y: y + height }
  return turn === 270 ? { x, y: y + width } : { x, y }
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  const { pdf } = await libraries()
  try {
    const document = await pdf.PDFDocument.load(bytes, { throwOnInvalidObject: true })
    const count = document.getPageCount()
    if (count === 0 || count > mostPages) throw new UnstampableError(`${count} pages`)
    return document
  } catch (error) {
    throw isUnstampable(error) ? error : new UnstampableError(String(error))
  }
}

function isSane({ width, height }: Size): boolean {
  return width >= 20 && height >= 20 && width <= 14_400 && height <= 14_400
}

async function stampPages(document: PDFDocument, stamp: Stamp): Promise<void> {
  const { pdf } = await libraries()
  const pages = document.getPages().map((page) => ({ page, shown: shownSize(page) }))
  if (!pages.every(({ shown }) => isSane(shown))) throw new UnstampableError('size of a page')
  const keyOf = ({ width, height }: Size) => `${width}x${height}`
  const sizes = [...new Map(pages.map(({ shown }) => [keyOf(shown), shown])).values()]
  const overlay = await pdf.PDFDocument.load(await overlayFor(sizes, stamp))
  if (overlay.getPageCount() !== sizes.length) throw new UnstampableError('stamp')
  const embedded = await document.embedPages(overlay.getPages())
  for (const { page, shown } of pages) {
    const stampPage = embedded[sizes.findIndex((size) => keyOf(size) === keyOf(shown))]
    if (!stampPage) throw new UnstampableError('stamp')
    page.drawPage(stampPage, { ...cornerOf(shown), rotate: pdf.degrees(shown.turn) })
  }
}

/**
 * Stamps every page of a PDF, upright and over everything else on it, and takes out scripts and other
 * actions. The words are set in a font with all Vietnamese letters, embedded.
 * @returns the stamped file; there is no other outcome, whatever the file is
 * @throws an error of `isUnstampable` for a file that is encrypted, broken or too large to be stamped
 */
export async function stampPdf(bytes: Uint8Array, stamp: Stamp): Promise<Uint8Array> {
  const document = await load(bytes)
  try {
    await disarm(document)
    await stampPages(document, stamp)
    return await document.save()
  } catch (error) {
    throw isUnstampable(error) ? error : new UnstampableError(String(error))
  }
}

/** True for a PDF that `stampPdf` can stamp: it is tried, so that the answer holds when a reader comes. */
export async function isStampable(bytes: Uint8Array): Promise<boolean> {
  try {
    await stampPdf(bytes, { line: '–', mark: '–' })
    return true
  } catch (error) {
    if (isUnstampable(error)) return false
    throw error
  }
}
