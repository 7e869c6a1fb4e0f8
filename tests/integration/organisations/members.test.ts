import { describe, expect, it } from 'vitest'
import {
  acceptInvitation,
  cancelInvitation,
  changeMemberRole,
  decideMembership,
  decideOnOrganisation,
  endMembership,
  inviteMember,
  leaveOrganisation,
  nameByTaxCode,
  openInvitation,
  organisationsOfActor,
  ownMembers,
  requestMembership,
  switchOrganisation,
} from '#app/domain/organisations/index.server'
import { hashOfToken, invitationToken } from '#app/domain/organisations/invitation-token.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import {
  actingAgain,
  createMember,
  createOwner,
  testSecret,
} from '#tests/support/factories/organisations'

const DAY_MS = 86_400_000
const taxCode = '0100233488'

async function membershipOf(userId: string) {
  return testDatabase().membership.findFirstOrThrow({ where: { userId } })
}

describe('asking to join', () => {
  it('tells a stranger the name and nothing else, and lets an owner decide', async () => {
    const owner = await createOwner({ type: 'enterprise', taxCode, name: 'Công ty Lá Mạ' })
    const stranger = await createPerson()
    expect(await nameByTaxCode(contextOf(stranger), taxCode)).toBe('Công ty Lá Mạ')
    await requestMembership(contextOf(stranger), taxCode)
    await requestMembership(contextOf(stranger), taxCode)
    const requests = (await emittedEvents()).filter(({ type }) => type === 'membership.requested')
    expect(requests).toHaveLength(1)
    expect((await actingAgain(stranger)).organisation).toBeNull()

    const { id } = await membershipOf(stranger.userId)
    await expect(decideMembership(contextOf(stranger), id, 'owner')).rejects.toMatchObject({
      kind: 'not-found',
    })
    await decideMembership(contextOf(owner), id, 'viewer')
    expect((await actingAgain(stranger)).organisation).toMatchObject({ role: 'viewer' })
    await expect(decideMembership(contextOf(owner), id, null)).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(requestMembership(contextOf(stranger), taxCode)).rejects.toMatchObject({
      reason: 'alreadyMember',
    })
  })

  it('at the same moment twice is asking once', async () => {
    await createOwner({ taxCode })
    const stranger = contextOf(await createPerson())
    await Promise.all([requestMembership(stranger, taxCode), requestMembership(stranger, taxCode)])
    const requests = (await emittedEvents()).filter(({ type }) => type === 'membership.requested')
    expect(requests).toHaveLength(1)
  })

  it('may be asked again after a refusal', async () => {
    const owner = await createOwner({ taxCode })
    const stranger = await createPerson()
    await requestMembership(contextOf(stranger), taxCode)
    const { id } = await membershipOf(stranger.userId)
    await decideMembership(contextOf(owner), id, null)
    expect((await membershipOf(stranger.userId)).status).toBe('ended')
    await requestMembership(contextOf(stranger), taxCode)
    expect((await ownMembers(contextOf(owner))).requests).toHaveLength(1)
  })

  it('is not for owners of other organisations to decide', async () => {
    await createOwner({ taxCode })
    const other = await createOwner()
    const stranger = await createPerson()
    await requestMembership(contextOf(stranger), taxCode)
    const { id } = await membershipOf(stranger.userId)
    await expect(decideMembership(contextOf(other), id, 'owner')).rejects.toMatchObject({
      kind: 'not-found',
    })
    await decideMembership(contextOf(await createModerator()), id, 'editor')
    expect((await membershipOf(stranger.userId)).status).toBe('active')
  })

  it('stops somebody who tries code after code', async () => {
    const stranger = contextOf(await createPerson())
    for (let tried = 0; tried < 20; tried += 1) {
      await expect(nameByTaxCode(stranger, taxCode)).rejects.toMatchObject({ kind: 'not-found' })
    }
    await expect(nameByTaxCode(stranger, taxCode)).rejects.toMatchObject({
      reason: 'tooManyTries',
    })
  })
})

