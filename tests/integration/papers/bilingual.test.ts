import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFileStorage, type FileStorage } from '#app/platform/files/file-storage.server'
import { makeDealPaper, newestDealPaper } from '#tests/support/deal-papers'
import { signedDeal } from '#tests/support/factories/registration'

let folder = ''
let files: FileStorage
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papers-'))
  files = createFileStorage({ DATA_DIR: folder })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const packed = (text: string) => text.replace(/\s+/g, '')

it.each(['registration', 'contract'] as const)(
  'a %s in two languages names what is on lists in both',
  async (kind) => {
    const { seeker, number } = await signedDeal()
    const english = [
      'Technological plan or process; ',
      'Independent transfer',
      'Training the recipient',
      'Right of use (licence)',
      'Lump sum or instalments, in money or goods',
      'VND 320,000,000',
      ...(kind === 'registration'
        ? [
            'To: Department of Science and Technology',
            '(the recipient) applies for both parties',
            'Case: Domestic transfer with state capital or state budget',
            'A notarised or certified translation into Vietnamese',
          ]
        : []),
    ]
    await makeDealPaper(files, seeker, number, kind, { language: 'bilingual' })
    const bilingual = await newestDealPaper(files, seeker, number)
    await makeDealPaper(files, seeker, number, kind)
    const vietnamese = await newestDealPaper(files, seeker, number)
    const plain = (text: string) => packed(text.normalize('NFC'))
    for (const said of english) {
      expect(plain(bilingual.word)).toContain(plain(said))
      expect(plain(bilingual.print)).toContain(plain(said))
      expect(plain(vietnamese.word)).not.toContain(plain(said))
    }
    for (const { word } of [bilingual, vietnamese]) {
      expect(word).toContain('Chuyển giao quyền sử dụng')
      expect(word).toContain('320.000.000 đồng')
    }
  },
)
