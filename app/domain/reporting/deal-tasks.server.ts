import type { Context } from '../context'
import { dealsAskingWord } from '../deals/index.server'
import { duePayables } from '../payments/index.server'

/** What deals ask of one of their parties, as counts. */
export interface DealTasks {
  /** Deals on which the other side gave its word and this one has not. */
  confirmations: number
  /** Non-disclosure agreements that the other side accepted and this one has not. */
  ndas: number
  /** Offers of the other side without an answer. */
  offers: number
  /** Payment schedules that the other side agreed to and this one has not. */
  schedules: number
  /** Transfers that the payer reported and this organisation has not found or missed yet. */
  transfers: number
  /** Sums this organisation owes whose day is near or over, and for which nothing is on its way. */
  payables: number
}

/** What deals, agreements and payments ask of an organisation now. */
export async function dealTasks(ctx: Context, organisationId: string): Promise<DealTasks> {
  const { db } = ctx
  const open = { notIn: ['closed' as const, 'terminated' as const] }
  const [words, ndas, offers, schedules, transfers, due] = await Promise.all([
    dealsAskingWord(ctx, organisationId),
    db.nda.count({
      where: {
        status: 'offered',
        OR: [{ ownerId: organisationId }, { otherId: organisationId }],
        acceptances: { none: { organisationId } },
      },
    }),
    db.offer.count({
      where: {
        status: 'open',
        OR: [
          { side: 'seeker', deal: { providerId: organisationId, stage: open } },
          { side: 'provider', deal: { seekerId: organisationId, stage: open } },
        ],
      },
    }),
    schedulesAskedOf(ctx, organisationId),
    db.payment.count({
      where: { method: 'transfer', status: 'pending', payable: { payeeId: organisationId } },
    }),
    duePayables(ctx, organisationId),
  ])
  return {
    confirmations: words.length,
    ...{ ndas, offers, schedules, transfers },
    payables: due.length,
  }
}

async function schedulesAskedOf({ db }: Context, organisationId: string): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM payment_schedule s
    JOIN deal d ON d.number = s."referenceKey" AND s."referenceKind" = 'deal'
    WHERE s."agreedAt" IS NULL AND d.stage <> 'terminated'
      AND ((s."payerId" = ${organisationId}::uuid AND s."payerAgreedAt" IS NULL)
        OR (s."payeeId" = ${organisationId}::uuid AND s."payeeAgreedAt" IS NULL))`
  return rows[0]?.count ?? 0
}
