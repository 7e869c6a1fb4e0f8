import type { z } from 'zod'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import type { ProfileSchema } from './account-schemas'

/** The actor's own profile. */
export async function ownProfile({ db, actor }: Context) {
  if (actor.kind !== 'person') throw notFound()
  return db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { name: true, email: true, locale: true, phone: true, createdAt: true },
  })
}

/** Changes the actor's name, telephone and the language that mails to them are in. */
export async function updateProfile(
  { db, actor }: Context,
  { name, locale, phone }: z.output<typeof ProfileSchema>,
): Promise<void> {
  if (actor.kind !== 'person') throw notFound()
  await db.user.update({
    where: { id: actor.userId },
    data: { name, locale, phone: phone ?? null },
  })
}

/** What the actor agreed to and when, newest first. */
export async function ownConsents({ db, actor }: Context) {
  if (actor.kind !== 'person') throw notFound()
  return db.consent.findMany({
    where: { userId: actor.userId },
    orderBy: { givenAt: 'desc' },
    select: { id: true, document: true, version: true, givenAt: true, withdrawnAt: true },
  })
}
