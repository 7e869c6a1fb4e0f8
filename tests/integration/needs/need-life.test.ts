import { beforeEach, describe, expect, it } from 'vitest'
import { type Person, system, visitor } from '#app/domain/accounts/actor'
import { expireListings } from '#app/domain/listings/index.server'
import { renewListing } from '#app/domain/listings/renew-listing.server'
import {
  contentOf,
  getPublishedNeed,
  ownNeed,
  saveNeedBudget,
  saveNeedCard,
  saveNeedConstraints,
  saveNeedEnglish,
  saveNeedTargets,
  submitNeed,
} from '#app/domain/needs/index.server'
import { needGaps } from '#app/domain/needs/publishing-rules'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import {
  completeNeedOf,
  draftNeedOf,
  needBudgetInput,
  needCardInput,
  needTargetsInput,
  needVersion,
  publishedNeedOf,
} from '#tests/support/factories/needs'
import { createOwner, createVerifiedOwner } from '#tests/support/factories/organisations'

const now = new Date('2026-11-24T02:00:00Z')
const deadline = '2027-01-31'
const endOfDeadline = '2027-01-31T16:59:59.000Z'

let owner: Person
beforeEach(async () => {
  owner = await createVerifiedOwner()
})

const read = (id: string) => testDatabase().need.findUniqueOrThrow({ where: { id } })

describe('writing a need', () => {
  it('meets every blocking rule once card, targets and budget are saved', async () => {
    const id = await completeNeedOf(owner, now, deadline)
    const record = await ownNeed(contextOf(owner), id)
    const gaps = needGaps(contentOf(record), now)
    expect(gaps.filter(({ severity }) => severity === 'blocks')).toEqual([])
    expect(record).toMatchObject({
      trlMin: 7,
      budgetMax: 300_000_000n,
      transferForms: ['independent'],
    })
    expect(record.deadline?.toISOString()).toBe(endOfDeadline)
    expect(record.targets[0]).toMatchObject({ comparison: 'at_most', unit: 'mg/L' })
  })

  it('keeps the words of one part while another is saved', async () => {
    const id = await completeNeedOf(owner, now, deadline)
    const words = { constraints: 'Tối đa 200 m²', triedBefore: '', notWanted: 'Không xây bể' }
    const version = await needVersion(id)
    await saveNeedConstraints(contextOf(owner), id, { ...words, version })
    const { texts } = await ownNeed(contextOf(owner), id)
    expect(texts).toMatchObject([{ ...words, goal: needCardInput.goal }])
    expect(texts[0]?.acceptanceTest).toBe(needBudgetInput(deadline).acceptanceTest)
  })

  it('keeps ids and English words of targets that are saved again', async () => {
    const id = await completeNeedOf(owner, now, deadline)
    const ctx = contextOf(owner)
    const [target] = (await ownNeed(ctx, id)).targets
    const english = {
      version: await needVersion(id),
      title: 'Odour treatment for slaughterhouse waste water',
      summary: '',
      currentState: '',
      goal: '',
      constraints: '',
      triedBefore: '',
      notWanted: '',
      acceptanceTest: '',
      keywords: [],
      targets: [{ id: target?.id ?? '', metricEn: 'Ammonium' }],
    }
    await saveNeedEnglish(ctx, id, english)
    await saveNeedTargets(ctx, id, {
      version: await needVersion(id),
      targets: needTargetsInput.targets.map((row) => ({ ...row, id: target?.id, value: '8' })),
    })
    const [saved] = (await ownNeed(ctx, id)).targets
    expect(saved).toMatchObject({ id: target?.id, metricEn: 'Ammonium' })
    expect(saved?.value.toNumber()).toBe(8)
    await saveNeedEnglish(ctx, id, { ...english, version: await needVersion(id), title: '' })
    expect((await ownNeed(ctx, id)).texts.map(({ lang }) => lang)).toEqual(['vi'])
  })

  it('is not found for another organisation', async () => {
    const id = await draftNeedOf(owner)
    const stranger = await createOwner()
    await expect(saveNeedCard(contextOf(stranger), id, needCardInput)).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('tells the second of two who save the same need', async () => {
    const id = await draftNeedOf(owner)
    const saves = await Promise.allSettled([
      saveNeedCard(contextOf(owner), id, needCardInput),
      saveNeedTargets(contextOf(owner), id, needTargetsInput),
    ])
    const refused = saves.filter((save) => save.status === 'rejected')
    expect(refused.map(({ reason }) => reason.reason)).toEqual(['changedMeanwhile'])
  })
})

describe('submitting a need', () => {
  it('counts what is missing', async () => {
    const id = await draftNeedOf(owner)
    const submit = submitNeed(contextOf(owner), { id, version: 1 })
    await expect(submit).rejects.toMatchObject({ reason: 'rulesNotMet', params: { count: 8 } })
  })

  it('is refused once the deadline has passed', async () => {
    const id = await completeNeedOf(owner, now, '2026-11-23')
    const submit = submitNeed(contextOf(owner, now), { id, version: await needVersion(id) })
    await expect(submit).rejects.toMatchObject({ reason: 'rulesNotMet', params: { count: 1 } })
  })
})

describe('a published need', () => {
  it('is over with its deadline, which may move', async () => {
    const id = await publishedNeedOf(owner, now, deadline)
    expect((await read(id)).expiresAt?.toISOString()).toBe(endOfDeadline)
    const later = { ...needBudgetInput('2027-12-31'), version: await needVersion(id) }
    await saveNeedBudget(contextOf(owner, now), id, later)
    expect((await read(id)).expiresAt?.toISOString()).toBe('2027-05-24T02:00:00.000Z')
  })

  it('expires by the clock, and is renewed only with a deadline ahead', async () => {
    const id = await publishedNeedOf(owner, now, deadline)
    const after = new Date('2027-02-01T02:00:00Z')
    expect(await expireListings(contextOf(system, after))).toBe(1)
    expect((await read(id)).status).toBe('expired')
    const seen = { kind: 'need', id, version: await needVersion(id) } as const
    const { deadline: passed } = await read(id)
    await expect(renewListing(contextOf(owner, after), seen, passed)).rejects.toMatchObject({
      reason: 'deadlinePassed',
    })
  })

  it('does not name an anonymous asker to the public', async () => {
    const id = await publishedNeedOf(owner, now, deadline)
    const version = await needVersion(id)
    await saveNeedCard(contextOf(owner, now), id, { ...needCardInput, version, anonymous: true })
    const { slug } = await read(id)
    const view = await getPublishedNeed(contextOf(visitor, now), slug, 'vi')
    expect(view.asker).toEqual({ anonymous: true, type: 'institute' })
    expect(JSON.stringify(view)).not.toContain(owner.organisation?.name)
  })
})
