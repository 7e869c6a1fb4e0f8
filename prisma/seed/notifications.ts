import type { SeedContext } from './context'
import { idOf, personId } from './identity'
import { aboutDeals, aboutInterests, aboutQuestions } from './messages/about-deals'
import { aboutListings } from './messages/about-listings'
import { aboutMemberships, aboutOrganisations } from './messages/about-organisations'

/** Messages older than this are left out; those older than `readAfter` have been read. In days. */
const longestAgo = 60
const readAfter = 4

/** Writes what the exchange has told its people about the demo's stories. */
export async function seedNotifications(ctx: SeedContext): Promise<void> {
  const messages = [
    ...aboutInterests(),
    ...aboutQuestions(),
    ...aboutDeals(ctx.now),
    ...aboutListings(),
    ...aboutOrganisations(),
    ...aboutMemberships(),
  ].filter(({ ago }) => ago <= longestAgo)
  await ctx.db.notification.createMany({
    data: messages.flatMap(({ kind, payload, href, to, ago, key }) =>
      to.map((mail) => ({
        ...{ id: idOf('notification', key, mail), kind, payload, href },
        userId: personId(mail),
        dedupeKey: `demo:${key}:${personId(mail)}`,
        readAt: ago > readAfter ? ctx.ago(ago - 0.4) : null,
        createdAt: ctx.ago(ago),
      })),
    ),
    skipDuplicates: true,
  })
}
