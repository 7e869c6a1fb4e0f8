import { beforeEach, describe, expect, it } from 'vitest'
import { transact } from '#app/domain/context'
import { recordEnd, removeOldest, verifyRecord } from '#app/domain/record/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { sealEverything, tamper } from '#tests/support/record'

const verify = (noted?: { sequence: number; hash: string }) =>
  verifyRecord(testDatabase(), { noted })

const entries = () => testDatabase().recordEntry.findMany({ orderBy: { sequence: 'asc' } })

async function fill(count = 4) {
  for (let index = 0; index < count; index += 1) await createPerson()
  await sealEverything()
}

describe('the chain of the record', () => {
  it('is whole and in one line however many write and seal at once', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => createPerson()))
    const change = (userId: string, phone: string) =>
      transact(contextOf(), ({ db }) => db.user.update({ where: { id: userId }, data: { phone } }))
    await Promise.all([
      ...people.flatMap(({ userId }, index) => [
        change(userId, `+8491200${index}`),
        change(userId, `+8491300${index}`),
      ]),
      sealEverything(),
      sealEverything(),
    ])
    await sealEverything()
    const all = await entries()
    expect(all.map(({ sequence }) => Number(sequence))).toEqual(all.map((_, index) => index + 1))
    expect(all.filter(({ act, source }) => act === 'changed' && source === 'user')).toHaveLength(24)
    expect(await verify()).toMatchObject({ broken: null, entries: all.length })
  })

  it('keeps entries of one transaction together, and nothing that was rolled back', async () => {
    const [one, two] = await Promise.all([createPerson(), createPerson()])
    await sealEverything()
    const before = await recordEnd(testDatabase())
    const failed = transact(contextOf(), async ({ db }) => {
      await db.user.update({ where: { id: one.userId }, data: { phone: '+84900' } })
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        transact(contextOf(), async ({ db }) => {
          await db.user.update({ where: { id: one.userId }, data: { name } }).catch(() => {})
          await db.user.update({ where: { id: two.userId }, data: { name } })
        }),
      ),
    )
    await sealEverything()
    const added = (await entries()).slice(before?.sequence)
    expect(added).toHaveLength(6)
    const order = added.map(({ transaction }) => String(transaction))
    expect(order.filter((id, index) => id !== order[index - 1])).toHaveLength(3)
  })

  it('says who acted, for whom, for which organisation and by which request', async () => {
    const officer = await createPerson({ staffRoles: ['moderator'] })
    const other = await createPerson({ name: 'Bà Hoa' })
    const now = new Date('2026-11-24T02:00:00Z')
    const actingBy = {
      id: 'acting',
      officerId: officer.userId,
      name: officer.name,
      purpose: 'Bà nhờ qua điện thoại',
      endsAt: now,
    }
    await transact({ ...contextOf({ ...other, actingBy }, now), requestId: 'r-1' }, ({ db }) =>
      db.user.update({ where: { id: other.userId }, data: { phone: '+84911' } }),
    )
    await sealEverything()
    expect((await entries()).at(-1)).toMatchObject({
      actorId: officer.userId,
      onBehalfOfId: other.userId,
      requestId: 'r-1',
      at: now,
      kind: 'account',
      subjectId: other.userId,
      content: { phone: [null, '"+84911"', expect.any(String)] },
    })
  })
})

describe('the database', () => {
  beforeEach(() => fill(1))

  it('refuses changes, deletions and truncation of the record', async () => {
    const db = testDatabase()
    await createPerson()
    for (const sql of [
      `UPDATE record_entry SET kind = 'x'`,
      `UPDATE record_entry SET content = '{}'`,
      `UPDATE record_entry SET content = jsonb_set(content, '{name,1}', '"\\"Other\\""')
       WHERE source = 'user'`,
      'DELETE FROM record_entry',
      'TRUNCATE record_entry',
      'DELETE FROM record_link',
      `UPDATE record_intake SET kind = 'x'`,
      'DELETE FROM record_intake',
      'TRUNCATE record_intake',
    ]) {
      await expect(db.$executeRawUnsafe(sql), sql).rejects.toThrow(/append-only/)
    }
    await sealEverything()
    expect(await verify()).toMatchObject({ broken: null })
  })

  it('refuses an entry that does not follow', async () => {
    await expect(
      testDatabase().$executeRawUnsafe(
        `INSERT INTO record_entry SELECT (jsonb_populate_record(e, '{"sequence": 99, "intakeId": 9999}')).*
         FROM record_entry e WHERE sequence = 1`,
      ),
    ).rejects.toThrow(/does not follow/)
  })
})

describe('verifyRecord', () => {
  beforeEach(() => fill())

  it('finds the first entry that was changed', async () => {
    await tamper(`UPDATE record_entry SET "actorId" = 'somebody' WHERE sequence IN (3, 5)`)
    expect((await verify()).broken).toMatchObject({ sequence: 3, fault: 'altered' })
  })

  it('finds a value that was changed', async () => {
    await tamper(
      `UPDATE record_entry SET content = jsonb_set(content, '{name,1}', '"\\"Other\\""')
       WHERE sequence = (SELECT min(sequence) FROM record_entry WHERE source = 'user')`,
    )
    expect((await verify()).broken).toMatchObject({
      sequence: 1,
      fault: 'altered',
      kind: 'account',
    })
  })

  it('finds an entry that was taken out', async () => {
    await tamper('DELETE FROM record_entry WHERE sequence = 4')
    expect((await verify()).broken).toMatchObject({ sequence: 4, fault: 'out-of-place' })
  })

  it('finds entries cut off at the end, where somebody noted it', async () => {
    const end = await recordEnd(testDatabase())
    if (!end) throw new Error('the record is empty')
    await tamper(`DELETE FROM record_entry WHERE sequence >= ${end.sequence - 1}`)
    expect((await verify()).broken).toBeNull()
    expect((await verify(end)).broken).toMatchObject({
      sequence: end.sequence - 1,
      fault: 'cut-off',
    })
  })
})

describe('removeOldest', () => {
  const later = new Date('2037-06-01T00:00:00Z')

  it('leaves an anchor from which the chain goes on, and says so on record', async () => {
    await fill()
    const end = await recordEnd(testDatabase())
    const removed = await removeOldest(contextOf(undefined, later))
    expect(removed).toBe(end?.sequence)
    await fill(1)
    const report = await verify()
    expect(report).toMatchObject({ broken: null, anchor: end })
    const [note] = await entries()
    expect(note).toMatchObject({ kind: 'record', act: 'deleted', source: 'record_anchor' })
    expect(await testDatabase().recordLink.count({ where: { sequence: { lte: removed } } })).toBe(0)
    await tamper(
      `UPDATE record_entry SET previous = repeat('0', 64) WHERE sequence = ${removed + 1}`,
    )
    expect((await verify()).broken).toMatchObject({ sequence: removed + 1, fault: 'out-of-place' })
  })

  it('keeps what is not old enough', async () => {
    await fill()
    const count = await testDatabase().recordEntry.count()
    expect(await removeOldest(contextOf())).toBe(0)
    expect(await testDatabase().recordEntry.count()).toBe(count)
  })
})
