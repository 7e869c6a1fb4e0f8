import { forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { programmeFactsOf } from '../deals/contract-schemas'
import { emptyContract } from '../deals/deal-contract'
import { refusalToAct } from '../deals/deal-policy'
import { chainHistory, checkContractCodes, nextDealNumber } from '../deals/index.server'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { unknownCodes } from '../taxonomy/index.server'
import type { EnterDealInput } from './care-schemas'

async function partyId(tx: TransactionContext, id?: string, name?: string): Promise<string> {
  if (id) {
    const known = await tx.db.organisation.count({ where: { id } })
    if (known === 0) throw invalid('noOrganisation')
    return id
  }
  const party = await tx.db.outsideParty.create({
    data: { name: name ?? '', createdAt: tx.now },
    select: { id: true },
  })
  return party.id
}

/**
 * Puts a deal on record that was made elsewhere, marked as such. A party need not be on the exchange. Nobody
 * confirms it here, nobody is told.
 * @returns the deal's number
 * @throws DomainError forbidden for whoever is not staff in a fitting role, `noOrganisation`,
 * `samePartyTwice`, `unknownCode`, `signedInFuture`
 */
export function enterDeal(ctx: Context, input: EnterDealInput): Promise<string> {
  return transact(ctx, async (tx) => {
    const refusal = refusalToAct(tx.actor, 'staff')
    if (refusal) throw forbidden(refusal)
    if (input.signedOn > localDay(tx.now)) throw invalid('signedInFuture')
    const signedOn = dayAsDate(input.signedOn)
    const facts = programmeFactsOf(input)
    await checkContractCodes(tx.db, { ...emptyContract, ...facts }, signedOn)
    const [unknown] = await unknownCodes(tx.db, 'field', [input.fieldCode], tx.now)
    if (unknown !== undefined) throw invalid('unknownCode', { code: unknown })
    const providerId = await partyId(tx, input.providerId, input.providerName)
    const seekerId = await partyId(tx, input.seekerId, input.seekerName)
    if (providerId === seekerId) throw invalid('samePartyTwice')
    const { title, stage, value, currency, valueConfidential, source, fieldCode } = input
    const by = actorId(tx.actor) ?? ''
    const number = await nextDealNumber(tx.db, tx.now)
    const { id } = await tx.db.deal.create({
      data: {
        number,
        title,
        providerId,
        seekerId,
        officerId: by,
        stage,
        value,
        currency,
        valueConfidential,
        signedOn,
        contract: { create: facts },
        createdAt: tx.now,
        lateEntry: { create: { enteredById: by, source, fieldCode, createdAt: tx.now } },
        history: { create: { actorId: by, to: stage, reason: source, createdAt: tx.now } },
      },
      select: { id: true },
    })
    await chainHistory(tx.db, id)
    return number
  })
}
