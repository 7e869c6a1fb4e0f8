import { roomChanged } from '#app/domain/deal-room/room-events'
import { followUpDue, followUpReminded } from '#app/domain/follow-up/follow-up-events'
import { followUpToken } from '#app/domain/follow-up/index.server'
import { tellOfFollowUp, tellOfRoom, tellOfStory } from '#app/domain/notifications/index.server'
import { successStoryChanged } from '#app/domain/success-stories/success-story-events'
import { on } from './subscription'

/** Messages about the rooms of deals, and about what came of them. */
export const roomSubscriptions = [
  on('tell.room-changed', [roomChanged], (job, change, event) =>
    tellOfRoom(job, { ...change, by: event.actorId, eventId: String(event.id) }),
  ),
  on('tell.success-story', [successStoryChanged], (job, change, event) =>
    tellOfStory(job, { ...change, eventId: String(event.id) }),
  ),
  on('tell.follow-up', [followUpDue, followUpReminded], (job, round, event) => {
    const kind = event.type === followUpDue.name ? 'followUpDue' : 'followUpReminder'
    const token = followUpToken(job.services.env.SESSION_SECRET, round.id)
    return tellOfFollowUp(job, kind, { ...round, token, eventId: String(event.id) })
  }),
]
