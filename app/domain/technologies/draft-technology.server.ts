import type { z } from 'zod'
import { type Context, transact } from '../context'
import { checkCodes, newListing, tellOfStaffDraft } from '../listings/index.server'
import type { NewTechnologySchema } from './technology-schemas'

/**
 * Starts a technology as a draft of the actor's organisation.
 * @returns its id
 * @throws DomainError not found where the actor acts for no organisation, `viewersOnlyRead`, `unknownCode`
 */
export function draftTechnology(
  ctx: Context,
  { kind, title, fieldCode }: Omit<z.output<typeof NewTechnologySchema>, 'formKey'>,
): Promise<string> {
  return transact(ctx, async (tx) => {
    const common = newListing(tx, title)
    await checkCodes(tx, { field: [fieldCode] })
    await tx.db.technology.create({
      data: {
        ...common,
        kind,
        fieldCode: fieldCode ?? null,
        texts: { create: { lang: 'vi', title, keywords: [] } },
      },
    })
    await tellOfStaffDraft(tx, { ...common, kind: 'technology' })
    return common.id
  })
}
