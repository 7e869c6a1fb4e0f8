import { messagePaths } from '#app/domain/notifications/message-paths'
import { organisations } from '../content/organisations'
import { people } from '../content/people'
import { memberships } from '../content/stories/members'
import { organisationId } from '../organisations'
import { type Message, message, moderators, nameOf, writersOf } from './message'

/** What staff and members were told of organisations that wait or were refused. */
export function aboutOrganisations(): Message[] {
  return organisations.flatMap((seed) => {
    const organisation = seed.name
    const reason = seed.statusReason ?? ''
    const rest = { href: messagePaths.organisation, to: writersOf(seed.slug) }
    if (seed.status === 'pending') {
      const href = messagePaths.staffOrganisation(organisationId(seed.slug))
      const staff = { href, to: moderators, ago: seed.joined, key: `organisation:${seed.slug}` }
      return [message('staffOrganisation', { organisation }, staff)]
    }
    if (seed.status === 'rejected') {
      const told = { ...rest, ago: seed.joined - 2, key: `organisation-rejected:${seed.slug}` }
      return [message('organisationRejected', { organisation, reason }, told)]
    }
    return []
  })
}

/** Owners are told who asks to join. */
export function aboutMemberships(): Message[] {
  return memberships.flatMap((seed) => {
    if (seed.status !== 'requested') return []
    const name = people.find((person) => person.mail === seed.person)?.name ?? seed.person
    return message(
      'membershipRequested',
      { organisation: nameOf(seed.organisation), name },
      {
        href: messagePaths.members,
        to: writersOf(seed.organisation).slice(0, 1),
        ago: seed.ago,
        key: `membership:${seed.person}:${seed.organisation}`,
      },
    )
  })
}
