import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import {
  contentOf,
  draftTechnology,
  ownTechnology,
  saveTechnologyCard,
  saveTechnologyEnglish,
  saveTechnologyEvidence,
  saveTechnologyOwnership,
  saveTechnologyTerms,
} from '#app/domain/technologies/index.server'
import { technologyGaps } from '#app/domain/technologies/publishing-rules'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import {
  createMember,
  createOwner,
  createVerifiedOwner,
} from '#tests/support/factories/organisations'
import {
  cardInput,
  completeDraftOf,
  draftOf,
  englishInput,
  evidenceInput,
  ownershipInput,
  publishedBy,
  submittedBy,
  technologyTitle,
  technologyVersion,
  termsInput,
} from '#tests/support/factories/technologies'

let owner: Person
beforeEach(async () => {
  owner = await createVerifiedOwner()
})

const gapsOf = async (id: string) =>
  technologyGaps(contentOf(await ownTechnology(contextOf(owner), id)), new Date())

describe('draftTechnology', () => {
  it('starts a draft with an address, an author and a history, and tells nobody', async () => {
    await testDatabase().outboxEvent.deleteMany()
    const id = await draftOf(owner)
    const record = await testDatabase().technology.findUniqueOrThrow({
      where: { id },
      include: { history: true },
    })
    expect(record).toMatchObject({ status: 'draft', authorId: owner.userId, version: 1 })
    expect(record.slug).toMatch(/^may-say-bom-nhiet-cho-vai-thieu-nguyen-qua-[0-9a-f]{8}$/)
    expect(record.history).toMatchObject([{ step: 'create', from: null, to: 'draft' }])
    expect(await emittedEvents()).toEqual([])
  })

  it('is for people who may write for an organisation', async () => {
    const viewer = await createMember(owner, 'viewer')
    await expect(draftOf(viewer)).rejects.toMatchObject({ reason: 'viewersOnlyRead' })
    await expect(draftOf({ ...owner, organisation: null })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('refuses a field that is not on the list', async () => {
    const draft = { kind: 'technology', title: technologyTitle, fieldCode: 'no-such' } as const
    await expect(draftTechnology(contextOf(owner), draft)).rejects.toMatchObject({
      reason: 'unknownCode',
      params: { code: 'no-such' },
    })
    expect(await testDatabase().technology.count()).toBe(0)
  })
})

describe('saving the parts of a technology', () => {
  it('meets every blocking rule once all parts are saved', async () => {
    const id = await completeDraftOf(owner)
    const gaps = await gapsOf(id)
    expect(gaps.filter(({ severity }) => severity === 'blocks')).toEqual([])
    expect(gaps.map(({ rule }) => rule)).toEqual(['image', 'english'])
  })

  it('keeps what was saved, to the last digit and word', async () => {
    const id = await completeDraftOf(owner)
    const record = await ownTechnology(contextOf(owner), id)
    expect(record).toMatchObject({
      fieldCode: 'post-harvest',
      greenTag: true,
      trl: 8,
      priceMin: 480_000_000n,
      priceMax: 690_000_000n,
      mandate: 'owner',
      transferObjects: ['machinery', 'know-how'],
      owners: [{ shareBasisPoints: 7_000 }, { shareBasisPoints: 3_000 }],
      ipRights: [{ number: 'DEMO-SC-1', numberHidden: true, expiresOn: null }],
    })
    expect(record.texts).toMatchObject([{ lang: 'vi', problem: cardInput.problem }])
    expect(record.advantages[0]?.value.toString()).toBe('1.02')
    expect(record.trlEvidenceDate?.toISOString()).toBe('2025-07-18T00:00:00.000Z')
  })

  it('stores hostile text as it is', async () => {
    const id = await draftOf(owner)
    const hostile = `'; DROP TABLE technology;-- <img src=x onerror=alert(1)> {{7*7}} \u202e ＂`
    const card = { ...cardInput, title: hostile, summary: hostile, problem: hostile }
    await saveTechnologyCard(contextOf(owner), id, card)
    const { texts } = await ownTechnology(contextOf(owner), id)
    expect(texts[0]).toMatchObject({ title: hostile, summary: hostile, problem: hostile })
  })

  it('lets the address follow the title until it is published', async () => {
    const id = await draftOf(owner)
    await saveTechnologyCard(contextOf(owner), id, { ...cardInput, title: 'Ủ phân từ bã mía' })
    expect((await ownTechnology(contextOf(owner), id)).slug).toMatch(/^u-phan-tu-ba-mia-/)
    const published = await publishedBy(owner)
    const before = await ownTechnology(contextOf(owner), published)
    const card = { ...cardInput, title: 'Máy sấy vải thiều kiểu mới', version: before.version }
    await saveTechnologyCard(contextOf(owner), published, card)
    expect((await ownTechnology(contextOf(owner), published)).slug).toBe(before.slug)
  })

  it('tells the second of two people who save the same record', async () => {
    const id = await draftOf(owner)
    const editor = await createMember(owner, 'editor')
    const saves = await Promise.allSettled([
      saveTechnologyCard(contextOf(owner), id, cardInput),
      saveTechnologyTerms(contextOf(editor), id, termsInput),
    ])
    const refused = saves.filter((save) => save.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toMatchObject({ kind: 'conflict', reason: 'changedMeanwhile' })
    expect(await technologyVersion(id)).toBe(2)
  })

  it('is not found for another organisation, whoever they are there', async () => {
    const id = await draftOf(owner)
    const stranger = await createOwner()
    const save = saveTechnologyCard(contextOf(stranger), id, cardInput)
    await expect(save).rejects.toMatchObject({ kind: 'not-found' })
    await expect(ownTechnology(contextOf(stranger), id)).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('is refused to viewers and while moderators have the entry', async () => {
    const id = await submittedBy(owner)
    const viewer = await createMember(owner, 'viewer')
    const version = await technologyVersion(id)
    const save = (person: Person) =>
      saveTechnologyCard(contextOf(person), id, { ...cardInput, version })
    await expect(save(viewer)).rejects.toMatchObject({ reason: 'viewersOnlyRead' })
    await expect(save(owner)).rejects.toMatchObject({ reason: 'notEditableNow' })
  })

  it('refuses codes that no list has, and keeps nothing of the save', async () => {
    const id = await draftOf(owner)
    const wrong = { ...termsInput, transferModes: ['training', 'telepathy'] }
    await expect(saveTechnologyTerms(contextOf(owner), id, wrong)).rejects.toMatchObject({
      reason: 'unknownCode',
    })
    const rights = { ...ownershipInput, ipRights: [{ ...ownershipInput.ipRights[0], type: 'x' }] }
    const save = saveTechnologyOwnership(contextOf(owner), id, rights as typeof ownershipInput)
    await expect(save).rejects.toMatchObject({ reason: 'unknownCode' })
    const record = await ownTechnology(contextOf(owner), id)
    expect(record).toMatchObject({ version: 1, transferModes: [], owners: [] })
  })
})

describe('advantages', () => {
  it('keep their ids and English words when they are saved again', async () => {
    const id = await completeDraftOf(owner)
    const ctx = contextOf(owner)
    const [first] = (await ownTechnology(ctx, id)).advantages
    const english = {
      ...englishInput,
      version: await technologyVersion(id),
      advantages: [{ id: first?.id ?? '', metricEn: 'Electricity per kg', comparedWithEn: '' }],
    }
    await saveTechnologyEnglish(ctx, id, english)
    const again = { ...evidenceInput.advantages[0], id: first?.id, unit: 'kWh' }
    await saveTechnologyEvidence(ctx, id, {
      ...evidenceInput,
      version: await technologyVersion(id),
      advantages: [{ ...evidenceInput.advantages[0], metric: 'Mới' }, again, again].map(
        (row) => row as (typeof evidenceInput.advantages)[number],
      ),
    })
    const { advantages } = await ownTechnology(ctx, id)
    expect(advantages.map(({ metricEn }) => metricEn)).toEqual([null, 'Electricity per kg', null])
    expect(advantages[1]).toMatchObject({ id: first?.id, unit: 'kWh' })
  })

  it('of another entry cannot be reached', async () => {
    const id = await completeDraftOf(owner)
    const other = await completeDraftOf(await createVerifiedOwner())
    const theirs = await testDatabase().technologyAdvantage.findFirstOrThrow({
      where: { technologyId: other },
    })
    const ctx = contextOf(owner)
    await saveTechnologyEnglish(ctx, id, {
      ...englishInput,
      version: await technologyVersion(id),
      advantages: [{ id: theirs.id, metricEn: 'stolen', comparedWithEn: '' }],
    })
    await saveTechnologyEvidence(ctx, id, {
      ...evidenceInput,
      version: await technologyVersion(id),
      advantages: evidenceInput.advantages.map((row) => ({ ...row, id: theirs.id })),
    })
    const after = await testDatabase().technologyAdvantage.findUniqueOrThrow({
      where: { id: theirs.id },
    })
    expect(after).toEqual(theirs)
  })
})

describe('a verified readiness level', () => {
  it('falls when the claim changes, and stays when it does not', async () => {
    const id = await completeDraftOf(owner)
    await testDatabase().technology.update({ where: { id }, data: { trlVerified: 8 } })
    const save = async (trl: number) => {
      const version = await technologyVersion(id)
      await saveTechnologyEvidence(contextOf(owner), id, { ...evidenceInput, version, trl })
      return (await ownTechnology(contextOf(owner), id)).trlVerified
    }
    expect(await save(8)).toBe(8)
    expect(await save(9)).toBeNull()
  })
})

describe('a published technology', () => {
  it('changes at once, is told to index and matches, and waits for moderators again', async () => {
    const id = await publishedBy(owner)
    await testDatabase().outboxEvent.deleteMany()
    const version = await technologyVersion(id)
    await saveTechnologyCard(contextOf(owner), id, { ...cardInput, greenTag: false, version })
    const record = await testDatabase().technology.findUniqueOrThrow({
      where: { id },
      include: { history: { orderBy: { createdAt: 'desc' } } },
    })
    expect(record.status).toBe('published')
    expect(record.changedAt?.getTime()).toBeGreaterThan(record.approvedAt?.getTime() ?? Infinity)
    expect(record.history[0]).toMatchObject({ step: 'change', to: 'published' })
    const payload = { kind: 'technology', id, organisationId: record.organisationId }
    expect(await emittedEvents()).toEqual([{ type: 'listing.changed', payload }])
  })

  it('may not lose what it had to have', async () => {
    const id = await publishedBy(owner)
    const version = await technologyVersion(id)
    const emptied = { ...evidenceInput, version, advantages: [] }
    const save = saveTechnologyEvidence(contextOf(owner), id, emptied)
    await expect(save).rejects.toMatchObject({ reason: 'publishedStaysComplete' })
    expect((await ownTechnology(contextOf(owner), id)).advantages).toHaveLength(1)
  })

  it('that came incomplete from a catalogue may be improved part by part', async () => {
    const id = await draftOf(owner)
    await testDatabase().technology.update({ where: { id }, data: { status: 'published' } })
    await saveTechnologyCard(contextOf(owner), id, cardInput)
    expect(await technologyVersion(id)).toBe(2)
  })
})
