import { actingStarted } from '#app/domain/accounts/acting-events'
import { needDrafted } from '#app/domain/focal-points/focal-point-events'
import { meetingAnswered, meetingChanged } from '#app/domain/meetings/meeting-events'
import {
  tellOfActing,
  tellOfDraftedNeed,
  tellOfMeeting,
  tellOfMeetingAnswer,
} from '#app/domain/notifications/index.server'
import { on } from './subscription'

/** Messages about what staff and focal points do for people. */
export const brokerSubscriptions = [
  on('tell.acting', [actingStarted], (job, { id }) => tellOfActing(job, id)),
  on('tell.meeting-changed', [meetingChanged], (job, change, event) =>
    tellOfMeeting(job, {
      ...change,
      eventId: String(event.id),
      origin: job.services.env.APP_URL,
    }),
  ),
  on('tell.meeting-answered', [meetingAnswered], (job, answer, event) =>
    tellOfMeetingAnswer(job, { ...answer, eventId: String(event.id) }),
  ),
  on('tell.need-drafted', [needDrafted], (job, { id, name }, event) =>
    tellOfDraftedNeed(job, { id, name, eventId: String(event.id) }),
  ),
]
