import {
  tellOfInvitation,
  tellOfMembership,
  tellOfOrganisation,
  tellOfRequest,
  tellOfVerdict,
} from '#app/domain/notifications/index.server'
import { invitationToken } from '#app/domain/organisations/index.server'
import {
  invitationSent,
  membershipDecided,
  membershipRequested,
  organisationCreated,
  organisationRejected,
  organisationVerified,
} from '#app/domain/organisations/organisation-events'
import { on } from './subscription'

const verdicts = {
  [organisationVerified.name]: 'organisationVerified',
  [organisationRejected.name]: 'organisationRejected',
} as const

/** Messages about organisations and their members. */
export const organisationSubscriptions = [
  on('tell.organisation-created', [organisationCreated], (job, { id }, event) =>
    tellOfOrganisation(job, id, String(event.id)),
  ),
  on(
    'tell.organisation-decided',
    [organisationVerified, organisationRejected],
    async (job, verdict, event) => {
      const kind = verdicts[event.type as keyof typeof verdicts]
      await tellOfVerdict(job, kind, { ...verdict, eventId: String(event.id) })
    },
  ),
  on('tell.membership-requested', [membershipRequested], (job, { id }, event) =>
    tellOfRequest(job, id, String(event.id)),
  ),
  on('tell.membership-decided', [membershipDecided], (job, decided, event) =>
    tellOfMembership(job, { ...decided, eventId: String(event.id) }),
  ),
  on('tell.invitation-sent', [invitationSent], (job, { id }) =>
    tellOfInvitation(job, id, invitationToken(job.services.env.SESSION_SECRET, id)),
  ),
]
