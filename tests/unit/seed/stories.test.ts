import { describe, expect, it } from 'vitest'
import { type dealStages, isOpen, moveBetween } from '#app/domain/deals/deal-stages'
import { missingForSigning } from '#app/domain/deals/deal-terms'
import { notificationKinds } from '#app/domain/notifications/notification-kinds'
import { organisations } from '#prisma/seed/content/organisations'
import { people } from '#prisma/seed/content/people'
import { deals } from '#prisma/seed/content/stories/deals'
import { interests } from '#prisma/seed/content/stories/interests'
import { invitations, memberships, shortlists } from '#prisma/seed/content/stories/members'
import { questions } from '#prisma/seed/content/stories/questions'
import { technologies } from '#prisma/seed/content/technologies'
import { numbersOfDeals } from '#prisma/seed/deals'
import { listingOfKey } from '#prisma/seed/listing-keys'
import { storyOf } from '#prisma/seed/listing-life'
import { aboutDeals, aboutInterests, aboutQuestions } from '#prisma/seed/messages/about-deals'
import { aboutListings } from '#prisma/seed/messages/about-listings'
import { aboutMemberships, aboutOrganisations } from '#prisma/seed/messages/about-organisations'
import { schemes } from '#prisma/seed/reference'

const now = new Date('2026-11-24T08:00:00Z')
const codesOf = (scheme: string) =>
  schemes.find((list) => list.scheme === scheme)?.terms.map((term) => term.code) ?? []
const mails = people.map((person) => person.mail)
const slugs = organisations.map((seed) => seed.slug)

describe('interests', () => {
  it('wait, are overdue, accepted, declined and withdrawn', () => {
    const statuses = new Set(interests.map((seed) => seed.answer?.status ?? 'pending'))
    expect(statuses).toEqual(new Set(['pending', 'accepted', 'declined', 'withdrawn']))
    expect(interests.some((seed) => !seed.answer && seed.ago > 10)).toBe(true)
  })

  it.each(interests)('$key is about an entry in sight of another verified organisation', (seed) => {
    const { owner, slug } = listingOfKey(seed.about)
    expect(seed.from).not.toBe(owner)
    expect(slugs).toContain(seed.from)
    const published = storyOf({ slug, published: 999 }).status
    expect(published).toBe('published')
    expect(seed.purpose.length).toBeGreaterThanOrEqual(20)
    expect(codesOf('interest-readiness')).toContain(seed.readiness)
    expect(codesOf('interest-timing')).toContain(seed.timing)
    expect(codesOf('prior-relation')).toContain(seed.priorRelation)
    if (seed.answer) expect(seed.answer.ago).toBeLessThan(seed.ago)
    if (seed.answer?.status === 'declined') {
      expect(codesOf('interest-decline-reason')).toContain(seed.answer.reasonCode)
    }
  })

  it.each(['vien-lam-thuong', 'htx-bach-van-quy', 'dom-dom-so'])(
    '%s has one to answer',
    (owner) => {
      const waiting = interests.filter((seed) => !seed.answer)
      expect(waiting.map((seed) => listingOfKey(seed.about).owner)).toContain(owner)
    },
  )
})

