import { z } from 'zod'
import type { Locale } from '#app/locales/locale'
import type { PaymentDifference, Prisma } from '#app/platform/db/generated/client'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { balances, imbalances } from './book.server'
import { type Balance, theExchange } from './ledger'
import { payableItems } from './payable-queries.server'
import type { PayableItem } from './payable-view'
import { mayKeepAccounts } from './payment-policy'

/** Which payables the finance page lists. */
export const FinanceFilterSchema = z.object({
  show: z.enum(['open', 'late', 'all']).catch('open'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type FinanceFilter = z.output<typeof FinanceFilterSchema>

export interface FinancePage {
  list: ListPage<PayableItem>
  differences: PaymentDifference[]
  /** What the exchange's own accounts hold. */
  held: Balance[]
  /** True where the ledger does not add up: the program is wrong then, or somebody wrote into it. */
  broken: boolean
  /** Events of Stripe that are not done yet. */
  waiting: number
}

/** The payables that still wait for money; those of them that are late. */
async function openIds({ db }: Context, dueBefore: Date | null): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT payable.id FROM payable LEFT JOIN payment ON payment."payableId" = payable.id
    WHERE payable."cancelledAt" IS NULL
      AND (${dueBefore}::date IS NULL OR payable."dueOn" < ${dueBefore}::date)
    GROUP BY payable.id
    HAVING payable.amount >
      coalesce(sum(payment.received - payment.refunded - payment.disputed), 0)`
  return rows.map(({ id }) => id)
}

async function conditions(
  ctx: Context,
  { show }: FinanceFilter,
): Promise<Prisma.PayableWhereInput> {
  if (show === 'all') return {}
  const today = dayAsDate(localDay(ctx.now))
  return { id: { in: await openIds(ctx, show === 'late' ? today : null) } }
}

/**
 * What the finance officer looks at: what is open and late, what the exchange holds, and where ledger and
 * Stripe differ.
 * @throws DomainError not-found for all but those who keep the accounts
 */
export async function financePage(
  ctx: Context,
  filter: FinanceFilter,
  locale: Locale,
): Promise<FinancePage> {
  const { db, actor } = ctx
  if (!mayKeepAccounts(actor)) throw notFound()
  const where = await conditions(ctx, filter)
  const [total, rows, differences, held, broken, waiting] = await Promise.all([
    db.payable.count({ where }),
    db.payable.findMany({
      where,
      include: { payments: true },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      ...pageWindow(filter.page),
    }),
    db.paymentDifference.findMany({
      where: { resolvedAt: null },
      orderBy: { firstSeenAt: 'asc' },
      take: 200,
    }),
    balances(db, { owner: theExchange }),
    imbalances(db),
    db.stripeEvent.count({ where: { processedAt: null } }),
  ])
  const items = await payableItems(ctx, rows, locale)
  const list = { items, total, page: filter.page, pages: pageCount(total) }
  return { list, differences, held, broken: broken.length > 0, waiting }
}
