import { expect, it } from 'vitest'
import { latest } from '#app/domain/search/latest'

/** Readings that are ended by hand, each with a number of its own. */
function readings() {
  const open: ((end?: Error) => void)[] = []
  let begun = 0
  const read = () => {
    begun += 1
    const number = begun
    return new Promise<number>((resolve, reject) => {
      open.push((error) => (error ? reject(error) : resolve(number)))
    })
  }
  return { read, end: (error?: Error) => open.shift()?.(error), begun: () => begun }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

it('shares the next reading between all who call while one is under way', async () => {
  const { read, end, begun } = readings()
  const now = latest(read)
  const first = now()
  const others = [now(), now(), now()]
  expect(begun()).toBe(1)
  end()
  expect(await first).toBe(1)
  await settled()
  expect(begun()).toBe(2)
  end()
  expect(await Promise.all(others)).toEqual([2, 2, 2])
})

it('never answers with a reading that began before the call', async () => {
  const { read, end } = readings()
  const now = latest(read)
  const first = now()
  end()
  await first
  const second = now()
  end()
  expect(await second).toBe(2)
})

it('fails only those whose reading failed, and reads again after it', async () => {
  const { read, end } = readings()
  const now = latest(read)
  const first = now()
  const second = now()
  end(new Error('away'))
  await expect(first).rejects.toThrow('away')
  await settled()
  end()
  expect(await second).toBe(2)
})
