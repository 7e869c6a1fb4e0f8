import { createHash } from 'node:crypto'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { canonicalJson } from '#app/platform/hash-chain/canonical-json'
import { forbidden } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { type DealRecord, dealToChange, writeDealDocument } from '../deals/index.server'
import { fillTemplate, type PaperData, writable } from './fill-template.server'
import { type PaperKind, paperFileName } from './paper'
import { paperData } from './paper-data.server'
import type { MakePaperInput } from './paper-schemas'
import { templateInUse } from './template-in-use.server'
import { writePdf } from './write-pdf.server'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Names of the papers in histories and lists of documents. */
const captions: Record<PaperKind, string> = {
  contract: 'Dự thảo hợp đồng chuyển giao công nghệ',
  minutes: 'Biên bản làm việc',
  acceptance: 'Biên bản nghiệm thu và thanh lý',
  nda: 'Thỏa thuận bảo mật thông tin',
  registration: 'Hồ sơ đăng ký chuyển giao công nghệ',
}

function partyOnly(deal: DealRecord): void {
  if (!deal.side) throw forbidden('stepNotYours')
  if (deal.stage === 'terminated') throw forbidden('dealEnded')
}

function hashOf(kind: PaperKind, version: number, data: PaperData): string {
  return createHash('sha256').update(canonicalJson({ kind, version, data })).digest('hex')
}

/**
 * Makes a paper of a deal in Word's format and as PDF, from the template in use; both become documents of the
 * deal. The hash of what the paper says and the template's version are printed at its foot.
 * @throws DomainError not-found, forbidden (`stepNotYours`, `dealEnded`, or why the actor may not act),
 * `tooManyDocuments`, or conflict where the deal has changed meanwhile
 */
export async function makePaper(
  ctx: Context,
  files: FileStorage,
  number: string,
  kind: PaperKind,
  input: MakePaperInput,
): Promise<void> {
  const { language, version } = input
  const [template, data] = await transact(ctx, async (tx) => {
    const deal = await dealToChange(tx, number, version)
    partyOnly(deal)
    const data = await paperData(tx.db, deal, kind, input, tx.now)
    return [await templateInUse(tx.db, files, kind, language), writable(data)] as const
  })
  const contentHash = hashOf(kind, template.version, data)
  const footer = `Hồ sơ ${number}, phiên bản ${version} · Mẫu ${kind}/${language}, phiên bản ${template.version}\nSHA-256 nội dung: ${contentHash}`
  const filled = fillTemplate(template.bytes, { ...data, footer })
  const pdf = await writePdf(filled.blocks, { title: `${captions[kind]} ${number}`, footer })
  const stored = { docx: await files.put(filled.docx), pdf: await files.put(pdf) }
  try {
    await transact(ctx, async (tx) => {
      const deal = await dealToChange(tx, number, version)
      partyOnly(deal)
      const caption = `${captions[kind]} (${language === 'vi' ? 'tiếng Việt' : 'song ngữ'})`
      const write = (ending: 'docx' | 'pdf', mediaType: string) =>
        writeDealDocument(tx, deal, {
          caption: `${caption}, ${ending.toUpperCase()}`,
          name: `${paperFileName(kind, number)}.${ending}`,
          mediaType,
          stored: stored[ending],
        })
      const docxDocumentId = await write('docx', word)
      const pdfDocumentId = await write('pdf', 'application/pdf')
      await tx.db.dealPaper.create({
        data: {
          dealId: deal.id,
          kind,
          language,
          templateId: template.id,
          templateVersion: template.version,
          contentHash,
          dealVersion: deal.version,
          docxDocumentId,
          pdfDocumentId,
          makerId: actorId(tx.actor) ?? '',
          side: deal.side,
          createdAt: tx.now,
        },
      })
    })
  } catch (error) {
    for (const { key } of Object.values(stored)) {
      if ((await ctx.db.storedFile.count({ where: { key } })) === 0) await files.delete(key)
    }
    throw error
  }
}
