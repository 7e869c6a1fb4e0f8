import { describe, expect, it } from 'vitest'
import { remindOfVerifications } from '#app/domain/notifications/index.server'
import {
  dueVerifications,
  listPublicOrganisations,
  listStaffOrganisations,
  moveOrganisation,
  ownOrganisation,
  pastOf,
  publicOrganisation,
  renameOrganisation,
  staffOrganisation,
  updateOrganisation,
  verifyOrganisation,
} from '#app/domain/organisations/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import {
  createMember,
  createOwner,
  createVerifiedOwner,
  organisationInput,
} from '#tests/support/factories/organisations'
import { createRecordingQueue } from '#tests/support/recording-queue'

const source = 'Quyết định 77/QĐ-UBND ngày 01/03/2026'

async function renamed() {
  const owner = await createVerifiedOwner({ name: 'Trạm Giống Cũ' })
  const { id, slug } = owner.organisation
  const staff = contextOf(await createModerator())
  const input = { name: 'Trung tâm Giống Mới', changedOn: '2026-03-05', source, version: 2 }
  await renameOrganisation(staff, id, input)
  return { owner, id, slug, staff }
}

describe('a name by decision', () => {
  it('keeps the old one with its days, the address, and finds it under either', async () => {
    const { id, slug, staff } = await renamed()
    expect(await publicOrganisation(contextOf(), slug)).toMatchObject({
      name: 'Trung tâm Giống Mới',
    })
    const again = { name: 'Viện Giống', changedOn: '2026-09-01', source, version: 3 }
    await renameOrganisation(staff, id, again)
    const { names } = await pastOf(contextOf(), id, 'vi')
    expect(names).toMatchObject([
      {
        name: 'Trung tâm Giống Mới',
        validFrom: new Date('2026-03-05'),
        validTo: new Date('2026-08-31'),
      },
      { name: 'Trạm Giống Cũ', validFrom: null, validTo: new Date('2026-03-04'), source },
    ])
    for (const q of ['Trạm Giống Cũ', 'giống mới', 'Viện Giống']) {
      const { organisations } = await listPublicOrganisations(contextOf(), { q, page: 1 })
      expect(organisations.map((row) => row.slug)).toEqual([slug])
    }
  })

  it('is refused in the future, without a change, on an old version and by its own people', async () => {
    const { id, staff } = await renamed()
    const rename = (change: object, by = staff) =>
      refusalOf(
        renameOrganisation(by, id, {
          ...{ name: 'Tên Khác', changedOn: '2026-05-05', source, version: 3 },
          ...change,
        }),
      )
    expect(await rename({ changedOn: '2999-01-01' })).toBe('invalid changeInFuture')
    expect(await rename({ name: 'Trung tâm Giống Mới' })).toBe('invalid nothingChanges')
    expect(await rename({ version: 2 })).toBe('conflict changedMeanwhile')
    const insider = await createModerator()
    await testDatabase().membership.create({
      data: { organisationId: id, userId: insider.userId, status: 'active' },
    })
    expect(await rename({}, contextOf(insider))).toBe('forbidden ownOrganisation')
  })

  it('is kept as well where the organisation gives itself another', async () => {
    const owner = await createVerifiedOwner({ name: 'Hợp tác xã Một' })
    const { version } = await ownOrganisation(contextOf(owner))
    const input = { ...organisationInput({ name: 'Hợp tác xã Hai' }), version }
    await updateOrganisation(contextOf(owner), input)
    const { names } = await pastOf(contextOf(), owner.organisation.id, 'vi')
    expect(names).toMatchObject([{ name: 'Hợp tác xã Một' }])
  })
})

describe('another seat', () => {
  it('keeps the old one as a dated fact', async () => {
    const owner = await createVerifiedOwner({ unitCode: '07210' })
    const { id } = owner.organisation
    const staff = contextOf(await createModerator())
    const move = { changedOn: '2026-02-02', source, version: 2 }
    expect(await refusalOf(moveOrganisation(staff, id, { ...move, unitCode: 'x' }))).toBe(
      'invalid unknownPlace',
    )
    await moveOrganisation(staff, id, { ...move, unitCode: '09187' })
    const { seats } = await pastOf(contextOf(), id, 'vi')
    expect(seats).toMatchObject([{ validTo: new Date('2026-02-01'), source }])
    expect(seats[0]?.unit).toBeTruthy()
  })
})

