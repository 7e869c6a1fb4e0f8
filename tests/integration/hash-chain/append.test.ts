import { describe, expect, it } from 'vitest'
import { appendToChain, chainEnd } from '#app/platform/hash-chain/append.server'
import { firstBrokenLink } from '#app/platform/hash-chain/hash-chain.server'
import { testDatabase } from '#tests/support/database'

const entry = (subject: string, note = subject) => ({
  subject,
  at: new Date('2026-03-01T00:00:00Z'),
  body: { note },
})

const append = (chain: string, ...subjects: string[]) =>
  testDatabase().$transaction((tx) =>
    appendToChain(
      tx,
      chain,
      subjects.map((subject) => entry(subject)),
    ),
  )

const rows = (chain: string) =>
  testDatabase().chainEntry.findMany({ where: { chain }, orderBy: { sequence: 'asc' } })

describe('a chain in the database', () => {
  it('stays in one line however many write at once', async () => {
    const subjects = Array.from({ length: 24 }, (_, index) => `s${index}`)
    await Promise.all(subjects.map((subject) => append('test:a', subject, `${subject}'`)))
    const links = await rows('test:a')
    expect(links.map(({ sequence }) => sequence)).toEqual(links.map((_, index) => index + 1))
    expect(links).toHaveLength(48)
    expect(firstBrokenLink('test:a', links, await chainEnd(testDatabase(), 'test:a'))).toBeNull()
  })

  it('keeps a fact once', async () => {
    await append('test:a', 'once')
    await expect(append('test:a', 'once')).rejects.toMatchObject({ code: 'P2002' })
    await append('test:b', 'once')
    expect(await rows('test:a')).toHaveLength(1)
  })

  it('refuses every change, whoever asks', async () => {
    await append('test:a', 'one', 'two')
    const db = testDatabase()
    for (const sql of [
      `UPDATE chain_entry SET body = '{}'`,
      `UPDATE chain_entry SET "createdAt" = now()`,
      'DELETE FROM chain_entry WHERE sequence = 2',
      'TRUNCATE chain_entry',
    ]) {
      await expect(db.$executeRawUnsafe(sql), sql).rejects.toThrow(/append-only/)
    }
    expect(await rows('test:a')).toHaveLength(2)
  })

  it('refuses an entry that does not follow, or whose hash is not its own', async () => {
    await append('test:a', 'one')
    const [first] = await rows('test:a')
    if (!first) throw new Error('no entry')
    const create = (change: object) =>
      testDatabase().chainEntry.create({
        data: { ...first, sequence: 2, subject: 'x', previous: first.hash, ...change },
      })
    await expect(create({ sequence: 3 })).rejects.toThrow(/does not follow/)
    await expect(create({ previous: first.previous })).rejects.toThrow(/does not follow/)
    await expect(create({})).rejects.toThrow(/another hash/)
    await expect(create({ chain: 'test:c', sequence: 1 })).rejects.toThrow(/does not follow/)
  })
})
