import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Person, visitor } from '#app/domain/accounts/actor'
import {
  accessRecords,
  disclosureDesk,
  inviteOrganisation,
  leaveNda,
  revokeInvitation,
} from '#app/domain/disclosure/index.server'
import type { DisclosureLevel } from '#app/domain/listings/disclosure'
import type { Services } from '#app/domain/services'
import { loader } from '#app/routes/system/file-download'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { acceptedNda, attachedFile } from '#tests/support/factories/disclosure'
import { publishedTechnology } from '#tests/support/factories/listings'
import {
  actingAgain,
  createMember,
  createOwner,
  createVerifiedOwner,
} from '#tests/support/factories/organisations'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'disclosure-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function drawing(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage([595, 842])
  document.addPage([842, 595])
  return document.save()
}

async function market() {
  const owner = await createVerifiedOwner({ name: 'Viện Chủ Tin' })
  const party = await createVerifiedOwner({ name: 'Công ty Đối Tác Ước' })
  const guest = await createVerifiedOwner({ name: 'Hợp tác xã Khách Mời' })
  const { id, slug } = await publishedTechnology(owner)
  const listing = { kind: 'technology' as const, id, slug }
  const services = await testServices({ dataFolder: folder })
  const attach = async (disclosure: DisclosureLevel) =>
    attachedFile(services.files, id, disclosure, {
      bytes: await drawing(),
      name: `Bản vẽ ${disclosure}.pdf`,
    })
  return { owner, party, guest, listing, services, attach }
}

async function get(services: Services, fileId: string, person: Actor, method = 'GET') {
  const headers = person.kind === 'person' ? await sessionOf(person) : undefined
  return loader(routeArgs(services, `/files/${fileId}`, { params: { fileId }, headers, method }))
}

const status = async (services: Services, fileId: string, person: Actor) =>
  (await refusedWith(get(services, fileId, person))) ?? 200

async function wordsOf(response: Response): Promise<string> {
  const { text } = await extractText(
    await getDocumentProxy(new Uint8Array(await response.arrayBuffer())),
    { mergePages: true },
  )
  return text.normalize('NFC').replace(/\s+/g, ' ')
}

const records = (owner: Person, id: string) =>
  accessRecords(contextOf(owner), { kind: 'technology', id }, 1, 'vi')

describe('restricted files', () => {
  it('open by agreement and by invitation, each for its own level', async () => {
    const { owner, party, guest, listing, services, attach } = await market()
    const files = { nda: await attach('after_nda'), invited: await attach('invited') }
    await acceptedNda(owner, party, listing)
    const text = ' viện chủ tin '
    expect(await refusalOf(inviteOrganisation(contextOf(owner), listing, text.trim()))).toBe(
      'invalid ownListing',
    )
    await inviteOrganisation(contextOf(owner), listing, guest.organisation.name.toLowerCase())
    const answers: Record<string, number[]> = {}
    const waiting = await createOwner()
    for (const [name, who] of Object.entries({
      visitor,
      owner,
      party,
      guest,
      waiting,
      stranger: await createVerifiedOwner(),
      staff: await createModerator(),
    })) {
      answers[name] = [
        await status(services, files.nda, who),
        await status(services, files.invited, who),
      ]
    }
    expect(answers).toEqual({
      visitor: [404, 404],
      owner: [200, 200],
      party: [200, 404],
      guest: [404, 200],
      waiting: [404, 404],
      stranger: [404, 404],
      staff: [200, 200],
    })
  })

  it('carry the reader on every page, and each hand-over is on record for the owner', async () => {
    const { owner, party, listing, services, attach } = await market()
    const fileId = await attach('after_nda')
    await acceptedNda(owner, party, listing)
    const response = await get(services, fileId, party)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('etag')).toBeNull()
    const words = await wordsOf(response)
    expect(words.split(party.name)).toHaveLength(5)
    expect(words).toContain('Công ty Đối Tác Ước')
    expect(words).toMatch(/Tải về bởi .*\d\d\/\d\d\/20\d\d/)
    const own = await get(services, fileId, owner)
    expect((await wordsOf(own)).trim()).toBe('')
    await get(services, fileId, party, 'HEAD')
    const { items, total } = await records(owner, listing.id)
    expect(total).toBe(1)
    expect(items).toMatchObject([
      {
        act: 'downloaded',
        stamped: true,
        userName: party.name,
        organisationName: 'Công ty Đối Tác Ước',
        subject: 'Bản vẽ after_nda.pdf',
      },
    ])
    expect(await refusalOf(records(party, listing.id))).toBe('not-found notFound')
    const kept = await testDatabase().disclosureRecord.findFirstOrThrow()
    expect(kept.ndaId).toBeTruthy()
    expect(kept.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['broken', '%PDF-1.7\nxin chào\n%%EOF'],
    ['empty', '%PDF-1.7'],
  ])(
    'are not handed out where they cannot be stamped (%s), which is said and recorded',
    async (_, body) => {
      const { owner, party, listing, services } = await market()
      const bytes = Buffer.from(body)
      const fileId = await attachedFile(services.files, listing.id, 'after_nda', {
        bytes,
        name: 'hong.pdf',
      })
      await acceptedNda(owner, party, listing)
      const response = await get(services, fileId, party)
      expect(response.status).toBe(422)
      const said = await response.text()
      expect(said).toContain('Sàn không giao bản chưa đóng dấu')
      expect(said).not.toContain(body)
      expect((await records(owner, listing.id)).items).toMatchObject([
        { act: 'refused', stamped: false },
      ])
      expect((await get(services, fileId, owner)).status).toBe(200)
    },
  )

  it('of other kinds are recorded and go out as they are', async () => {
    const { owner, party, listing, services } = await market()
    const fileId = await attachedFile(services.files, listing.id, 'after_nda', {
      bytes: Buffer.from('a;b\n1;2\n'),
      name: 'so-lieu.csv',
      mediaType: 'text/csv',
    })
    await acceptedNda(owner, party, listing)
    expect(await (await get(services, fileId, party)).text()).toBe('a;b\n1;2\n')
    expect((await records(owner, listing.id)).items).toMatchObject([
      { act: 'downloaded', stamped: false },
    ])
  })
})

