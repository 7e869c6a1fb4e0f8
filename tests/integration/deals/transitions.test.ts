import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { confirmDeal } from '#app/domain/deals/confirm-deal.server'
import { type DealStage, moveBetween, stageNames } from '#app/domain/deals/deal-stages'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { terminateDeal } from '#app/domain/deals/terminate-deal.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { openDeal, refusalOf, wholeTerms } from '#tests/support/factories/deals'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'

/** Every step, with the sides that may take it and, where both must, the word for that. */
const steps: Record<string, readonly ('provider' | 'seeker' | 'staff')[]> = {
  'interest nda': ['provider', 'seeker'],
  'interest negotiation': ['provider', 'seeker'],
  'nda negotiation': ['provider', 'seeker'],
  'negotiation memorandum': ['provider', 'seeker'],
  'negotiation signed': ['provider', 'seeker'],
  'memorandum signed': ['provider', 'seeker'],
  'signed registered': ['provider', 'seeker', 'staff'],
  'signed executing': ['provider', 'seeker'],
  'registered executing': ['provider', 'seeker'],
  'executing accepted': ['seeker'],
  'accepted closed': ['provider', 'seeker'],
}
const ended = ['closed', 'terminated']

/** Who tries, on which side they stand, and why they may not act at all. */
const actors = [
  ['owner of the provider', 'provider', null],
  ['editor of the provider', 'provider', null],
  ['viewer of the provider', 'provider', 'forbidden viewerReadsOnly'],
  ['owner of the seeker', 'seeker', null],
  ['editor of the seeker', 'seeker', null],
  ['viewer of the seeker', 'seeker', 'forbidden viewerReadsOnly'],
  ['support officer', 'staff', null],
  ['appraiser', 'staff', null],
  ['head of department', 'staff', null],
  ['moderator', 'staff', 'forbidden forbidden'],
  ['finance officer', 'staff', 'forbidden forbidden'],
  ['administrator', 'staff', 'forbidden forbidden'],
  ['expert', null, 'not-found notFound'],
  ['focal point', null, 'not-found notFound'],
  ['owner of a third organisation', null, 'not-found notFound'],
  ['person without an organisation', null, 'not-found notFound'],
] as const

type Who = (typeof actors)[number][0]

let people: Record<Who, Person>
let number = ''

beforeEach(async () => {
  const story = await openDeal()
  number = story.number
  const staff = (role: NonNullable<Parameters<typeof createPerson>[0]>['staffRoles']) =>
    createPerson({ staffRoles: role ?? [] })
  people = {
    'owner of the provider': story.provider,
    'editor of the provider': await createMember(story.provider, 'editor'),
    'viewer of the provider': await createMember(story.provider, 'viewer'),
    'owner of the seeker': story.seeker,
    'editor of the seeker': await createMember(story.seeker, 'editor'),
    'viewer of the seeker': await createMember(story.seeker, 'viewer'),
    'support officer': await staff(['support_officer']),
    appraiser: await staff(['appraiser']),
    'head of department': await staff(['head_of_department']),
    moderator: await staff(['moderator']),
    'finance officer': await staff(['finance_officer']),
    administrator: await staff(['administrator']),
    expert: await staff(['expert']),
    'focal point': await staff(['focal_point']),
    'owner of a third organisation': await createVerifiedOwner(),
    'person without an organisation': await createPerson(),
  }
})

/** Puts the deal where a case begins, as if nothing had been said there yet. */
async function standAt(stage: DealStage): Promise<number> {
  const db = testDatabase()
  await db.dealConfirmation.deleteMany()
  const { version } = await db.deal.update({
    where: { number },
    data: { stage, ...wholeTerms(), version: { increment: 1 } },
  })
  return version
}

async function attempt(who: Who, from: DealStage, to: DealStage): Promise<string> {
  const version = await standAt(from)
  const ctx = contextOf(people[who])
  const reason = 'Theo thỏa thuận'
  if (to === 'terminated') {
    return refusalOf(terminateDeal(ctx, number, { version, reasonCode: 'price', reason }))
  }
  if (moveBetween(from, to)?.bothConfirm) {
    return refusalOf(confirmDeal(ctx, number, { intent: 'confirm', version, to, reason }))
  }
  const certificate = { certificateNumber: '1/GCN', certificateOn: '2026-02-02' }
  return refusalOf(moveDeal(ctx, number, { intent: 'move', version, to, reason, ...certificate }))
}

function expected(who: Who, from: DealStage, to: DealStage): string {
  const [, side, refusal] = actors.find(([name]) => name === who) ?? [who, null, null]
  if (refusal) return refusal
  if (ended.includes(from)) return 'forbidden dealEnded'
  if (to === 'terminated') return 'done'
  const may = steps[`${from} ${to}`]
  if (!may) return 'forbidden stepNotThere'
  return side && may.includes(side) ? 'done' : 'forbidden stepNotYours'
}

/** Where the deal stands after a step that was allowed: with one word of two, where it stood. */
function landsAt(from: DealStage, to: DealStage): DealStage {
  return moveBetween(from, to)?.bothConfirm ? from : to
}

describe('every step by everybody', () => {
  it.each(actors.map(([who]) => who))('%s', { timeout: 60_000 }, async (who) => {
    for (const from of stageNames) {
      for (const to of stageNames) {
        const outcome = await attempt(who, from, to)
        expect(outcome, `${from} → ${to}`).toBe(expected(who, from, to))
        const { stage } = await testDatabase().deal.findUniqueOrThrow({ where: { number } })
        expect(stage, `${from} → ${to}`).toBe(outcome === 'done' ? landsAt(from, to) : from)
      }
    }
  })
})

/** Two who try at the same moment, and what they are told. */
const races: [Who, Who, DealStage, DealStage][] = Object.keys(steps).map((step) => {
  const [from, to] = step.split(' ') as [DealStage, DealStage]
  const sides = steps[step] ?? []
  const other: Who = sides.includes('provider') ? 'owner of the provider' : 'editor of the seeker'
  return ['owner of the seeker', other, from, to]
})

describe('two at once', () => {
  it.each(races)('%s and %s from %s to %s', async (one, other, from, to) => {
    const version = await standAt(from)
    const reason = 'Theo thỏa thuận'
    const both = moveBetween(from, to)?.bothConfirm
    const certificate = { certificateNumber: '1/GCN', certificateOn: '2026-02-02' }
    const go = (who: Who) =>
      both
        ? refusalOf(
            confirmDeal(contextOf(people[who]), number, { intent: 'confirm', version, to, reason }),
          )
        : refusalOf(
            moveDeal(contextOf(people[who]), number, {
              intent: 'move',
              version,
              to,
              reason,
              ...certificate,
            }),
          )
    const outcomes = (await Promise.all([go(one), go(other)])).toSorted()
    expect(outcomes).toEqual(both ? ['done', 'done'] : ['conflict changedMeanwhile', 'done'])
    const deal = await testDatabase().deal.findUniqueOrThrow({ where: { number } })
    expect(deal.stage).toBe(to)
    const moves = await testDatabase().dealHistory.count({ where: { kind: 'stage', from, to } })
    expect(moves).toBe(1)
  })
})
