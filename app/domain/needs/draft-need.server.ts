import type { z } from 'zod'
import { type Context, transact } from '../context'
import { checkCodes, newListing, tellOfStaffDraft } from '../listings/index.server'
import type { NewNeedSchema } from './need-schemas'

/**
 * Starts a need as a draft of the actor's organisation.
 * @returns its id
 * @throws DomainError not found where the actor acts for no organisation, `viewersOnlyRead`, `unknownCode`
 */
export function draftNeed(
  ctx: Context,
  { kind, title, fieldCode }: Omit<z.output<typeof NewNeedSchema>, 'formKey'>,
): Promise<string> {
  return transact(ctx, async (tx) => {
    const common = newListing(tx, title)
    await checkCodes(tx, { field: [fieldCode] })
    await tx.db.need.create({
      data: {
        ...common,
        kind,
        fieldCode: fieldCode ?? null,
        texts: { create: { lang: 'vi', title, keywords: [] } },
      },
    })
    await tellOfStaffDraft(tx, { ...common, kind: 'need' })
    return common.id
  })
}
