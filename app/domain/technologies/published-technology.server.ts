import type { Locale } from '#app/locales/locale'
import type { Prisma } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { openLevelsOf } from '../disclosure/index.server'
import { fieldView } from '../listings/field-view'
import { listingOrganisation, organisationColumns } from '../listings/index.server'
import { attachmentViews } from '../listings/listing-view'
import { visibleListing } from '../listings/visible-listing'
import { keywordsIn, ownWordsOf, type Words, wordsIn } from '../listings/words'
import { labelsOf, termsOf } from '../taxonomy/index.server'
import { type Scheme, unitLabel } from '../taxonomy/taxonomy'
import { priceView } from './price'
import type { TechnologyView } from './technology-view'

function findAll({ db }: Context, where: Prisma.TechnologyWhereInput) {
  return db.technology.findMany({
    where,
    include: {
      texts: { omit: { technologyId: true } },
      advantages: { orderBy: { position: 'asc' } },
      ipRights: { orderBy: { position: 'asc' } },
      owners: { orderBy: { position: 'asc' } },
      attachments: { orderBy: { position: 'asc' }, include: { file: true } },
      organisation: { select: organisationColumns },
    },
  })
}

type Row = Awaited<ReturnType<typeof findAll>>[number]

/** Reads codes of a list as words in the reader's language; an unknown code stays as it is. */
async function readerOf({ db }: Context, scheme: Scheme, locale: Locale) {
  const labels = await labelsOf(db, scheme, locale)
  return (code: string) => labels[code] ?? code
}

async function transferOf(ctx: Context, row: Row, locale: Locale) {
  const [object, form, mode, scope] = await Promise.all([
    readerOf(ctx, 'transfer-object', locale),
    readerOf(ctx, 'transfer-form', locale),
    readerOf(ctx, 'transfer-mode', locale),
    readerOf(ctx, 'transfer-scope', locale),
  ])
  return {
    objects: row.transferObjects.map(object),
    forms: row.transferForms.map(form),
    modes: row.transferModes.map(mode),
    scope: row.transferScope ? scope(row.transferScope) : null,
    exclusive: row.exclusive,
    sublicence: row.sublicence,
    territory: row.territory ? ownWordsOf(row.texts)(row.territory) : null,
  }
}

async function advantagesOf(ctx: Context, row: Row, locale: Locale) {
  const units = await termsOf(ctx.db, 'unit', ctx.now)
  const own = ownWordsOf(row.texts)
  const said = (text: string, english: string | null): Words =>
    locale === 'en' && english ? { text: english, lang: 'en' } : own(text)
  return row.advantages.map((advantage) => ({
    id: advantage.id,
    metric: said(advantage.metric, advantage.metricEn),
    comparedWith: said(advantage.comparedWith, advantage.comparedWithEn),
    baseline: Number(advantage.baseline),
    value: Number(advantage.value),
    unit: unitLabel(units, advantage.unit, locale),
    proof: advantage.proof ? own(advantage.proof) : null,
  }))
}

async function ipRightsOf(ctx: Context, row: Row, locale: Locale) {
  const [type, status] = await Promise.all([
    readerOf(ctx, 'ip-type', locale),
    readerOf(ctx, 'ip-status', locale),
  ])
  const own = ownWordsOf(row.texts)
  return row.ipRights.map(({ technologyId: _, position: __, ...right }) => ({
    ...right,
    type: type(right.type),
    status: status(right.status),
    number: right.numberHidden ? null : right.number,
    office: right.office ? own(right.office) : null,
  }))
}

async function viewOf(ctx: Context, row: Row, locale: Locale): Promise<TechnologyView> {
  const words = wordsIn(row.texts, locale)
  const [fields, trl, priority, organisation, transfer, advantages, ipRights, opens] =
    await Promise.all([
      termsOf(ctx.db, 'field', ctx.now),
      readerOf(ctx, 'trl', locale),
      readerOf(ctx, 'priority', locale),
      listingOrganisation(ctx, row.organisation, locale),
      transferOf(ctx, row, locale),
      advantagesOf(ctx, row, locale),
      ipRightsOf(ctx, row, locale),
      openLevelsOf(ctx, { kind: 'technology', id: row.id }),
    ])
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: words('title'),
    summary: words('summary'),
    problem: words('problem'),
    solution: words('solution'),
    application: words('application'),
    keywords: keywordsIn(row.texts, locale),
    organisation,
    field: fieldView(fields, row.fieldCode, locale),
    priorities: row.priorityCodes.map(priority),
    greenTag: row.greenTag,
    highTech: row.highTech,
    trl: row.trl,
    readiness: {
      label: row.trl === null ? null : trl(String(row.trl)),
      evidence: row.trlEvidence ? ownWordsOf(row.texts)(row.trlEvidence) : null,
      evidenceDate: row.trlEvidenceDate,
      verified: row.trlVerified,
    },
    advantages,
    ipRights,
    owners: row.owners.map(({ id, name, shareBasisPoints }) => ({ id, name, shareBasisPoints })),
    mandate: row.mandate,
    stateFunded: row.stateFunded,
    taskCode: row.taskCode,
    transfer,
    price: priceView(row),
    legalClass: row.legalClass,
    legalNote: row.legalNote,
    legalCheckedAt: row.legalCheckedAt,
    attachments: attachmentViews(row, ctx.actor, opens),
    publishedAt: row.publishedAt,
    confirmedAt: row.confirmedAt,
    expiresAt: row.expiresAt,
    frozen: row.frozenAt !== null,
    source: row.source ? { name: row.source, url: row.sourceUrl } : null,
  }
}

/**
 * The public page of a technology, in the reader's language.
 * @throws DomainError `not-found` where the technology is unknown or not to be seen by everybody
 */
export function getPublishedTechnology(
  ctx: Context,
  slug: string,
  locale: Locale,
): Promise<TechnologyView> {
  return viewTechnology(ctx, { slug, ...visibleListing }, locale)
}

/**
 * The page of a technology as its readers see it or would see it, whatever its status: for previews and for
 * moderators. The caller's condition says whose it may be.
 * @throws DomainError not found
 */
export async function viewTechnology(
  ctx: Context,
  where: Prisma.TechnologyWhereInput,
  locale: Locale,
): Promise<TechnologyView> {
  const [row] = await findAll(ctx, where)
  if (!row) throw notFound()
  return viewOf(ctx, row, locale)
}

/** Public technologies by id, in the order of the ids; those that nobody may see are left out. */
export async function getPublishedTechnologies(
  ctx: Context,
  ids: readonly string[],
  locale: Locale,
): Promise<TechnologyView[]> {
  const rows = await findAll(ctx, { id: { in: [...ids] }, ...visibleListing })
  const ordered = ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  return Promise.all(ordered.map((row) => viewOf(ctx, row, locale)))
}
