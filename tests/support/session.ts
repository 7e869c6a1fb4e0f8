import { createHmac } from 'node:crypto'
import type { Person } from '#app/domain/accounts/actor'
import { testDatabase } from './database'
import { testSecret } from './factories/organisations'

const HOUR_MS = 3_600_000

/** Headers of a browser in which the person is signed in, acting for their organisation. */
export async function sessionOf(person: Person): Promise<Headers> {
  const token = crypto.randomUUID()
  await testDatabase().session.create({
    data: {
      id: token,
      token,
      userId: person.userId,
      expiresAt: new Date(Date.now() + HOUR_MS),
    },
  })
  const signature = createHmac('sha256', testSecret).update(token).digest('base64')
  const value = encodeURIComponent(`${token}.${signature}`)
  return new Headers({ cookie: `exchange.session_token=${value}` })
}
