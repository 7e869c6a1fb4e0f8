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
} satisfies Messages['errors']
