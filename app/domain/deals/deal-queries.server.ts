import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { labelsOf } from '../taxonomy/index.server'
import { contactOf } from './contact-queries.server'
import { isDealNumber } from './deal'
import { refusalToAct, refusalToMove, roleIn } from './deal-policy'
import { isOpen, termsStages } from './deal-stages'
import { stepsFor, waitsFor } from './deal-steps'
import { missingForSigning } from './deal-terms'
import { termsView } from './deal-terms-view.server'
import type { DealHistoryView, DealView } from './deal-view'
import { linkSelect, listingLink } from './listing-link'
import { officerChoices } from './name-officer.server'
import { organisationNames } from './organisation-names.server'

/** A deal's row that the actor may see, with the role in which they see it. */
async function seenDeal(ctx: Context, number: string | undefined) {
  if (!number || !isDealNumber(number)) throw notFound()
  const deal = await ctx.db.deal.findUnique({
    where: { number },
    include: {
      technology: { select: linkSelect },
      need: { select: linkSelect },
      interest: { select: { authorId: true, answeredById: true } },
      history: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      confirmations: true,
      documents: { orderBy: { createdAt: 'desc' }, include: { file: true } },
    },
  })
  const role = deal && roleIn(ctx.actor, deal)
  if (!deal || !role) throw notFound()
  return { deal, role }
}

type SeenDeal = Awaited<ReturnType<typeof seenDeal>>['deal']

async function peopleIn(ctx: Context, deal: SeenDeal): Promise<Map<string, string>> {
  const ids = [deal, ...deal.history].map(({ officerId }) => officerId)
  ids.push(...deal.history.map(({ actorId }) => actorId))
  const users = await ctx.db.user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  })
  return new Map(users.map(({ id, name }) => [id, name]))
}

async function historyView(
  ctx: Context,
  { history }: SeenDeal,
  people: Map<string, string>,
  { party, locale }: { party: boolean; locale: Locale },
): Promise<DealHistoryView[]> {
  const reasons = await labelsOf(ctx.db, 'deal-lost-reason', locale)
  const shown = history.filter(({ kind }) => party || kind !== 'document')
  return shown.map(
    ({ actorId, createdAt, dealVersion: _, reasonCode, reason, officerId, ...row }) => {
      const coded = reasonCode && (reasons[reasonCode] ?? reasonCode)
      return {
        ...row,
        at: createdAt,
        by: actorId && (people.get(actorId) ?? null),
        officer: officerId && (people.get(officerId) ?? null),
        reason: [coded, reason].filter(Boolean).join(': ') || null,
      }
    },
  )
}

/**
 * A deal with everything its page shows to this reader.
 * @throws DomainError not-found for everybody but its parties and staff
 */
export async function dealPage(
  ctx: Context,
  number: string | undefined,
  locale: Locale,
): Promise<DealView> {
  const { db, actor } = ctx
  const { deal, role } = await seenDeal(ctx, number)
  const speakers = [deal.interest?.authorId ?? null, deal.interest?.answeredById ?? null]
  const [names, people, terms, reasons, choices] = await Promise.all([
    organisationNames(db, [deal.providerId, deal.seekerId], locale),
    peopleIn(ctx, deal),
    termsView(db, deal, role, locale),
    labelsOf(db, 'deal-lost-reason', locale),
    officerChoices(ctx, deal, role),
  ])
  const refusal = refusalToAct(actor, role)
  const words = deal.confirmations.filter((word) => word.dealVersion === deal.version)
  const party = role !== 'staff'
  const { stage, certificateNumber, terminatedReasonCode, terminatedReason } = deal
  return {
    number: deal.number,
    listing: listingLink(deal, locale, deal.title),
    provider: names.get(deal.providerId) ?? { name: '…', slug: '' },
    seeker: names.get(deal.seekerId) ?? { name: '…', slug: '' },
    stage,
    createdAt: deal.createdAt,
    updatedAt: deal.updatedAt,
    version: deal.version,
    role,
    officer: deal.officerId && (people.get(deal.officerId) ?? null),
    officerChoices: choices,
    refusal: isOpen(stage) ? refusal : null,
    visited: deal.history.filter(({ kind }) => kind === 'stage').map(({ to }) => to),
    steps: refusal ? [] : stepsFor(role, stage, words),
    waitsFor: waitsFor(stage, words),
    mayTerminate: refusal === null && refusalToMove(role, stage, 'terminated') === null,
    terms,
    mayChangeTerms: refusal === null && party && termsStages.includes(stage),
    missingForSigning: termsStages.includes(stage) ? missingForSigning(deal) : [],
    confirmations: words.map(({ stage, side, createdAt, userId }) => ({
      stage,
      side,
      at: createdAt,
      by: people.get(userId) ?? null,
    })),
    certificate: certificateNumber ? { number: certificateNumber, on: deal.certificateOn } : null,
    terminated: terminatedReasonCode
      ? {
          reason: reasons[terminatedReasonCode] ?? terminatedReasonCode,
          words: terminatedReason ?? '',
        }
      : null,
    contacts: {
      provider: await contactOf(db, deal.providerId, speakers),
      seeker: await contactOf(db, deal.seekerId, speakers),
    },
    documents: party
      ? deal.documents.map(({ id, caption, side, createdAt, file }) => ({
          id,
          caption,
          side,
          createdAt,
          name: file.name,
          size: file.size,
        }))
      : null,
    history: await historyView(ctx, deal, people, { party, locale }),
  }
}
