import type { z } from 'zod'
import type { Context } from '../context'
import { checkCodes } from '../listings/index.server'
import { listingSlug } from '../listings/slug'
import { editNeed } from './edit-need.server'
import type { NeedCardSchema } from './need-schemas'
import { saveNeedText } from './save-need-text.server'

/**
 * Saves the card of a need. Its address follows the title until it is first published; that of an anonymous
 * asker says no more than the title does.
 * @throws DomainError as `editListing`, and `unknownCode`
 */
export function saveNeedCard(
  ctx: Context,
  id: string,
  input: z.output<typeof NeedCardSchema>,
): Promise<void> {
  const { version, kind, fieldCode = null, priorityCodes, greenTag, anonymous, ...text } = input
  return editNeed(ctx, { id, version }, async (tx, row) => {
    const before = await tx.db.need.findUniqueOrThrow({
      where: { id },
      select: { fieldCode: true, priorityCodes: true },
    })
    const kept = [before.fieldCode, ...before.priorityCodes]
    await checkCodes(tx, { field: [fieldCode], priority: priorityCodes }, kept)
    const isFresh = row.publishedAt === null && row.source === null
    await tx.db.need.update({
      where: { id },
      data: {
        kind,
        fieldCode,
        priorityCodes,
        greenTag,
        anonymous,
        ...(isFresh ? { slug: listingSlug(text.title, id) } : {}),
      },
    })
    await saveNeedText(tx.db, id, 'vi', text)
  })
}
