import { tellOfOpinion } from '#app/domain/notifications/index.server'
import { opinionMoved } from '#app/domain/opinions/opinion-events'
import { on } from './subscription'

/** Messages about requests for opinions. */
export const opinionSubscriptions = [
  on('tell.opinion', [opinionMoved], (job, request, { id, actorId }) =>
    tellOfOpinion(job, { ...request, eventId: String(id), actorId }),
  ),
]
