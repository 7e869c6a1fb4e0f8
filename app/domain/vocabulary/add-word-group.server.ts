import { type Context, transact } from '../context'
import type { WordGroupInput } from './vocabulary-schemas'
import { asKeeper, columnsOf, recordWords } from './word-group-record.server'
import { forgetWordList } from './word-list-in-force.server'

/**
 * Adds a group of words.
 * @returns its id
 * @throws DomainError not found for whoever does not keep the list
 */
export async function addWordGroup(ctx: Context, input: WordGroupInput): Promise<string> {
  asKeeper(ctx)
  const columns = columnsOf(input)
  const id = await transact(ctx, async (tx) => {
    const group = await tx.db.wordGroup.create({
      data: { ...columns, source: 'Cán bộ Sở', createdAt: tx.now },
      select: { id: true },
    })
    await recordWords(tx, group.id, 'added', columns)
    return group.id
  })
  forgetWordList()
  return id
}