describe('access ends', () => {
  const opened = async () => {
    const story = await market()
    const fileId = await story.attach('after_nda')
    const nda = await acceptedNda(story.owner, story.party, story.listing)
    const open = async (who: Person) => status(story.services, fileId, await actingAgain(who))
    expect(await open(story.party)).toBe(200)
    return { ...story, nda, open }
  }

  it('with the agreement, by either side or by its date', async () => {
    const { owner, party, listing, nda, open } = await opened()
    await leaveNda(contextOf(owner), nda.id, 'ended', undefined)
    expect(await open(party)).toBe(404)
    const again = await acceptedNda(owner, party, listing)
    expect(await open(party)).toBe(200)
    await testDatabase().nda.update({
      where: { id: again.id },
      data: { expiresAt: new Date(Date.now() - 1) },
    })
    expect(await open(party)).toBe(404)
  })

  it('with the membership of who reads, and only theirs', async () => {
    const { party, open } = await opened()
    const viewer = await createMember(party, 'viewer')
    expect(await open(viewer)).toBe(200)
    await testDatabase().membership.updateMany({
      where: { userId: viewer.userId },
      data: { status: 'ended' },
    })
    expect(await open(viewer)).toBe(404)
    expect(await open(party)).toBe(200)
  })

  it('with the suspension of either organisation, until it is restored', async () => {
    const { owner, party, open } = await opened()
    const set = (who: typeof party, to: 'suspended' | 'verified') =>
      testDatabase().organisation.update({
        where: { id: who.organisation.id },
        data: { status: to },
      })
    for (const side of [party, owner]) {
      await set(side, 'suspended')
      expect(await open(party)).toBe(404)
      await set(side, 'verified')
      expect(await open(party)).toBe(200)
    }
  })

  it('with the invitation', async () => {
    const { owner, guest, listing, services, attach } = await market()
    const fileId = await attach('invited')
    await inviteOrganisation(
      contextOf(owner),
      listing,
      `https://exchange.test/organisations/${guest.organisation.slug}`,
    )
    expect(
      await refusalOf(inviteOrganisation(contextOf(owner), listing, guest.organisation.name)),
    ).toBe('conflict invitedAlready')
    expect(await status(services, fileId, guest)).toBe(200)
    await deliverEvents()
    const told = { userId: guest.userId, kind: 'disclosureInvited' }
    expect(await testDatabase().notification.count({ where: told })).toBe(1)
    const { invitations } = await disclosureDesk(contextOf(owner), listing, 'vi')
    const [invitation] = invitations
    await revokeInvitation(contextOf(owner), listing, invitation?.id ?? '')
    expect(await status(services, fileId, guest)).toBe(404)
    expect((await records(owner, listing.id)).total).toBe(1)
  })
})
