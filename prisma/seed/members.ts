import { invitations, memberships, shortlists } from './content/stories/members'
import type { SeedContext } from './context'
import { addressOf, idOf, personId } from './identity'
import { organisationId } from './organisations'
import { authorOf } from './people'
import { technologyId } from './technologies'

/** Days an invitation stays open. */
const invitedFor = 14

/** Writes requests to join, people who left, invitations of every outcome, and shortlists. */
export async function seedMembers(ctx: SeedContext): Promise<void> {
  const options = { skipDuplicates: true }
  await ctx.db.membership.createMany({
    ...options,
    data: memberships.map((seed) => ({
      id: idOf('membership', seed.person, seed.organisation),
      organisationId: organisationId(seed.organisation),
      userId: personId(seed.person),
      role: seed.role,
      status: seed.status,
      decidedById: seed.status === 'ended' ? authorOf(seed.organisation) : null,
      createdAt: ctx.ago(seed.ago),
    })),
  })
  await ctx.db.invitation.createMany({
    ...options,
    data: invitations.map((seed) => {
      const key = idOf('invitation', seed.organisation, seed.address)
      const settled = ctx.ago(seed.ago - 0.3)
      return {
        id: key,
        organisationId: organisationId(seed.organisation),
        email: addressOf(seed.address),
        role: seed.role,
        tokenHash: idOf('invitation-token', key),
        invitedById: authorOf(seed.organisation),
        expiresAt: ctx.ago(seed.ago - invitedFor),
        acceptedAt: seed.outcome === 'accepted' ? settled : null,
        cancelledAt: seed.outcome === 'cancelled' ? settled : null,
        createdAt: ctx.ago(seed.ago),
      }
    }),
  })
  await ctx.db.shortlistItem.createMany({
    ...options,
    data: Object.entries(shortlists).flatMap(([person, slugs]) =>
      slugs.map((slug, at) => ({
        userId: personId(person),
        technologyId: technologyId(slug),
        createdAt: ctx.ago(3 + at),
      })),
    ),
  })
}
