import { describe, expect, it } from 'vitest'
import {
  createOrganisation,
  decideOnOrganisation,
  listPublicOrganisations,
  listStaffOrganisations,
  ownOrganisation,
  publicOrganisation,
  staffOrganisation,
  updateOrganisation,
} from '#app/domain/organisations/index.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import {
  actingAgain,
  createMember,
  createOwner,
  createVerifiedOwner,
  organisationInput,
} from '#tests/support/factories/organisations'

const firstPage = { page: 1 }

describe('registering an organisation', () => {
  it('makes the person its owner, acting for it, and waits for staff', async () => {
    const owner = await createOwner({ name: 'Viện Chè Đồi Cao', unitCode: '07210' })
    expect(owner.organisation).toMatchObject({
      slug: 'vien-che-doi-cao',
      role: 'owner',
      status: 'pending',
    })
    expect((await emittedEvents()).map(({ type }) => type)).toEqual(['organisation.created'])
    const { history } = await ownOrganisation(contextOf(owner))
    expect(history).toMatchObject([{ from: null, to: 'pending' }])
  })

  it('gives namesakes slugs of their own, also at the same time', async () => {
    const people = await Promise.all([createPerson(), createPerson(), createPerson()])
    const made = await Promise.allSettled(
      people.map((person) =>
        createOrganisation(contextOf(person), organisationInput({ name: 'Tổ hợp tác Mây' })),
      ),
    )
    const slugs = made.flatMap((row) => (row.status === 'fulfilled' ? [row.value.slug] : []))
    expect(slugs.length).toBeGreaterThan(0)
    expect(new Set(slugs).size).toBe(slugs.length)
    const lost = made.filter((row) => row.status === 'rejected')
    for (const { reason } of lost) expect(reason).toMatchObject({ reason: 'changedMeanwhile' })
  })

  it('refuses a tax code that is there already', async () => {
    await createOwner({ type: 'enterprise', taxCode: '0100233488' })
    const stranger = await createPerson()
    const input = organisationInput({ type: 'enterprise', taxCode: '0100233488' })
    await expect(createOrganisation(contextOf(stranger), input)).rejects.toMatchObject({
      kind: 'conflict',
      reason: 'taxCodeKnown',
    })
    expect(await testDatabase().organisation.count()).toBe(1)
  })

  it('keeps no tax code of an individual, which would be a personal id', async () => {
    const owner = await createOwner({ type: 'individual', taxCode: '024090001234' })
    expect((await ownOrganisation(contextOf(owner))).taxCode).toBeNull()
  })

  it('refuses a place that is no unit of today', async () => {
    const person = await createPerson()
    const input = organisationInput({ unitCode: 'nowhere' })
    await expect(createOrganisation(contextOf(person), input)).rejects.toMatchObject({
      reason: 'unknownPlace',
    })
  })
})

