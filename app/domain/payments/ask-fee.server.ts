import { emit } from '#app/platform/events/emit.server'
import { forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { unknownCodes } from '../taxonomy/index.server'
import { newTransferCode } from './agree-schedule.server'
import { mayKeepAccounts } from './payment-policy'
import type { AskFeeInput } from './payment-schemas'
import { feeAsked } from './payments-events'
import { usualFees } from './usual-fees.server'

/**
 * Asks a fee of an organisation: the exchange is its payee. Without a sum it is the usual one of its kind.
 * @returns the payable's id
 * @throws DomainError forbidden for all but those who keep the accounts, `unknownCode`,
 * `unknownOrganisation`, `dueInPast`, `feeWithoutSum`
 */
export function askFee(ctx: Context, input: AskFeeInput): Promise<string> {
  return transact(ctx, async (tx) => {
    if (!mayKeepAccounts(tx.actor)) throw forbidden()
    const [unknown] = await unknownCodes(tx.db, 'exchange-fee', [input.feeCode], tx.now)
    if (unknown !== undefined) throw invalid('unknownCode', { code: unknown })
    const payer = await tx.db.organisation.findFirst({
      where: { slug: input.organisation, status: 'verified' },
      select: { id: true },
    })
    if (!payer) throw invalid('unknownOrganisation')
    if (input.dueOn < localDay(tx.now)) throw invalid('dueInPast')
    const amount = input.amount ?? (await usualFees(tx.db, tx.now)).get(input.feeCode)
    if (!amount) throw invalid('feeWithoutSum')
    const { id } = await tx.db.payable.create({
      data: {
        referenceKind: 'fee',
        referenceKey: input.about ?? '',
        kind: 'fee',
        feeCode: input.feeCode,
        title: input.title,
        payerId: payer.id,
        amount,
        currency: 'VND',
        dueOn: dayAsDate(input.dueOn),
        transferCode: newTransferCode(),
        createdById: actorId(tx.actor),
        createdAt: tx.now,
      },
    })
    await emit(tx, actorId(tx.actor), feeAsked, { id, payerId: payer.id })
    return id
  })
}
