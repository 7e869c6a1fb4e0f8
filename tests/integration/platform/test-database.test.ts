import { expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'

const user = { id: 'u1', name: 'Nguyễn Văn An', email: 'an@example.test' }

it.each([1, 2])('gives each test an empty database with the reference data (%i)', async () => {
  const db = testDatabase()
  expect(await db.user.count()).toBe(0)
  expect(await db.referenceTerm.count()).toBeGreaterThan(50)
  expect(await db.holiday.count()).toBeGreaterThan(5)
  await db.user.create({ data: user })
})

it('takes children away before their parents', async () => {
  const db = testDatabase()
  await db.user.create({
    data: {
      ...user,
      memberships: {
        create: {
          organisation: {
            create: {
              slug: 'a',
              name: 'A',
              type: 'enterprise',
              history: { create: { to: 'pending' } },
            },
          },
        },
      },
    },
  })
  expect(await db.membership.count()).toBe(1)
})

it('folds case of Vietnamese letters in the database', async () => {
  const [row] = await testDatabase().$queryRaw<{ lower: string }[]>`SELECT lower('ĐỨC ÁNH')`
  expect(row?.lower).toBe('đức ánh')
})
