import type { z } from 'zod'
import { conflict, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import type { ConsentSchema } from './account-schemas'
import { consentDocuments, owedConsents, versionsInForce } from './consent'

/**
 * Records the actor's consent to the versions in force that they have not agreed to yet; what they agreed to
 * before stays on record. Asked twice, it records once.
 * @throws DomainError `changedMeanwhile` where other versions came into force since the page was read
 */
export async function giveConsent(
  ctx: Context,
  { versions }: Pick<z.output<typeof ConsentSchema>, 'versions'>,
): Promise<void> {
  if (ctx.actor.kind !== 'person') throw notFound()
  if (versions !== versionsInForce) throw conflict()
  const { userId } = ctx.actor
  await transact(ctx, async ({ db, now }) => {
    await db.$queryRaw`SELECT 1 FROM "user" WHERE id = ${userId} FOR UPDATE`
    const owed = owedConsents(await db.consent.findMany({ where: { userId } }))
    await db.consent.createMany({
      data: consentDocuments
        .filter(({ document }) => owed.includes(document))
        .map(({ document, version }) => ({ userId, document, version, givenAt: now })),
    })
  })
}
