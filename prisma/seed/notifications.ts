import type { Transaction } from '#app/platform/db/client.server'
import type { SeedContext } from './context'
import { daysBefore, idOf, personId } from './identity'
import { aboutDeals, aboutInterests, aboutQuestions } from './messages/about-deals'
import { aboutListings } from './messages/about-listings'
import { aboutMemberships, aboutOrganisations } from './messages/about-organisations'
import type { Message } from './messages/message'

/** Messages older than this are left out; those older than `readAfter` have been read. In days. */
const longestAgo = 60
const readAfter = 4

/** Writes what the exchange has told its people about the demo's stories. */
export function seedNotifications(ctx: SeedContext): Promise<void> {
  const messages = [
    ...aboutInterests(),
    ...aboutQuestions(),
    ...aboutDeals(ctx.now),
    ...aboutListings(),
    ...aboutOrganisations(),
    ...aboutMemberships(),
  ]
  return tell(ctx.db, messages, ctx.now)
}

/** Writes messages to each of their readers, the old ones as read. */
export async function tell(db: Transaction, messages: Message[], now: Date): Promise<void> {
  await db.notification.createMany({
    data: messages
      .filter(({ ago }) => ago <= longestAgo)
      .flatMap(({ kind, payload, href, to, ago, key }) =>
        to.map((mail) => ({
          ...{ id: idOf('notification', key, mail), kind, payload, href },
          userId: personId(mail),
          dedupeKey: `demo:${key}:${personId(mail)}`,
          readAt: ago > readAfter ? daysBefore(now, ago - 0.4) : null,
          createdAt: daysBefore(now, ago),
        })),
      ),
    skipDuplicates: true,
  })
}
