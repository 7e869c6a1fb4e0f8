import type { Locale } from '#app/locales/locale'
import type { Prisma } from '#app/platform/db/generated/client'
import { notFound } from '#app/platform/http/domain-error'
import { isStaff, organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { organisationName } from '../listings/listing-view'
import { listingOpenToTalks } from '../listings/visible-listing'
import { wordsIn } from '../listings/words'
import { labelsOf } from '../taxonomy/index.server'
import { describeReasons } from './describe-reasons.server'
import { historiesOf } from './match-histories.server'
import { ownSide } from './match-policy'
import { parseReasons } from './match-reason'
import type { MatchFilter } from './match-schemas'
import type { MatchSide, MatchView } from './match-view'
import { turnedDown } from './turned-down.server'

const side = {
  id: true,
  slug: true,
  organisationId: true,
  texts: { select: { lang: true, title: true } },
  organisation: { select: { name: true, nameEn: true, slug: true } },
} as const

const columns = {
  id: true,
  score: true,
  reasons: true,
  status: true,
  dismissedReason: true,
  dismissedAt: true,
  dismissedSide: true,
  dismissedNote: true,
  pinnedAt: true,
  introducedAt: true,
  introducedNote: true,
  technology: { select: side },
  need: { select: { ...side, anonymous: true } },
} as const

type Row = Prisma.MatchGetPayload<{ select: typeof columns }>

function sideView(row: Row['technology'], locale: Locale, anonymous: boolean): MatchSide {
  const { id, slug, texts, organisation } = row
  const named = { name: organisationName(organisation, locale), slug: organisation.slug }
  const title = wordsIn(texts, locale)('title').text
  return { id, slug, title, organisation: anonymous ? null : named }
}

async function pageOf(
  ctx: Context,
  where: Prisma.MatchWhereInput,
  { status, q, page }: MatchFilter,
  locale: Locale,
): Promise<ListPage<MatchView>> {
  const { db, actor } = ctx
  const titled = { contains: literally(q), mode: 'insensitive' } as const
  const title = { texts: { some: { title: titled } } }
  const shown: Prisma.MatchWhereInput = {
    AND: [
      where,
      { status, technology: listingOpenToTalks, need: listingOpenToTalks },
      q ? { OR: [{ technology: title }, { need: title }] } : {},
    ],
  }
  const [total, rows, labels] = await Promise.all([
    db.match.count({ where: shown }),
    db.match.findMany({
      where: shown,
      select: columns,
      orderBy: [{ pinnedAt: { sort: 'desc', nulls: 'last' } }, { score: 'desc' }, { id: 'asc' }],
      ...pageWindow(page),
    }),
    labelsOf(db, 'match-dismiss-reason', locale),
  ])
  const histories = isStaff(actor) ? await historiesOf(db, rows) : new Map()
  const items = rows.map(async (row): Promise<MatchView> => {
    const own = ownSide(actor, row)
    const code = row.dismissedReason ?? ''
    return {
      id: row.id,
      score: Math.round(row.score),
      own,
      technology: sideView(row.technology, locale, false),
      need: sideView(row.need, locale, own === 'technology' && row.need.anonymous),
      reasons: await describeReasons(db, parseReasons(row.reasons), locale),
      held: row.status === 'held',
      pinned: row.pinnedAt !== null,
      introduced: row.introducedAt && { at: row.introducedAt, note: row.introducedNote ?? '' },
      dismissed:
        row.status === 'dismissed'
          ? {
              reason: labels[code] ?? code,
              side: row.dismissedSide,
              note: row.dismissedNote ?? '',
              at: row.dismissedAt,
            }
          : null,
      history: histories.get(row.id) ?? [],
    }
  })
  return { items: await Promise.all(items), total, page, pages: pageCount(total) }
}

/** What staff still look at is nobody else's. */
const onShow = { NOT: { status: 'held' } } as const

// Prisma hands `%` and `_` on to LIKE as they are.
function literally(words = ''): string {
  return words.replace(/[\\%_]/g, '\\$&')
}

/** Matches of all listings of the actor's organisation, the best first. */
export function listMatches(ctx: Context, filter: MatchFilter, locale: Locale) {
  const organisationId = organisationIdOf(ctx.actor)
  if (!organisationId) throw notFound()
  const mine = { OR: [{ technology: { organisationId } }, { need: { organisationId } }] }
  return pageOf(ctx, { ...mine, ...onShow }, filter, locale)
}

/**
 * Matches of one listing of the actor's organisation, with the listing itself.
 * @throws DomainError not-found where the listing is another organisation's
 */
export async function listMatchesOf(
  ctx: Context,
  listing: { kind: 'technology' | 'need'; id: string | undefined },
  filter: MatchFilter,
  locale: Locale,
) {
  const { id, kind } = listing
  const organisationId = organisationIdOf(ctx.actor)
  if (!organisationId || !isUuid(id)) throw notFound()
  const select = { id: true, status: true, texts: side.texts } as const
  const where = { id, organisationId }
  const row =
    kind === 'technology'
      ? await ctx.db.technology.findFirst({ where, select })
      : await ctx.db.need.findFirst({ where, select })
  if (!row) throw notFound()
  const ofListing = kind === 'technology' ? { technologyId: id } : { needId: id }
  return {
    listing: {
      kind,
      id,
      title: wordsIn(row.texts, locale)('title').text,
      published: row.status === 'published',
    },
    list: await pageOf(ctx, { ...ofListing, ...onShow }, filter, locale),
    turnedDown: await turnedDown(ctx, { kind, id }, locale),
  }
}

/** How many matches wait for staff to look at them; 0 for everybody else. */
export function heldMatches({ db, actor }: Context): Promise<number> {
  if (!isStaff(actor)) return Promise.resolve(0)
  return db.match.count({
    where: { status: 'held', technology: listingOpenToTalks, need: listingOpenToTalks },
  })
}

/** Every match, for the department's staff, who also see which organisation an anonymous need is of. */
export function listAllMatches(ctx: Context, filter: MatchFilter, locale: Locale) {
  if (!isStaff(ctx.actor)) throw notFound()
  return pageOf(ctx, {}, filter, locale)
}