describe('changing an organisation', () => {
  it('keeps the slug, notes what changed, and tells the second of two editors', async () => {
    const owner = await createVerifiedOwner({ name: 'Viện Một' })
    const seen = await ownOrganisation(contextOf(owner))
    const change = { ...organisationInput({ name: 'Viện Hai', unitCode: '07210' }) }
    await updateOrganisation(contextOf(owner), { ...change, version: seen.version })
    const after = await ownOrganisation(contextOf(owner))
    expect(after).toMatchObject({ name: 'Viện Hai', slug: 'vien-mot', status: 'verified' })
    expect(after.history[0]?.changedFields).toEqual(['name', 'unitCode'])
    expect(after.changedAt).not.toBeNull()
    await expect(
      updateOrganisation(contextOf(owner), { ...change, name: 'Viện Ba', version: seen.version }),
    ).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('changes nothing where nothing is new', async () => {
    const owner = await createOwner()
    const seen = await ownOrganisation(contextOf(owner))
    await updateOrganisation(contextOf(owner), {
      ...organisationInput({ name: seen.name }),
      version: seen.version,
    })
    expect((await ownOrganisation(contextOf(owner))).version).toBe(seen.version)
  })

  it('is for owners only', async () => {
    const owner = await createOwner()
    const editor = await createMember(owner, 'editor')
    const input = { ...organisationInput(), version: 1 }
    await expect(updateOrganisation(contextOf(editor), input)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(updateOrganisation(contextOf(await createPerson()), input)).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('deciding on an organisation', () => {
  it('verifies, suspends with a reason and restores, and says so', async () => {
    const owner = await createOwner()
    const id = owner.organisation.id
    const staff = contextOf(await createModerator())
    await decideOnOrganisation(staff, id, { decision: 'verify', version: 1 })
    await expect(
      decideOnOrganisation(staff, id, { decision: 'suspend', version: 2 }),
    ).rejects.toMatchObject({ reason: 'reasonNeeded' })
    const reason = 'Có đơn khiếu nại'
    await decideOnOrganisation(staff, id, { decision: 'suspend', reason, version: 2 })
    expect((await actingAgain(owner)).organisation?.status).toBe('suspended')
    await decideOnOrganisation(staff, id, { decision: 'restore', version: 3 })
    expect((await actingAgain(owner)).organisation?.status).toBe('verified')
    expect((await emittedEvents()).slice(1)).toEqual([
      { type: 'organisation.verified', payload: { id, reason: null, until: null } },
      { type: 'organisation.suspended', payload: { id, reason, until: null } },
      { type: 'organisation.restored', payload: { id, reason: null, until: null } },
    ])
    const { history } = await staffOrganisation(staff, id)
    expect(history.map(({ to }) => to)).toEqual(['verified', 'suspended', 'verified', 'pending'])
    expect(history[1]).toMatchObject({ reason, actorName: 'Trần Văn Duyệt' })
  })

  it('lets only one of two decisions win', async () => {
    const owner = await createOwner()
    const id = owner.organisation.id
    const [one, other] = [await createModerator(), await createModerator()]
    const outcomes = await Promise.allSettled([
      decideOnOrganisation(contextOf(one), id, { decision: 'verify', version: 1 }),
      decideOnOrganisation(contextOf(other), id, { decision: 'reject', reason: 'x', version: 1 }),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('lets the owner of a rejected one ask again, and nobody else', async () => {
    const owner = await createOwner()
    const id = owner.organisation.id
    const staff = contextOf(await createModerator())
    await decideOnOrganisation(staff, id, { decision: 'reject', reason: 'Thiếu', version: 1 })
    const again = { decision: 'ask-again', version: 2 } as const
    const other = await createOwner()
    await expect(decideOnOrganisation(contextOf(other), id, again)).rejects.toMatchObject({
      kind: 'not-found',
    })
    await decideOnOrganisation(contextOf(owner), id, again)
    expect((await actingAgain(owner)).organisation?.status).toBe('pending')
  })

  it.each(['appraiser', 'finance_officer', 'expert', 'focal_point'] as const)(
    'is not for %s',
    async (role) => {
      const owner = await createOwner()
      const person = await createPerson({ staffRoles: [role] })
      await expect(
        decideOnOrganisation(contextOf(person), owner.organisation.id, {
          decision: 'verify',
          version: 1,
        }),
      ).rejects.toMatchObject({ kind: 'not-found' })
    },
  )

  it('clears a change that staff have looked at', async () => {
    const owner = await createVerifiedOwner()
    const { version } = await ownOrganisation(contextOf(owner))
    await updateOrganisation(contextOf(owner), { ...organisationInput(), version })
    const staff = contextOf(await createModerator(), new Date(Date.now() + 1_000))
    const id = owner.organisation.id
    expect((await staffOrganisation(staff, id)).lookAgain).toBe(true)
    await decideOnOrganisation(staff, id, { decision: 'verify', version: version + 1 })
    expect((await staffOrganisation(staff, id)).lookAgain).toBe(false)
  })
})

describe('lists', () => {
  it('show the public verified organisations only, by type and place', async () => {
    await createOwner({ name: 'Chưa xác minh' })
    await createVerifiedOwner({ name: 'Trường Sông Cầu', type: 'university', unitCode: '07210' })
    await createVerifiedOwner({ name: 'Viện Sông Thương', unitCode: '09187' })
    const list = (filter: object) =>
      listPublicOrganisations(contextOf(), { ...firstPage, ...filter }).then(
        ({ organisations, total }) => ({ total, names: organisations.map(({ name }) => name) }),
      )
    expect(await list({})).toEqual({ total: 2, names: ['Trường Sông Cầu', 'Viện Sông Thương'] })
    expect(await list({ type: 'university' })).toMatchObject({ names: ['Trường Sông Cầu'] })
    expect(await list({ place: '09187' })).toMatchObject({ names: ['Viện Sông Thương'] })
    expect(await list({ place: '24' })).toMatchObject({ total: 2 })
    expect(await list({ q: 'song thuong' })).toMatchObject({ names: ['Viện Sông Thương'] })
    expect(await list({ q: 'Sông Cầu' })).toMatchObject({ names: ['Trường Sông Cầu'] })
    expect(await list({ q: "'; DROP TABLE organisation" })).toMatchObject({ total: 0 })
    expect(await list({ q: '%' })).toMatchObject({ total: 0 })
    expect(await list({ page: 9 })).toEqual({ total: 2, names: [] })
  })

  it('hide a suspended organisation from the public at once', async () => {
    const owner = await createVerifiedOwner({ name: 'Viện Tạm Dừng' })
    expect(await publicOrganisation(contextOf(), 'vien-tam-dung')).toMatchObject({ place: [] })
    await decideOnOrganisation(contextOf(await createModerator()), owner.organisation.id, {
      decision: 'suspend',
      reason: 'Tranh chấp',
      version: 2,
    })
    await expect(publicOrganisation(contextOf(), 'vien-tam-dung')).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('count by status for staff, and are not there for others', async () => {
    const owner = await createOwner({ name: 'Chờ' })
    await createVerifiedOwner({ name: 'Xong' })
    const staff = contextOf(await createModerator())
    const { counts } = await listStaffOrganisations(staff, { ...firstPage, status: 'pending' })
    expect(counts.filter(({ count }) => count > 0)).toEqual([
      { status: 'pending', count: 1 },
      { status: 'verified', count: 1 },
    ])
    await expect(listStaffOrganisations(contextOf(owner), firstPage)).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})
