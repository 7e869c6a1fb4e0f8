import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { programmeToChange, recordStep } from './programme-record.server'

interface BudgetInput {
  version: number
  year: number
  /** Whole đồng. */
  amount: bigint
  /** The decision that sets the money aside. */
  source: string
}

/**
 * Records the money that was set aside for a programme and a year. What was said before stays on record; the last
 * word counts.
 * @throws DomainError not-found for whoever does not write programmes, conflict `changedMeanwhile`
 */
export async function setBudget(
  ctx: Context,
  id: string,
  { version, year, amount, source }: BudgetInput,
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { newest } = await programmeToChange(tx, id, version)
    await tx.db.programmeBudget.create({
      data: {
        programmeId: id,
        year,
        amount,
        source,
        setById: actorId(tx.actor),
        createdAt: tx.now,
      },
    })
    await recordStep(tx, id, 'budget_set', newest.number, `${year}: ${amount} đ (${source})`)
  })
}
