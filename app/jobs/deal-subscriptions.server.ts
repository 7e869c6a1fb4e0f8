import {
  dealClosed,
  dealConfirmationAsked,
  dealDocumentAdded,
  dealOfficerNamed,
  dealStageChanged,
  dealTerminated,
  dealTermsChanged,
  interestAccepted,
  interestDeclined,
  interestEscalated,
  interestExpressed,
  interestPlaceFree,
  interestReminded,
  interestWithdrawn,
  questionAnswered,
  questionAsked,
} from '#app/domain/deals/deals-events'
import {
  remindOwner,
  tellOfAnswer,
  tellOfDeal,
  tellOfDocument,
  tellOfInterestAnswer,
  tellOfLateInterest,
  tellOfOfficer,
  tellOfPlace,
  tellOfQuestion,
  tellOfTerms,
  tellOwnerOfInterest,
} from '#app/domain/notifications/index.server'
import { on } from './subscription'

/** Messages about questions, interests and deals. */
export const dealSubscriptions = [
  on('tell.question-asked', [questionAsked], (job, question, event) =>
    tellOfQuestion(job, { ...question, eventId: String(event.id) }),
  ),
  on('tell.question-answered', [questionAnswered], (job, question, event) =>
    tellOfAnswer(job, { ...question, eventId: String(event.id) }),
  ),
  on('tell.interest-to-owner', [interestExpressed, interestWithdrawn], (job, interest, event) => {
    const received = event.type === interestExpressed.name
    const kind = received ? 'interestReceived' : 'interestWithdrawn'
    return tellOwnerOfInterest(job, kind, { ...interest, eventId: String(event.id) })
  }),
  on('tell.interest-answered', [interestAccepted, interestDeclined], (job, interest, event) => {
    const accepted = event.type === interestAccepted.name
    const kind = accepted ? 'interestAccepted' : 'interestDeclined'
    return tellOfInterestAnswer(job, kind, { ...interest, eventId: String(event.id) })
  }),
  on('tell.interest-reminder', [interestReminded], (job, interest, event) =>
    remindOwner(job, { ...interest, eventId: String(event.id) }),
  ),
  on('tell.interest-escalated', [interestEscalated], (job, interest, event) =>
    tellOfLateInterest(job, { ...interest, eventId: String(event.id) }),
  ),
  on('tell.interest-place-free', [interestPlaceFree], (job, place, event) =>
    tellOfPlace(job, { ...place, eventId: String(event.id) }),
  ),
  on('tell.deal-to-confirm', [dealConfirmationAsked], (job, deal, event) =>
    tellOfDeal(job, 'dealToConfirm', { ...deal, eventId: String(event.id) }),
  ),
  on('tell.deal-moved', [dealStageChanged, dealClosed, dealTerminated], (job, deal, event) =>
    tellOfDeal(job, 'dealStageChanged', { ...deal, eventId: String(event.id) }),
  ),
  on('tell.deal-terms-changed', [dealTermsChanged], (job, deal, event) =>
    tellOfTerms(job, { ...deal, eventId: String(event.id) }),
  ),
  on('tell.deal-document-added', [dealDocumentAdded], (job, deal, event) =>
    tellOfDocument(job, { ...deal, eventId: String(event.id) }),
  ),
  on('tell.deal-officer-named', [dealOfficerNamed], (job, deal, event) =>
    tellOfOfficer(job, { ...deal, by: event.actorId, eventId: String(event.id) }),
  ),
]
