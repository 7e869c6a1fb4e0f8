import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { inspectFolder, openDataFolder } from '#app/platform/db/embedded/data-folder.server'
import { freePort } from '#app/platform/db/embedded/server-process.server'
import { runCommand } from '#tests/support/run-command'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let folder: string
let port: number
const demo = (...args: string[]) =>
  runCommand(['demo', '--no-open', '--data', folder, '--port', String(port), ...args])
const database = () => inspectFolder(openDataFolder(folder)).state

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'))
  chmodSync(folder, 0o755)
  port = await freePort()
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a demo starts, says who may sign in, and stops in order', async ({ request }) => {
  const running = demo()
  await running.until(`ready http://127.0.0.1:${port}`)
  expect(running.output()).toMatch(/^password \S{10,}$/m)
  for (const account of ['vien', 'kiemduyet', 'quantri']) {
    expect(running.output()).toContain(`${account}@demo.test`)
  }
  const ready = await request.get(`http://127.0.0.1:${port}/readyz`)
  expect(await ready.json()).toMatchObject({ database: 'ok' })
  running.child.kill('SIGTERM')
  expect(await running.ended()).toBe(0)
  expect(database()).toBe('stopped')
})

test('the next start keeps the data, also after one that was killed', async () => {
  const first = demo()
  await first.until(/^ready /m)
  const password = first.output().match(/^password (\S+)$/m)?.[1]
  first.child.kill('SIGKILL')
  await first.ended()
  expect(database()).toBe('running')
  const second = demo()
  await second.until(/^ready /m)
  expect(second.output()).toContain(`password ${password}`)
  expect(second.output()).not.toContain('content: technologies')
  second.child.kill('SIGINT')
  expect(await second.ended()).toBe(0)
  expect(database()).toBe('stopped')
})

test('commands work on the database of a demo that runs, and a second demo is refused', async () => {
  const running = demo()
  await running.until(/^ready /m)
  const refused = demo()
  expect(await refused.ended()).toBe(1)
  expect(refused.output()).toContain(`A demo already works on this data folder`)
  const elsewhere = runCommand(['demo', '--data', `${folder}/other`, '--port', String(port)])
  expect(await elsewhere.ended()).toBe(1)
  expect(elsewhere.output()).toContain(`Port ${port} is in use by another program.`)
  for (const { output } of [refused, elsewhere]) expect(output()).not.toMatch(/\n\s+at /)
  const command = runCommand(['create-admin', 'quanly@example.test', '--data', folder])
  expect(await command.ended()).toBe(0)
  expect(command.output()).toContain('/reset-password?token=')
  expect(database()).toBe('running')
  running.child.kill('SIGTERM')
  expect(await running.ended()).toBe(0)
})
