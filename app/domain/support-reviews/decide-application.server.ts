import { invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { unknownCodes } from '../taxonomy/index.server'
import { type Reviewed, reviewToStep, takeStep } from './review-record.server'
import type { DecideInput } from './review-schemas'

/** Writes what each line is granted. @returns the sum in đồng */
async function grant(tx: TransactionContext, { id, budgetLines }: Reviewed, input: DecideInput) {
  const given = new Map(input.lines.map(({ code, amount }) => [code, amount]))
  let sum = 0n
  for (const { itemCode, amount } of budgetLines) {
    const granted = input.outcome === 'approve' ? (given.get(itemCode) ?? 0n) : 0n
    if (granted > amount) throw invalid('grantedAboveAsked', { most: Number(amount) })
    await tx.db.supportBudgetLine.update({
      where: { applicationId_itemCode: { applicationId: id, itemCode } },
      data: { granted },
    })
    sum += granted
  }
  if (input.outcome === 'approve' && sum === 0n) throw invalid('nothingGranted')
  return sum
}

async function checkReasons(tx: TransactionContext, { outcome, reasons }: DecideInput) {
  if (outcome === 'approve') return
  if (reasons.length === 0) throw invalid('reasonNeeded')
  const [unknown] = await unknownCodes(tx.db, 'support-refusal', reasons, tx.now)
  if (unknown !== undefined) throw invalid('unknownCode', { code: unknown })
}

/**
 * The head of department decides on an application or on an appeal: how much of each line is granted, or for
 * which reasons of the list it is refused, and in words. Nobody decides on what they have examined.
 * @throws DomainError not-found, forbidden, conflict, `reasonNeeded`, `unknownCode`, `grantedAboveAsked`,
 * `nothingGranted`
 */
export function decideApplication(ctx: Context, number: string, input: DecideInput): Promise<void> {
  return transact(ctx, async (tx) => {
    const known = await tx.db.supportApplication.findUnique({
      where: { number },
      select: { status: true },
    })
    const step = known?.status === 'appealed' ? 'decide-appeal' : 'decide'
    const found = await reviewToStep(tx, number, input.version, step)
    await checkReasons(tx, input)
    const amount = await grant(tx, found, input)
    const approved = input.outcome === 'approve'
    await tx.db.supportDecision.create({
      data: {
        applicationId: found.id,
        round: step === 'decide' ? 'first' : 'appeal',
        approved,
        reasonCodes: approved ? [] : input.reasons,
        words: input.words,
        amount,
        decidedById: actorId(tx.actor) ?? '',
        decidedAt: tx.now,
      },
    })
    await takeStep(tx, found, step, {
      to: approved ? 'approved' : 'refused',
      reason: input.words,
      review: { stepDueAt: null },
    })
  })
}
