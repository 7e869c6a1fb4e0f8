import { tellOfDossier, tellOfRegistration } from '#app/domain/notifications/index.server'
import {
  registrationAnswered,
  registrationSubmitted,
} from '#app/domain/registration/registration-events'
import { on } from './subscription'

/** Messages about the registration of contracts. */
export const registrationSubscriptions = [
  on('tell.registration-submitted', [registrationSubmitted], (job, registration, event) =>
    tellOfDossier(job, { ...registration, eventId: String(event.id) }),
  ),
  on('tell.registration-answered', [registrationAnswered], (job, registration, event) =>
    tellOfRegistration(job, { ...registration, eventId: String(event.id) }),
  ),
]
