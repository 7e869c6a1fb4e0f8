import type { Locale } from '#app/locales/locale'
import { personActor } from '../accounts/index.server'
import type { Context } from '../context'
import { findListing } from '../listings/index.server'
import { silenceReason } from '../listings/listing'
import { wordsIn } from '../listings/words'
import { readAvailabilityToken } from './availability-token.server'
import { findCheck } from './check-rows.server'

/**
 * What the page behind a link shows; looking at it changes nothing, whoever or whatever looks. Who may no
 * longer write for the organisation learns nothing of the entry.
 */
export async function availabilityByLink(
  ctx: Context,
  secret: string,
  token: string,
  locale: Locale,
) {
  const { db, now } = ctx
  const read = readAvailabilityToken(secret, token)
  const check = read && (await findCheck(db, read.checkId))
  const row = check && (await findListing(db, check.kind, check.listingId))
  if (!read || !check || !row) return { state: 'unknown' as const }
  const actor = await personActor(db, read.userId, now, {
    sessionId: `link:${check.id}`,
    organisationId: row.organisationId,
  })
  if (!actor || actor.organisation?.role === 'viewer') return { state: 'notYours' as const }
  const select = { lang: true, title: true } as const
  const texts =
    check.kind === 'technology'
      ? await db.technologyText.findMany({ where: { technologyId: row.id }, select })
      : await db.needText.findMany({ where: { needId: row.id }, select })
  const state = check.closedAt ? 'over' : check.linkExpiresAt <= now ? 'expired' : 'open'
  return {
    state,
    kind: check.kind,
    id: row.id,
    slug: row.slug,
    title: wordsIn(texts, locale)('title'),
    organisation: actor.organisation?.name ?? '',
    lastKnown: row.confirmedAt ?? row.publishedAt,
    hideAt: check.hideAt,
    status: row.status,
    isSilent: row.hiddenReason === silenceReason,
    isVisible: row.status === 'published' && row.hiddenAt === null,
    answer: check.answer,
  } as const
}
