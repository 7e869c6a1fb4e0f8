import { makePaper } from '#app/domain/papers/make-paper.server'
import type { DealPaperKind } from '#app/domain/papers/paper'
import { MakePaperSchema } from '#app/domain/papers/paper-schemas'
import { submitRegistration } from '#app/domain/registration/submit-registration.server'
import { localDay } from '#app/domain/taxonomy/dates'
import type { Database } from '#app/platform/db/client.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { ownerOf } from './disclosure'
import { daysBefore, idOf } from './identity'

/** Makes papers of deals of the demo, and hands one dossier of registration in that waits for its answer. */
export async function seedPapers(db: Database, files: FileStorage, now: Date): Promise<void> {
  const seeker = await ownerOf(db, 'hong-thieu')
  const as = (ago: number) => ({ db, actor: seeker, now: daysBefore(now, ago), requestId: 'seed' })
  const make = async (interest: string, kind: DealPaperKind, ago: number, words: object = {}) => {
    const where = { id: idOf('deal', interest) }
    const { number, version } = await db.deal.findUniqueOrThrow({ where })
    const heldOn = localDay(daysBefore(now, ago))
    const input = MakePaperSchema.parse({ version, heldOn, place: 'Bắc Ninh', ...words })
    await makePaper(as(ago), files, number, kind, input)
    return number
  }
  const number = await make('truy-xuat', 'contract', 20)
  await make('truy-xuat', 'registration', 19.9)
  const dossier = ['application' as const, 'contract' as const]
  await submitRegistration(as(2), number, { version: 0, dossier })
  await make('say-doanh-nghiep', 'contract', 0.4, { language: 'bilingual' })
}
