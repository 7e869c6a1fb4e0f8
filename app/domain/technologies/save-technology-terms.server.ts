import type { z } from 'zod'
import type { Context } from '../context'
import { checkCodes } from '../listings/index.server'
import { editTechnology } from './edit-technology.server'
import type { TechnologyTermsSchema } from './technology-schemas'

/**
 * Saves what of a technology is transferred and how, and its price.
 * @throws DomainError as `editListing`, and `unknownCode`
 */
export function saveTechnologyTerms(
  ctx: Context,
  id: string,
  input: z.output<typeof TechnologyTermsSchema>,
): Promise<void> {
  const { version, transferScope = null, priceMode = null, territory, ...terms } = input
  return editTechnology(ctx, { id, version }, async (tx) => {
    const before = await tx.db.technology.findUniqueOrThrow({
      where: { id },
      select: {
        transferObjects: true,
        transferForms: true,
        transferModes: true,
        transferScope: true,
      },
    })
    await checkCodes(
      tx,
      {
        'transfer-object': terms.transferObjects,
        'transfer-form': terms.transferForms,
        'transfer-mode': terms.transferModes,
        'transfer-scope': [transferScope],
      },
      Object.values(before).flat(),
    )
    await tx.db.technology.update({
      where: { id },
      data: { ...terms, transferScope, priceMode, territory: territory || null },
    })
  })
}
