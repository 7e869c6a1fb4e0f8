import { describe, expect, it } from 'vitest'
import { closeOwnAccount } from '#app/domain/organisations/index.server'
import { removeValues, searchRecord, verifyRecord } from '#app/domain/record/index.server'
import { RecordFilterSchema } from '#app/domain/record/record-schemas'
import { recordSubscriptions } from '#app/jobs/record-jobs.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { sealEverything } from '#tests/support/record'
import { contextFrom, createTestAuth, register, testPassword } from '#tests/support/test-auth'

const everything = async () => JSON.stringify(await testDatabase().recordEntry.findMany(), big)
const big = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

describe('personal data', () => {
  it('goes with the account and leaves the chain whole', async () => {
    const auth = createTestAuth()
    const headers = await register(auth, 'nguoi.di@people.test')
    const ctx = await contextFrom(auth.auth, headers)
    await sealEverything()
    expect(await everything()).toContain('nguoi.di@people.test')
    await closeOwnAccount(ctx, testPassword)
    await deliverEvents({}, recordSubscriptions)
    await sealEverything()
    const left = await everything()
    expect(left).not.toContain('nguoi.di@people.test')
    expect(left).not.toContain('Lê Văn Thử')
    expect(await verifyRecord(testDatabase())).toMatchObject({ broken: null })
  })

  it('is removed by hand by an administrator, with the reason on record', async () => {
    const administrator = await createPerson({ staffRoles: ['administrator'] })
    await createPerson({ name: 'Người Yêu Cầu' })
    await sealEverything()
    const filter = RecordFilterSchema.parse({ person: 'Người Yêu Cầu', act: 'created' })
    const found = await searchRecord(contextOf(administrator), filter)
    const entry = found.entries.find(({ source }) => source === 'user')
    await removeValues(contextOf(administrator), entry?.sequence, {
      columns: ['name'],
      reason: 'Người này yêu cầu bằng văn bản',
    })
    await sealEverything()
    expect(await everything()).not.toContain('Người Yêu Cầu')
    expect(await everything()).toContain('Người này yêu cầu bằng văn bản')
    expect(await verifyRecord(testDatabase())).toMatchObject({ broken: null })
    const again = removeValues(contextOf(administrator), entry?.sequence, {
      columns: ['name'],
      reason: 'Lần nữa',
    })
    await expect(again).rejects.toMatchObject({ reason: 'nothingToRemove' })
  })

  it('is not removed by anybody else', async () => {
    const head = await createPerson({ staffRoles: ['head_of_department'] })
    await sealEverything()
    const removal = removeValues(contextOf(head), '1', { columns: ['name'], reason: 'Không' })
    await expect(removal).rejects.toMatchObject({ kind: 'not-found' })
  })
})
