import { forbidden } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import {
  agreeSchedule,
  declareRoyalty,
  proposeSchedule,
  reopenSchedule,
} from '../payments/index.server'
import type { PaymentFrame } from '../payments/schedule'
import type { DeclareRoyaltyInput, ProposeScheduleInput } from '../payments/schedule-schemas'
import { chainHistory } from './chain-history.server'
import { dealToChange, record } from './deal-record.server'
import { isOpen } from './deal-stages'

interface Paid {
  number: string
  providerId: string
  seekerId: string
  currency: string
  value: bigint | null
}

/** What payments know of a deal: the seeker pays the provider the value in its currency. */
export function frameOf({ number, providerId, seekerId, currency, value }: Paid): PaymentFrame {
  return {
    referenceKind: 'deal',
    referenceKey: number,
    payerId: seekerId,
    payeeId: providerId,
    currency,
    total: value,
  }
}

/**
 * Proposes when the seeker pays what.
 * @throws DomainError not-found, forbidden, or what `proposeSchedule` says
 */
export function proposeDealSchedule(
  ctx: Context,
  number: string,
  input: ProposeScheduleInput,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const deal = await dealToChange(tx, number)
    if (!isOpen(deal.stage)) throw forbidden('dealEnded')
    await proposeSchedule(tx, frameOf(deal), input)
    await record(tx, deal, { kind: 'schedule' })
  })
}

/**
 * Agrees to the schedule as the actor saw it.
 * @throws DomainError not-found, forbidden, or what `agreeSchedule` says
 */
export function agreeDealSchedule(
  ctx: Context,
  number: string,
  version: number,
): Promise<'agreed' | 'waiting'> {
  return transact(ctx, async (tx) => {
    const deal = await dealToChange(tx, number)
    if (!isOpen(deal.stage)) throw forbidden('dealEnded')
    const outcome = await agreeSchedule(tx, frameOf(deal), version)
    await record(tx, deal, { kind: 'schedule' })
    return outcome
  })
}

/**
 * The seeker declares the sales of a period; royalties run on after a deal is closed.
 * @returns the royalty in minor units
 * @throws DomainError not-found, forbidden, or what `declareRoyalty` says
 */
export function declareDealRoyalty(
  ctx: Context,
  number: string,
  input: DeclareRoyaltyInput,
): Promise<bigint> {
  return transact(ctx, async (tx) => {
    const deal = await dealToChange(tx, number)
    if (deal.stage === 'terminated') throw forbidden('dealEnded')
    return declareRoyalty(tx, frameOf(deal), input)
  })
}

/** Takes back an agreed schedule that the deal's value or currency no longer fit. Runs after the change. */
export function refitSchedule(ctx: Context, number: string): Promise<void> {
  return transact(ctx, async (tx) => {
    const deal = await tx.db.deal.findUniqueOrThrow({ where: { number } })
    await reopenSchedule(tx, frameOf(deal))
  })
}

/** Writes into a deal's history, once, that a payment of it has arrived. */
export function notePayment(ctx: Context, number: string, { at }: { at: Date }): Promise<void> {
  return transact(ctx, async (tx) => {
    await tx.db.$queryRaw`SELECT 1 FROM deal WHERE number = ${number} FOR UPDATE`
    const deal = await tx.db.deal.findUniqueOrThrow({ where: { number } })
    const row = { dealId: deal.id, kind: 'payment' as const, createdAt: at }
    if ((await tx.db.dealHistory.count({ where: row })) > 0) return
    const { stage, version: dealVersion } = deal
    await tx.db.dealHistory.create({ data: { ...row, from: stage, to: stage, dealVersion } })
    await chainHistory(tx.db, deal.id)
  })
}
