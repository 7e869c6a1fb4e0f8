import { serviceRequestHanded, serviceRequestMoved } from '#app/domain/directory/directory-events'
import { tellOfHandedRequest, tellOfServiceRequest } from '#app/domain/notifications/index.server'
import { on } from './subscription'

/** Messages about requests for services. */
export const serviceSubscriptions = [
  on('tell.service-request', [serviceRequestMoved], (job, request, { id, actorId }) =>
    tellOfServiceRequest(job, { ...request, eventId: String(id), actorId }),
  ),
  on('tell.service-request-handed', [serviceRequestHanded], (job, handed, { id }) =>
    tellOfHandedRequest(job, { ...handed, eventId: String(id) }),
  ),
]
