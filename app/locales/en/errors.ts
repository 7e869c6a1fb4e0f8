import type { Messages } from '../messages'
import support from './support-errors'

export default {
  ...support,
  textPlaces: 'This text has no such places: {places}',
  textBroken: 'The wording is not well formed: check the braces.',
  textUnknown: 'There is no text with the key {key}',
  successionOfItself: 'A unit cannot come out of itself.',
  unitUnknown: 'There is no unit with the code {code}. Add the unit first.',
  predecessorYounger: 'The former unit {code} was not there before this day.',
  successorNotThere: 'The new unit {code} is not in force on this day.',
  successionInCircle: 'The new unit is an origin of the former one: check which way round it is.',
  referencePast:
    'What already holds cannot be changed. Choose a first day from tomorrow on; a new entry may begin today.',
  referenceLater: 'There is a version from {from} on. Change that one, or choose a later day.',
  referenceOneVersion:
    'An administrative unit keeps one row; its successor has a code of its own. End this unit and add the new one.',
  nothingToRemove: 'This entry has no data left in the chosen columns.',
  notFound: 'This page was not found',
  forbidden: 'You are not allowed to do this',
  sessionEnded:
    'Your session has ended, so nothing was saved. What you typed is still on this page: sign in again in another tab, then press the same button once more.',
  formGivenBack:
    'You can go on. What you typed is still here but was not sent: look it over, choose files again if there were any, and press the button once more.',
  changedMeanwhile:
    'Somebody else changed this while you were working. Load the page again to see the new version, then try again.',
  brokenForm: 'The form that was sent is not valid',
  fileTooLarge: 'The file is larger than allowed (15 MB)',
  tooManyFiles: 'At most 10 files can be uploaded at a time',
  brokenUpload: 'The upload could not be read. Please try again.',
  fileUnreadable:
    'The file cannot be read. Use CSV (UTF-8) or XLSX with the names of the columns in the first row.',
  tooManyRows: 'The file has too many rows; at most {most, number} are read at a time.',
  recognitionKnown: 'Number {number} is in the register. Open that entry to correct it.',
  directoryAccountUnknown: 'No account has this address.',
  directoryOrganisationUnknown: 'No organisation on the exchange has this tax code.',
  certificateKnown: 'This certificate is on record.',
  providerDoesNotOffer:
    'They do not offer this service at present. Choose another service or somebody else.',
  minute: 'Give day and time, such as 01/12/2026 17:00',
  fileEmpty: 'The file is empty',
  fileTypeRefused:
    'This type of file is not accepted. Use JPEG, PNG or WebP pictures, or PDF, Word, Excel, PowerPoint, OpenDocument, CSV (UTF-8) or TXT documents.',
  imageBroken: 'The picture could not be read: it is damaged or too large',
  wrongCredentials: 'The e-mail address or the password is not right',
  addressNotConfirmed:
    'The address has not been confirmed. Open the link in the mail that we sent you.',
  linkNotValid: 'The link has expired or is not right. Ask for a new one.',
  tooManyTries:
    'You have tried too often. Wait {minutes, plural, one {# minute} other {# minutes}} and try again.',
  ownersOnly: 'Only an owner of the organisation can do this',
  unknownPlace: 'The chosen commune or province is not among the administrative units in force',
  taxCodeKnown:
    'This tax code is on the exchange already. You can ask to join the organisation instead of registering it again.',
  taxCodeOfAnother: 'This tax code belongs to another organisation on the exchange',
  reasonNeeded: 'Give a reason',
  alreadyMember: 'This person is a member of the organisation already',
  lastOwner: 'An organisation needs at least one owner. Make somebody else an owner first.',
  ownListing: 'This entry belongs to your own organisation.',
  interestOpen:
    'Your organisation has already expressed interest in this entry. Follow it under Interests in your workspace.',
  listingTalksFull:
    'The owner is talking with {most, number} others about this entry, which is as many as it may. Join the waiting list, or look for a similar entry.',
  senderTalksFull:
    'Your organisation has {most, number} open interests and deals, which is as many as it may. Withdraw one that you no longer need, or end a deal, and try again.',
  placeIsFree: 'This entry takes further interests. You can send yours now.',
  ndaOwnersOnly:
    'Only owners of the organisation answer for it here. Ask one of them to open this page.',
  ndaAgreeNeeded:
    'State your position and tick that you accept the agreement for your organisation.',
  ndaAcceptedAlready: 'Your organisation has accepted this agreement already.',
  ndaOpen: 'An NDA between the two parties about this entry is waiting or in force already.',
  ndaAnonymous:
    'The owner of this need does not show its name yet, so no agreement can be drawn up. Express interest first; once it is accepted, offer the NDA from that interest.',
  ndaPartyNotVerified:
    'The other party is not verified or is suspended, so no agreement can be drawn up.',
  ndaInterestOver: 'This interest is over, so no agreement can be drawn up from it.',
  detailThere: 'There is information on this subject already. Edit that.',
  inviteUnknown:
    'No verified organisation has this name, tax code or address. Write it as its page does.',
  inviteAmbiguous:
    'Several organisations have this name. Give the tax code or the address of the page.',
  invitedAlready: 'This organisation is invited already.',
  fileNotStampable:
    'This PDF has a password or is damaged, so it cannot be stamped with the name of its reader and would reach nobody at this level. Save it without a password, or choose another level.',
  notStampable:
    'This PDF has a password or is damaged, so it cannot be stamped with your name. The exchange hands out no unstamped copy. Ask the owner to upload another one.',
  interestAnswered: 'This interest has already been answered or withdrawn.',
  alreadyAnswered: 'This question has already been answered.',
  viewerReadsOnly:
    'Your role in the organisation only lets you read. Ask an owner or an editor of your organisation.',
  organisationNotVerified:
    'The department has not verified your organisation yet, so this cannot be done.',
  organisationSuspended:
    'Your organisation is suspended, so this cannot be done. Please contact the department.',
  unknownCode: 'The choice “{code}” is not in the list in force',
  stepNotYours: 'This step is for another party to take',
  stepNotThere: 'The deal cannot go straight to this stage',
  dealEnded: 'The deal is over and can no longer be changed',
  termsFixed: 'The contract is signed, so its terms can no longer be changed',
  termsIncomplete:
    'Some terms are missing before the deal can be recorded as signed. Add what is missing under Terms.',
  signedInFuture: 'The day of signing lies in the future. Correct it under Terms.',
  skipNeedsReason: 'You are leaving out a stage. Say why.',
  needsBothParties: 'Both parties have to confirm this stage',
  certificateNeeded: 'Enter the number and the date of the registration certificate',
  certificateDate: 'The date of the certificate must lie between the day of signing and today',
  tooManyDocuments: 'A deal has at most {most, number} documents',
  storyTooEarly: 'The story is written once the technology has been accepted',
  noConsentGiven: 'Your side has not agreed to the publication',
  partiesOnly: 'Only the two parties of the deal can do this',
  offerChanged:
    'The open offer has changed while you were writing. Reload the page to see the new one.',
  offerAnswered: 'This offer has already been answered, replaced or withdrawn.',
  ownOffer: 'This is your own side’s offer. You can withdraw it or make another one.',
  notOwnOffer: 'Only the side that made an offer can withdraw it.',
  meetingInFuture:
    'The day of the meeting is in the future. Notes are about meetings that were held.',
  taskForNobody: 'Choose a party or a person from the list',
  taskNotYours: 'Somebody else does this task',
  guestNotPossible: 'This person cannot be let into the room.',
  guestAlreadyAsked: 'This person is in the room or waits for the consent of both parties.',
  guestAnswered: 'This request has already been answered. Reload the page.',
  tooManyGuests: 'A room has at most {most, number} guests',
  dossierFileGone:
    'The file “{name}” is no longer in the storage, so that the dossier cannot be made. Please tell the department.',
  noOrganisation: 'There is no such organisation',
  samePartyTwice: 'Provider and seeker must differ',
  notOnBehalf:
    'Only the person themselves can do this; staff cannot do it for them. Stop acting for them, or go back to technologies, needs and interests.',
  actingForStaff: 'Nobody can act for members of staff.',
  actingConsentOwed:
    'They have yet to agree to the terms in force, which only they can do. Please help them to sign in first.',
  actingAlready: 'You are acting for somebody already. Stop that first.',
  sameOfficer: 'Choose somebody else to take over.',
  meetingInPast: 'The meeting must lie in the future.',
  meetingPlaceNeeded: 'Say where it is, or give the link of a call.',
  meetingOver: 'This meeting was cancelled or moved. Please load the page again.',
  availabilityOver: 'This question has been answered, or needs no answer any more.',
  availabilityExpired: 'The link has expired. Please sign in and confirm the entry there.',
  availabilityNotYours: 'You may no longer write for this organisation.',
  followUpOver: 'This questionnaire has been answered, or has expired.',
  viewersOnlyRead:
    'Your role in the organisation is to read only. Ask an owner or an editor to do this.',
  notEditableNow:
    'The text cannot be changed in its present state. Take the entry back or reopen it first.',
  stepNotPossible:
    'The present state does not allow this step. Reload the page to see the new state.',
  ownOrganisation:
    'You are a member of the organisation behind this entry, so you may not decide on it. Hand it over to a colleague.',
  rulesNotMet:
    '{count, plural, one {# requirement is not met yet.} other {# requirements are not met yet.}} Complete them and submit again.',
  publishedStaysComplete: 'The entry is public, so required content cannot be emptied.',
  deadlinePassed: 'The deadline for proposals has passed. Set a new one before you renew.',
  tooManyAttachments: '{most, plural, other {An entry can carry at most # files}}',
  prohibitedNotPublished: 'A technology whose transfer is prohibited cannot be published.',
  legalNoteNeeded: 'A restricted technology needs a note on the grounds for its class.',
  wrongPassword: 'The current password is not right',
  sameAddress: 'This is the address of the account already',
  placeNeeded: 'Choose the commune that the focal point answers for',
  datesReversed: 'The last day must come after the first',
  roleHeld: 'This person holds the role already',
  lastAdministrator: 'There must always be at least one administrator',
  handOverFirst:
    'You are the only owner of {organisation}, which has published entries or running deals. Make somebody else an owner first.',
  accountClosed: 'This account is closed. Contact the department if you think this is a mistake.',
  rubricNeeded: 'Give points in all four categories before you approve.',
  rubricIncomplete: 'Give points in every category, each within the scale.',
  rubricHolds:
    'The entry has {total, number} points: not enough to publish. Hold or return it, with reasons.',
  rubricRejects:
    'The entry has {total, number} points: it is not published. Reject or return it, with reasons.',
  secondPersonNeeded: 'You have approved this entry. Another person has to approve it.',
  ownDraft:
    'You drafted this entry for the organisation, so you may not decide. Hand it over to a colleague.',
  checklistSaysProhibited:
    'A ticked criterion or annex entry is on the prohibited side: the class must be prohibited.',
  checklistSaysRestricted:
    'A ticked criterion or annex entry is on the restricted side: the class may not be milder.',
  legalGroundsNeeded: 'Tick at least one criterion or annex entry as the ground of this class.',
  annexKnown: 'There is a list of this class that begins on that day.',
  annexEmpty: 'The file has no rows.',
  annexColumnsMissing: 'No column for the number and the name. Name the columns in the first row.',
  opinionExpertUnknown: 'This expert is no longer in the directory or has no account.',
  opinionExpertInvolved:
    'This expert belongs to the organisation of the entry. Choose somebody else.',
  actingForOtherParty:
    'You are a member of the other party, so you cannot answer for this one. Ask a colleague.',
  draftNeedsOwner: 'What staff drafted is read and sent by the organisation’s own people.',
  undoOver: 'The time in which this could be undone is over.',
  undoneAlready: 'This has been undone already.',
  legalClassNeeded: 'Record the legal class before you approve.',
  noOfficer: 'The person you chose cannot answer for this deal.',
  noOfficerRole: 'The person you chose holds no role in which somebody answers for records.',
  noModerator: 'The person you chose is not a moderator.',
  searchUnreadable: 'This search cannot be read. Search again, then save it.',
  searchAlreadySaved: 'You have saved this search already.',
  tooManySavedSearches:
    'You have saved {most, number} searches, the most there can be. Delete one first.',
  technologyNotNamed: 'No published technology has this code or address',
  needNotNamed: 'No published need has this code or address',
  sameOrganisation: 'Both entries are of one organisation and cannot be matched',
  matchExists: 'The two are matched already, or were dismissed',
  registrationMoved: 'The registration has moved on. Load the page anew.',
  notSignedYet: 'The contract is not recorded as signed yet, so it cannot be sent in',
  licenceInstead: 'Restricted technology needs a licence instead of registration',
  alreadyRegistered: 'The contract already has a certificate of registration',
  registrationFactsMissing:
    'It cannot be told yet whether the contract must be registered. State the missing facts first.',
  dossierIncomplete:
    'A dossier needs the application and the contract. Prepare both and tick them.',
  dossierWithAuthority:
    'The authority has the dossier, so its facts cannot be changed. Withdraw it first.',
  currencyNotOfContract: 'The contract is in {currency}; its schedule has to be, too',
  scheduleOutOfStep: 'The value of the contract has changed. Propose a new schedule.',
  sumUnreadable: 'The amount cannot be read. Write, for example, 50,000,000 or 1.5 billion.',
  noSuchPeriod: 'This period is not in the schedule, or has not ended',
  royaltyOfNothing: 'On these sales nothing is owed, so there is nothing to record',
  periodDeclared: 'This period was declared already',
  payableCancelled: 'This was cancelled and cannot be paid any more',
  payeeSuspended:
    'The payee is suspended or not verified and cannot be paid now. Get in touch with the department.',
  nothingOpen: 'Nothing is left to pay, or the rest is waiting to be confirmed',
  sumAboveOpen: 'The amount is more than what is still to pay',
  transferInFuture: 'The day of the transfer is in the future',
  paymentDecided: 'This payment was confirmed or rejected already',
  sumAboveReceived: 'The amount is more than what is left of this payment',
  unknownOrganisation: 'There is no verified organisation like this',
  dueInPast: 'The due date is in the past',
  feeWithoutSum: 'This kind of fee has no usual sum. Type the amount',
  cardsOff: 'Payment by card is switched off on this exchange',
  cardCurrency: '{currency} cannot be paid by card',
  sumAboveCharge:
    'One card payment can be no more than {most}. Pay in several parts, or by bank transfer.',
  cardRefused: 'Stripe does not take this payment. Try another amount, or pay by bank transfer.',
  templateUnreadable: 'The template cannot be opened',
  templateNotWord: 'A template must be a Word file (.docx)',
  templateTooLarge: 'The template is too large when unpacked',
  templateBroken: 'The template has faults: {names}',
  templateUnknownNames: 'The template uses unknown placeholders: {names}',
  templateMissingNames: 'The template lacks placeholders: {names}',
  templateNotPrintable:
    'The template has pictures or automatic numbering, which cannot be printed as PDF. Remove pictures and type the numbers.',
  alreadyHidden: 'This entry is hidden already.',
  listingFrozen:
    'This entry takes no interests for now: the department is clearing up a question about its rights.',
  postingLimited:
    '{most, plural, =0 {The organisation may not submit entries at present.} one {The organisation may submit # entry in thirty days and has done so.} other {The organisation may submit # entries in thirty days and has done so.}} The page on sanctions says why.',
  endNeeded: 'This sanction needs an end.',
  endInPast: 'The end must be today or later.',
  limitNeeded: 'Say how many entries may be submitted.',
  entryNeeded: 'Choose the entry to hold.',
  sanctionInForce: 'A sanction of the same kind is in force. Lift it first.',
  sanctionOver: 'This sanction has ended.',
  appealThere: 'The organisation has appealed against this already.',
  otherOfficer: 'You imposed this, so another officer must decide on the appeal.',
  evidenceNeeded: 'Choose at least one piece of evidence; for “other” say which.',
  changeInFuture: 'The day cannot be in the future.',
  nothingChanges: 'Nothing changes.',
  noSuccessor: 'The successor was not found.',
  mergeVerifiedOnly: 'Both organisations must be verified to be merged.',
} satisfies Messages['errors']
