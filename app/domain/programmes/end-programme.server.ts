import { type Context, transact } from '../context'
import { dayAsDate } from '../taxonomy/dates'
import { programmeToChange, recordStep } from './programme-record.server'

/**
 * Ends a programme: nobody begins or submits an application after the day. What was submitted goes on.
 * @param input.lastDay the last day, YYYY-MM-DD
 * @throws DomainError not-found, conflict `changedMeanwhile`
 */
export async function endProgramme(
  ctx: Context,
  id: string,
  { version, lastDay, reason }: { version: number; lastDay: string; reason: string },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { newest } = await programmeToChange(tx, id, version)
    await tx.db.programme.update({
      where: { id },
      data: { endedOn: dayAsDate(lastDay), endReason: reason },
    })
    await recordStep(tx, id, 'ended', newest.number, reason)
  })
}
