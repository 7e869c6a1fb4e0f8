import { serviceRequestMoved } from '#app/domain/directory/directory-events'
import { tellOfServiceRequest } from '#app/domain/notifications/index.server'
import { on } from './subscription'

/** Messages about requests for services. */
export const serviceSubscriptions = [
  on('tell.service-request', [serviceRequestMoved], (job, request, { id, actorId }) =>
    tellOfServiceRequest(job, { ...request, eventId: String(id), actorId }),
  ),
]
