import {
  tellApplicant,
  tellMember,
  tellOfficer,
  tellOfGrant,
  tellOfReceipt,
  tellOfSupportClock,
} from '#app/domain/notifications/index.server'
import { supportApplicationSubmitted } from '#app/domain/support-applications/support-application-events'
import { supportGrantMoved } from '#app/domain/support-grants/support-grant-events'
import { assignReviewer } from '#app/domain/support-reviews/index.server'
import {
  supportClockNudged,
  supportCouncilScored,
  supportMemberCalled,
  supportOfficerNamed,
  supportReviewMoved,
} from '#app/domain/support-reviews/support-review-events'
import { on } from './subscription'

/** Steps of a review that the department's people hear of, by what they are told. */
const staffNews = {
  answer: 'answered',
  lapse: 'deciding',
  screen: 'deciding',
  conclude: 'deciding',
  appeal: 'appealed',
  withdraw: 'withdrawn',
} as const

/** What happens about applications for support: an officer is found, and everybody concerned is told. */
export const supportSubscriptions = [
  on('support.assign-officer', [supportApplicationSubmitted], ({ ctx }, { id }) =>
    assignReviewer(ctx, id),
  ),
  on('tell.support-received', [supportApplicationSubmitted], (job, application, event) =>
    tellOfReceipt(job, { ...application, eventId: String(event.id) }),
  ),
  on('tell.support-officer', [supportOfficerNamed], (job, review, event) =>
    tellOfficer(job, { ...review, eventId: String(event.id) }, 'named', event.actorId),
  ),
  on('tell.support-applicant', [supportReviewMoved], (job, review, event) =>
    tellApplicant(job, { ...review, eventId: String(event.id) }, review.to),
  ),
  on('tell.support-staff', [supportReviewMoved], async (job, review, event) => {
    const news = staffNews[review.step as keyof typeof staffNews]
    if (!news || (news === 'deciding' && review.to !== 'deciding')) return
    await tellOfficer(job, { ...review, eventId: String(event.id) }, news, event.actorId)
  }),
  on('tell.support-grant', [supportGrantMoved], (job, grant, event) =>
    tellOfGrant(job, { ...grant, eventId: String(event.id) }),
  ),
  on('tell.support-member', [supportMemberCalled], (job, call, event) =>
    tellMember(job, { ...call, eventId: String(event.id) }),
  ),
  on('tell.support-scored', [supportCouncilScored], (job, council, event) =>
    tellOfficer(job, { ...council, eventId: String(event.id) }, 'scored'),
  ),
  on('tell.support-clock', [supportClockNudged], (job, clock, event) =>
    tellOfSupportClock(job, { ...clock, eventId: String(event.id) }),
  ),
]
