import type { Prisma } from '#app/platform/db/generated/client'
import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { termOptions } from '../taxonomy/index.server'
import { checkContractCodes } from './check-codes.server'
import { contractOf } from './contract-record.server'
import type { DealContractInput } from './contract-schemas'
import {
  changedContractParts,
  changedTexts,
  type DealContract,
  type RegistrationFact,
} from './deal-contract'
import { aboutDeal, type DealRecord, dealToChange, record } from './deal-record.server'
import { isOpen, termsStages } from './deal-stages'
import { dealTermsChanged } from './deals-events'

/** Names of the items that were rewritten, for the history: never what they say. */
async function itemNames(tx: TransactionContext, deal: DealRecord, codes: readonly string[]) {
  const items = await termOptions(tx.db, 'contract-content', deal.signedOn ?? tx.now, 'vi')
  return codes.map((code) => items.find((item) => item.code === code)?.label ?? code).join('; ')
}

async function save(tx: TransactionContext, deal: DealRecord, contract: DealContract) {
  const { count } = await tx.db.deal.updateMany({
    where: { id: deal.id, version: deal.version },
    data: { version: { increment: 1 } },
  })
  if (count === 0) throw conflict()
  const data = { ...contract, texts: contract.texts as Prisma.InputJsonObject }
  const where = { dealId: deal.id }
  await tx.db.dealContract.upsert({ where, create: { ...where, ...data }, update: data })
}

/**
 * Writes what the parties put into the contract, until they sign. A change makes a new version of the deal:
 * words given on an older one no longer count.
 * @throws DomainError not-found, forbidden (`dealEnded`, `termsFixed`, `stepNotYours`, or why the actor may
 * not act), `unknownCode`, or conflict
 */
export function changeDealContract(
  ctx: Context,
  number: string,
  { version, contract }: DealContractInput,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const deal = await dealToChange(tx, number, version)
    if (!isOpen(deal.stage)) throw forbidden('dealEnded')
    if (!termsStages.includes(deal.stage)) throw forbidden('termsFixed')
    if (!deal.side) throw forbidden('stepNotYours')
    await checkContractCodes(tx.db, contract, deal.signedOn ?? tx.now)
    await writeContract(tx, deal, await contractOf(tx.db, deal.id), contract)
  })
}

async function writeContract(
  tx: TransactionContext,
  deal: DealRecord,
  before: DealContract,
  contract: DealContract,
): Promise<void> {
  const changedFields = changedContractParts(before, contract)
  if (changedFields.length === 0) return
  await save(tx, deal, contract)
  const reason = await itemNames(tx, deal, changedTexts(before, contract))
  await record(tx, deal, { kind: 'terms', changedFields, reason })
  await emit(tx, actorId(tx.actor), dealTermsChanged, { ...aboutDeal(deal), changedFields })
}

/**
 * States the facts that decide on the registration. They are no terms: either party may still state them when
 * the contract is signed, until there is a certificate or a dossier with the authority.
 * @throws DomainError not-found, forbidden (`dealEnded`, `alreadyRegistered`, `dossierWithAuthority`,
 * `stepNotYours`, or why the actor may not act), or conflict
 */
export function stateRegistrationFacts(
  ctx: Context,
  number: string,
  { version, facts }: { version: number; facts: Pick<DealContract, RegistrationFact> },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const deal = await dealToChange(tx, number, version)
    if (deal.stage === 'terminated') throw forbidden('dealEnded')
    if (!deal.side) throw forbidden('stepNotYours')
    if (deal.certificateNumber) throw forbidden('alreadyRegistered')
    const sent = await tx.db.registration.count({
      where: { dealId: deal.id, status: { in: ['submitted', 'registered'] } },
    })
    if (sent > 0) throw forbidden('dossierWithAuthority')
    const before = await contractOf(tx.db, deal.id)
    await writeContract(tx, deal, before, { ...before, ...facts })
  })
}
