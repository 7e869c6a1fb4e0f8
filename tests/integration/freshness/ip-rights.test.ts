import { expect, it } from 'vitest'
import { endingRights } from '#app/domain/freshness/index.server'
import { warnOfEndingRights } from '#app/domain/notifications/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator } from '#tests/support/factories/accounts'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { createRecordingQueue } from '#tests/support/recording-queue'

const expiresOn = new Date('2026-12-31')

it('tells owner and officer of a right that ends, 180 and 30 days ahead, once each', async () => {
  const [owner, officer] = [await createVerifiedOwner(), await createModerator()]
  await publishedTechnology(owner, {
    officerId: officer.userId,
    ipRights: {
      create: [
        { position: 1, type: 'patent', status: 'granted', number: 'VN-1', expiresOn },
        { position: 2, type: 'patent', status: 'granted', expiresOn: new Date('2030-01-01') },
      ],
    },
  })
  const on = async (day: string) => {
    const ctx = contextOf(undefined, new Date(`${day}T02:00:00Z`))
    await warnOfEndingRights({ ctx, queue: createRecordingQueue() }, await endingRights(ctx))
    const rows = await testDatabase().notification.findMany({ orderBy: { kind: 'asc' } })
    return rows.map(({ userId, kind }) => `${kind} ${userId}`)
  }
  const both = [`ipRightEnds ${owner.userId}`, `staffRightEnds ${officer.userId}`]
  expect(await on('2026-07-03')).toEqual([])
  expect(await on('2026-07-04')).toEqual(both)
  expect(await on('2026-11-30')).toEqual(both)
  const twice = both.flatMap((line) => [line, line])
  expect(await on('2026-12-01')).toEqual(twice)
  expect(await on('2026-12-31')).toEqual(twice)
  expect(await on('2027-01-01')).toEqual(twice)
})
