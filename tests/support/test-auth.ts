import { visitor } from '#app/domain/accounts/actor'
import { confirmAddress } from '#app/domain/accounts/confirm-address.server'
import { currentActor } from '#app/domain/accounts/current-actor.server'
import { signIn } from '#app/domain/accounts/sign-in.server'
import { signUp } from '#app/domain/accounts/sign-up.server'
import { type Auth, createAuth } from '#app/platform/auth/auth.server'
import { contextOf } from './context'
import { testDatabase } from './database'

/** A mail that the account service asked for. */
export interface AskedMail {
  kind: 'confirmAddress' | 'addressAlreadyUsed' | 'resetPassword' | 'approveNewAddress'
  to: string
  token?: string
  newAddress?: string
}

/** The account service on the test's database, with the mails it asks for. */
export function createTestAuth(): { auth: Auth; mails: AskedMail[] } {
  const mails: AskedMail[] = []
  const auth = createAuth({
    db: testDatabase(),
    secret: 'a secret of the tests that is long enough',
    appUrl: 'http://exchange.test',
    mails: {
      async confirmAddress({ email }, token) {
        mails.push({ kind: 'confirmAddress', to: email, token })
      },
      async addressAlreadyUsed({ email }) {
        mails.push({ kind: 'addressAlreadyUsed', to: email })
      },
      async resetPassword({ email }, token) {
        mails.push({ kind: 'resetPassword', to: email, token })
      },
      async approveNewAddress({ email }, newAddress, token) {
        mails.push({ kind: 'approveNewAddress', to: email, newAddress, token })
      },
    },
  })
  return { auth, mails }
}

export const testPassword = 'mật khẩu thử nghiệm'
const clientIp = '192.0.2.1'

/** Cookies of an answer, as a browser sends them back. */
export function cookiesOf(headers: Headers): Headers {
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return new Headers({ cookie: cookies.join('; ') })
}

/** Signs up, confirms the address and signs in. @returns the browser's headers */
export async function register(
  { auth, mails }: ReturnType<typeof createTestAuth>,
  email: string,
): Promise<Headers> {
  const input = { name: 'Lê Văn Thử', email, password: testPassword, terms: true as const }
  const request = { headers: new Headers(), clientIp, locale: 'vi' as const }
  await signUp(contextOf(visitor), auth, input, request)
  await confirmAddress(auth, mails.at(-1)?.token ?? '', new Headers())
  return signInAgain(auth, email)
}

/** Signs in from one more browser. */
export async function signInAgain(auth: Auth, email: string, password = testPassword) {
  const headers = await signIn(
    contextOf(visitor),
    auth,
    { email, password },
    {
      headers: new Headers({ 'user-agent': 'Mozilla/5.0 (Linux; Android 14) Chrome/130' }),
      clientIp,
    },
  )
  return cookiesOf(headers)
}

/** A context for whoever sends these headers. */
export async function contextFrom(auth: Auth, headers: Headers) {
  const now = new Date()
  return contextOf(await currentActor(testDatabase(), auth, headers, now), now)
}
