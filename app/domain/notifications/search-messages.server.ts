import { digestMailJob } from './digest-mail-job'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

/** What is new in a person's saved searches, as the message and its mail tell it. */
export interface SearchFinds {
  userId: string
  eventId: string
  /** Tokens of the links that stop digests: of all these searches here, of one in each of them. */
  stop: string
  searches: readonly {
    name: string
    query: string
    count: number
    stop: string
    entries: readonly {
      kind: 'technology' | 'need' | 'organisation'
      slug: string
      title: string
      organisation: string | null
    }[]
  }[]
}

/** Tells a person what is new in their saved searches: one message and one mail for all of them. */
export async function tellOfFinds(
  message: MessageContext,
  { userId, eventId, stop, searches }: SearchFinds,
): Promise<void> {
  const told = searches.map(({ query, entries, ...search }) => ({
    ...search,
    path: messagePaths.search(query),
    entries: entries.map(({ kind, slug, title, organisation }) => ({
      title,
      note: organisation,
      path:
        kind === 'organisation'
          ? messagePaths.publicOrganisation(slug)
          : messagePaths.publicListing(kind, slug),
    })),
  }))
  await notify(message, {
    kind: 'savedSearchFinds',
    payload: {
      count: searches.reduce((sum, { count }) => sum + count, 0),
      searches: searches.length,
      name: searches[0]?.name ?? '',
    },
    to: { userIds: [userId] },
    href: searches.length === 1 ? (told[0]?.path ?? null) : messagePaths.savedSearches,
    dedupeKey: `event:${eventId}`,
    mail: (reader) => message.queue.send(digestMailJob, { ...reader, stop, searches: told }),
  })
}

/**
 * Tells moderators once a day at most which searches found nothing, most frequent first.
 * @param total how many there are, of which `misses` are the first
 */
export async function tellOfMisses(
  message: MessageContext,
  misses: readonly { query: string; count: number }[],
  total: number,
): Promise<void> {
  if (misses.length === 0) return
  await notify(message, {
    kind: 'staffSearchMisses',
    payload: {
      count: total,
      reason: misses.map(({ query, count }, rank) => `${rank + 1}. ${query} (${count})`).join('\n'),
    },
    to: { staffRoles: ['moderator'] },
    href: messagePaths.searchMisses,
    dedupeKey: `search-misses:${message.ctx.now.toISOString().slice(0, 10)}`,
  })
}
