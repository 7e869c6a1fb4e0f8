import { isStaff } from '#app/domain/accounts/actor'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { choosableKinds, type NotificationKind } from './notification-kinds'
import { readUnsubscribeToken } from './unsubscribe-token.server'

/** The kinds the person may choose about, and of which of them they get mails. */
export async function notificationPreferences({ db, actor }: Context) {
  if (actor.kind !== 'person') throw notFound()
  const off = await db.notificationPreference.findMany({
    where: { userId: actor.userId, email: false },
    select: { kind: true },
  })
  const kinds = choosableKinds(isStaff(actor))
  const mailed = kinds.filter((kind) => !off.some((row) => row.kind === kind))
  return { kinds, mailed }
}

/** Keeps of which kinds the person gets mails. */
export async function saveNotificationPreferences(
  { db, actor }: Context,
  mailed: readonly NotificationKind[],
): Promise<void> {
  if (actor.kind !== 'person') throw notFound()
  const { userId } = actor
  await db.$transaction(
    choosableKinds(isStaff(actor)).map((kind) => {
      const email = mailed.includes(kind)
      return db.notificationPreference.upsert({
        where: { userId_kind: { userId, kind } },
        create: { userId, kind, email },
        update: { email },
      })
    }),
  )
}

/** The kind of mails that an unsubscribe link stops; null for a forged link. */
export function kindToStop(secret: string, token: string): NotificationKind | null {
  return readUnsubscribeToken(secret, token)?.kind ?? null
}

/**
 * Stops the mails that an unsubscribe link names.
 * @throws DomainError not found for a forged link or an account that is gone
 */
export async function stopMails({ db }: Context, secret: string, token: string): Promise<void> {
  const stop = readUnsubscribeToken(secret, token)
  const user = stop && (await db.user.findUnique({ where: { id: stop.userId } }))
  if (!stop || !user) throw notFound()
  await db.notificationPreference.upsert({
    where: { userId_kind: stop },
    create: { ...stop, email: false },
    update: { email: false },
  })
}
