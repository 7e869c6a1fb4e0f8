import type { Locale } from '#app/locales/locale'
import type { Context } from '../context'
import { freshAtOf, organisationName } from '../listings/listing-view'
import { visibleListing } from '../listings/visible-listing'
import { wordsIn } from '../listings/words'
import { labelsOf } from '../taxonomy/index.server'
import { priceView } from './price'
import type { TechnologySummary } from './technology-view'

const columns = {
  id: true,
  slug: true,
  kind: true,
  fieldCode: true,
  trl: true,
  priceMode: true,
  priceMin: true,
  priceMax: true,
  priceCurrency: true,
  legalClass: true,
  greenTag: true,
  highTech: true,
  publishedAt: true,
  confirmedAt: true,
  texts: { select: { lang: true, title: true, summary: true } },
  organisation: { select: { slug: true, name: true, nameEn: true } },
} as const

async function readSummaries(
  { db }: Context,
  locale: Locale,
  query: { where?: object; take: number },
): Promise<TechnologySummary[]> {
  const [rows, fields] = await Promise.all([
    db.technology.findMany({
      where: { ...visibleListing, ...query.where },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: query.take,
      select: columns,
    }),
    labelsOf(db, 'field', locale),
  ])
  return rows.map((row) => {
    const words = wordsIn(row.texts, locale)
    return {
      id: row.id,
      slug: row.slug,
      kind: row.kind,
      title: words('title'),
      summary: words('summary'),
      organisation: {
        slug: row.organisation.slug,
        name: organisationName(row.organisation, locale),
      },
      field: row.fieldCode ? (fields[row.fieldCode] ?? row.fieldCode) : null,
      trl: row.trl,
      price: priceView(row),
      legalClass: row.legalClass,
      greenTag: row.greenTag,
      highTech: row.highTech,
      publishedAt: row.publishedAt,
      freshAt: freshAtOf(row),
    }
  })
}

/** The technologies published last, newest first. */
export function newestTechnologies(
  ctx: Context,
  locale: Locale,
  take: number,
): Promise<TechnologySummary[]> {
  return readSummaries(ctx, locale, { take })
}

/** Public technologies by id, in the order of the ids; those that nobody may see are left out. */
export async function technologySummaries(
  ctx: Context,
  locale: Locale,
  ids: readonly string[],
): Promise<TechnologySummary[]> {
  const found = await readSummaries(ctx, locale, {
    where: { id: { in: [...ids] } },
    take: ids.length,
  })
  return ids.flatMap((id) => found.find((technology) => technology.id === id) ?? [])
}

/** The public technologies of an organisation, newest first. */
export function technologiesOf(
  ctx: Context,
  locale: Locale,
  organisationId: string,
  take: number,
): Promise<TechnologySummary[]> {
  return readSummaries(ctx, locale, { where: { organisationId }, take })
}
