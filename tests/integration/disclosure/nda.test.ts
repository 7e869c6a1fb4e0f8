import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import {
  acceptNda,
  expireNdas,
  leaveNda,
  listNdas,
  ndaFile,
  ndaForm,
  ndaPage,
  offerNda,
} from '#app/domain/disclosure/index.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { pendingInterest, refusalOf } from '#tests/support/factories/deals'
import { acceptedNda, offeredNda, word } from '#tests/support/factories/disclosure'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import {
  createMember,
  createOwner,
  createVerifiedOwner,
} from '#tests/support/factories/organisations'
import { readsOf } from '#tests/support/record'

async function parties() {
  const owner = await createVerifiedOwner({ name: 'Viện Chủ Tin' })
  const other = await createVerifiedOwner({ name: 'Công ty Đối Tác' })
  const { id, slug } = await publishedTechnology(owner)
  return { owner, other, listing: { kind: 'technology' as const, id, slug } }
}

const accept = (by: Person, nda: { id: string; sha256: string }, now?: Date) =>
  acceptNda(contextOf(by, now), nda.id, { sha256: nda.sha256, position: 'Viện trưởng' })

describe('a mutual NDA', () => {
  it('is in force once an owner of each side has accepted the same document', async () => {
    const { owner, other, listing } = await parties()
    const now = new Date('2026-08-31T03:00:00Z')
    const nda = await offeredNda(other, listing, now)
    expect(nda).toMatchObject({ status: 'offered', number: 'NDA-2026-0001', months: 12 })
    expect(await accept(owner, nda, now)).toBe('accepted')
    const page = await ndaPage(contextOf(owner, now), nda.id, 'vi')
    expect(page).toMatchObject({
      status: 'accepted',
      inForce: true,
      counterpart: 'Công ty Đối Tác',
    })
    expect(page.expiresAt).toEqual(new Date('2027-08-31T03:00:00Z'))
    expect(page.parties).toMatchObject([
      { name: 'Viện Chủ Tin', word: { name: owner.name, position: 'Viện trưởng', at: now } },
      { name: 'Công ty Đối Tác', word: { name: other.name, position: 'Giám đốc' } },
    ])
    for (const { word: given } of page.parties) expect(given?.sha256).toBe(nda.sha256)
    const { text, name } = await ndaFile(contextOf(other, now), nda.id)
    expect(createHash('sha256').update(text).digest('hex')).toBe(nda.sha256)
    expect(name).toBe('NDA-2026-0001.txt')
    for (const said of [
      'Viện Chủ Tin',
      'Công ty Đối Tác',
      '31/08/2026',
      'August 31, 2026',
      'kéo dài 12 tháng',
      'runs for 12 months',
    ]) {
      expect(text).toContain(said)
    }
    expect(text).not.toMatch(/\{\{|\}\}/)
    expect(page.history.map(({ to }) => to)).toEqual(['offered', 'accepted'])
  })

  it('has on record who reads it once both accepted it, and nobody who may not', async () => {
    const { owner, other, listing } = await parties()
    const nda = await offeredNda(other, listing)
    await ndaPage(contextOf(owner), nda.id, 'vi')
    expect(await readsOf('nda', nda.id)).toEqual([])
    await accept(owner, nda)
    await ndaPage(contextOf(owner), nda.id, 'vi')
    await ndaFile(contextOf(other), nda.id)
    const stranger = await createVerifiedOwner()
    expect(await refusalOf(ndaPage(contextOf(stranger), nda.id, 'vi'))).toBe('not-found notFound')
    const file = `${nda.number}.txt`
    expect(await readsOf('nda', nda.id)).toEqual([
      { by: owner.userId, organisationId: owner.organisation.id, file },
      { by: other.userId, organisationId: other.organisation.id, file },
    ])
  })

  it('names parties as data: no name adds a clause or fills a place', async () => {
    const { owner, listing } = await parties()
    const sly = await createVerifiedOwner({ name: 'Công ty {{months}} $& \n\nĐiều 11. Miễn trách' })
    const { textVi } = await offeredNda(sly, listing)
    expect(textVi).toContain('Công ty {{months}} $& Điều 11. Miễn trách')
    expect(textVi).not.toMatch(/^Điều 11/m)
    expect(owner.name).toBeTruthy()
  })

  it('is bound by owners only; editors prepare and viewers read', async () => {
    const { owner, other, listing } = await parties()
    const editor = await createMember(other, 'editor')
    const viewer = await createMember(other, 'viewer')
    const target = { kind: listing.kind, slug: listing.slug }
    expect(await refusalOf(offerNda(contextOf(viewer), target, word))).toBe(
      'forbidden viewerReadsOnly',
    )
    expect(await refusalOf(offerNda(contextOf(other), target, { months: 12 }))).toBe(
      'invalid ndaAgreeNeeded',
    )
    const id = await offerNda(contextOf(editor), target, word)
    const nda = await testDatabase().nda.findUniqueOrThrow({
      where: { id },
      include: { acceptances: true },
    })
    expect(nda.acceptances).toEqual([])
    expect(await refusalOf(accept(editor, nda))).toBe('forbidden ndaOwnersOnly')
    expect(await accept(owner, nda)).toBe('waiting')
    expect(await refusalOf(accept(owner, nda))).toBe('conflict ndaAcceptedAlready')
    const seen = await ndaPage(contextOf(editor), id, 'vi')
    expect(seen).toMatchObject({ asked: true, refusal: 'ndaOwnersOnly', exits: ['withdrawn'] })
    expect((await ndaPage(contextOf(viewer), id, 'vi')).exits).toEqual([])
    expect(await accept(other, nda)).toBe('accepted')
    expect(await refusalOf(leaveNda(contextOf(editor), id, 'ended', undefined))).toBe(
      'forbidden ndaOwnersOnly',
    )
  })

  it('does not exist for anybody else, staff included', async () => {
    const { other, listing } = await parties()
    const nda = await offeredNda(other, listing)
    for (const stranger of [
      await createVerifiedOwner(),
      await createModerator(),
      await createPerson(),
    ]) {
      expect(await refusalOf(ndaPage(contextOf(stranger), nda.id, 'vi'))).toBe('not-found notFound')
      expect(await refusalOf(ndaFile(contextOf(stranger), nda.id))).toBe('not-found notFound')
      expect(await refusalOf(accept(stranger, nda))).toBe('not-found notFound')
      expect(await refusalOf(leaveNda(contextOf(stranger), nda.id, 'declined', 'Không'))).toBe(
        'not-found notFound',
      )
    }
    expect(await refusalOf(ndaPage(contextOf(other), 'x', 'vi'))).toBe('not-found notFound')
  })

  it('is not accepted for another text than the one that was read, nor twice at once', async () => {
    const { owner, other, listing } = await parties()
    const nda = await offeredNda(other, listing)
    const wrong = { id: nda.id, sha256: '0'.repeat(64) }
    expect(await refusalOf(accept(owner, wrong))).toBe('conflict changedMeanwhile')
    const outcomes = await Promise.all([1, 2, 3].map(() => refusalOf(accept(owner, nda))))
    expect(outcomes.toSorted()).toEqual([
      'conflict changedMeanwhile',
      'conflict changedMeanwhile',
      'done',
    ])
    expect(await testDatabase().ndaHistory.count()).toBe(2)
  })

  it('is one at a time for a listing and a counterpart, however often it is offered at once', async () => {
    const { other, listing } = await parties()
    const target = { kind: listing.kind, slug: listing.slug }
    const offer = () => refusalOf(offerNda(contextOf(other), target, word))
    expect((await Promise.all([offer(), offer(), offer()])).toSorted()).toEqual([
      'conflict ndaOpen',
      'conflict ndaOpen',
      'done',
    ])
    const { id, number } = await testDatabase().nda.findFirstOrThrow()
    expect(number).toMatch(/-0001$/)
    await leaveNda(contextOf(other), id, 'withdrawn', undefined)
    expect(await offer()).toBe('done')
    expect(
      (await testDatabase().nda.findMany({ orderBy: { number: 'asc' } })).at(-1)?.number,
    ).toMatch(/-0002$/)
  })

  it('is refused where it makes no sense', async () => {
    const { owner, other, listing } = await parties()
    const target = { kind: listing.kind, slug: listing.slug }
    const by = (person: Person, to: Parameters<typeof offerNda>[1] = target) =>
      refusalOf(offerNda(contextOf(person), to, word))
    expect(await by(owner)).toBe('invalid ownListing')
    expect(await by(await createOwner())).toBe('forbidden organisationNotVerified')
    expect(await by(other, { kind: 'technology', slug: 'khong-co' })).toBe('not-found notFound')
    const db = testDatabase()
    await db.technology.update({ where: { id: listing.id }, data: { hiddenAt: new Date() } })
    expect(await by(other)).toBe('not-found notFound')
    await db.technology.update({ where: { id: listing.id }, data: { hiddenAt: null } })
    const nda = await offeredNda(other, listing)
    await db.organisation.update({
      where: { id: other.organisation.id },
      data: { status: 'suspended' },
    })
    expect(await refusalOf(accept(owner, nda))).toBe('conflict ndaPartyNotVerified')
  })

  it('does not give away an owner that stays anonymous', async () => {
    const asker = await createVerifiedOwner({ name: 'Hợp tác xã Ẩn Danh' })
    const offerer = await createVerifiedOwner()
    const need = await publishedNeed(asker, { anonymous: true })
    const target = { kind: 'need', slug: need.slug } as const
    expect(await refusalOf(offerNda(contextOf(offerer), target, word))).toBe(
      'forbidden ndaAnonymous',
    )
    expect(await refusalOf(ndaForm(contextOf(offerer), target, 'vi'))).toBe(
      'forbidden ndaAnonymous',
    )
  })

  it('comes from an interest as well, offered by either side', async () => {
    const { provider, seeker, interestId } = await pendingInterest()
    const third = await createVerifiedOwner()
    const target = { interestId }
    expect(await refusalOf(ndaForm(contextOf(third), target, 'vi'))).toBe('not-found notFound')
    const form = await ndaForm(contextOf(provider), target, 'en')
    expect(form).toMatchObject({ counterpart: 'Hợp tác xã Nhận', from: 'Viện Giao', binds: true })
    const id = await offerNda(contextOf(provider), target, word)
    const nda = await testDatabase().nda.findUniqueOrThrow({ where: { id } })
    expect(nda).toMatchObject({
      offererId: provider.organisation.id,
      otherId: seeker.organisation.id,
    })
    expect(await accept(seeker, nda)).toBe('accepted')
  })
})