describe('deals', () => {
  it('stand at every stage but those they are passing', () => {
    const stages = new Set(deals.map((seed) => seed.steps.at(-1)?.to ?? 'interest'))
    for (const stage of ['interest', 'nda', 'negotiation', 'memorandum', 'signed'] as const) {
      expect(stages).toContain(stage)
    }
    for (const stage of ['registered', 'executing', 'accepted', 'closed', 'terminated'] as const) {
      expect(stages).toContain(stage)
    }
  })

  it('are one for each accepted interest', () => {
    const accepted = interests.filter((seed) => seed.answer?.status === 'accepted')
    expect(deals.map((seed) => seed.interest).toSorted()).toEqual(
      accepted.map((seed) => seed.key).toSorted(),
    )
  })

  it.each(deals)(
    '$interest takes allowed steps, with a reason where stages are left out',
    (seed) => {
      const accepted =
        interests.find((interest) => interest.key === seed.interest)?.answer?.ago ?? 0
      let stage = 'interest' as (typeof dealStages)[number]['stage']
      let ago = accepted
      for (const step of seed.steps) {
        expect(step.ago).toBeLessThan(ago)
        ago = step.ago
        expect(isOpen(stage)).toBe(true)
        if (step.to === 'terminated') {
          expect(codesOf('deal-lost-reason')).toContain(seed.lostBecause)
          expect(step.reason).toBeTruthy()
          continue
        }
        const move = moveBetween(stage, step.to)
        expect(move).toBeDefined()
        expect(move?.by).toContain(step.by ?? 'provider')
        if (move?.skipped.length) expect(step.reason).toBeTruthy()
        stage = step.to
      }
    },
  )

  it.each(deals.filter((seed) => seed.terms))('$interest agrees on terms of the lists', (seed) => {
    const { terms } = seed
    if (!terms) return
    for (const code of terms.objects) expect(codesOf('transfer-object')).toContain(code)
    for (const code of terms.modes) expect(codesOf('transfer-mode')).toContain(code)
    expect(codesOf('transfer-form')).toContain(terms.form)
    expect(codesOf('transfer-scope')).toContain(terms.scope)
    expect(codesOf('payment-method')).toContain(terms.payment)
    const signedStep = seed.steps.find((step) => step.to === 'signed')
    const confirmed = signedStep ?? (seed.waiting?.to === 'signed' ? seed.waiting : undefined)
    if (!confirmed) return
    const { objects: objectCodes, form: formCode, modes: modeCodes } = terms
    const signedOn = terms.signed === undefined ? null : now
    expect(
      missingForSigning({
        ...{ objectCodes, formCode, modeCodes, scopeCode: terms.scope },
        ...{ paymentCode: terms.payment, value: BigInt(terms.value), currency: 'VND' },
        ...{ valueConfidential: true, signedOn },
      }),
    ).toEqual([])
    expect(terms.signed).toBeGreaterThanOrEqual(confirmed.ago)
    expect(terms.ago).toBeGreaterThan(terms.signed ?? 0)
  })

  it('have numbers that run by year', () => {
    const numbers = [...numbersOfDeals(new Date('2027-01-20T08:00:00Z')).values()]
    expect(new Set(numbers).size).toBe(deals.length)
    expect(numbers).toContain('GD-2026-0001')
    expect(numbers).toContain('GD-2027-0001')
  })
})

describe('questions, members and messages', () => {
  it('ask the owners of entries in sight, some answered and some not', () => {
    expect(questions.some((seed) => seed.answer)).toBe(true)
    expect(questions.some((seed) => !seed.answer)).toBe(true)
    expect(questions.some((seed) => seed.callback && seed.phone)).toBe(true)
    for (const seed of questions) {
      expect(storyOf({ slug: listingOfKey(seed.about).slug, published: 999 }).status).toBe(
        'published',
      )
      if (seed.asker) expect(mails).toContain(seed.asker)
      expect(Boolean(seed.asker || seed.email || seed.phone)).toBe(true)
    }
  })

  it('name people, organisations and technologies that are there', () => {
    for (const seed of memberships) {
      expect(mails).toContain(seed.person)
      expect(slugs).toContain(seed.organisation)
    }
    for (const seed of invitations) expect(slugs).toContain(seed.organisation)
    expect(new Set(invitations.map((seed) => seed.outcome)).size).toBe(4)
    for (const [person, chosen] of Object.entries(shortlists)) {
      expect(mails).toContain(person)
      for (const slug of chosen) {
        expect(technologies.some((seed) => seed.slug === slug)).toBe(true)
        expect(storyOf({ slug, published: 1 }).status).toBe('published')
      }
    }
  })

  it('tell of each fact once, in payloads that their kinds accept', () => {
    const messages = [
      ...[...aboutInterests(), ...aboutQuestions(), ...aboutDeals(now), ...aboutListings()],
      ...[...aboutOrganisations(), ...aboutMemberships()],
    ]
    expect(new Set(messages.map((message) => message.key)).size).toBe(messages.length)
    expect(new Set(messages.map((message) => message.kind)).size).toBeGreaterThanOrEqual(14)
    for (const message of messages) {
      expect(notificationKinds[message.kind].safeParse(message.payload).success).toBe(true)
      expect(message.to.length).toBeGreaterThan(0)
      expect(message.href).toMatch(/^\//)
      for (const mail of message.to) expect(mails).toContain(mail)
    }
  })
})
