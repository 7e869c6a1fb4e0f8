/**
 * Works on items while the next ones are read, on so many at once at most, and ends when all are done.
 * @param work told how many are under way with it
 * @throws the first error of the work, after which no further item is begun
 */
export async function runAhead<Item>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item, underWay: number) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>()
  for await (const item of items) {
    const one = work(item, underWay.size + 1).then(() => {
      underWay.delete(one)
    })
    underWay.add(one)
    // A failure is met where the work is awaited; until then nobody else is to be told of it.
    one.catch(() => undefined)
    if (underWay.size >= atOnce) await Promise.race(underWay)
  }
  await Promise.all(underWay)
}
