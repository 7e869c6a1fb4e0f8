import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { listNotifications } from '#app/domain/notifications/index.server'
import {
  decideMembership,
  decideOnOrganisation,
  invitationToken,
  inviteMember,
  openInvitation,
  requestMembership,
} from '#app/domain/organisations/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { createOwner, testSecret } from '#tests/support/factories/organisations'

type Reader = Awaited<ReturnType<typeof createPerson>>

async function titlesOf(person: Reader): Promise<string[]> {
  const { notifications } = await listNotifications(contextOf(person), 'vi', 1)
  return notifications.map(({ title }) => title)
}

const taxCode = '0100233488'

describe('messages about organisations', () => {
  it('bring a new organisation to moderators and their decision to its owners', async () => {
    const moderator = await createModerator()
    const owner = await createOwner({ name: 'Viện Chè' })
    await deliverEvents()
    expect(await titlesOf(moderator)).toEqual(['Viện Chè chờ xác minh'])
    await decideOnOrganisation(contextOf(moderator), owner.organisation.id, {
      decision: 'reject',
      reason: 'Thiếu người đại diện',
      version: 1,
    })
    await deliverEvents()
    const { notifications } = await listNotifications(contextOf(owner), 'vi', 1)
    expect(notifications).toMatchObject([
      { title: 'Viện Chè chưa được xác minh', reason: 'Thiếu người đại diện' },
    ])
  })

  it('bring a request to the owners and the answer to who asked', async () => {
    const owner = await createOwner({ name: 'Công ty Mạ', type: 'enterprise', taxCode })
    const stranger = await createPerson({ name: 'Lê Xin Vào' })
    await requestMembership(contextOf(stranger), taxCode)
    await deliverEvents()
    expect(await titlesOf(owner)).toEqual(['Lê Xin Vào xin tham gia Công ty Mạ'])
    const { id } = await testDatabase().membership.findFirstOrThrow({
      where: { userId: stranger.userId },
    })
    await decideMembership(contextOf(owner), id, 'editor')
    await deliverEvents()
    expect(await titlesOf(stranger)).toEqual(['Bạn đã là thành viên của Công ty Mạ'])
  })

  it('bring a request to moderators where an organisation has no owner', async () => {
    await testDatabase().organisation.create({
      data: { slug: 'nhap', type: 'enterprise', name: 'Công ty Nhập', taxCode, status: 'verified' },
    })
    const moderator = await createModerator()
    await requestMembership(contextOf(await createPerson({ name: 'Vũ Nhận' })), taxCode)
    await deliverEvents()
    expect(await titlesOf(moderator)).toEqual(['Vũ Nhận xin tham gia Công ty Nhập'])
  })

  it('mail an invitation whose link opens it', async () => {
    const owner = await createOwner({ name: 'Viện Mời' })
    const guest = await createPerson()
    const { id } = await inviteMember(contextOf(owner), testSecret, {
      email: guest.email,
      role: 'editor',
    })
    const jobs = await deliverEvents()
    const mails = jobs.filter(({ name }) => name === 'mail.message')
    const invitation = mails.find(({ data }) => (data as { kind: string }).kind === 'invitation')
    const { path, to } = z.object({ path: z.string(), to: z.string() }).parse(invitation?.data)
    expect(to).toBe(guest.email)
    const token = new URL(path, 'http://exchange.test').searchParams.get('token') ?? ''
    expect(token).toBe(invitationToken(testSecret, id))
    expect((await openInvitation(contextOf(guest), token)).organisationName).toBe('Viện Mời')
  })
})
