import { unzipSync } from 'fflate'
import { extractText } from 'unpdf'

const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ')

/** What a Word file says, as one line. */
export function readWord(docx: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(docx)['word/document.xml'])
  const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
  return bare(
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  )
}

/** What a PDF says, as one line. */
export async function readPdf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(pdf.slice(), { mergePages: true })
  return bare(text)
}
