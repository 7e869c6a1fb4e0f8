import { listingFact } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

const DAY_MS = 86_400_000

/** Days before the end at which owners are warned. */
const daysAhead = 14

/**
 * Warns the owners of published entries whose time is over within two weeks; once for each date, however
 * often it runs.
 */
export async function warnOfExpiry(message: MessageContext): Promise<void> {
  const { db, now } = message.ctx
  const query = {
    where: {
      status: 'published' as const,
      hiddenAt: null,
      expiresAt: { gt: now, lte: new Date(now.getTime() + daysAhead * DAY_MS) },
    },
    select: { id: true, expiresAt: true },
    orderBy: { expiresAt: 'asc' as const },
  }
  const [technologies, needs] = await Promise.all([
    db.technology.findMany(query),
    db.need.findMany(query),
  ])
  for (const row of technologies) await warn(message, 'technology', row)
  for (const row of needs) await warn(message, 'need', row)
}

async function warn(
  message: MessageContext,
  kind: 'technology' | 'need',
  { id, expiresAt }: { id: string; expiresAt: Date | null },
): Promise<void> {
  const fact = await listingFact(message.ctx.db, kind, id)
  if (!fact || !expiresAt) return
  await notify(message, {
    kind: 'listingExpiresSoon',
    payload: { listing: kind, ...fact.titles, date: expiresAt },
    to: { organisationId: fact.organisationId, roles: ['owner', 'editor'] },
    href: messagePaths.ownListing(kind, id),
    dedupeKey: `expiry:${id}:${expiresAt.toISOString()}`,
  })
}
