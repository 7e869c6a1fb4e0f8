import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runStages } from '#app/commands/checks/stage'

let written = ''
beforeEach(() => {
  written = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += chunk
    return true
  })
})
afterEach(() => vi.restoreAllMocks())

it('adds up what passed and failed, and keeps the words of the stages for the end', async () => {
  const total = await runStages(
    [
      { name: 'good', run: async () => ({ passed: 3, failed: 0, output: 'passed late' }) },
      { name: 'bad', run: async () => ({ passed: 1, failed: 2, output: 'why it failed' }) },
    ],
    1,
  )
  expect(total).toMatchObject({ passed: 4, failed: 2 })
  expect(written).toMatch(/✓ good: 3 passed/)
  expect(written).toMatch(/✗ bad: 2 failed[^\n]*\n {2}why it failed/)
  expect(total.output).toBe(written.replace(/^….*\n/gm, ''))
})

it('counts a stage that breaks down as one failure and goes on', async () => {
  const broken = async () => {
    throw new Error('no browser')
  }
  const total = await runStages(
    [
      { name: 'broken', run: broken },
      { name: 'next', run: async () => ({ passed: 1, failed: 0 }) },
    ],
    1,
  )
  expect(total).toMatchObject({ passed: 1, failed: 1 })
  expect(written).toContain('no browser')
})

it('runs as many side by side as it may', async () => {
  let running = 0
  let most = 0
  const run = async () => {
    running++
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 20))
    running--
    return { passed: 1, failed: 0 }
  }
  const stages = Array.from({ length: 5 }, (_, index) => ({ name: `s${index}`, run }))
  expect(await runStages(stages, 2)).toEqual({ passed: 5, failed: 0, output: '' })
  expect(most).toBe(2)
})
