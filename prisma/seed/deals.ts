import { dealNumber } from '#app/domain/deals/deal'
import { partiesOf } from '#app/domain/deals/interest'
import { dayAsDate, localDay } from '#app/domain/taxonomy/dates'
import { contracts } from './content/stories/contracts'
import { deals } from './content/stories/deals'
import { interests } from './content/stories/interests'
import type { DealSeed, InterestSeed } from './content/stories/story-types'
import type { SeedContext } from './context'
import { lifeOfDeal } from './deal-history'
import { daysBefore, idOf, personId } from './identity'
import { interestId } from './interests'
import { listingOfKey } from './listing-keys'
import { organisationId } from './organisations'
import { authorOf } from './people'
import { seedRoom } from './rooms'

const yearOf = (instant: Date) => Number(localDay(instant).slice(0, 4))

function dealsInOrder(): { seed: DealSeed; interest: InterestSeed; accepted: number }[] {
  return deals
    .flatMap((seed) => {
      const interest = interests.find((candidate) => candidate.key === seed.interest)
      return interest?.answer ? [{ seed, interest, accepted: interest.answer.ago }] : []
    })
    .toSorted((a, b) => b.accepted - a.accepted)
}

function termsOf(seed: DealSeed, ctx: SeedContext) {
  const { terms, certificate } = seed
  const dayAgo = (ago?: number) => (ago === undefined ? null : dayAsDate(localDay(ctx.ago(ago))))
  return {
    ...(terms && {
      objectCodes: terms.objects,
      formCode: terms.form,
      modeCodes: terms.modes,
      scopeCode: terms.scope,
      paymentCode: terms.payment,
      value: BigInt(terms.value),
      valueConfidential: terms.confidential ?? true,
      signedOn: dayAgo(terms.signed),
    }),
    certificateNumber: certificate?.number ?? null,
    certificateOn: dayAgo(certificate?.ago),
  }
}

/** The rows of one deal. */
function rowsOf(
  { seed, interest, accepted }: ReturnType<typeof dealsInOrder>[number],
  number: string,
  ctx: SeedContext,
) {
  const { ref, columns, titles, owner } = listingOfKey(interest.about)
  const parties = partiesOf(ref.kind, organisationId(interest.from), organisationId(owner))
  const [provider, seeker] =
    ref.kind === 'technology' ? [owner, interest.from] : [interest.from, owner]
  const actors = { provider: authorOf(provider), seeker: authorOf(seeker) }
  const by = ref.kind === 'technology' ? 'provider' : 'seeker'
  const { history, confirmations, version, stage } = lifeOfDeal(
    seed,
    { ago: accepted, by },
    actors,
    ctx,
  )
  const deal = {
    id: idOf('deal', seed.interest),
    number,
    interestId: interestId(seed.interest),
    ...columns,
    ...parties,
    officerId: personId('hotro'),
    ...{ title: titles.title, stage, version },
    ...termsOf(seed, ctx),
    terminatedReasonCode: seed.lostBecause ?? null,
    terminatedReason: seed.lostBecause ? (seed.steps.at(-1)?.reason ?? null) : null,
    createdAt: ctx.ago(accepted),
    updatedAt: history.at(-1)?.createdAt ?? ctx.ago(accepted),
  }
  const room = { interest: seed.interest, dealId: deal.id, actors }
  return { deal, room, history, confirmations }
}

/** The numbers of the deals by the interest they came of, running by year in the order of their making. */
export function numbersOfDeals(now: Date): Map<string, string> {
  const last = new Map<number, number>()
  return new Map(
    dealsInOrder().map(({ seed, accepted }) => {
      const year = yearOf(daysBefore(now, accepted))
      const running = (last.get(year) ?? 0) + 1
      last.set(year, running)
      return [seed.interest, dealNumber(year, running)]
    }),
  )
}

/** Later deals go on where the demo's numbers end. */
async function continueSeries(ctx: SeedContext, numbers: Iterable<string>): Promise<void> {
  for (const number of numbers) {
    const [, year, running] = number.split('-').map(Number)
    const where = { series: 'deal', year: year ?? 0 }
    const last = running ?? 0
    await ctx.db.numberSeries.upsert({
      where: { series_year: where },
      create: { ...where, last },
      update: { last },
    })
  }
}

/** Writes what parties put into their contracts beside the terms. */
async function seedContracts(ctx: SeedContext): Promise<void> {
  await ctx.db.dealContract.createMany({
    skipDuplicates: true,
    data: Object.entries(contracts).map(([interest, { ago, ipTypeCodes = [], ...contract }]) => ({
      ...contract,
      dealId: idOf('deal', interest),
      direction: 'domestic' as const,
      restricted: false,
      ipTypeCodes,
      originCountry: 'vn',
      transferorTypeCode: 'institute',
      exportKeySector: true,
      updatedAt: ctx.ago(ago),
    })),
  })
}

/** Writes the deals with their numbers in the order of their making, histories and confirmations. */
export async function seedDeals(ctx: SeedContext): Promise<void> {
  const numbers = numbersOfDeals(ctx.now)
  const rows = dealsInOrder().map((entry) =>
    rowsOf(entry, numbers.get(entry.seed.interest) ?? '', ctx),
  )
  const options = { skipDuplicates: true }
  await ctx.db.deal.createMany({ ...options, data: rows.map((row) => row.deal) })
  await seedContracts(ctx)
  await ctx.db.dealConfirmation.createMany({
    ...options,
    data: rows.flatMap((row) => row.confirmations),
  })
  for (const { room, history } of rows) await seedRoom(ctx, room, history)
  await continueSeries(ctx, numbers.values())
}
