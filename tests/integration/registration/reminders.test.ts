import { describe, expect, it } from 'vitest'
import { system } from '#app/domain/accounts/actor'
import { remindOfRegistration } from '#app/domain/notifications/index.server'
import { dueRegistrations } from '#app/domain/registration/index.server'
import { submitRegistration } from '#app/domain/registration/submit-registration.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { signedDeal } from '#tests/support/factories/registration'
import { createRecordingQueue } from '#tests/support/recording-queue'

// Signed on 12 January 2026: the ninetieth day is 12 April.
const signed = { at: new Date('2026-01-13T02:00:00Z') }

async function remind(day: string) {
  const ctx = contextOf(system, new Date(`${day}T02:00:00Z`))
  await remindOfRegistration({ ctx, queue: createRecordingQueue() }, await dueRegistrations(ctx))
}

const told = () =>
  testDatabase().notification.findMany({
    where: { kind: 'registrationDue' },
    orderBy: { createdAt: 'asc' },
  })

describe('reminders before the ninety days end', () => {
  it('come twice, to the registrant alone, however often the clock strikes', async () => {
    const { seeker } = await signedDeal(undefined, signed)
    await remind('2026-03-12')
    expect(await told()).toHaveLength(0)
    for (const day of ['2026-03-13', '2026-03-13', '2026-03-20', '2026-04-04']) await remind(day)
    expect(await told()).toHaveLength(1)
    for (const day of ['2026-04-05', '2026-04-10', '2026-04-12', '2026-04-13']) await remind(day)
    const rows = await told()
    expect(rows.map(({ userId }) => userId)).toEqual([seeker.userId, seeker.userId])
    expect(rows.map(({ payload }) => (payload as { count: number }).count)).toEqual([30, 7])
  })

  it('still come where the clock did not strike on the day itself', async () => {
    await signedDeal(undefined, signed)
    await remind('2026-04-12')
    expect((await told())[0]?.payload).toMatchObject({ count: 0 })
  })

  it('do not come for what need not be registered, nor once the dossier is sent in', async () => {
    const free = { direction: 'domestic', restricted: false, stateCapital: false } as const
    await signedDeal(free, signed)
    const { seeker, number } = await signedDeal(undefined, signed)
    const dossier: ['application', 'contract'] = ['application', 'contract']
    await submitRegistration(contextOf(seeker, signed.at), number, { version: 0, dossier })
    await remind('2026-04-01')
    expect(await told()).toHaveLength(0)
  })

  it('count the days that were in force when the contract was signed', async () => {
    await signedDeal(undefined, signed)
    const successor = await testDatabase().referenceFigure.create({
      data: {
        code: 'registration-filing-days',
        value: 30,
        validFrom: new Date('2026-02-01'),
        source: 'test',
      },
    })
    try {
      await remind('2026-04-05')
      expect((await told()).map(({ payload }) => payload)).toMatchObject([{ count: 7 }])
    } finally {
      await testDatabase().referenceFigure.delete({ where: { id: successor.id } })
    }
  })

  it('stop when the time is over', async () => {
    await signedDeal(undefined, signed)
    await remind('2026-04-13')
    expect(await told()).toHaveLength(0)
  })
})

describe('messages about a dossier', () => {
  it('go to the appraisers when it is sent in', async () => {
    const { seeker, number } = await signedDeal()
    const appraiser = await createPerson({ staffRoles: ['appraiser'] })
    const dossier: ['application', 'contract'] = ['application', 'contract']
    await submitRegistration(contextOf(seeker), number, { version: 0, dossier })
    await deliverEvents()
    const rows = await testDatabase().notification.findMany({
      where: { kind: 'staffRegistration' },
    })
    expect(rows.map(({ userId, href }) => [userId, href])).toEqual([
      [appraiser.userId, `/back-office/deals/${number}/registration`],
    ])
  })
})
