import type { Transaction } from '#app/platform/db/client.server'

/**
 * Takes a person's name out of the messages that others got about them: that they asked to join, or asked a
 * question. Part of erasing an account.
 */
export async function forgetInMessages(
  db: Transaction,
  userId: string,
  name: string,
): Promise<void> {
  await db.$executeRaw`
    UPDATE notification n SET payload = jsonb_set(n.payload, '{name}', '"—"')
    WHERE n.kind = 'membershipRequested' AND n.payload->>'name' = ${name}
      AND n.payload->>'organisation' IN (
        SELECT o.name FROM membership m JOIN organisation o ON o.id = m."organisationId"
        WHERE m."userId" = ${userId})`
  await db.$executeRaw`
    UPDATE notification n SET payload = jsonb_set(n.payload, '{name}', '"—"')
    WHERE n.kind = 'questionReceived' AND n.payload->>'name' IN (
        SELECT q.name FROM question q WHERE q."askerId" = ${userId})
      AND n."userId" IN (
        SELECT m."userId" FROM membership m JOIN question q ON q."organisationId" = m."organisationId"
        WHERE q."askerId" = ${userId})`
}
