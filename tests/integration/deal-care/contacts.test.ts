import { expect, it } from 'vitest'
import { contactsAbout, contactTarget, logContactAbout } from '#app/domain/deal-care/index.server'
import { contextOf } from '#tests/support/context'
import { createModerator } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'

const now = new Date('2026-11-24T02:00:00Z')
const call = { kind: 'call', heldOn: '2026-11-23', summary: 'Gọi hỏi, máy vẫn còn' } as const

it('logs calls and visits about organisations and entries, for staff alone', async () => {
  const [owner, officer] = [await createVerifiedOwner(), await createModerator()]
  const technology = await publishedTechnology(owner)
  const need = await publishedNeed(owner)
  const draft = await publishedTechnology(owner, { status: 'draft' })
  const targets = [
    { kind: 'organisation', id: owner.organisation.id },
    { kind: 'technology', id: technology.id },
    { kind: 'need', id: need.id },
  ] as const
  for (const target of targets) {
    await logContactAbout(contextOf(officer, now), target, call)
    expect(await contactsAbout(contextOf(officer), target)).toMatchObject([
      { kind: 'call', summary: call.summary, by: officer.name },
    ])
    expect(await contactsAbout(contextOf(owner), target)).toEqual([])
    expect(await refusalOf(logContactAbout(contextOf(owner, now), target, call))).toBe(
      'not-found notFound',
    )
    const found = await contactTarget(contextOf(officer), target, 'vi')
    expect(found.organisation.name).toBe(owner.organisation.name)
  }
  const log = (target: Parameters<typeof logContactAbout>[1], change = {}) =>
    refusalOf(logContactAbout(contextOf(officer, now), target, { ...call, ...change }))
  expect(await log({ kind: 'technology', id: draft.id })).toBe('not-found notFound')
  expect(await log({ kind: 'need', id: technology.id })).toBe('not-found notFound')
  expect(await log({ kind: 'technology', id: 'x' })).toBe('not-found notFound')
  expect(await log(targets[0], { heldOn: '2026-11-25' })).toBe('invalid meetingInFuture')
})
