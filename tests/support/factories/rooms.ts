import { dealChain } from '#app/domain/deals/deal-chain'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { firstBrokenLink } from '#app/platform/hash-chain/hash-chain.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from './accounts'
import { openDeal } from './deals'

/** Two parties who negotiate, and a member of staff who could be asked for help. */
export async function openRoom(now = new Date()) {
  const story = await openDeal(now)
  const step = { intent: 'move', version: 1, to: 'negotiation', reason: 'Đã công khai' } as const
  await moveDeal(contextOf(story.seeker, now), story.number, step)
  const officer = await createPerson({ name: 'Đỗ Hỗ Trợ', staffRoles: ['support_officer'] })
  return { ...story, officer }
}

/** What the chain of the one deal holds; fails where it is broken. */
export async function chainOfDeal(): Promise<Record<string, unknown>[]> {
  const { id } = await testDatabase().deal.findFirstOrThrow()
  const links = await testDatabase().chainEntry.findMany({
    where: { chain: dealChain(id) },
    orderBy: { sequence: 'asc' },
  })
  const broken = firstBrokenLink(dealChain(id), links)
  if (broken) throw new Error(`chain broken: ${JSON.stringify(broken)}`)
  return links.map(({ body }) => JSON.parse(body))
}
