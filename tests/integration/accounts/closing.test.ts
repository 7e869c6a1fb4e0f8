import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { visitor } from '#app/domain/accounts/actor'
import { eraseAccount } from '#app/domain/accounts/index.server'
import { askQuestion } from '#app/domain/deals/ask-question.server'
import { dealPage } from '#app/domain/deals/deal-queries.server'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { nameOfficer } from '#app/domain/deals/name-officer.server'
import { terminateDeal } from '#app/domain/deals/terminate-deal.server'
import { listNotifications } from '#app/domain/notifications/index.server'
import {
  closeOwnAccount,
  publicOrganisation,
  requestMembership,
} from '#app/domain/organisations/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { openDeal } from '#tests/support/factories/deals'
import { publishedTechnology } from '#tests/support/factories/listings'
import {
  createMember,
  createOwner,
  createVerifiedOwner,
} from '#tests/support/factories/organisations'
import { contextFrom, createTestAuth, register, testPassword } from '#tests/support/test-auth'

const erase = (person: Person) => eraseAccount(testDatabase(), person.userId, new Date())

/** Everything in the tables that could tell who somebody was. */
async function everything(): Promise<string> {
  const db = testDatabase()
  const rows = await Promise.all([
    db.user.findMany(),
    db.organisation.findMany(),
    db.invitation.findMany(),
    db.question.findMany(),
    db.notification.findMany(),
    db.deal.findMany({ include: { history: true } }),
  ])
  return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}

async function titlesOf(person: Person): Promise<string[]> {
  const { notifications } = await listNotifications(contextOf(person), 'vi', 1)
  return notifications.map(({ title }) => title)
}

describe('closing an account', () => {
  it('leaves the record of a deal as it is, without the name', async () => {
    const { provider, seeker, number } = await openDeal()
    const editor = await createMember(seeker, 'editor')
    const reason = 'Hai bên tin nhau'
    const move = { intent: 'move', version: 1, to: 'negotiation', reason } as const
    await moveDeal(contextOf(editor), number, move)
    await erase(editor)
    const page = await dealPage(contextOf(provider), number, 'vi')
    expect(page.history.at(-1)).toMatchObject({
      by: '—',
      to: 'negotiation',
      reason,
      side: 'seeker',
    })
    expect(page).toMatchObject({ stage: 'negotiation', version: 2 })
    expect(JSON.stringify(page)).not.toContain(editor.name)
    expect(await everything()).not.toContain(editor.email)
  })

  it('takes name and address out of invitations and questions, and of messages about them', async () => {
    const owner = await createVerifiedOwner({ type: 'enterprise', taxCode: '0100233488' })
    const guest = await createMember(owner, 'viewer')
    const asker = await createPerson({ name: 'Giáp Thị Biến', email: 'bien@people.test' })
    const namesake = await createPerson({ name: asker.name })
    const technology = await publishedTechnology(owner)
    for (const by of [asker, visitor]) {
      await askQuestion(
        contextOf(by),
        { name: asker.name, email: asker.email, phone: '+84912000111', message: 'Còn hàng không?' },
        {
          kind: 'question',
          listing: { kind: 'technology', slug: technology.slug },
          locale: 'vi',
          clientIp: '192.0.2.3',
        },
      )
    }
    await requestMembership(contextOf(asker), '0100233488')
    await deliverEvents()
    const before = await titlesOf(owner)
    expect(before.filter((title) => title.startsWith(asker.name))).toHaveLength(1)

    await erase(asker)
    await erase(guest)
    const after = await titlesOf(owner)
    expect(after).toHaveLength(before.length)
    expect(after.filter((title) => title.startsWith('— xin tham gia'))).toHaveLength(1)
    const left = await everything()
    for (const trace of [asker.email, '+84912000111', guest.email])
      expect(left).not.toContain(trace)
    expect(left.split(asker.name)).toHaveLength(2)
    expect(left).toContain(namesake.email)
    expect(left).toContain('Còn hàng không?')
  })

  it('frees the deals and entries that an officer answered for', async () => {
    const { number, technology } = await openDeal()
    const [moderator, officer] = [await createModerator(), await createModerator()]
    const named = { officerId: officer.userId, present: undefined }
    await nameOfficer(contextOf(moderator), number, named)
    await testDatabase().technology.update({
      where: { id: technology.id },
      data: { officerId: officer.userId },
    })
    await erase(officer)
    expect((await dealPage(contextOf(moderator), number, 'vi')).officer).toBeNull()
    expect(await testDatabase().technology.findFirstOrThrow()).toMatchObject({ officerId: null })
    expect(
      await testDatabase().dealHistory.findFirstOrThrow({ where: { kind: 'officer' } }),
    ).toMatchObject({
      officerId: officer.userId,
    })
  })
})

describe('the organisation that stands for an individual', () => {
  const traits = {
    type: 'individual',
    name: 'Nông dân Vi Văn Khởi',
    phone: '+84912333444',
    email: 'khoi@people.test',
    address: 'Thôn Đồng Giao',
    aboutVi: 'Tôi trồng vải ở Lục Ngạn',
  } as const

  /** A deal that is over, whose provider is an individual with an account of their own. */
  async function pastDeal() {
    const kit = createTestAuth()
    const ctx = await contextFrom(kit.auth, await register(kit, 'vi@people.test'))
    const { seeker, provider, number } = await openDeal()
    const organisationId = provider.organisation.id
    await testDatabase().organisation.update({ where: { id: organisationId }, data: traits })
    const userId = ctx.actor.kind === 'person' ? ctx.actor.userId : ''
    await testDatabase().membership.updateMany({ where: { organisationId }, data: { userId } })
    await testDatabase().technology.updateMany({ data: { status: 'withdrawn' } })
    return { ctx, seeker, number, organisationId, slug: provider.organisation.slug }
  }

  const over = { version: 1, reasonCode: 'no-response', reason: 'Im lặng lâu ngày' }

  it('loses name and contacts with its last member; the deal stays', async () => {
    const { ctx, seeker, number, slug } = await pastDeal()
    await expect(closeOwnAccount(ctx, testPassword)).rejects.toMatchObject({
      reason: 'handOverFirst',
    })
    await terminateDeal(contextOf(seeker), number, over)
    expect((await publicOrganisation(ctx, slug)).name).toBe(traits.name)
    await closeOwnAccount(ctx, testPassword)
    const left = await everything()
    for (const trace of Object.values(traits).slice(1)) expect(left).not.toContain(trace)
    await expect(publicOrganisation(ctx, slug)).rejects.toMatchObject({ kind: 'not-found' })
    const page = await dealPage(contextOf(seeker), number, 'vi')
    expect(page).toMatchObject({ stage: 'terminated', provider: { name: '—', slug: '' } })
    expect(page.history).toHaveLength(2)
  })

  it('keeps them while somebody else is a member, as does any other organisation', async () => {
    const { ctx, seeker, number, organisationId } = await pastDeal()
    await terminateDeal(contextOf(seeker), number, over)
    const heir = await createOwner()
    await testDatabase().membership.create({
      data: { organisationId, userId: heir.userId, role: 'viewer', status: 'active' },
    })
    await closeOwnAccount(ctx, testPassword)
    const kept = await testDatabase().organisation.findUniqueOrThrow({
      where: { id: organisationId },
    })
    expect(kept).toMatchObject({ ...traits, status: 'verified' })
  })
})
