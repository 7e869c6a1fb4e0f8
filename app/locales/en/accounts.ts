import type { Messages } from '../messages'

export default {
  errors: {
    phoneForm: 'This is not a telephone number, such as 0912 345 678',
    sureNeeded: 'Tick the box to confirm that this cannot be undone',
    termsNeeded: 'Tick the box to agree before you sign up',
  },
  signIn: {
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    forgot: 'Forgotten your password?',
    noAccount: 'No account yet?',
    signUp: 'Sign up',
  },
  signUp: {
    title: 'Create an account',
    lead: 'Accounts are free for institutes, universities, enterprises, cooperatives and individuals.',
    name: 'Full name',
    email: 'E-mail',
    password: 'Password',
    passwordHint: 'At least 10 characters.',
    consent:
      'I have read and agree to the <terms>terms of use</terms> and the <privacy>privacy notice</privacy>',
    submit: 'Sign up',
    haveAccount: 'Already have an account?',
    signIn: 'Sign in',
  },
  verify: {
    title: 'Confirm your address',
    clickToConfirm: 'Press the button below to confirm your e-mail address.',
    lookInMail:
      'We have sent a confirmation link to your address. If it has not arrived, look in your spam folder or ask for it again.',
    confirm: 'Confirm address',
    email: 'E-mail',
    resend: 'Send the link again',
  },
  forgot: {
    title: 'Forgotten password',
    lead: 'Enter the address of your account. If it has one, you will get a link to choose a new password.',
    email: 'E-mail',
    submit: 'Send the link',
  },
  reset: {
    title: 'Choose a new password',
    password: 'New password',
    hint: 'At least 10 characters. Every other session will end.',
    submit: 'Set password',
    askAgain: 'Ask for a new link',
  },
} satisfies Messages['accounts']
