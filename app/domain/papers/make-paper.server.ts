import type { FileStorage } from '#app/platform/files/file-storage.server'
import { storing } from '#app/platform/files/storing.server'
import { forbidden } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { type DealRecord, dealToChange, writeDealDocument } from '../deals/index.server'
import { fillPaper, wordMediaType } from './fill-paper.server'
import { type DealPaperKind, paperFileName, paperFormats } from './paper'
import { paperData } from './paper-data.server'
import type { MakePaperInput } from './paper-schemas'

/** Names of the papers in histories and lists of documents. */
const captions: Record<DealPaperKind, string> = {
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
  kind: DealPaperKind,
  input: MakePaperInput,
): Promise<void> {
  const { language, version } = input
  const data = await transact(ctx, async (tx) => {
    const deal = await dealToChange(tx, number, version)
    partyOnly(deal)
    return paperData(tx.db, deal, kind, input, tx.now)
  })
  const made = await fillPaper(ctx.db, files, {
    kind,
    language,
    data,
    title: captions[kind],
    about: { number, version },
    formats: paperFormats,
  })
  await storing(ctx.db, files, async (put) => {
    const stored = { docx: await put(made.files.docx), pdf: await put(made.files.pdf) }
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
      const docxDocumentId = await write('docx', wordMediaType)
      const pdfDocumentId = await write('pdf', 'application/pdf')
      await tx.db.dealPaper.create({
        data: {
          dealId: deal.id,
          kind,
          language,
          templateId: made.templateId,
          templateVersion: made.templateVersion,
          contentHash: made.contentHash,
          dealVersion: deal.version,
          docxDocumentId,
          pdfDocumentId,
          makerId: actorId(tx.actor) ?? '',
          side: deal.side,
          createdAt: tx.now,
        },
      })
    })
  })
}