describe('invitations', () => {
  it('keep the hash of the token alone, and are for one address', async () => {
    const owner = await createOwner()
    const guest = await createPerson({ email: 'khach@people.test' })
    const invited = { email: guest.email, role: 'editor' } as const
    const { id } = await inviteMember(contextOf(owner), testSecret, invited)
    const token = invitationToken(testSecret, id)
    const kept = await testDatabase().invitation.findUniqueOrThrow({ where: { id } })
    expect(kept.tokenHash).toBe(hashOfToken(token))
    expect(JSON.stringify(await emittedEvents())).not.toContain(token)

    const other = contextOf(await createPerson())
    expect((await openInvitation(other, token)).forActor).toBe(false)
    await expect(acceptInvitation(other, token)).rejects.toMatchObject({ kind: 'not-found' })
    await acceptInvitation(contextOf(guest), token)
    expect((await actingAgain(guest)).organisation).toMatchObject({ role: 'editor' })
    await expect(acceptInvitation(contextOf(guest), token)).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('end after 14 days, when taken back, and when sent anew', async () => {
    const owner = await createOwner()
    const guest = await createPerson()
    const invite = () =>
      inviteMember(contextOf(owner), testSecret, { email: guest.email, role: 'viewer' })
    const first = await invite()
    const second = await invite()
    const tokenOf = ({ id }: { id: string }) => invitationToken(testSecret, id)
    const gone = { kind: 'not-found' }
    await expect(openInvitation(contextOf(guest), tokenOf(first))).rejects.toMatchObject(gone)
    const at = (days: number) => contextOf(guest, new Date(Date.now() + days * DAY_MS))
    expect((await openInvitation(at(13.9), tokenOf(second))).role).toBe('viewer')
    await expect(openInvitation(at(14.1), tokenOf(second))).rejects.toMatchObject(gone)
    const stranger = await createOwner()
    await expect(cancelInvitation(contextOf(stranger), second.id)).rejects.toMatchObject(gone)
    await cancelInvitation(contextOf(owner), second.id)
    await expect(openInvitation(contextOf(guest), tokenOf(second))).rejects.toMatchObject(gone)
    await expect(openInvitation(contextOf(guest), 'forged')).rejects.toMatchObject(gone)
  })

  it('are for owners to send, and not to members', async () => {
    const owner = await createOwner()
    const editor = await createMember(owner, 'editor')
    const input = { email: editor.email, role: 'owner' } as const
    await expect(inviteMember(contextOf(editor), testSecret, input)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(inviteMember(contextOf(owner), testSecret, input)).rejects.toMatchObject({
      reason: 'alreadyMember',
    })
  })
})

describe('members', () => {
  it('keep the last owner, also when two owners go at the same time', async () => {
    const owner = await createOwner()
    await expect(leaveOrganisation(contextOf(owner))).rejects.toMatchObject({ reason: 'lastOwner' })
    const own = await membershipOf(owner.userId)
    await expect(
      changeMemberRole(contextOf(owner), own.id, { role: 'viewer', present: 'owner' }),
    ).rejects.toMatchObject({
      reason: 'lastOwner',
    })
    const second = await createMember(owner, 'owner')
    const left = await Promise.allSettled([
      leaveOrganisation(contextOf(owner)),
      leaveOrganisation(contextOf(second)),
    ])
    expect(left.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const organisationId = owner.organisation.id
    const owners = { organisationId, role: 'owner', status: 'active' } as const
    expect(await testDatabase().membership.count({ where: owners })).toBe(1)
  })

  it('change roles and leave by the hand of an owner only', async () => {
    const owner = await createOwner()
    const editor = await createMember(owner, 'editor')
    const viewer = await createMember(owner, 'viewer')
    const { id } = await membershipOf(viewer.userId)
    await expect(
      changeMemberRole(contextOf(editor), id, { role: 'owner', present: 'viewer' }),
    ).rejects.toMatchObject({
      kind: 'not-found',
    })
    await changeMemberRole(contextOf(owner), id, { role: 'editor', present: 'viewer' })
    expect((await actingAgain(viewer)).organisation?.role).toBe('editor')
    await endMembership(contextOf(owner), id)
    expect((await actingAgain(viewer)).organisation).toBeNull()
    await expect(endMembership(contextOf(owner), id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('have one role: of two owners who change it, the second is told', async () => {
    const owner = await createOwner()
    const other = await createMember(owner, 'owner')
    const { id } = await membershipOf((await createMember(owner, 'viewer')).userId)
    const change = (by: typeof owner, role: 'owner' | 'editor') =>
      changeMemberRole(contextOf(by), id, { role, present: 'viewer' })
    const outcomes = await Promise.allSettled([change(owner, 'editor'), change(other, 'owner')])
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(lost.map(({ reason }) => reason.reason)).toEqual(['changedMeanwhile'])
  })

  it('act for one organisation at a time', async () => {
    const owner = await createOwner({ name: 'Một' })
    const other = await createOwner({ name: 'Hai' })
    const { id } = await inviteMember(contextOf(other), testSecret, {
      email: owner.email,
      role: 'editor',
    })
    await acceptInvitation(contextOf(owner), invitationToken(testSecret, id))
    const both = await actingAgain(owner)
    expect(both.organisation?.name).toBe('Hai')
    expect(await organisationsOfActor(contextOf(both))).toMatchObject([
      { name: 'Một', active: false },
      { name: 'Hai', active: true },
    ])
    await switchOrganisation(contextOf(both), owner.organisation.id)
    expect((await actingAgain(owner)).organisation?.name).toBe('Một')
    const third = await createOwner()
    await expect(switchOrganisation(contextOf(both), third.organisation.id)).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('are still members while staff look at the organisation', async () => {
    const owner = await createOwner()
    await decideOnOrganisation(contextOf(await createModerator()), owner.organisation.id, {
      decision: 'suspend',
      reason: 'Xác minh lại',
      version: 1,
    })
    expect((await actingAgain(owner)).organisation).toMatchObject({ status: 'suspended' })
  })
})
