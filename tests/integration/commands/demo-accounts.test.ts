import { expect, it } from 'vitest'
import { describeDemoAccounts, refuseDemoAccounts } from '#app/commands/support/demo-accounts'
import { testDatabase, testDatabaseUrl } from '#tests/support/database'

const addUser = (email: string) =>
  testDatabase().user.create({ data: { id: email, email, name: 'Nguyễn Thị Thu Hằng' } })

it('lets production serve a database of real people', async () => {
  await addUser('vien@example.test')
  await expect(refuseDemoAccounts(testDatabaseUrl())).resolves.toBeUndefined()
})

it('does not let production serve the accounts whose password is known', async () => {
  await addUser('vien@demo.test')
  await expect(refuseDemoAccounts(testDatabaseUrl())).rejects.toThrow(/1 demo accounts/)
})

it('names whom one can sign in as, and counts the others', async () => {
  await addUser('vien@demo.test')
  await addUser('ketoan@demo.test')
  const lines = await describeDemoAccounts(testDatabaseUrl())
  expect(lines[0]).toMatch(/vien@demo\.test +institute +Nguyễn Thị Thu Hằng/)
  expect(lines.at(-1)).toContain('and 1 more')
})
