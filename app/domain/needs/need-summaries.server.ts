import type { Locale } from '#app/locales/locale'
import type { Context } from '../context'
import { freshAtOf, organisationName } from '../listings/listing-view'
import { visibleListing } from '../listings/visible-listing'
import { wordsIn } from '../listings/words'
import { labelsOf } from '../taxonomy/index.server'
import { budgetView } from './budget'
import type { NeedSummary } from './need-view'

async function readSummaries(
  { db }: Context,
  locale: Locale,
  query: { where?: object; take: number },
): Promise<NeedSummary[]> {
  const [rows, fields] = await Promise.all([
    db.need.findMany({
      where: { ...visibleListing, ...query.where },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: query.take,
      include: {
        texts: { select: { lang: true, title: true, summary: true } },
        organisation: { select: { slug: true, name: true, nameEn: true, type: true } },
      },
    }),
    labelsOf(db, 'field', locale),
  ])
  return rows.map((row) => {
    const words = wordsIn(row.texts, locale)
    const { slug, type } = row.organisation
    return {
      id: row.id,
      slug: row.slug,
      kind: row.kind,
      title: words('title'),
      summary: words('summary'),
      asker: row.anonymous
        ? { anonymous: true, type }
        : {
            anonymous: false,
            organisation: { slug, name: organisationName(row.organisation, locale) },
          },
      field: row.fieldCode ? (fields[row.fieldCode] ?? row.fieldCode) : null,
      trlMin: row.trlMin,
      budget: budgetView(row),
      greenTag: row.greenTag,
      deadline: row.deadline,
      publishedAt: row.publishedAt,
      freshAt: freshAtOf(row),
    }
  })
}

/** The needs published last, newest first, as the reader's language has them. */
export function newestNeeds(ctx: Context, locale: Locale, take: number): Promise<NeedSummary[]> {
  return readSummaries(ctx, locale, { take })
}

/** The public needs of an organisation, newest first, without those it asks anonymously. */
export function needsOf(
  ctx: Context,
  locale: Locale,
  organisationId: string,
  take: number,
): Promise<NeedSummary[]> {
  return readSummaries(ctx, locale, { where: { organisationId, anonymous: false }, take })
}