describe('a verification', () => {
  it('names its evidence, holds for its months and comes up again', async () => {
    const owner = await createOwner()
    const { id } = owner.organisation
    const officer = await createModerator()
    const staff = contextOf(officer)
    const verify = (evidenceCodes: string[], note?: string) =>
      refusalOf(verifyOrganisation(staff, id, { evidenceCodes, note, version: 1 }))
    expect(await verify([])).toBe('invalid evidenceNeeded')
    expect(await verify(['other'])).toBe('invalid evidenceNeeded')
    expect(await verify(['hearsay'])).toBe('invalid unknownCode')
    expect(await verify(['tax-register'], 'Tra cứu ngày 28/11')).toBe('done')
    const found = await staffOrganisation(staff, id)
    expect(found.verifications).toMatchObject([
      { evidenceCodes: ['tax-register'], verifiedBy: officer.name },
    ])
    expect(found.reviewDue).toBe(false)
    const later = contextOf(officer, new Date(Date.now() + 760 * 86_400_000))
    expect((await staffOrganisation(later, id)).reviewDue).toBe(true)
    const due = await listStaffOrganisations(later, { due: '1', page: 1 })
    expect(due).toMatchObject({ total: 1, due: 1 })
    await verifyOrganisation(later, id, { evidenceCodes: ['visit'], version: 2 })
    expect((await listStaffOrganisations(later, { due: '1', page: 1 })).total).toBe(0)
    expect((await staffOrganisation(later, id)).verifications).toHaveLength(2)
  })
})

describe('a verification that ends', () => {
  it('is told to owners and to who verified it: 30 and 7 days before, and on the day, once each', async () => {
    const owner = await createVerifiedOwner()
    const { id } = owner.organisation
    const member = await createMember(owner, 'editor')
    const [officer, other] = [await createModerator(), await createModerator()]
    await testDatabase().staffAssignment.updateMany({ data: { validFrom: new Date('2024-01-01') } })
    const verified = contextOf(officer, new Date('2024-11-20T02:00:00Z'))
    const { version } = await testDatabase().organisation.findUniqueOrThrow({ where: { id } })
    await verifyOrganisation(verified, id, { evidenceCodes: ['visit'], version })
    const people = [owner, member, officer, other].map(({ userId }) => userId)
    const on = async (day: string) => {
      const ctx = contextOf(undefined, new Date(`${day}T02:00:00Z`))
      const message = { ctx, queue: createRecordingQueue() }
      await remindOfVerifications(message, await dueVerifications(ctx))
      const kind = { in: ['verificationDue', 'staffVerificationDue'] }
      const rows = await testDatabase().notification.findMany({
        where: { userId: { in: people }, kind },
        orderBy: [{ createdAt: 'asc' }, { kind: 'desc' }],
      })
      return rows.map((row) => [row.userId, row.href, (row.payload as { late: string }).late])
    }
    const both = (late: string) => [
      [owner.userId, '/workspace/organisation', late],
      [officer.userId, `/back-office/organisations/${id}`, late],
    ]
    expect(await on('2026-10-20')).toEqual([])
    expect(await on('2026-10-21')).toEqual(both('no'))
    expect(await on('2026-11-12')).toEqual(both('no'))
    const twice = [...both('no'), ...both('no')]
    expect(await on('2026-11-13')).toEqual(twice)
    expect(await on('2026-11-19')).toEqual(twice)
    const thrice = [...twice, ...both('yes')]
    expect(await on('2026-11-20')).toEqual(thrice)
    expect(await on('2027-01-05')).toEqual(thrice)
  })

  it('is told to the moderators where who verified it is gone, and ends once it is verified again', async () => {
    const owner = await createVerifiedOwner()
    const { id } = owner.organisation
    const ended = { where: {}, data: { validTo: new Date(Date.now() - 1_000) } }
    await testDatabase().staffAssignment.updateMany(ended)
    const stays = await createModerator()
    const gone = await createModerator()
    await verifyOrganisation(contextOf(gone), id, { evidenceCodes: ['visit'], version: 2 })
    await testDatabase().organisation.update({ where: { id }, data: { reviewOn: new Date() } })
    await testDatabase().staffAssignment.updateMany({
      ...ended,
      where: { userId: gone.userId },
    })
    const ctx = contextOf()
    const due = await dueVerifications(ctx)
    expect(due).toMatchObject([{ organisationId: id, reminder: 0, officerId: null }])
    await remindOfVerifications({ ctx, queue: createRecordingQueue() }, due)
    const told = await testDatabase().notification.findMany({
      where: { kind: 'staffVerificationDue' },
    })
    expect(told.map(({ userId }) => userId)).toEqual([stays.userId])
    await verifyOrganisation(contextOf(stays), id, { evidenceCodes: ['visit'], version: 3 })
    expect(await dueVerifications(contextOf())).toEqual([])
  })
})
