import type { z } from 'zod'
import type { Context } from '../context'
import { editTechnology } from './edit-technology.server'
import type { TechnologyEnglishSchema } from './technology-schemas'

/**
 * Saves the English words of a technology; without a title there is no English text.
 * @throws DomainError as `editListing`
 */
export function saveTechnologyEnglish(
  ctx: Context,
  id: string,
  { version, advantages, ...text }: z.output<typeof TechnologyEnglishSchema>,
): Promise<void> {
  const key = { technologyId: id, lang: 'en' }
  return editTechnology(ctx, { id, version }, async ({ db }) => {
    if (text.title === '') await db.technologyText.deleteMany({ where: key })
    else {
      await db.technologyText.upsert({
        where: { technologyId_lang: key },
        create: { ...key, ...text },
        update: text,
      })
    }
    for (const { id: advantageId, metricEn, comparedWithEn } of advantages) {
      await db.technologyAdvantage.updateMany({
        where: { id: advantageId, technologyId: id },
        data: { metricEn: metricEn || null, comparedWithEn: comparedWithEn || null },
      })
    }
  })
}
