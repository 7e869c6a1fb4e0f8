import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { submitTechnology } from '#app/domain/technologies/index.server'
import {
  decideAppeal,
  endDueSanctions,
  lodgeAppeal,
  ownSanction,
  ownSanctions,
} from '#app/domain/trust-safety/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { publishedTechnology } from '#tests/support/factories/listings'
import {
  actingAgain,
  createMember,
  createVerifiedOwner,
} from '#tests/support/factories/organisations'
import { completeDraftOf, technologyVersion } from '#tests/support/factories/technologies'
import { suspend } from '#tests/support/factories/trust-safety'

type Owner = Awaited<ReturnType<typeof createVerifiedOwner>>

const DAY_MS = 86_400_000
const _open = { show: 'open', page: 1 } as const
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
const _answer = 'Cảm ơn bạn, Sở đã xem xét.'

let owner: Owner
let officer: Person
let technology: { id: string; slug: string }

beforeEach(async () => {
  owner = await createVerifiedOwner()
  officer = await createModerator()
  technology = await publishedTechnology(owner)
})

const _about = () => ({ kind: 'technology', slug: technology.slug }) as const
const _versionOf = async (number: string) =>
  (await testDatabase().abuseReport.findUniqueOrThrow({ where: { number } })).version

describe('a sanction', () => {
  const impose = (change: Parameters<typeof suspend>[2]) =>
    suspend(officer, owner.organisation.id, change)

  it.each([
    [{ grade: 'posting_limit', endsOn: dayIn(5) }, 'invalid limitNeeded'],
    [{ grade: 'suspension', endsOn: '2020-01-01' }, 'invalid endInPast'],
    [{ grade: 'entry_hold' }, 'invalid entryNeeded'],
    [{ reasonCodes: ['no-such-reason'] }, 'invalid unknownCode'],
  ] as const)('asks for what it needs: %j', async (change, refusal) => {
    const { reasonCodes, ...rest } = { reasonCodes: undefined, ...change }
    const input = { ...rest, ...(reasonCodes ? { reasonCodes: [...reasonCodes] } : {}) }
    expect(await refusalOf(impose(input))).toBe(refusal)
  })

  it('limits what is submitted, also by two at the same moment, and ends by the clock', async () => {
    const number = await impose({ grade: 'posting_limit', postingLimit: 1, endsOn: dayIn(2) })
    const drafts = [await completeDraftOf(owner), await completeDraftOf(owner)]
    const submit = async (id: string) =>
      refusalOf(submitTechnology(contextOf(owner), { id, version: await technologyVersion(id) }))
    // Making the published entry of the test went past the desk, so nothing is used up.
    const answers = await Promise.all(drafts.map(submit))
    expect(answers.toSorted()).toEqual(['conflict postingLimited', 'done'])
    expect(await endDueSanctions(contextOf())).toBe(0)
    expect(await endDueSanctions(contextOf(undefined, new Date(Date.now() + 4 * DAY_MS)))).toBe(1)
    const left = drafts[answers.indexOf('conflict postingLimited')] ?? ''
    expect(await submit(left)).toBe('done')
    expect(await ownSanction(contextOf(owner), number, 'vi')).toMatchObject({ end: 'expired' })
  })

  it('ends a suspension for a time by itself, once, however often the clock looks', async () => {
    await impose({ grade: 'suspension', endsOn: dayIn(2) })
    expect((await actingAgain(owner)).organisation?.status).toBe('suspended')
    const later = contextOf(undefined, new Date(Date.now() + 4 * DAY_MS))
    const ended = await Promise.all([endDueSanctions(later), endDueSanctions(later)])
    expect(ended[0] + ended[1]).toBe(1)
    expect((await actingAgain(owner)).organisation?.status).toBe('verified')
    const rows = await testDatabase().organisationHistory.findMany({
      orderBy: { createdAt: 'asc' },
    })
    expect(rows.at(-1)).toMatchObject({ to: 'verified', actorId: null })
  })

  it('is seen by its organisation, without the officer’s name, and by nobody else', async () => {
    const number = await impose({})
    const viewer = await createMember(owner, 'viewer')
    const seen = await ownSanction(contextOf(viewer), number, 'vi')
    expect(seen).toMatchObject({ grade: 'exclusion', mayAppeal: false, ownersMayAppeal: true })
    expect(JSON.stringify(seen)).not.toContain(officer.name)
    const stranger = await createVerifiedOwner()
    expect(await refusalOf(ownSanction(contextOf(stranger), number, 'vi'))).toMatch(/^not-found/)
    expect(await ownSanctions(contextOf(stranger), 'vi')).toEqual([])
  })
})

