import type { Locale } from '#app/locales/locale'
import type { Prisma } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { openLevelsOf } from '../disclosure/index.server'
import { fieldView } from '../listings/field-view'
import { listingOrganisation, organisationColumns } from '../listings/index.server'
import { attachmentViews } from '../listings/listing-view'
import { visibleListing } from '../listings/visible-listing'
import { keywordsIn, ownWordsOf, wordsIn } from '../listings/words'
import { labelsOf, termsOf } from '../taxonomy/index.server'
import { unitLabel } from '../taxonomy/taxonomy'
import { budgetView } from './budget'
import type { NeedView } from './need-view'

function findOne({ db }: Context, where: Prisma.NeedWhereInput) {
  return db.need.findFirst({
    where,
    include: {
      texts: { omit: { needId: true } },
      targets: { orderBy: { position: 'asc' } },
      attachments: { orderBy: { position: 'asc' }, include: { file: true } },
      organisation: { select: organisationColumns },
    },
  })
}

type Row = NonNullable<Awaited<ReturnType<typeof findOne>>>

async function askerOf(ctx: Context, row: Row, locale: Locale): Promise<NeedView['asker']> {
  if (row.anonymous) return { anonymous: true, type: row.organisation.type }
  return {
    anonymous: false,
    organisation: await listingOrganisation(ctx, row.organisation, locale),
  }
}

/**
 * The public page of a need, in the reader's language.
 * @throws DomainError `not-found` where the need is unknown or not to be seen by everybody
 */
export function getPublishedNeed(ctx: Context, slug: string, locale: Locale): Promise<NeedView> {
  return viewNeed(ctx, { slug, ...visibleListing }, locale)
}

/**
 * The page of a need as its readers see it or would see it, whatever its status: for previews and for
 * moderators. The caller's condition says whose it may be.
 * @throws DomainError not found
 */
export async function viewNeed(
  ctx: Context,
  where: Prisma.NeedWhereInput,
  locale: Locale,
): Promise<NeedView> {
  const row = await findOne(ctx, where)
  if (!row) throw notFound()
  const { db, now } = ctx
  const words = wordsIn(row.texts, locale)
  const own = ownWordsOf(row.texts)
  const [fields, units, levels, forms, priorities, asker, opens] = await Promise.all([
    termsOf(db, 'field', now),
    termsOf(db, 'unit', now),
    labelsOf(db, 'trl', locale),
    labelsOf(db, 'transfer-form', locale),
    labelsOf(db, 'priority', locale),
    askerOf(ctx, row, locale),
    openLevelsOf(ctx, { kind: 'need', id: row.id }),
  ])
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: words('title'),
    summary: words('summary'),
    currentState: words('currentState'),
    goal: words('goal'),
    constraints: words('constraints'),
    triedBefore: words('triedBefore'),
    notWanted: words('notWanted'),
    acceptanceTest: words('acceptanceTest'),
    keywords: keywordsIn(row.texts, locale),
    asker,
    field: fieldView(fields, row.fieldCode, locale),
    priorities: row.priorityCodes.map((code) => priorities[code] ?? code),
    greenTag: row.greenTag,
    targets: row.targets.map((target) => ({
      id: target.id,
      metric:
        locale === 'en' && target.metricEn
          ? { text: target.metricEn, lang: 'en' }
          : own(target.metric),
      comparison: target.comparison,
      value: Number(target.value),
      unit: unitLabel(units, target.unit, locale),
    })),
    trlMin: row.trlMin,
    readinessLabel: row.trlMin === null ? null : (levels[String(row.trlMin)] ?? null),
    budget: budgetView(row),
    resultShare: row.resultShare ? own(row.resultShare) : null,
    transferForms: row.transferForms.map((code) => forms[code] ?? code),
    deadline: row.deadline,
    attachments: attachmentViews(row, ctx.actor, opens),
    publishedAt: row.publishedAt,
    confirmedAt: row.confirmedAt,
    expiresAt: row.expiresAt,
    frozen: row.frozenAt !== null,
    source: row.source ? { name: row.source, url: row.sourceUrl } : null,
  }
}
