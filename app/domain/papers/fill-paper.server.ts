import { createHash } from 'node:crypto'
import type { Transaction } from '#app/platform/db/client.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { canonicalJson } from '#app/platform/hash-chain/canonical-json'
import { fillTemplate, type PaperData, writable } from './fill-template.server'
import type { PaperKind, PaperLanguage } from './paper'
import { templateInUse } from './template-in-use.server'
import { writePdf } from './write-pdf.server'

export const wordMediaType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

interface PaperSource {
  kind: PaperKind
  language: PaperLanguage
  data: PaperData
  title: string
  /** Record the paper is made from, and its version. */
  about: { number: string; version: number }
}

/** Fills the template in use; the hash of what the paper says and the template's version stand at its foot. */
export async function fillPaper(
  db: Transaction,
  files: FileStorage,
  { kind, language, data: words, title, about: { number, version } }: PaperSource,
) {
  const template = await templateInUse(db, files, kind, language)
  const data = writable(words)
  const content = canonicalJson({ kind, version: template.version, data })
  const contentHash = createHash('sha256').update(content).digest('hex')
  const footer = `Hồ sơ ${number}, phiên bản ${version} · Mẫu ${kind}/${language}, phiên bản ${template.version}\nSHA-256 nội dung: ${contentHash}`
  const filled = fillTemplate(template.bytes, { ...data, footer })
  const pdf = await writePdf(filled.blocks, { title: `${title} ${number}`, footer })
  return {
    docx: filled.docx,
    pdf,
    contentHash,
    templateId: template.id,
    templateVersion: template.version,
  }
}
