import type { z } from 'zod'
import type { Context } from '../context'
import { checkCodes, listedUntil } from '../listings/index.server'
import { deadlineOf } from './deadline'
import { editNeed } from './edit-need.server'
import type { NeedBudgetSchema } from './need-schemas'
import { saveNeedText } from './save-need-text.server'

/**
 * Saves budget, deadline and acceptance test of a need. A published need is over with its deadline at the
 * latest.
 * @throws DomainError as `editListing`, and `unknownCode`
 */
export function saveNeedBudget(
  ctx: Context,
  id: string,
  input: z.output<typeof NeedBudgetSchema>,
): Promise<void> {
  const { version, acceptanceTest, deadline: lastDay, resultShare, ...budget } = input
  const deadline = lastDay ? deadlineOf(lastDay) : null
  return editNeed(ctx, { id, version }, async (tx, row) => {
    const { transferForms: kept, confirmedAt } = await tx.db.need.findUniqueOrThrow({
      where: { id },
      select: { transferForms: true, confirmedAt: true },
    })
    await checkCodes(tx, { 'transfer-form': budget.transferForms }, kept)
    const isTimed = row.status === 'published' && row.expiresAt !== null && confirmedAt !== null
    await tx.db.need.update({
      where: { id },
      data: {
        ...budget,
        deadline,
        resultShare: resultShare || null,
        ...(isTimed ? { expiresAt: await listedUntil(tx.db, 'need', confirmedAt, deadline) } : {}),
      },
    })
    await saveNeedText(tx.db, id, 'vi', { acceptanceTest })
  })
}