describe('an appeal', () => {
  const words = 'Số liệu lấy từ biên bản đo của trung tâm kiểm định, xin gửi kèm.'
  let number: string

  beforeEach(async () => {
    number = await suspend(officer, owner.organisation.id)
  })

  it('is decided by another officer; granted, everything is as before', async () => {
    const suspended = await actingAgain(owner)
    await lodgeAppeal(contextOf(suspended), number, words)
    const decision = { granted: true, reason: 'Biên bản đo hợp lệ.' }
    const own = decideAppeal(contextOf(officer), number, decision)
    expect(await refusalOf(own)).toBe('forbidden otherOfficer')
    const second = await createModerator()
    await decideAppeal(contextOf(second), number, decision)
    expect((await actingAgain(owner)).organisation?.status).toBe('verified')
    const seen = await ownSanction(contextOf(owner), number, 'vi')
    expect(seen).toMatchObject({ end: 'appealed', appeal: { status: 'granted' } })
    await deliverEvents()
    const kinds = await testDatabase().notification.findMany({
      where: { userId: owner.userId },
      select: { kind: true },
    })
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['sanctionImposed', 'sanctionEnded', 'appealDecided']),
    )
    const again = decideAppeal(contextOf(second), number, decision)
    expect(await refusalOf(again)).toBe('conflict changedMeanwhile')
  })

  it('refused, leaves the sanction as it is', async () => {
    await lodgeAppeal(contextOf(owner), number, words)
    const refused = { granted: false, reason: 'Biên bản không thuộc thiết bị này.' }
    await decideAppeal(contextOf(await createModerator()), number, refused)
    expect((await actingAgain(owner)).organisation?.status).toBe('suspended')
    expect(await refusalOf(lodgeAppeal(contextOf(owner), number, words))).toBe(
      'conflict appealThere',
    )
  })

  it('is the owners’, once, within its days', async () => {
    const editor = await createMember(owner, 'editor')
    expect(await refusalOf(lodgeAppeal(contextOf(editor), number, words))).toBe(
      'forbidden ownersOnly',
    )
    const stranger = await createVerifiedOwner()
    expect(await refusalOf(lodgeAppeal(contextOf(stranger), number, words))).toMatch(/^not-found/)
    const late = contextOf(owner, new Date(Date.now() + 31 * DAY_MS))
    expect(await refusalOf(lodgeAppeal(late, number, words))).toBe('conflict appealTooLate')
    const twice = await Promise.all(
      [1, 2].map(() => refusalOf(lodgeAppeal(contextOf(owner), number, words))),
    )
    expect(twice.toSorted()).toEqual(['conflict appealThere', 'done'])
  })

  it('is not decided by who belongs to the organisation', async () => {
    await lodgeAppeal(contextOf(owner), number, words)
    const insider = await createModerator()
    await testDatabase().membership.create({
      data: { organisationId: owner.organisation.id, userId: insider.userId, status: 'requested' },
    })
    const work = decideAppeal(contextOf(insider), number, { granted: true, reason: 'Đúng.' })
    expect(await refusalOf(work)).toBe('forbidden ownOrganisation')
  })
})
