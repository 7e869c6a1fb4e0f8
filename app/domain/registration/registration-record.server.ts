import type { Prisma } from '#app/platform/db/generated/client'
import { emit } from '#app/platform/events/emit.server'
import type { EventType } from '#app/platform/events/event'
import { conflict, forbidden } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { contractOf, type DealRecord, dealToChange, record } from '../deals/index.server'
import { figureOn } from '../taxonomy/index.server'
import { type RegistrationStep, refusalOfStep, registrationSteps } from './registration'
import { registrantOf } from './registration-duty'
import type { registrationAnswered } from './registration-events'

/**
 * Locks a deal and its registration for a step by the actor.
 * @param version of the registration that the actor saw; 0 where there was none
 * @throws DomainError not-found, forbidden with its reason, or conflict where it has changed since
 */
export async function registrationToStep(
  tx: TransactionContext,
  number: string,
  { version, step }: { version: number; step: RegistrationStep },
) {
  const deal = await dealToChange(tx, number)
  if (deal.stage === 'terminated') throw forbidden('dealEnded')
  if (deal.certificateNumber) throw forbidden('alreadyRegistered')
  const facts = await contractOf(tx.db, deal.id)
  const stored = await tx.db.registration.findUnique({ where: { dealId: deal.id } })
  if ((stored?.version ?? 0) !== version) throw conflict()
  const side = deal.side === registrantOf(facts) ? 'registrant' : 'other'
  const refusal = refusalOfStep(
    step,
    stored?.status ?? 'not_started',
    deal.role === 'staff' ? 'staff' : side,
  )
  if (refusal) throw forbidden(refusal)
  return { deal, facts, stored }
}

interface Note {
  reasonCode?: string | undefined
  reason?: string | undefined
  /** Further columns that change with the step. */
  data?: Prisma.RegistrationUncheckedUpdateInput
}

type Loaded = Awaited<ReturnType<typeof registrationToStep>>

/** Takes a step with its rows of history, in the registration and in the deal, and its event. */
export async function takeStep(
  tx: TransactionContext,
  { deal, stored }: Pick<Loaded, 'deal' | 'stored'>,
  step: RegistrationStep,
  event: EventType<string, (typeof registrationAnswered)['payload']>,
  { reasonCode, reason, data = {} }: Note = {},
): Promise<void> {
  const status = registrationSteps[step].to
  const columns = { ...data, status, reasonCode: reasonCode ?? null, reason: reason ?? null }
  const row =
    stored ?? (await tx.db.registration.create({ data: { dealId: deal.id, createdAt: tx.now } }))
  await tx.db.registration.update({
    where: { id: row.id },
    data: { ...columns, version: stored ? { increment: 1 } : 1 },
  })
  await tx.db.registrationHistory.create({
    data: {
      registrationId: row.id,
      actorId: actorId(tx.actor),
      side: deal.side,
      from: row.status,
      to: status,
      reasonCode: reasonCode ?? null,
      reason: reason ?? null,
      createdAt: tx.now,
    },
  })
  await record(tx, deal, { kind: 'registration', changedFields: [status], reason })
  await emit(tx, actorId(tx.actor), event, { ...aboutDeal(deal), status })
}

function aboutDeal({ id, number, providerId, seekerId, side }: DealRecord) {
  return { dealId: id, number, providerId, seekerId, side }
}

/** The working days that the authority has, in force on a day. */
export async function answerDays(tx: TransactionContext, on: Date) {
  const [completion, decision] = await Promise.all([
    figureOn(tx.db, 'registration-completion-working-days', on),
    figureOn(tx.db, 'registration-decision-working-days', on),
  ])
  return { completion, decision }
}
