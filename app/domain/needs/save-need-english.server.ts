import type { z } from 'zod'
import type { Context } from '../context'
import { editNeed } from './edit-need.server'
import type { NeedEnglishSchema } from './need-schemas'
import { saveNeedText } from './save-need-text.server'

/**
 * Saves the English words of a need; without a title there is no English text.
 * @throws DomainError as `editListing`
 */
export function saveNeedEnglish(
  ctx: Context,
  id: string,
  { version, targets, ...text }: z.output<typeof NeedEnglishSchema>,
): Promise<void> {
  return editNeed(ctx, { id, version }, async ({ db }) => {
    if (text.title === '') await db.needText.deleteMany({ where: { needId: id, lang: 'en' } })
    else await saveNeedText(db, id, 'en', text)
    for (const { id: targetId, metricEn } of targets) {
      await db.needTarget.updateMany({
        where: { id: targetId, needId: id },
        data: { metricEn: metricEn || null },
      })
    }
  })
}
