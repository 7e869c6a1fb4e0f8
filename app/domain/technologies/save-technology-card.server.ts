import type { z } from 'zod'
import type { Context } from '../context'
import { checkCodes } from '../listings/index.server'
import { listingSlug } from '../listings/slug'
import { editTechnology } from './edit-technology.server'
import type { TechnologyCardSchema } from './technology-schemas'

type Input = z.output<typeof TechnologyCardSchema>

/**
 * Saves the card of a technology. Its address follows the title until it is first published.
 * @throws DomainError as `editListing`, and `unknownCode`
 */
export function saveTechnologyCard(ctx: Context, id: string, input: Input): Promise<void> {
  const { version, kind, fieldCode = null, priorityCodes, greenTag, ...text } = input
  return editTechnology(ctx, { id, version }, async ({ db, ...tx }, row) => {
    const before = await db.technology.findUniqueOrThrow({
      where: { id },
      select: { fieldCode: true, priorityCodes: true },
    })
    await checkCodes({ ...tx, db }, { field: [fieldCode], priority: priorityCodes }, [
      before.fieldCode,
      ...before.priorityCodes,
    ])
    const isFresh = row.publishedAt === null && row.source === null
    await db.technology.update({
      where: { id },
      data: {
        kind,
        fieldCode,
        priorityCodes,
        greenTag,
        ...(isFresh ? { slug: listingSlug(text.title, id) } : {}),
      },
    })
    await db.technologyText.upsert({
      where: { technologyId_lang: { technologyId: id, lang: 'vi' } },
      create: { technologyId: id, lang: 'vi', ...text },
      update: text,
    })
  })
}
