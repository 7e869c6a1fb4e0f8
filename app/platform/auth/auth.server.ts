import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import type { Database } from '#app/platform/db/client.server'
import { overHttps } from '#app/platform/env/over-https'

export { hashPassword, verifyPassword } from 'better-auth/crypto'

/** A person as far as account mails need them. */
export interface MailedUser {
  id: string
  email: string
  name: string
}

/** Mails that accounts ask for; the wording is the domain's. Links are made from the token. */
export interface AuthMails {
  confirmAddress(user: MailedUser, token: string): Promise<void>
  addressAlreadyUsed(user: MailedUser): Promise<void>
  resetPassword(user: MailedUser, token: string): Promise<void>
  approveNewAddress(user: MailedUser, newAddress: string, token: string): Promise<void>
}

interface AuthOptions {
  db: Database
  secret: string
  appUrl: string
  mails: AuthMails
}

const HOUR = 3_600
const DAY = 24 * HOUR

/**
 * Creates the account service. Its HTTP endpoints are not mounted: routes call `auth.api`, so that every
 * form works without JavaScript and passes `handle`.
 */
export function createAuth({ db, secret, appUrl, mails }: AuthOptions) {
  return betterAuth({
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    secret,
    baseURL: appUrl,
    telemetry: { enabled: false },
    // A wrong password or an unknown address is an outcome and no warning.
    logger: { level: 'error' },
    rateLimit: { enabled: false },
    advanced: { cookiePrefix: 'exchange', useSecureCookies: overHttps(appUrl) },
    session: { expiresIn: 30 * DAY, updateAge: DAY },
    user: {
      additionalFields: { locale: { type: 'string', required: false, defaultValue: 'vi' } },
      changeEmail: {
        enabled: true,
        sendChangeEmailConfirmation: ({ user, newEmail, token }) =>
          mails.approveNewAddress(user, newEmail, token),
      },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      autoSignIn: false,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      resetPasswordTokenExpiresIn: HOUR,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => mails.resetPassword(user, token),
      onExistingUserSignUp: ({ user }) => mails.addressAlreadyUsed(user),
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: DAY,
      sendVerificationEmail: ({ user, token }) => mails.confirmAddress(user, token),
    },
  })
}

/** The account service. */
export type Auth = ReturnType<typeof createAuth>
