import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runTool } from '#app/commands/checks/run-tool'
import { playwrightReport, vitestReport } from '#app/commands/checks/test-report'
import { projectRoot } from '#app/platform/env/project-root.server'

// Below the project, so that the tools are found from there.
let folder: string
beforeAll(() => {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true })
  folder = mkdtempSync(join(projectRoot, '.cache/reports-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

it('names the tests that failed or passed late in what Vitest writes, and files that cannot be run', async () => {
  write('vitest.config.js', 'export default { test: { retry: 1 } }')
  write(
    'sums.test.js',
    `import { describe, expect, it } from 'vitest'
     let attempts = 0
     it('holds', () => {})
     it('holds at last', () => expect(++attempts).toBe(2))
     describe('a sum', () => it('is wrong', () => expect(1 + 1).toBe(3)))`,
  )
  write('broken.test.js', 'throw new Error("no such day")')
  const file = join(folder, 'vitest.json')
  const run = await runTool('vitest/vitest.mjs', [
    ...['run', '--root', folder, '--config', join(folder, 'vitest.config.js')],
    ...['--reporter=json', `--outputFile.json=${file}`],
  ])
  expect(run.ok).toBe(false)
  const report = vitestReport.parse(read('vitest.json'))
  expect(report).toMatchObject({ passed: 2, failed: 1 })
  expect(report.failures).toHaveLength(2)
  expect(report.failures.join('\n')).toMatch(/sums\.test\.js: a sum is wrong\n.*expected 2 to be 3/)
  expect(report.failures.join('\n')).toMatch(/broken\.test\.js: the file itself\n.*no such day/)
  expect(report.late).toEqual([expect.stringMatching(/sums\.test\.js: holds at last\n.*1 to be 2/)])
})

it('names the tests that failed or passed late in what Playwright writes', async () => {
  write('playwright.config.js', `export default { testMatch: '*.spec.js', retries: 1 }`)
  write(
    'sums.spec.js',
    `import { expect, test } from '@playwright/test'
     test('holds', () => {})
     test('holds at last', ({}, info) => expect(info.retry).toBe(1))
     test.describe('a sum', () => test('is wrong', () => expect(1 + 1).toBe(3)))`,
  )
  const file = join(folder, 'playwright.json')
  const run = await runTool(
    '@playwright/test/cli.js',
    ['test', '--config', join(folder, 'playwright.config.js'), '--reporter=json'],
    { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
  )
  expect(run.ok).toBe(false)
  const report = playwrightReport.parse(read('playwright.json'))
  expect(report).toMatchObject({ passed: 2, failed: 1 })
  expect(report.failures).toEqual([expect.stringMatching(/sums\.spec\.js:4 \[\]: is wrong\n/)])
  expect(report.failures[0]).toContain('Received: 2')
  expect(report.late).toEqual([expect.stringMatching(/sums\.spec\.js:3 \[\]: holds at last\n/)])
})
