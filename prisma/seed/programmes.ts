import { ProgrammeContentSchema } from '#app/domain/programmes/programme'
import type { Transaction } from '#app/platform/db/client.server'
import { idOf } from './identity'
import { programmes } from './reference/programmes'

/** Since when the versions that come with the exchange say what they say. */
const publishedAt = new Date('2026-01-01T00:00:00Z')

export const programmeId = (slug: string) => idOf('programme', slug)
export const programmeVersionId = (slug: string) => idOf('programme-version', slug, 1)

/** Writes the programmes that are missing; those that staff changed or ended stay as they are. */
export async function seedProgrammes(db: Transaction): Promise<number> {
  const options = { skipDuplicates: true }
  const { count } = await db.programme.createMany({
    ...options,
    data: programmes.map(({ slug }) => ({ id: programmeId(slug), slug, createdAt: publishedAt })),
  })
  await db.programmeVersion.createMany({
    ...options,
    data: programmes.map(({ slug, content }) => ({
      id: programmeVersionId(slug),
      programmeId: programmeId(slug),
      number: 1,
      content: ProgrammeContentSchema.parse(content),
      publishedAt,
      createdAt: publishedAt,
    })),
  })
  return count
}
