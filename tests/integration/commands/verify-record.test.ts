import { expect, it } from 'vitest'
import { recordEnd } from '#app/domain/record/index.server'
import { testDatabase, testDatabaseUrl } from '#tests/support/database'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { sealEverything, tamper } from '#tests/support/record'
import { runCommand } from '#tests/support/run-command'

const patience = 120_000

async function verify(...args: string[]) {
  const command = runCommand(['verify-record', ...args], { DATABASE_URL: testDatabaseUrl() })
  return { status: await command.ended(), output: command.output() }
}

it('ends with 0 for a whole record and with 1 at its first broken link', {
  timeout: patience,
}, async () => {
  await createVerifiedOwner()
  await sealEverything()
  const end = await recordEnd(testDatabase())
  if (!end) throw new Error('the record is empty')
  const whole = await verify('--noted', `${end.sequence}:${end.hash}`)
  expect(whole.output).toContain(`${end.sequence} entries: all as they were written`)
  expect(whole).toMatchObject({ status: 0, output: expect.stringMatching(/whole\n$/) })

  await tamper(`UPDATE record_entry SET "actorId" = 'somebody' WHERE sequence IN (3, 5)`)
  const altered = await verify()
  expect(altered.status).toBe(1)
  expect(altered.output).toMatch(/BROKEN at entry 3 .*content or its hash was changed/)

  await tamper('DELETE FROM record_entry WHERE sequence = 2')
  const missing = await verify()
  expect(missing.status).toBe(1)
  expect(missing.output).toMatch(/BROKEN at entry 2 .*taken out, put in or moved/)
})
