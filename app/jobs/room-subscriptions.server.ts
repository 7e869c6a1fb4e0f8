import { roomChanged } from '#app/domain/deal-room/room-events'
import { tellOfRoom } from '#app/domain/notifications/index.server'
import { on } from './subscription'

/** Messages about the rooms of deals. */
export const roomSubscriptions = [
  on('tell.room-changed', [roomChanged], (job, change, event) =>
    tellOfRoom(job, { ...change, by: event.actorId, eventId: String(event.id) }),
  ),
]
