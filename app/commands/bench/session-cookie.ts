import { createHmac } from 'node:crypto'
import { createDatabase } from '#app/platform/db/client.server'
import type { Scratch } from './scratch'

/** The cookie of an account that is signed in. */
export async function sessionCookie({ source }: Scratch, userId: string): Promise<string> {
  const db = createDatabase(source.DATABASE_URL ?? '')
  const token = `bench-session-${userId}`
  await db.session.create({
    data: { id: token, token, userId, expiresAt: new Date(Date.now() + 86_400_000) },
  })
  await db.$disconnect()
  const signature = createHmac('sha256', source.SESSION_SECRET ?? '')
    .update(token)
    .digest('base64')
  return `exchange.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
