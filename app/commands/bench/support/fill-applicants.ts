import { createHmac, randomUUID } from 'node:crypto'
import { consentDocuments } from '#app/domain/accounts/consent'
import type { ProgrammeContent } from '#app/domain/programmes/programme'
import { declarations, stepsFor } from '#app/domain/support-applications/form/pages'
import { createDatabase, type Database } from '#app/platform/db/client.server'
import { programmes } from '#prisma/seed/reference/programmes'
import type { Scratch } from '../scratch'

/** Pages of the application that is opened and saved. */
export const PAGES = 30

/** Somebody with a whole draft under the call, and the cookie they are signed in with. */
export interface Applicant {
  readonly id: string
  readonly application: string
  readonly cookie: string
}

export interface Applicants {
  readonly callId: string
  readonly applicants: readonly Applicant[]
  /** Every page of the form with what is typed into it. */
  readonly forms: Readonly<Record<string, Record<string, string>>>
}

/** A programme whose applications have so many pages: items of the decree, without further conditions. */
function longProgramme(): ProgrammeContent {
  const [base] = programmes
  if (!base) throw new Error('There are no programmes')
  const items = programmes
    .flatMap(({ content }) => content.items)
    .filter(
      ({ way, levels }) => way === 'application' && levels.some(({ sizes }) => sizes.length === 0),
    )
    .map((item) => ({ ...item, rules: [] }))
  const codes = [...new Set(items.map(({ code }) => code))]
  const chosenOf = (count: number) => codes.slice(0, count)
  const content = (count: number): ProgrammeContent => ({
    ...base.content,
    rules: [],
    papers: [],
    items: chosenOf(count).flatMap((code) => items.find((item) => item.code === code) ?? []),
  })
  const count = PAGES - stepsFor(content(0), []).length
  return content(count)
}

/** What is typed into each page; amounts stay far below every ceiling. */
function formsOf(content: ProgrammeContent): Record<string, Record<string, string>> {
  const budgets = content.items.map(({ code }) => [
    `budget-${code}`,
    {
      page: 'budget',
      description: 'Thuê đơn vị tư vấn thực hiện trong sáu tháng, nghiệm thu từng phần',
      cost: '10.000.000',
      quantity: '1',
      amount: '1.000.000',
    },
  ])
  return {
    firm: { page: 'firm', registered: '2023-03-01', offer: 'none' },
    size: {
      page: 'size',
      sector: 'industry',
      employees: '60',
      revenue: '40 tỷ',
      capital: '30 tỷ',
      criterion: 'either',
    },
    traits: { page: 'traits' },
    ...Object.fromEntries(budgets),
  }
}

/** Answers as a saved page holds them. */
function savedPages(content: ProgrammeContent, forms: Applicants['forms']) {
  return [
    ...Object.entries(forms).map(([page, { page: _, ...answers }]) => [page, answers] as const),
    ['items', { items: content.items.map(({ code }) => code) }] as const,
    ['declaration', { declared: [...declarations] }] as const,
  ]
}

async function insertCall(db: Database, content: ProgrammeContent) {
  const { id: programmeId, versions } = await db.programme.create({
    data: {
      slug: 'bench',
      versions: { create: { number: 1, content, publishedAt: new Date() } },
    },
    select: { id: true, versions: { select: { id: true } } },
  })
  const words = { nameVi: 'Đợt', nameEn: 'Call', summaryVi: 'Đợt', summaryEn: 'Call' }
  const { id: callId } = await db.supportCall.create({
    data: {
      ...words,
      slug: 'bench',
      programmeId,
      opensAt: new Date(Date.now() - 3_600_000),
      closesAt: new Date(Date.now() + 3_600_000),
      publishedAt: new Date(),
    },
    select: { id: true },
  })
  return { programmeId, programmeVersionId: versions[0]?.id ?? '', callId }
}

/** Writes so many enterprises, each with an owner who is signed in and a whole draft of thirty pages. */
export async function fillApplicants(scratch: Scratch, count: number): Promise<Applicants> {
  const db = createDatabase(scratch.source.DATABASE_URL ?? '')
  try {
    const content = longProgramme()
    const forms = formsOf(content)
    const { programmeId, programmeVersionId, callId } = await insertCall(db, content)
    const people = Array.from({ length: count }, (_, index) => ({
      id: `applicant-${index}`,
      organisationId: randomUUID(),
      application: randomUUID(),
      index,
    }))
    await db.user.createMany({
      data: people.map(({ id, organisationId }) => ({
        id,
        name: 'Người nộp hồ sơ',
        email: `${id}@bench.test`,
        emailVerified: true,
        activeOrganisationId: organisationId,
      })),
    })
    await db.organisation.createMany({
      data: people.map(({ organisationId, index }) => ({
        id: organisationId,
        slug: `applicant-${index}`,
        name: `Doanh nghiệp ${index}`,
        type: 'enterprise' as const,
        status: 'verified' as const,
      })),
    })
    await db.membership.createMany({
      data: people.map(({ id: userId, organisationId }) => ({
        userId,
        organisationId,
        role: 'owner' as const,
        status: 'active' as const,
      })),
    })
    await db.consent.createMany({
      data: people.flatMap(({ id: userId }) => consentDocuments.map((row) => ({ ...row, userId }))),
    })
    await db.session.createMany({
      data: people.map(({ id }) => ({
        id: `session-${id}`,
        token: `session-${id}`,
        userId: id,
        expiresAt: new Date(Date.now() + 86_400_000),
      })),
    })
    await db.supportApplication.createMany({
      data: people.map(({ application: id, id: authorId, organisationId }) => ({
        id,
        organisationId,
        programmeId,
        programmeVersionId,
        callId,
        formVersion: content.formVersion,
        authorId,
        draftKey: `${organisationId}:${programmeId}:${callId}`,
      })),
    })
    const pages = savedPages(content, forms)
    await db.supportApplicationPage.createMany({
      data: people.flatMap(({ application: applicationId, id: savedById }) =>
        pages.map(([page, answers]) => ({
          applicationId,
          page,
          answers,
          savedById,
          savedAt: new Date(),
        })),
      ),
    })
    await db.supportBudgetLine.createMany({
      data: people.flatMap(({ application: applicationId }) =>
        content.items.map(({ code }) => ({
          applicationId,
          itemCode: code,
          description: 'Thuê đơn vị tư vấn',
          cost: 10_000_000n,
          amount: 1_000_000n,
        })),
      ),
    })
    const secret = scratch.source.SESSION_SECRET ?? ''
    const applicants = people.map(({ id, application }) => {
      const token = `session-${id}`
      const signature = createHmac('sha256', secret).update(token).digest('base64')
      const cookie = `exchange.session_token=${encodeURIComponent(`${token}.${signature}`)}`
      return { id, application, cookie }
    })
    return { callId, applicants, forms }
  } finally {
    await db.$disconnect()
  }
}
