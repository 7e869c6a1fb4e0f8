import { describe, expect, it } from 'vitest'
import {
  addProvider,
  changeProvider,
  endingCertificates,
  listProviders,
  pauseProvider,
  publicProvider,
  staffProvider,
} from '#app/domain/directory/index.server'
import { NewProviderSchema, ProviderFilterSchema } from '#app/domain/directory/provider-schemas'
import { warnOfCertificates } from '#app/domain/notifications/index.server'
import { localDay } from '#app/domain/taxonomy/dates'
import { loader as listPage } from '#app/routes/public/experts/list'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import {
  certify,
  createExpert,
  createOfficer,
  providerInput,
} from '#tests/support/factories/directory'
import { createRecordingQueue } from '#tests/support/recording-queue'
import { routeArgs, testServices } from '#tests/support/routes'

const inDays = (days: number) => localDay(new Date(Date.now() + days * 86_400_000))
const found = async (filter: object = {}) =>
  (await listProviders(contextOf(), ProviderFilterSchema.parse(filter))).items

describe('the directory', () => {
  it('offers what needs a certificate only with one in force', async () => {
    const officer = await createOfficer()
    const { id, slug } = await createExpert(officer)
    expect((await found())[0]?.offered).toEqual(['advice'])
    await certify(officer, id, 1, inDays(-1))
    expect(await found({ service: 'evaluation' })).toEqual([])
    await certify(officer, id, 2, inDays(0))
    expect(await found({ service: 'evaluation' })).toHaveLength(1)
    const page = await publicProvider(contextOf(), slug)
    expect(page.certificates.map(({ number }) => number)).toEqual(['DG-2'])
    const later = contextOf(undefined, new Date(Date.now() + 3 * 86_400_000))
    expect((await publicProvider(later, slug)).offered).toEqual(['advice'])
  })

  it('is filtered by kind, field and words without marks', async () => {
    const officer = await createOfficer()
    await createExpert(officer)
    for (const filter of [{ q: 'say' }, { q: 'PHAM' }, { field: '2' }, { kind: 'expert' }]) {
      expect(await found(filter), JSON.stringify(filter)).toHaveLength(1)
    }
    for (const filter of [{ q: 'cừu' }, { field: '4' }, { kind: 'fund' }]) {
      expect(await found(filter), JSON.stringify(filter)).toEqual([])
    }
    const page = await listPage(routeArgs(await testServices(), '/experts?kind=nothing&page=x'))
    expect(page).toMatchObject({ total: 1, filter: { page: 1 } })
    expect(JSON.stringify(page)).not.toContain('people.test')
  })

  it('leaves out who is paused, who closed their account and advisers who offer nothing', async () => {
    const officer = await createOfficer()
    const ctx = contextOf(officer)
    const { id, person, slug } = await createExpert(officer)
    await pauseProvider(ctx, id, { version: 1, paused: true, note: 'Đi công tác' })
    expect(await found()).toEqual([])
    expect(await refusalOf(publicProvider(contextOf(), slug))).toBe('not-found notFound')
    await pauseProvider(ctx, id, { version: 2, paused: false })
    expect(await found()).toHaveLength(1)
    await testDatabase().user.update({
      where: { id: person.userId },
      data: { closedAt: new Date() },
    })
    expect(await found()).toEqual([])
    await addProvider(ctx, providerInput({ kind: 'adviser', services: ['inspection'] }))
    expect(await found()).toEqual([])
    const { history } = await staffProvider(ctx, id)
    const actions = history.map(({ action }) => action)
    expect(actions.toSorted()).toEqual(['added', 'paused', 'resumed'])
  })

  it('is kept by those who may, once each, and shows people who agreed', async () => {
    const officer = await createOfficer()
    const ctx = contextOf(officer)
    const { id } = await createExpert(officer)
    const stale = changeProvider(ctx, id, { ...providerInput(), version: 7 })
    expect(await refusalOf(stale)).toBe('conflict changedMeanwhile')
    const nobody = addProvider(ctx, providerInput({ account: 'nobody@people.test' }))
    expect(await refusalOf(nobody)).toBe('invalid directoryAccountUnknown')
    const unknown = addProvider(ctx, providerInput({ services: ['cooking'] }))
    expect(await refusalOf(unknown)).toBe('invalid unknownCode')
    await certify(officer, id, 1)
    expect(await refusalOf(certify(officer, id, 1))).toBe('conflict changedMeanwhile')
    const moderator = contextOf(await createPerson({ staffRoles: ['moderator'] }))
    expect(await refusalOf(addProvider(moderator, providerInput()))).toBe('not-found notFound')
    expect(await refusalOf(staffProvider(moderator, id))).toBe('not-found notFound')
    const { consentOn: _, ...without } = providerInput()
    expect(NewProviderSchema.safeParse(without).error?.issues[0]?.message).toBe(
      'directory.errors.consentNeeded',
    )
  })
})

describe('a certificate that ends soon', () => {
  it('is told to its provider and to staff, once', async () => {
    const officer = await createOfficer()
    const { id, person } = await createExpert(officer)
    await certify(officer, id, 1, inDays(31))
    expect(await endingCertificates(contextOf())).toEqual([])
    await certify(officer, id, 2, inDays(30))
    const message = { ctx: contextOf(), queue: createRecordingQueue() }
    for (const _ of [1, 2]) await warnOfCertificates(message, await endingCertificates(contextOf()))
    const told = await testDatabase().notification.findMany({ where: { kind: 'certificateEnds' } })
    expect(told.map(({ userId }) => userId).toSorted()).toEqual(
      [person.userId, officer.userId].toSorted(),
    )
  })
})
