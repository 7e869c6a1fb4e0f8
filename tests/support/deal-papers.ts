import type { Person } from '#app/domain/accounts/actor'
import { openDealDocument } from '#app/domain/deals/open-deal-document.server'
import { makePaper } from '#app/domain/papers/make-paper.server'
import type { DealPaperKind } from '#app/domain/papers/paper'
import { dealPapers } from '#app/domain/papers/paper-queries.server'
import { MakePaperSchema } from '#app/domain/papers/paper-schemas'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from './context'
import { testDatabase } from './database'
import { readPdf, readWord } from './read-paper'

/** Makes a paper of a deal as it stands. @param change what the form says besides day and place */
export async function makeDealPaper(
  files: FileStorage,
  by: Person,
  number: string,
  kind: DealPaperKind,
  change: object = {},
): Promise<void> {
  const { version } = await testDatabase().deal.findUniqueOrThrow({ where: { number } })
  const input = MakePaperSchema.parse({
    version,
    heldOn: '2026-02-05',
    place: 'Bắc Giang',
    ...change,
  })
  await makePaper(contextOf(by), files, number, kind, input)
}

async function bytesOf(files: FileStorage, by: Person, number: string, id: string) {
  const { stream } = await openDealDocument(contextOf(by), files, number, id)
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

/** The newest paper of a deal with what its two files say. */
export async function newestDealPaper(files: FileStorage, by: Person, number: string) {
  const [paper] = (await dealPapers(contextOf(by), number)).papers
  if (!paper) throw new Error('no paper')
  const docx = await bytesOf(files, by, number, paper.docx.id)
  const pdf = await bytesOf(files, by, number, paper.pdf.id)
  return { paper, docx, pdf, word: readWord(docx), print: await readPdf(pdf) }
}
