import type { Person } from '#app/domain/accounts/actor'
import { changeDealContract } from '#app/domain/deals/change-deal-contract.server'
import { changeDealTerms } from '#app/domain/deals/change-deal-terms.server'
import { confirmDeal } from '#app/domain/deals/confirm-deal.server'
import { type DealContract, emptyContract } from '#app/domain/deals/deal-contract'
import type { DealTerms } from '#app/domain/deals/deal-terms'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { contextOf } from '../context'
import { testDatabase } from '../database'
import { openDeal, wholeTerms } from './deals'

/** Facts with which a contract must be registered with the department. */
export const stateFacts: Partial<DealContract> = {
  direction: 'domestic',
  restricted: false,
  stateCapital: true,
  taskResultCertificate: false,
}

const versionOf = async (number: string) =>
  (await testDatabase().deal.findUniqueOrThrow({ where: { number } })).version

/** Two parties with a signed contract. @param at the instant at which they do all of it */
export async function signedDeal(
  contract: Partial<DealContract> = stateFacts,
  { terms = {}, at = new Date() }: { terms?: Partial<DealTerms>; at?: Date } = {},
) {
  const story = await openDeal(at)
  const { provider, seeker, number } = story
  const reason = 'Công nghệ đã công khai'
  const move = { intent: 'move', version: 1, to: 'negotiation', reason } as const
  await moveDeal(contextOf(seeker, at), number, move)
  await changeDealTerms(contextOf(provider, at), number, {
    version: await versionOf(number),
    terms: wholeTerms(terms),
  })
  await changeDealContract(contextOf(provider, at), number, {
    version: await versionOf(number),
    contract: { ...emptyContract, ...contract },
  })
  const confirm = async (by: Person) =>
    confirmDeal(contextOf(by, at), number, {
      intent: 'confirm',
      version: await versionOf(number),
      to: 'signed',
      reason: 'Hợp đồng nhỏ',
    })
  await confirm(provider)
  await confirm(seeker)
  return story
}
