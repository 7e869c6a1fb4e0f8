import type { ServiceRequestStatus } from '#app/domain/directory/service-request'
import type { Tone } from '#app/ui/tone'

/** How each state of a request is meant. */
export const requestTones: Record<ServiceRequestStatus, Tone> = {
  requested: 'warning',
  assigned: 'info',
  delivered: 'warning',
  rated: 'success',
  declined: 'error',
  cancelled: 'neutral',
}
