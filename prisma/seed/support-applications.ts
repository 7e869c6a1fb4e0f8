import { organisationAsNow } from '#app/domain/support-applications/application-record.server'
import { receiptNumber } from '#app/domain/support-applications/receipt-number'
import { localDay } from '#app/domain/taxonomy/dates'
import { addWorkingDays } from '#app/domain/taxonomy/working-days'
import type { SeedContext } from './context'
import { idOf, personId } from './identity'
import { organisationId } from './organisations'
import { authorOf } from './people'
import { programmeId, programmeVersionId } from './programmes'
import { holidays } from './reference/holidays'

const clockHolidays = new Set(
  holidays.filter((row) => row.certainty === 'A').map((row) => row.date),
)
const decisionDays = 14
const receiptDays = 2
const submittedAgo = 3
/** The demo's support officer, by the beginning of the mail address. */
const reviewer = 'hotro'

type Pages = Record<string, object>

const draft = {
  key: 'khoi-nghiep',
  organisation: 'dom-dom-so',
  programme: 'khoi-nghiep-sang-tao',
  ago: 6,
  pages: {
    firm: { registered: '2023-04-18', offer: 'none' },
    size: {
      sector: 'services',
      employees: '11,5',
      revenue: '3.900.000.000',
      capital: '2.400.000.000',
      criterion: 'either',
    },
    traits: { trait: ['women-owned'] },
  },
}

const description =
  'Thuê tư vấn lựa chọn và tiếp nhận công nghệ ép khay từ bã mía: khảo sát ba nhà cung cấp, chạy thử nguyên liệu địa phương, soạn hợp đồng chuyển giao. Dự kiến năm tháng.'

const submitted = {
  key: 'bao-bi',
  organisation: 'bao-bi-la-ma',
  programme: 'ho-tro-cong-nghe',
  ago: 12,
  pages: {
    firm: { registered: '2016-08-09', offer: 'none' },
    size: {
      sector: 'industry',
      employees: '86',
      revenue: '64.000.000.000',
      capital: '18.500.000.000',
      criterion: 'either',
    },
    traits: { trait: [] },
    items: { items: ['transfer-consulting'] },
    'budget-transfer-consulting': {
      description,
      supplier: 'Trung tâm tư vấn chuyển giao công nghệ',
      cost: '180.000.000',
      quantity: 1,
      amount: '90.000.000',
    },
    declaration: { declared: ['truth', 'repay', 'one-agency', 'no-double', 'data'] },
  },
}

function frame(
  { key, organisation, programme, ago }: Omit<typeof draft, 'pages'>,
  ctx: SeedContext,
) {
  return {
    id: idOf('support-application', key),
    organisationId: organisationId(organisation),
    programmeId: programmeId(programme),
    programmeVersionId: programmeVersionId(programme),
    formVersion: '2026-1',
    authorId: authorOf(organisation),
    createdAt: ctx.ago(ago),
  }
}

async function addPages(ctx: SeedContext, key: string, pages: Pages, by: string, days: number) {
  await ctx.db.supportApplicationPage.createMany({
    skipDuplicates: true,
    data: Object.entries(pages).map(([page, answers]) => ({
      applicationId: idOf('support-application', key),
      page,
      answers,
      savedById: page === 'organisation' ? null : by,
      savedAt: ctx.ago(days),
    })),
  })
}

async function seedDraft(ctx: SeedContext): Promise<void> {
  const row = frame(draft, ctx)
  const draftKey = `${row.organisationId}:${row.programmeId}`
  await ctx.db.supportApplication.createMany({
    skipDuplicates: true,
    data: [{ ...row, draftKey }],
  })
  await addPages(ctx, draft.key, draft.pages, row.authorId, draft.ago)
  await ctx.db.supportApplicationHistory.createMany({
    skipDuplicates: true,
    data: [
      {
        id: idOf('support-history', draft.key, 'draft'),
        applicationId: row.id,
        actorId: row.authorId,
        to: 'draft',
        createdAt: row.createdAt,
      },
    ],
  })
}

async function seedSubmitted(ctx: SeedContext): Promise<void> {
  const row = frame(submitted, ctx)
  const submittedAt = ctx.ago(submittedAgo)
  const year = Number(localDay(submittedAt).slice(0, 4))
  await ctx.db.numberSeries.createMany({
    skipDuplicates: true,
    data: [{ series: 'support-application', year, last: 1 }],
  })
  await ctx.db.supportApplication.createMany({
    skipDuplicates: true,
    data: [
      {
        ...row,
        status: 'submitted',
        number: receiptNumber(year, 1),
        submittedAt,
        submittedById: row.authorId,
        dueAt: addWorkingDays(submittedAt, decisionDays, clockHolidays),
      },
    ],
  })
  const organisation = await organisationAsNow(ctx.db, row.organisationId)
  const pages = { ...submitted.pages, organisation }
  await addPages(ctx, submitted.key, pages, row.authorId, submittedAgo)
  await ctx.db.supportReview.createMany({
    skipDuplicates: true,
    data: [
      {
        applicationId: row.id,
        officerId: personId(reviewer),
        stepDueAt: addWorkingDays(submittedAt, receiptDays, clockHolidays),
        createdAt: submittedAt,
      },
    ],
  })
  await ctx.db.supportBudgetLine.createMany({
    skipDuplicates: true,
    data: [
      {
        id: idOf('support-budget', submitted.key),
        applicationId: row.id,
        itemCode: 'transfer-consulting',
        description,
        supplier: submitted.pages['budget-transfer-consulting'].supplier,
        cost: 180_000_000n,
        amount: 90_000_000n,
        createdAt: submittedAt,
      },
    ],
  })
  await ctx.db.supportApplicationHistory.createMany({
    skipDuplicates: true,
    data: [
      {
        id: idOf('support-history', submitted.key, 'submitted'),
        applicationId: row.id,
        actorId: row.authorId,
        from: 'draft',
        to: 'submitted',
        createdAt: submittedAt,
      },
    ],
  })
}

/** Writes a draft of the startup, and an application that waits for its decision. */
export async function seedSupportApplications(ctx: SeedContext): Promise<void> {
  await seedDraft(ctx)
  await seedSubmitted(ctx)
}
