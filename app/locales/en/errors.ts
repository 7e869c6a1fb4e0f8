import type { Messages } from '../messages'

export default {
  notFound: 'This page was not found',
  forbidden: 'You are not allowed to do this',
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
  legalClassNeeded: 'Record the legal class before you approve.',
  noOfficer: 'The person you chose cannot answer for this deal.',
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
  programmeSlugTaken: 'Another programme has this name in its address. Choose another.',
  programmeBroken: 'The rules of the programme are not valid, so it was not saved.',
  programmeGaps: 'Something is missing, so the programme cannot be published.',
  nothingToPublish: 'No version waits to be published.',
  itemCodeTaken: 'The programme has an item with this code.',
  programmeNotOpen: 'The programme takes no applications any more.',
  programmeByPlan: 'This programme goes by plan; there is nothing to apply for.',
  supportAlreadySubmitted: 'The application was submitted; its receipt is {number}.',
  supportIncomplete: 'Required parts are missing. Complete them, then submit.',
  supportOverCeiling:
    'The amount is {over, number} đ above the most that can be asked for, which is {most, number} đ.',
  supportTooMany: 'At most {most, number} can be asked for.',
  supportOtherSize: 'This item is not for enterprises of the size you declared.',
  supportSizeFirst: 'Complete the declaration of size before the budget.',
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
  supportStepNotThere: 'The application is no longer at this step. Please reload the page.',
  notYourApplication: 'Somebody else examines this application. Take it over first.',
  examinedByYou:
    'You have examined this application, so you may not decide on it. Give it to somebody else.',
  unknownReviewer: 'This person is not a support officer.',
  unknownMember: 'Somebody among them cannot be called to this council.',
  askedAlready: 'The applicant is asked only once, and has been.',
  answerNotDue: 'The applicant still has time to answer.',
  councilTooSmall: 'A council needs at least two members who may score.',
  councilNotIndependent: 'At least {percent, number}% of the members must be independent experts.',
  nobodyCalled: 'Choose at least one person who is not on the council yet.',
  councilHasScored: 'The council has scored; nobody else can be called.',
  councilNotScored: 'The minutes cannot be written yet: a member has still to declare or to score.',
  councilIsOver: 'This council has ended.',
  declaredAlready: 'You have declared already.',
  declareFirst: 'Declare first whether you have an interest in it.',
  hasConflict: 'You have declared an interest, so you do not score this application.',
  scoredAlready: 'You have scored this application; points do not change.',
  scoreEveryCriterion: 'Give points for every criterion.',
  tooManyPoints: 'This criterion is worth at most {most, number} points.',
  grantedAboveAsked: 'No more can be granted than was asked for (VND {most, number}).',
  nothingGranted: 'Grant something for at least one item.',
  appealedAlready: 'This application has been appealed once.',
  appealTooLate: 'It is too late to appeal.',
} satisfies Messages['errors']
