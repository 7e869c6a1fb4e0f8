import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { consentDocuments } from '#app/domain/accounts/consent'
import { exportAccount } from '#app/domain/accounts/index.server'
import { addDealDocument } from '#app/domain/deals/add-deal-document.server'
import { answerQuestion } from '#app/domain/deals/answer-question.server'
import { askQuestion } from '#app/domain/deals/ask-question.server'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { saveNotificationPreferences } from '#app/domain/notifications/index.server'
import { draftTechnology } from '#app/domain/technologies/index.server'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { loader as download } from '#app/routes/workspace/account/export'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { openDeal } from '#tests/support/factories/deals'
import { createMember } from '#tests/support/factories/organisations'
import { personColumns } from '#tests/support/person-columns'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ask = { name: 'Lê Văn Hỏi', phone: '+84912345678', email: undefined }

function question(by: Person, slug: string, message: string) {
  const listing = { kind: 'technology', slug } as const
  const from = { kind: 'question', listing, locale: 'vi', clientIp: '192.0.2.7' } as const
  return askQuestion(contextOf(by), { ...ask, message }, from)
}

/** A seeker who has done everything a member can do, next to a provider who answered. */
async function busySeeker() {
  const story = await openDeal()
  const { seeker, provider, technology, number } = story
  await question(seeker, technology.slug, 'Máy nặng bao nhiêu?')
  const { id } = await testDatabase().question.findFirstOrThrow()
  await answerQuestion(contextOf(provider), id, 'Bốn trăm cân')
  const reason = 'Hai bên tin nhau'
  const move = { intent: 'move', version: 1, to: 'negotiation', reason } as const
  await moveDeal(contextOf(seeker), number, move)
  const file = new File(['%PDF-1.4\n%%EOF\n'], 'thoa-thuan.pdf')
  const files = createFileStorage({ DATA_DIR: folder })
  await addDealDocument(contextOf(seeker), files, number, { caption: 'Dự thảo', file })
  const title = 'Máy bóc vỏ còn dở'
  await draftTechnology(contextOf(seeker), { kind: 'technology', title, fieldCode: undefined })
  await saveNotificationPreferences(contextOf(seeker), ['newMatches'])
  await deliverEvents()
  return story
}

describe('the export of one’s own data', () => {
  it('holds what the person wrote and did, whole', async () => {
    const { seeker, number, technology } = await busySeeker()
    const headers = await sessionOf(seeker)
    const answer = await download(routeArgs(await testServices(), '/', { headers }))
    const own = JSON.parse(await (answer as Response).text())
    expect(own).toMatchObject({
      name: seeker.name,
      consents: consentDocuments,
      sessions: [{ expiresAt: expect.any(String) }],
      memberships: [{ organisation: { name: 'Hợp tác xã Nhận' }, role: 'owner' }],
      preferences: expect.arrayContaining([{ kind: 'listingReturned', email: false }]),
      questions: [{ message: 'Máy nặng bao nhiêu?', phone: ask.phone, answer: 'Bốn trăm cân' }],
      interests: [{ technologyId: technology.id, budgetMax: '350000000', status: 'accepted' }],
      deals: {
        steps: [
          { deal: { number }, kind: 'stage', reason: 'Hai bên tin nhau' },
          { deal: { number }, kind: 'document', reason: 'Dự thảo' },
        ],
        documents: [{ deal: { number }, caption: 'Dự thảo', file: { name: 'thoa-thuan.pdf' } }],
      },
      drafts: { technologies: [{ texts: [{ title: 'Máy bóc vỏ còn dở' }] }], needs: [] },
      files: [{ name: 'thoa-thuan.pdf', mediaType: 'application/pdf' }],
    })
    const kinds = own.notifications.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['interestAccepted', 'questionAnswered']))
  })

  it('holds no secret and no contact of anybody else', async () => {
    const { seeker, provider, number } = await busySeeker()
    const headers = await sessionOf(seeker)
    const { token } = await testDatabase().session.findFirstOrThrow()
    const answer = await download(routeArgs(await testServices(), '/', { headers }))
    const text = await (answer as Response).text()
    for (const secret of [token, provider.email, provider.name, provider.userId]) {
      expect(text).not.toContain(secret)
    }
    expect(text).not.toMatch(/"(password|token|tokenHash|html|key)"/)
    expect(JSON.stringify(await exportAccount(contextOf(provider)))).not.toContain(ask.phone)
    expect(text).toContain(number)
  })

  it('keeps drafts of an organisation from who left it', async () => {
    const { seeker } = await busySeeker()
    const editor = await createMember(seeker, 'editor')
    const title = 'Bản nháp của đơn vị'
    await draftTechnology(contextOf(editor), { kind: 'technology', title, fieldCode: undefined })
    const drafts = async () => (await exportAccount(contextOf(editor))).drafts.technologies
    expect(await drafts()).toHaveLength(1)
    await testDatabase().membership.updateMany({
      where: { userId: editor.userId },
      data: { status: 'ended' },
    })
    expect(await drafts()).toEqual([])
    const { entries } = await exportAccount(contextOf(editor))
    expect(entries.technologies).toMatchObject([{ status: 'draft' }])
  })
})

describe('columns that name a person', () => {
  it('are all thought of', () => {
    const schema = readdirSync('prisma/schema')
      .filter((name) => name.endsWith('.prisma'))
      .map((name) => readFileSync(`prisma/schema/${name}`, 'utf8'))
      .join('\n')
    const models = [...schema.matchAll(/^model (\w+) \{(.*?)^\}/gms)]
    const found = models.flatMap(([, model, body = '']) =>
      [
        ...body.matchAll(
          /^ {2}(\w*(?:[uU]serId|[a-z]ById|[a-z]By|(?:actor|author|asker|reporter|uploader|officer|maker)Id)) +String/gm,
        ),
      ].map(([, column]) => `${model}.${column}`),
    )
    expect(found.toSorted()).toEqual(Object.keys(personColumns).toSorted())
  })

  it('are exported under the name said', async () => {
    const { seeker } = await busySeeker()
    const own = await exportAccount(contextOf(seeker))
    const names = Object.values(personColumns).filter((place) => !place.startsWith('left out'))
    for (const place of names.flatMap((text) => text.split(', '))) {
      const found = place
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], own)
      expect(found, place).toBeDefined()
    }
  })
})
