import { expect, it } from 'vitest'
import { runAhead } from '#app/platform/search/meilisearch/run-ahead'

async function* numbers(until: number) {
  for (let number = 0; number < until; number++) yield number
}
const turn = () => new Promise((next) => setImmediate(next))

it('works on so many at once and no more, and ends when all are done', async () => {
  let now = 0
  let most = 0
  const done: number[] = []
  await runAhead(numbers(25), 4, async (number) => {
    now += 1
    most = Math.max(most, now)
    for (let turns = 0; turns <= number % 3; turns++) await turn()
    done.push(number)
    now -= 1
  })
  expect(most).toBe(4)
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, index) => index))
})

it('throws the first error and begins no further item after it', async () => {
  const begun: number[] = []
  const working = runAhead(numbers(25), 3, async (number) => {
    begun.push(number)
    await turn()
    if (number === 1) throw new Error('refused')
    await turn()
  })
  await expect(working).rejects.toThrow('refused')
  expect(begun.length).toBeLessThanOrEqual(4)
})
