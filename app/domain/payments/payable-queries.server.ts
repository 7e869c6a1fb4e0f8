import { z } from 'zod'
import type { Locale } from '#app/locales/locale'
import type { Prisma } from '#app/platform/db/generated/client'
import { notFound } from '#app/platform/http/domain-error'
import type { StripeGate } from '#app/platform/stripe/stripe-gate.server'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { figureOn } from '../taxonomy/index.server'
import { bankAccountOf } from './bank-account.server'
import { cardLimits } from './card-limits.server'
import { movementsOf } from './movement-queries.server'
import { partyNames } from './party-names.server'
import { openAmount, paidOf, pendingOf, statusOf } from './payable'
import type { CardOffer, PayableItem, PayableView, PaymentView } from './payable-view'
import { refusalToPay, roleInPayable } from './payment-policy'
import { qrDrawing } from './qr-path'
import { vietQr } from './vietqr'

/** What a list of payables is narrowed to by its address. */
export const PayableFilterSchema = z.object({
  side: z.enum(['pay', 'receive']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type PayableFilter = z.output<typeof PayableFilterSchema>

type Row = Prisma.PayableGetPayload<{ include: { payments: true } }>

/** Rows of payables as lists show them. */
export async function payableItems(
  { db, now }: Context,
  rows: readonly Row[],
  locale: Locale,
): Promise<PayableItem[]> {
  const names = await partyNames(
    db,
    rows.flatMap(({ payerId, payeeId }) => [payerId, payeeId]),
    locale,
  )
  const noticeDays = await figureOn(db, 'payment-due-within-days', now)
  const today = dayAsDate(localDay(now))
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    kind: row.kind,
    status: statusOf(row, today, noticeDays),
    amount: row.amount,
    paid: paidOf(row.payments),
    currency: row.currency,
    dueOn: row.dueOn,
    payer: names(row.payerId),
    payee: names(row.payeeId),
    referenceKind: row.referenceKind,
    referenceKey: row.referenceKey,
  }))
}

/** What the actor's organisation pays and receives, what is due last at the end. */
export async function listPayables(
  ctx: Context,
  { side, page }: PayableFilter,
  locale: Locale,
): Promise<ListPage<PayableItem>> {
  const own = organisationIdOf(ctx.actor)
  if (!own) throw notFound()
  const sides = { pay: { payerId: own }, receive: { payeeId: own } }
  const where = side ? sides[side] : { OR: [sides.pay, sides.receive] }
  const [total, rows] = await Promise.all([
    ctx.db.payable.count({ where }),
    ctx.db.payable.findMany({
      where,
      include: { payments: true },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      ...pageWindow(page),
    }),
  ])
  const items = await payableItems(ctx, rows, locale)
  return { items, total, page, pages: pageCount(total) }
}

const detail = {
  payments: {
    orderBy: { createdAt: 'desc' },
    include: {
      receipt: { select: { number: true } },
      evidence: { select: { name: true } },
      history: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    },
  },
} as const satisfies Prisma.PayableInclude

type Detail = Prisma.PayableGetPayload<{ include: typeof detail }>

async function cardOffer(
  { db, now }: Context,
  gate: StripeGate | null,
  currency: string,
): Promise<CardOffer> {
  if (!gate) return { state: 'off' }
  const limits = await cardLimits(db, currency, now)
  return limits ? { state: 'on', largest: limits.largest, test: gate.test } : { state: 'currency' }
}

async function paymentViews({ db }: Context, row: Detail, payer: boolean): Promise<PaymentView[]> {
  const ids = row.payments.flatMap(({ history }) => history.flatMap(({ actorId }) => actorId ?? []))
  const people = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  return row.payments.map((payment) => ({
    id: payment.id,
    method: payment.method,
    status: payment.status,
    amount: payment.amount,
    received: payment.received,
    refunded: payment.refunded,
    disputed: payment.disputed,
    paidOut: payment.paidOut,
    passedOn: payment.stripeDestination !== null,
    createdAt: payment.createdAt,
    transferredOn: payment.transferredOn,
    evidence: payment.evidence?.name ?? null,
    reason: payment.reason,
    receipt: payment.receipt?.number ?? null,
    continueAt: payer && payment.status === 'pending' ? payment.stripeUrl : null,
    history: payment.history.map(({ id, createdAt, to, note, reason, actorId }) => ({
      ...{ id, at: createdAt, to, note, reason },
      by: people.find((person) => person.id === actorId)?.name ?? null,
    })),
  }))
}

function royaltyIn({ declaredSales, basisPoints, periodFrom, periodTo }: Detail) {
  if (declaredSales === null || !basisPoints || !periodFrom || !periodTo) return null
  return { sales: declaredSales, basisPoints, from: periodFrom, to: periodTo }
}

/**
 * A payable with everything its page shows to this reader.
 * @throws DomainError not-found for everybody but its two sides and those who keep the accounts
 */
export async function payablePage(
  ctx: Context,
  gate: StripeGate | null,
  id: string | undefined,
  locale: Locale,
): Promise<PayableView> {
  const row = isUuid(id) && (await ctx.db.payable.findUnique({ where: { id }, include: detail }))
  const role = row && roleInPayable(ctx.actor, row)
  if (!row || !role) throw notFound()
  const [item] = await payableItems(ctx, [row], locale)
  if (!item) throw notFound()
  const account = await bankAccountOf(ctx.db, row.payeeId, locale)
  const open = row.cancelledAt ? 0n : openAmount(row)
  const content =
    account && row.currency === 'VND' && role === 'payer'
      ? vietQr(account, open, row.transferCode)
      : null
  const fastLimit = await figureOn(ctx.db, 'fast-transfer-limit-VND', ctx.now)
  return {
    ...item,
    role,
    refusal: refusalToPay(ctx.actor, role),
    pending: pendingOf(row.payments),
    open,
    transferCode: row.transferCode,
    cancelledReason: row.cancelledReason,
    royalty: royaltyIn(row),
    account,
    qr: content ? qrDrawing(content) : null,
    aboveFastLimit: row.currency === 'VND' && open > BigInt(fastLimit),
    card: await cardOffer(ctx, gate, row.currency),
    payments: await paymentViews(ctx, row, role === 'payer'),
    movements: role === 'finance' ? await movementsOf(ctx.db, { id: row.id }, locale) : null,
  }
}
