import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { docxBlocks } from './docx-blocks'
import type { Block } from './paper-blocks'

/** What a template is filled with: words, and lists of words. */
export type PaperData = { [name: string]: string | PaperData[] }

// XML has no place for these, and Word opens no file that holds them.
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** The same words without what XML has no place for. */
export function writable(data: PaperData): PaperData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(unwritable, '') : value.map(writable),
    ]),
  )
}

/** The template ready to be filled; words go in as text, whatever is in them. */
export function openTemplate(bytes: Uint8Array, modules: object[] = []): Docxtemplater {
  return new Docxtemplater(new PizZip(bytes), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => '',
    modules: modules as never,
  })
}

/** Fills a template with writable words. What is made of them, in Word's format or as blocks, is made once asked for. */
export function fillTemplate(
  template: Uint8Array,
  data: PaperData,
): { docx: () => Uint8Array; blocks: () => Block[] } {
  const document = openTemplate(template)
  document.render(data)
  const zip = document.getZip()
  const part = (name: string) => zip.file(name)?.asText() ?? '<w:styles/>'
  return {
    docx: () => zip.generate({ type: 'uint8array', compression: 'DEFLATE' }),
    blocks: () => docxBlocks(part('word/document.xml'), part('word/styles.xml')),
  }
}
