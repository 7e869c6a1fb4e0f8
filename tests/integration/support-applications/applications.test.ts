import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { addRecognition } from '#app/domain/recognitions/index.server'
import { neverSaved, type PageInput } from '#app/domain/support-applications/form/pages'
import {
  ownApplication,
  ownApplications,
  savePage,
  staffApplication,
  startApplication,
  submitApplication,
} from '#app/domain/support-applications/index.server'
import { reviewDesk } from '#app/domain/support-reviews/index.server'
import { unitPath } from '#app/domain/taxonomy/index.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import {
  begun,
  budget,
  enterprise,
  filled,
  size,
  technology,
} from '#tests/support/factories/support-applications'

describe('an application', () => {
  it('goes from the first page to the receipt, due in fourteen working days', async () => {
    // Friday, 24 April 2026; 30 April and 1 May are holidays.
    const owner = await enterprise()
    const { ctx, id } = await filled(owner, {}, new Date('2026-04-24T02:00:00Z'))
    const number = await submitApplication(ctx, id)
    expect(number).toBe('HT-2026-0001')
    expect(await ownApplications(ctx)).toMatchObject([
      {
        number,
        status: 'submitted',
        amount: 100_000_000n,
        dueAt: new Date('2026-05-18T02:00:00Z'),
      },
    ])
    expect((await emittedEvents()).at(-1)).toMatchObject({
      type: 'support-application.submitted',
      payload: { id, number, organisationId: owner.organisation.id },
    })
    const officer = await createPerson({ staffRoles: ['support_officer'] })
    expect(await staffApplication(contextOf(officer), number)).toMatchObject({
      size: 'small',
      lines: [{ amount: 100_000_000n }],
      saved: { organisation: { name: owner.organisation.name } },
    })
  })

  it('says what comes next and keeps each page as it was typed', async () => {
    const owner = await enterprise()
    const { ctx, id, save } = await begun(owner)
    const firm: PageInput = { page: 'firm', registered: '2023-03-01', offer: 'none' }
    expect(await save('firm', firm)).toBe('size')
    await save('size', size)
    const { saved, missing, size: found } = await ownApplication(ctx, id)
    expect(saved.size).toMatchObject({ revenue: '40 tỷ', capital: '30 tỷ' })
    expect(found).toBe('small')
    expect(missing[0]).toBe('traits')
    expect(await refusalOf(submitApplication(ctx, id))).toBe('invalid supportIncomplete')
  })

  it('is filled with the wizard’s answers, which a person has still to look at', async () => {
    const owner = await enterprise()
    const ctx = contextOf(owner)
    const answers = { type: 'enterprise', employees: 1_050, trait: ['women-owned'] }
    const id = await startApplication(ctx, technology, answers)
    const { saved, missing } = await ownApplication(ctx, id)
    expect(saved).toMatchObject({ size: { employees: '10.5' }, traits: { trait: ['women-owned'] } })
    expect(missing).toContain('size')
    expect(await startApplication(ctx, technology, {})).toBe(id)
  })

  it('goes on for another member on another device, and is not there for others', async () => {
    const owner = await enterprise()
    const { id } = await begun(owner)
    const colleague = await createMember(owner, 'editor')
    expect((await ownApplication(contextOf(colleague), id)).id).toBe(id)
    const stranger = await enterprise()
    expect(await refusalOf(ownApplication(contextOf(stranger), id))).toBe('not-found notFound')
    expect(await refusalOf(savePage(contextOf(stranger), id, 'size', size))).toBe(
      'not-found notFound',
    )
    const viewer = await createMember(owner, 'viewer')
    expect(await refusalOf(savePage(contextOf(viewer), id, 'size', size))).toBe(
      'forbidden viewerReadsOnly',
    )
    const officer = await createPerson({ staffRoles: ['support_officer'] })
    expect((await reviewDesk(contextOf(officer), { page: 1, show: 'open' })).items).toEqual([])
    const moderator = await createPerson({ staffRoles: ['moderator'] })
    expect(await refusalOf(reviewDesk(contextOf(moderator), { page: 1, show: 'open' }))).toBe(
      'not-found notFound',
    )
  })

  it('writes over no page unseen that another tab or member saved meanwhile', async () => {
    const owner = await enterprise()
    const colleague = await createMember(owner, 'editor')
    const { ctx, id, save } = await filled(owner, {}, new Date('2026-04-24T02:00:00Z'))
    const page = 'budget-transfer-consulting'
    const seenBy = async () => (await ownApplication(ctx, id)).savedAt[page] ?? neverSaved
    const send = (person: Person, at: string, description: string, seen: string) =>
      savePage(contextOf(person, new Date(at)), id, page, { ...budget, description, seen })
    const [one, other] = ['Tư vấn viết ở thẻ thứ nhất', 'Tư vấn viết ở thẻ thứ hai']

    const seen = await seenBy()
    expect(await send(colleague, '2026-04-24T02:01:00Z', one, seen)).toBe('papers')
    const refused = send(owner, '2026-04-24T02:02:00Z', other, seen)
    expect(await refusalOf(refused)).toBe('invalid supportPageSavedElsewhere')
    expect(await refusalOf(send(owner, '2026-04-24T02:02:00Z', other, neverSaved))).toBe(
      'invalid supportPageSavedElsewhere',
    )
    const { lines, saved } = await ownApplication(ctx, id)
    expect(lines).toMatchObject([{ description: one }])
    expect(saved[page]).not.toHaveProperty('seen')
    // What says the same is no conflict, and what was seen may be replaced.
    expect(await send(owner, '2026-04-24T02:03:00Z', one, seen)).toBe('papers')
    expect(await send(owner, '2026-04-24T02:04:00Z', other, await seenBy())).toBe('papers')
    expect((await ownApplication(ctx, id)).lines).toMatchObject([{ description: other }])
    const items = { page: 'items', items: ['ip-consulting'], seen: neverSaved } as const
    expect(await refusalOf(save('items', { ...items, items: ['ip-consulting'] }))).toBe(
      'invalid supportPageSavedElsewhere',
    )
  })

  it('keeps the version it was begun with', async () => {
    const owner = await enterprise()
    const { ctx, id } = await begun(owner)
    const { content } = await ownApplication(ctx, id)
    const { id: programmeId } = await testDatabase().programme.findUniqueOrThrow({
      where: { slug: technology },
    })
    const version = await testDatabase().programmeVersion.create({
      data: {
        programmeId,
        number: 99,
        publishedAt: new Date(),
        content: { ...content, decisionWorkingDays: 1 },
      },
    })
    try {
      expect((await ownApplication(ctx, id)).content.decisionWorkingDays).toBe(14)
    } finally {
      await testDatabase().programmeVersion.delete({ where: { id: version.id } })
    }
  })

  it('holds place, certificate and field against the records of the exchange', async () => {
    const owner = await createVerifiedOwner({
      type: 'startup',
      taxCode: '0100233488',
      unitCode: '07444',
    })
    const { ctx, id } = await filled(owner)
    const db = testDatabase()
    const { programmeVersionId: key } = await db.supportApplication.findUniqueOrThrow({
      where: { id },
    })
    const before = await db.programmeVersion.findUniqueOrThrow({ where: { id: key } })
    const { unitCode } = await db.organisation.findUniqueOrThrow({
      where: { id: owner.organisation.id },
    })
    const [province] = (await unitPath(db, unitCode ?? '')).toReversed()
    const words = { vi: 'Điều kiện thử', en: 'A trial' }
    const rule = (fact: string, value: string) => ({
      anyOf: [{ kind: 'any-of', fact, values: [value], label: words, source: words }],
    })
    const rules = [
      rule('place', province?.code ?? 'none'),
      rule('place', '99999'),
      rule('certificate', 'st-enterprise'),
      rule('certificate', 'startup'),
      rule('field', '2'),
    ]
    const content = { ...(before.content as object), rules }
    await db.programmeVersion.update({ where: { id: key }, data: { content } })
    try {
      const found = async () =>
        (await ownApplication(ctx, id)).finding.clauses.map(({ status }) => status)
      expect(await found()).toEqual(['met', 'not-met', 'not-met', 'not-met', 'unknown'])
      const keeper = await createPerson({ staffRoles: ['support_officer'] })
      await addRecognition(contextOf(keeper), {
        kind: 'st_enterprise',
        name: owner.organisation.name,
        taxCode: '0100233488',
        certificateNumber: '01/DNKHCN',
        issuer: 'Sở Khoa học và Công nghệ',
        issuedOn: '2024-05-06',
        fieldCode: 'materials',
      })
      expect(await found()).toEqual(['met', 'not-met', 'met', 'not-met', 'met'])
    } finally {
      const data = { content: before.content as object }
      await db.programmeVersion.update({ where: { id: key }, data })
    }
  })
})
