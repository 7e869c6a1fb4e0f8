import { organisations } from './content/organisations'
import { technologies } from './content/technologies'
import type { PriceSeed, TechnologySeed } from './content/types'
import type { SeedContext } from './context'
import { day } from './context'
import { idOf, personId } from './identity'
import { listingColumns, listingHistory } from './listing-life'
import { organisationId } from './organisations'
import { authorOf } from './people'

export function technologyId(slug: string): string {
  return idOf('technology', slug)
}

function priceColumns(price: PriceSeed) {
  const range =
    price.mode === 'fixed'
      ? { priceMin: BigInt(price.amount), priceMax: BigInt(price.amount) }
      : price.mode === 'range'
        ? { priceMin: BigInt(price.min), priceMax: BigInt(price.max) }
        : {}
  const currency = 'currency' in price ? price.currency : undefined
  return { priceMode: price.mode, priceCurrency: currency ?? 'VND', ...range }
}

function legalColumns(seed: TechnologySeed, checkedAt: Date | null) {
  if (!checkedAt) return {}
  const usual = seed.green || seed.priority ? ('encouraged' as const) : ('normal' as const)
  return {
    legalClass: seed.restricted ? ('restricted' as const) : usual,
    legalNote: seed.restricted ?? null,
    legalCheckedAt: checkedAt,
    legalCheckedBy: personId('kiemduyet'),
  }
}

function technologyRow(seed: TechnologySeed, ctx: SeedContext) {
  const life = listingColumns('technology', seed, ctx)
  return {
    id: technologyId(seed.slug),
    slug: seed.slug,
    organisationId: organisationId(seed.organisation),
    kind: seed.initiative ? ('initiative' as const) : ('technology' as const),
    authorId: authorOf(seed.organisation),
    officerId: life.submittedAt ? personId('hotro') : null,
    fieldCode: seed.field,
    priorityCodes: seed.priority ?? [],
    greenTag: seed.green ?? false,
    trl: seed.trl,
    trlEvidence: seed.evidence,
    trlEvidenceDate: day(seed.evidenceDate),
    trlVerified: seed.verified ?? null,
    mandate: seed.authorised ? ('authorised' as const) : ('owner' as const),
    stateFunded: seed.taskCode !== undefined,
    taskCode: seed.taskCode ?? null,
    transferObjects: seed.transfer.objects,
    transferForms: seed.transfer.forms,
    transferModes: seed.transfer.modes,
    transferScope: seed.transfer.scope,
    exclusive: seed.transfer.exclusive ?? false,
    sublicence: seed.transfer.sublicence ?? false,
    territory: seed.transfer.territory ?? null,
    ...priceColumns(seed.price),
    ...legalColumns(seed, life.publishedAt),
    ...life,
  }
}

function ownersOf(seed: TechnologySeed): [name: string, share: number][] {
  const own = organisations.find((candidate) => candidate.slug === seed.organisation)
  return seed.owners ?? [[own?.name ?? seed.organisation, 10_000]]
}

function textRows(seed: TechnologySeed) {
  return [
    { technologyId: technologyId(seed.slug), lang: 'vi', ...seed.vi },
    { technologyId: technologyId(seed.slug), lang: 'en', keywords: [], ...seed.en },
  ]
}

function ipRows(seed: TechnologySeed) {
  return seed.ip.map((right, position) => ({
    id: idOf('ip-right', seed.slug, position),
    technologyId: technologyId(seed.slug),
    position,
    type: right.type,
    status: right.status,
    number: right.number ?? null,
    numberHidden: right.numberHidden ?? false,
    office: right.office ?? null,
    filedOn: right.filed ? day(right.filed) : null,
    grantedOn: right.granted ? day(right.granted) : null,
    expiresOn: right.expires ? day(right.expires) : null,
    owner: ownersOf(seed)[0]?.[0] ?? null,
  }))
}

/** Writes the technologies with their words, figures, rights, owners and the history of their states. */
export async function seedTechnologies(ctx: SeedContext): Promise<void> {
  const { db } = ctx
  const options = { skipDuplicates: true }
  await db.technology.createMany({
    ...options,
    data: technologies.map((seed) => technologyRow(seed, ctx)),
  })
  await db.technologyText.createMany({ ...options, data: technologies.flatMap(textRows) })
  await db.technologyAdvantage.createMany({
    ...options,
    data: technologies.flatMap((seed) =>
      seed.advantages.map((advantage, position) => ({
        id: idOf('advantage', seed.slug, position),
        technologyId: technologyId(seed.slug),
        position,
        ...advantage,
      })),
    ),
  })
  await db.ipRight.createMany({ ...options, data: technologies.flatMap(ipRows) })
  await db.technologyOwner.createMany({
    ...options,
    data: technologies.flatMap((seed) =>
      ownersOf(seed).map(([name, shareBasisPoints], position) => ({
        id: idOf('technology-owner', seed.slug, position),
        technologyId: technologyId(seed.slug),
        position,
        name,
        shareBasisPoints,
      })),
    ),
  })
  await db.technologyHistory.createMany({
    ...options,
    data: technologies.flatMap((seed) =>
      listingHistory(seed, authorOf(seed.organisation), ctx).map((row) => ({
        technologyId: technologyId(seed.slug),
        ...row,
      })),
    ),
  })
}
