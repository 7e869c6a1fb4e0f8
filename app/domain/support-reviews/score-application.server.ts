import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { contentOf } from '../support-applications/index.server'
import { isReceiptNumber } from '../support-applications/receipt-number'
import { isComplete } from './council'
import type { ScoreInput } from './review-schemas'
import { supportCouncilScored } from './support-review-events'

/** The seat of the actor on a council that is at work, locked until the transaction ends. */
async function seatToFill(tx: TransactionContext, number: string) {
  const userId = actorId(tx.actor)
  if (!userId || !isReceiptNumber(number)) throw notFound()
  await tx.db.$queryRaw`SELECT 1 FROM support_application WHERE number = ${number} FOR UPDATE`
  const application = await tx.db.supportApplication.findUnique({
    where: { number },
    include: { council: { include: { members: true } }, programmeVersion: true },
  })
  const members = application?.council?.members ?? []
  const seat = members.find((member) => member.userId === userId)
  if (!application || !seat) throw notFound()
  if (application.status !== 'council') throw forbidden('councilIsOver')
  return { application, members, seat, criteria: contentOf(application.programmeVersion).criteria }
}

async function remember(tx: TransactionContext, id: string, step: string): Promise<void> {
  await tx.db.supportApplicationHistory.create({
    data: {
      applicationId: id,
      actorId: actorId(tx.actor),
      from: 'council',
      to: 'council',
      step,
      createdAt: tx.now,
    },
  })
}

/**
 * A member declares whether they have an interest in the application; with one they are out, without one they
 * may read it and score.
 * @throws DomainError not-found, forbidden, conflict `declaredAlready`, `reasonNeeded`
 */
export function declareConflict(
  ctx: Context,
  number: string,
  input: { conflict: 'no' | 'yes'; words?: string | undefined },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const { application, members, seat } = await seatToFill(tx, number)
    if (seat.declaredAt) throw conflict('declaredAlready')
    const has = input.conflict === 'yes'
    if (has && !input.words) throw invalid('reasonNeeded')
    await tx.db.supportCouncilMember.update({
      where: { id: seat.id },
      data: { conflict: has, conflictNote: input.words ?? null, declaredAt: tx.now },
    })
    await remember(tx, application.id, has ? 'conflict' : 'declare')
    const rest = members.map((row) => (row.id === seat.id ? { ...row, conflict: has } : row))
    if (has && isComplete(rest)) await tellScored(tx, application)
  })
}

async function tellScored(
  tx: TransactionContext,
  { id, number, organisationId }: { id: string; number: string | null; organisationId: string },
): Promise<void> {
  await emit(tx, null, supportCouncilScored, { id, number: number ?? '', organisationId })
}

/**
 * A member scores an application by every criterion of its programme, once. Nobody sees the points before all
 * who may score have done so.
 * @throws DomainError not-found, forbidden `declareFirst`, `hasConflict`, conflict `scoredAlready`, invalid
 * `scoreEveryCriterion`, `tooManyPoints`
 */
export function scoreApplication(ctx: Context, number: string, input: ScoreInput): Promise<void> {
  return transact(ctx, async (tx) => {
    const { application, members, seat, criteria } = await seatToFill(tx, number)
    if (seat.conflict === null) throw forbidden('declareFirst')
    if (seat.conflict) throw forbidden('hasConflict')
    if (seat.scoredAt) throw conflict('scoredAlready')
    const given = new Map(input.points.map(({ code, points }) => [code, points]))
    if (given.size !== criteria.length) throw invalid('scoreEveryCriterion')
    for (const { code, most } of criteria) {
      const points = given.get(code)
      if (points === undefined) throw invalid('scoreEveryCriterion')
      if (points > most) throw invalid('tooManyPoints', { most })
    }
    await tx.db.supportScore.createMany({
      data: [...given].map(([criterionCode, points]) => ({
        memberId: seat.id,
        criterionCode,
        points,
      })),
    })
    await tx.db.supportCouncilMember.update({
      where: { id: seat.id },
      data: { remark: input.words, scoredAt: tx.now },
    })
    await remember(tx, application.id, 'score')
    const now = members.map((row) => (row.id === seat.id ? { ...row, scoredAt: tx.now } : row))
    if (isComplete(now)) await tellScored(tx, application)
  })
}
