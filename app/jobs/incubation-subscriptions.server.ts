import { demoDayMoved, incubationMoved } from '#app/domain/incubation/incubation-events'
import { tellOfDemoDay, tellOfIncubation } from '#app/domain/notifications/index.server'
import { on } from './subscription'

/** Messages about incubated projects and demo days. */
export const incubationSubscriptions = [
  on('tell.incubation', [incubationMoved], (job, project, { id, actorId }) =>
    tellOfIncubation(job, { ...project, eventId: String(id), actorId }),
  ),
  on('tell.demo-day', [demoDayMoved], (job, day, { id, actorId }) =>
    tellOfDemoDay(job, { ...day, eventId: String(id), actorId }),
  ),
]
