import type { Messages } from '../messages'

export default {
  required: 'This is required',
  invalid: 'This value is not valid',
  number: 'Enter a number',
  email: 'Enter an e-mail address in the right form, such as name@company.vn',
  tooShort: 'At least {minimum, number} characters are needed',
  tooLong: 'At most {maximum, number} characters are allowed',
  tooFew: 'At least {minimum, number} entries are needed',
  tooMany: 'At most {maximum, number} entries are allowed',
  tooSmall: 'Must not be less than {minimum, number}',
  tooBig: 'Must not be more than {maximum, number}',
} satisfies Messages['validation']
