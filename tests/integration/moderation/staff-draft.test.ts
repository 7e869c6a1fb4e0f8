import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { staffDraftOf } from '#app/domain/listings/index.server'
import { approveListing, assignOfficer, moderationItem } from '#app/domain/moderation/index.server'
import { submitTechnology } from '#app/domain/technologies/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator } from '#tests/support/factories/accounts'
import { plainApproval } from '#tests/support/factories/moderation'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import { completeDraftOf, technologyVersion } from '#tests/support/factories/technologies'

let owner: Person
let officer: Person
let acting: Person
beforeEach(async () => {
  owner = await createVerifiedOwner()
  officer = await createModerator()
  const actingBy = {
    id: crypto.randomUUID(),
    officerId: officer.userId,
    name: officer.name,
    purpose: 'Hợp tác xã nhờ soạn qua điện thoại',
    endsAt: new Date(Date.now() + 3_600_000),
  }
  acting = { ...owner, actingBy }
})

const submit = async (id: string, by: Person) =>
  submitTechnology(contextOf(by), { id, version: await technologyVersion(id) })

describe('what staff draft for an organisation', () => {
  it('is sent by its own people, who agree with it so', async () => {
    const id = await completeDraftOf(acting)
    expect(await staffDraftOf(testDatabase(), 'technology', id)).toEqual({
      by: officer.name,
      note: 'Hợp tác xã nhờ soạn qua điện thoại',
      agreedAt: null,
    })
    await expect(submit(id, acting)).rejects.toMatchObject({ reason: 'draftNeedsOwner' })
    await submit(id, owner)
    const draft = await testDatabase().staffDraft.findUniqueOrThrow({ where: { technologyId: id } })
    expect(draft).toMatchObject({ authorId: officer.userId, agreedById: owner.userId })
    expect(draft.agreedAt).not.toBeNull()
    const history = await testDatabase().technologyHistory.findMany({
      where: { technologyId: id },
      orderBy: { createdAt: 'asc' },
    })
    expect(history.map(({ step, actingById }) => [step, actingById])).toEqual([
      ['create', officer.userId],
      ['submit', null],
    ])
  })

  it('is told at once to those who write for it, with who drafts it and why', async () => {
    const editor = await createMember(owner, 'editor')
    const viewer = await createMember(owner, 'viewer')
    await testDatabase().outboxEvent.deleteMany()
    const id = await completeDraftOf(acting)
    await deliverEvents()
    const told = await testDatabase().notification.findMany({ where: { kind: 'entryDrafted' } })
    expect(told.map(({ userId }) => userId).toSorted()).toEqual(
      [owner.userId, editor.userId].toSorted(),
    )
    expect(told.some(({ userId }) => userId === viewer.userId)).toBe(false)
    expect(told[0]).toMatchObject({
      href: `/workspace/technologies/${id}`,
      payload: { name: officer.name, reason: 'Hợp tác xã nhờ soạn qua điện thoại' },
    })
    await testDatabase().notification.deleteMany()
    await completeDraftOf(owner)
    await deliverEvents()
    expect(await testDatabase().notification.count({ where: { kind: 'entryDrafted' } })).toBe(0)
  })

  it('is decided by somebody else than who drafted it', async () => {
    const id = await completeDraftOf(acting)
    await submit(id, owner)
    const seen = { kind: 'technology', id, version: await technologyVersion(id) } as const
    await expect(approveListing(contextOf(officer), seen, plainApproval)).rejects.toMatchObject({
      kind: 'forbidden',
      reason: 'ownDraft',
    })
    const item = await moderationItem(contextOf(officer), seen, 'vi')
    expect(item).toMatchObject({ decisions: [], isOwnDraft: true })
    const colleague = await createModerator()
    await assignOfficer(contextOf(officer), seen, { officerId: colleague.userId })
    expect(await approveListing(contextOf(colleague), seen, plainApproval)).toBe('published')
  })

  it('is marked only where staff began it', async () => {
    const id = await completeDraftOf(owner)
    expect(await staffDraftOf(testDatabase(), 'technology', id)).toBeNull()
    await submit(id, owner)
  })
})