describe('the end of an NDA', () => {
  it('comes by either side, by declining with a reason, or by the clock, once', async () => {
    const { owner, other, listing } = await parties()
    const now = new Date('2026-01-15T03:00:00Z')
    const first = await offeredNda(other, listing, now)
    expect(await refusalOf(leaveNda(contextOf(other), first.id, 'declined', 'x'))).toBe(
      'forbidden stepNotYours',
    )
    expect(await refusalOf(leaveNda(contextOf(owner), first.id, 'declined', undefined))).toBe(
      'invalid reasonNeeded',
    )
    await leaveNda(contextOf(owner), first.id, 'declined', 'Chưa cần')
    const second = await acceptedNda(owner, other, listing, now)
    await leaveNda(contextOf(other, now), second.id, 'ended', undefined)
    expect(await refusalOf(leaveNda(contextOf(owner), second.id, 'ended', undefined))).toBe(
      'conflict changedMeanwhile',
    )
    await acceptedNda(owner, other, listing, now)
    const before = new Date('2027-01-15T02:59:59Z')
    const after = new Date('2027-01-15T03:00:00Z')
    expect(await expireNdas(contextOf(undefined, before))).toBe(0)
    const runs = await Promise.all([
      expireNdas(contextOf(undefined, after)),
      expireNdas(contextOf(undefined, after)),
    ])
    expect(runs[0] + runs[1]).toBe(1)
    const list = await listNdas(contextOf(owner), { status: 'over', page: 1 }, 'vi')
    expect(list.items.map(({ status }) => status).toSorted()).toEqual([
      'declined',
      'ended',
      'expired',
    ])
    const types = (await emittedEvents())
      .map(({ type }) => type)
      .filter((type) => type.startsWith('nda.'))
    expect(types).toEqual([
      'nda.offered',
      'nda.declined',
      'nda.offered',
      'nda.accepted',
      'nda.ended',
      'nda.offered',
      'nda.accepted',
      'nda.expired',
    ])
  })
})
