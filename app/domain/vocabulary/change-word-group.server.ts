import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { isUuid } from '../is-uuid'
import { dayAsDate } from '../taxonomy/dates'
import type { WordGroupInput } from './vocabulary-schemas'
import { asKeeper, columnsOf, recordWords } from './word-group-record.server'
import { forgetWordList } from './word-list-in-force.server'

const DAY_MS = 86_400_000

/**
 * Changes the words of a group or the days on which it holds.
 * @param input.version the version the editor saw
 * @throws DomainError not found, `changedMeanwhile`
 */
export async function changeWordGroup(
  ctx: Context,
  id: string,
  { version, ...input }: WordGroupInput & { version: number },
): Promise<void> {
  asKeeper(ctx)
  await transact(ctx, async (tx) => {
    await known(tx, id)
    const columns = columnsOf(input)
    await replace(tx, id, version, columns)
    await recordWords(tx, id, 'changed', columns)
  })
  forgetWordList()
}

/**
 * Ends a group; it stays in the list and its history.
 * @param input.lastDay the last day in force (YYYY-MM-DD); the day before the first one takes it back
 * @throws DomainError not found, `changedMeanwhile`, `datesReversed` where it would end before it began
 */
export async function endWordGroup(
  ctx: Context,
  id: string,
  { version, lastDay }: { version: number; lastDay: string },
): Promise<void> {
  asKeeper(ctx)
  await transact(ctx, async (tx) => {
    const group = await known(tx, id)
    const validTo = dayAsDate(lastDay)
    if (validTo.getTime() < group.validFrom.getTime() - DAY_MS) throw invalid('datesReversed')
    await replace(tx, id, version, { validTo })
    await recordWords(tx, id, 'ended', { ...group, validTo })
  })
  forgetWordList()
}

async function known({ db }: TransactionContext, id: string) {
  const group = isUuid(id) ? await db.wordGroup.findUnique({ where: { id } }) : null
  if (!group) throw notFound()
  return group
}

async function replace(
  { db }: TransactionContext,
  id: string,
  version: number,
  data: Partial<ReturnType<typeof columnsOf>>,
): Promise<void> {
  const { count } = await db.wordGroup.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) throw conflict()
}
