import type { ListingKind } from '#app/domain/listings/listing'
import {
  annexListsOn,
  type Neighbour,
  neighboursOf,
  rubricOn,
} from '#app/domain/moderation/index.server'
import { QueueSchema, queueContext, queueQuery } from '#app/domain/moderation/moderation-schemas'
import { opinionsOf } from '#app/domain/opinions/index.server'
import { termOptions } from '#app/domain/taxonomy/index.server'
import type { HandlerArgs } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'
import { similarEntries } from '#app/routes/workspace/listing/similar-entries.server'
import type { DeskPlaces } from './desk-links'

interface Target {
  kind: ListingKind
  id: string
}

/** The list of the queue that an entry was opened from; null where it was opened by itself. */
function listOf(url: URL) {
  if (!url.searchParams.has('show')) return null
  return QueueSchema.parse(Object.fromEntries(url.searchParams))
}

/** The address of an entry in a list of the queue. */
export function entryPath({ kind, id }: Target, query = ''): string {
  const { moderateTechnology, moderateNeed } = paths.backOffice
  const path = kind === 'technology' ? moderateTechnology(id) : moderateNeed(id)
  return query ? `${path}?${query}` : path
}

/** Where one can go from an entry: along the list it was opened from, or along all that waits. */
export async function deskPlaces({ ctx, url }: HandlerArgs, target: Target): Promise<DeskPlaces> {
  const filter = listOf(url) ?? QueueSchema.parse({})
  const query = queueQuery(filter)
  const { previous, next } = await neighboursOf(ctx, filter, target)
  const to = (beside: Neighbour | null) => beside && entryPath(beside, queueContext(filter))
  return {
    queue: query ? `${paths.backOffice.moderation}?${query}` : paths.backOffice.moderation,
    previous: to(previous),
    next: to(next),
  }
}

/** Where a moderator goes on after a decision: to the next entry of their list, else to the queue. */
export async function afterDecision(args: HandlerArgs, target: Target): Promise<string> {
  if (!listOf(args.url)) return paths.backOffice.moderation
  const { next, queue } = await deskPlaces(args, target)
  return next ?? queue
}

/** What of an entry others are compared with: its title and summary, in the language that all are written in. */
function comparedText(texts: readonly { lang: string; title: string; summary: string }[]) {
  const master = texts.find(({ lang }) => lang === 'vi') ?? texts[0]
  return [master?.title, master?.summary].filter(Boolean).join('. ')
}

/** What the form of a decision offers, and published entries that are close to the one it is about. */
export async function reviewData(
  { ctx, services, locale }: HandlerArgs,
  { kind, id, texts }: Target & { texts: Parameters<typeof comparedText>[0] },
) {
  const { db, now } = ctx
  const [rubric, categories, reasons, similar, opinions] = await Promise.all([
    rubricOn(db, now),
    termOptions(db, 'moderation-category', now, locale),
    termOptions(db, 'moderation-reason', now, locale),
    similarEntries(services, { kind, title: comparedText(texts), exceptId: id }, { locale, now }),
    opinionsOf(ctx, { kind, id }),
  ])
  return { rubric, categories, reasons, similar, opinions, formKey: crypto.randomUUID() }
}

/** What the legal check of a technology may tick. */
export async function legalChoices({ ctx, locale }: HandlerArgs) {
  const lists = await annexListsOn(ctx.db, ctx.now)
  return {
    criteria: await termOptions(ctx.db, 'legal-criterion', ctx.now, locale),
    annexes: lists.map(({ id, title, legalClass, items }) => ({
      id,
      title,
      legalClass,
      items: items.map(({ id: itemId, number, nameVi, nameEn }) => ({
        id: itemId,
        number,
        name: locale === 'en' ? (nameEn ?? nameVi) : nameVi,
      })),
    })),
  }
}
