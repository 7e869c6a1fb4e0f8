import { needs } from './content/needs'
import type { NeedSeed } from './content/types'
import type { SeedContext } from './context'
import { idOf, personId } from './identity'
import { listingColumns, listingHistory } from './listing-life'
import { organisationId } from './organisations'
import { authorOf } from './people'

export function needId(slug: string): string {
  return idOf('need', slug)
}

function needRow(seed: NeedSeed, ctx: SeedContext) {
  const life = listingColumns('need', seed, ctx)
  const [least, most] = seed.budget ?? [null, null]
  return {
    id: needId(seed.slug),
    slug: seed.slug,
    organisationId: organisationId(seed.organisation),
    kind: seed.coDevelopment ? ('co_development' as const) : ('technology' as const),
    authorId: authorOf(seed.organisation),
    officerId: life.submittedAt ? personId('hotro') : null,
    fieldCode: seed.field,
    priorityCodes: seed.priority ?? [],
    greenTag: seed.green ?? false,
    anonymous: seed.anonymous ?? false,
    trlMin: seed.trlMin ?? null,
    budgetMin: least === null ? null : BigInt(least),
    budgetMax: most === null ? null : BigInt(most),
    resultShare: seed.coDevelopment?.resultShare ?? null,
    transferForms: seed.forms ?? [],
    deadline: ctx.ago(-seed.deadlineIn),
    ...life,
  }
}

/** Writes the needs with their words, targets and the history of their states. */
export async function seedNeeds(ctx: SeedContext): Promise<void> {
  const { db } = ctx
  const options = { skipDuplicates: true }
  await db.need.createMany({ ...options, data: needs.map((seed) => needRow(seed, ctx)) })
  await db.needText.createMany({
    ...options,
    data: needs.flatMap((seed) => [
      { needId: needId(seed.slug), lang: 'vi', ...seed.vi },
      { needId: needId(seed.slug), lang: 'en', keywords: [], ...seed.en },
    ]),
  })
  await db.needTarget.createMany({
    ...options,
    data: needs.flatMap((seed) =>
      seed.targets.map((target, position) => ({
        id: idOf('need-target', seed.slug, position),
        needId: needId(seed.slug),
        position,
        ...target,
      })),
    ),
  })
  await db.needHistory.createMany({
    ...options,
    data: needs.flatMap((seed) =>
      listingHistory(seed, authorOf(seed.organisation), ctx).map((row) => ({
        needId: needId(seed.slug),
        ...row,
      })),
    ),
  })
}
