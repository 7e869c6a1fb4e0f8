import type { Transaction } from '#app/platform/db/client.server'
import type { KeptWords } from './word-group-record.server'

/** Words and phrases that a group says now or ever said, in both languages, each once. */
export async function wordsOfGroup(db: Transaction, id: string): Promise<string[]> {
  const group = await db.wordGroup.findUnique({
    where: { id },
    select: {
      vi: true,
      en: true,
      broaderVi: true,
      broaderEn: true,
      history: { select: { words: true } },
    },
  })
  if (!group) return []
  const before = group.history.map(({ words }) => words as unknown as KeptWords)
  const said = [group, ...before].flatMap(({ vi, en, broaderVi, broaderEn }) => [
    ...vi,
    ...en,
    ...broaderVi,
    ...broaderEn,
  ])
  return [...new Set(said)]
}
