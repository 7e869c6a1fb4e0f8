import { canEditFor } from '#app/domain/accounts/actor'
import { completenessOf, type Gap } from '#app/domain/listings/gaps'
import { historyOf, staffDraftOf } from '#app/domain/listings/index.server'
import { type ListingKind, type ListingStatus, silenceReason } from '#app/domain/listings/listing'
import { wordsIn } from '#app/domain/listings/words'
import { opinionsOf } from '#app/domain/opinions/index.server'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { ownDispute } from '#app/domain/trust-safety/index.server'
import type { HandlerArgs } from '#app/routes/handle.server'

interface OwnRecord {
  id: string
  slug: string
  status: ListingStatus
  version: number
  hiddenAt: Date | null
  hiddenReason: string | null
  texts: readonly { lang: string; title: string }[]
  organisation: { status: string }
}

/** What the overview of an own entry shows. */
export async function overviewData(
  { ctx, locale }: HandlerArgs,
  kind: ListingKind,
  record: OwnRecord,
  { gaps, rules }: { gaps: Gap[]; rules: Parameters<typeof completenessOf>[0] },
) {
  const { id, slug, status, version } = record
  const title = wordsIn(record.texts, locale)('title')
  return {
    title: title.text,
    noIndex: true,
    formKey: crypto.randomUUID(),
    entry: {
      ...{ id, slug, status, version, title },
      isHidden: record.hiddenAt !== null || record.organisation.status === 'suspended',
      isSilent: record.hiddenReason === silenceReason,
    },
    isVerified: record.organisation.status === 'verified',
    mayWrite: canEditFor(ctx.actor),
    gaps,
    completeness: completenessOf(rules, gaps),
    dispute: await ownDispute(ctx, id),
    history: await historyOf(ctx.db, kind, id, locale),
    opinions: await opinionsOf(ctx, { kind, id }),
    staffDraft: await staffDraftOf(ctx.db, kind, id),
    withdrawalReasons: await termOptions(ctx.db, 'withdrawal-reason', ctx.now, locale),
  }
}
