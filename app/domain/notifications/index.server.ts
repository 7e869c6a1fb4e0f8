export { tellOfActing, tellOfDraftedNeed } from './acting-messages.server'
export {
  tellOfAnswer,
  tellOfInterestAnswer,
  tellOfQuestion,
  tellOwnerOfInterest,
} from './deal-messages.server'
export { tellOfDeal, tellOfDocument, tellOfOfficer, tellOfTerms } from './deal-step-messages.server'
export { demoMail, demoMailsPerPage, listDemoMails } from './demo-mail-queries.server'
export { tellOfFollowUp } from './follow-up-messages.server'
export {
  tellOfAvailability,
  tellStaffOfSilence,
  warnOfEndingRights,
} from './freshness-messages.server'
export { remindOfMilestones, tellOfDemoDay, tellOfIncubation } from './incubation-messages.server'
export { remindOwner, tellOfLateInterest, tellOfPlace } from './interest-clock-messages.server'
export {
  tellCounterparts,
  tellOfDecision,
  tellOfMatches,
  tellOfProposal,
  tellOfPublication,
  tellOfStaffDraft,
  tellOfSubmission,
} from './listing-messages.server'
export { tellOfMeeting, tellOfMeetingAnswer } from './meeting-messages.server'
export { tellOfDisclosure, tellOfNda, tellOfOfferedNda } from './nda-messages.server'
export {
  listNotifications,
  notificationsPerPage,
  unreadCount,
} from './notification-queries.server'
export { notify } from './notify.server'
export { tellOfOpinion } from './opinion-messages.server'
export {
  remindOfVerifications,
  tellOfInvitation,
  tellOfMembership,
  tellOfOrganisation,
  tellOfRequest,
  tellOfVerdict,
} from './organisation-messages.server'
export {
  askToConfirm,
  remindOfPayments,
  tellOfFee,
  tellOfPaymentNews,
  tellOfSchedule,
} from './payment-messages.server'
export {
  kindToStop,
  notificationPreferences,
  saveNotificationPreferences,
  stopMails,
} from './preferences.server'
export { previewMail } from './preview-mail.server'
export { mailTexts, mailTextsOf, putMailTexts } from './put-mail-texts.server'
export { readAllNotifications, readNotification } from './read-notifications.server'
export {
  remindOfRegistration,
  tellOfDossier,
  tellOfRegistration,
} from './registration-messages.server'
export { remindOfTask, tellOfRoom } from './room-messages.server'
export { tellOfFinds, tellOfMisses } from './search-messages.server'
export {
  remindOfServices,
  tellOfHandedRequest,
  tellOfServiceRequest,
  warnOfCertificates,
} from './service-messages.server'
export { tellOfStory } from './story-messages.server'
export {
  tellApplicant,
  tellMember,
  tellOfficer,
  tellOfGrant,
  tellOfReceipt,
  tellOfSupportClock,
} from './support-messages.server'
export {
  answerReporter,
  tellOfAppeal,
  tellOfAppealDecision,
  tellOfDispute,
  tellOfReport,
  tellOfSanction,
  tellOfSanctionEnd,
} from './trust-messages.server'
export { warnOfExpiry } from './warn-of-expiry.server'
