import { createHash } from 'node:crypto'
import { createTranslatorFor } from '#app/locales/translator'
import type { Transaction } from '#app/platform/db/client.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { canonicalJson } from '#app/platform/hash-chain/canonical-json'
import { fillTemplate, type PaperData, writable } from './fill-template.server'
import type { PaperFormat, PaperKind, PaperLanguage } from './paper'
import { templateInUse } from './template-in-use.server'
import { writePdf } from './write-pdf.server'

export const wordMediaType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

interface PaperSource<Format extends PaperFormat> {
  kind: PaperKind
  language: PaperLanguage
  data: PaperData
  title: string
  /** Record the paper is made from, and its version. */
  about: { number: string; version: number }
  /** What it is made as; nothing else is. */
  formats: readonly Format[]
}

/** Fills the template in use; the hash of what the paper says and the template's version stand at its foot. */
export async function fillPaper<Format extends PaperFormat>(
  db: Transaction,
  files: FileStorage,
  { kind, language, data: words, title, about: { number, version }, formats }: PaperSource<Format>,
) {
  const template = await templateInUse(db, files, kind, language)
  const data = writable(words)
  const content = canonicalJson({ kind, version: template.version, data })
  const contentHash = createHash('sha256').update(content).digest('hex')
  const t = createTranslatorFor('vi')
  const form = `${t(`papers.kinds.${kind}`)} (${t(`papers.languages.${language}`)})`
  const footer = `Hồ sơ ${number}, phiên bản ${version} · Mẫu: ${form}, phiên bản ${template.version}\nSHA-256 nội dung: ${contentHash}`
  const filled = fillTemplate(template.bytes, { ...data, footer })
  const make = {
    docx: async () => filled.docx(),
    pdf: () => writePdf(filled.blocks(), { title: `${title} ${number}`, footer }),
  } satisfies Record<PaperFormat, () => Promise<Uint8Array>>
  const made: Partial<Record<PaperFormat, Uint8Array>> = {}
  for (const format of formats) made[format] = await make[format]()
  return {
    files: made as Record<Format, Uint8Array>,
    contentHash,
    templateId: template.id,
    templateVersion: template.version,
  }
}
