import type { MemberRole, StaffRole } from '#app/domain/accounts/actor'
import type { Locale } from '#app/locales/locale'
import type { Queue } from '#app/platform/queue/queue.server'
import type { Context } from '../context'
import { messageMailJob } from './message-mail-job'
import { type NotificationKind, notificationKinds, type PayloadOf } from './notification-kinds'

/** What a handler of events writes messages with. */
export interface MessageContext {
  ctx: Context
  queue: Queue
}

/** Who is told: people, members of an organisation by role, or staff by role. */
export type Recipients =
  | { userIds: readonly string[] }
  | { organisationId: string; roles: readonly MemberRole[] }
  | { staffRoles: readonly StaffRole[] }

interface Message<Kind extends NotificationKind> {
  kind: Kind
  payload: PayloadOf<Kind>
  to: Recipients
  /** Path of what it is about, without language. */
  href: string | null
  /** Names the fact: a handler that runs twice tells it once. */
  dedupeKey: string
  /** Who did it and needs no message. */
  except?: string | null
  /** Queues the mail where it says more than the message does. */
  mail?: (reader: MailReader) => Promise<void>
}

/** Whom a mail goes to, and what names it. */
export interface MailReader {
  userId: string
  to: string
  locale: Locale
  dedupeKey: string
}

/**
 * Writes a message to everybody concerned, in the exchange and, unless they switched that off, by mail.
 * Called by handlers of events, after commit.
 */
export async function notify<Kind extends NotificationKind>(
  { ctx, queue }: MessageContext,
  message: Message<Kind>,
): Promise<void> {
  const payload = notificationKinds[message.kind].parse(message.payload)
  const json = JSON.parse(JSON.stringify(payload)) as Record<string, unknown>
  const people = await recipientsOf(ctx, message.to, message.kind)
  const told = people.filter(({ id }) => id !== message.except)
  const keyFor = (userId: string) => `${message.dedupeKey}:${userId}`
  await ctx.db.notification.createMany({
    data: told.map(({ id }) => ({
      userId: id,
      kind: message.kind,
      payload: json as object,
      href: message.href,
      dedupeKey: keyFor(id),
      createdAt: ctx.now,
    })),
    skipDuplicates: true,
  })
  for (const person of told) {
    if (!person.emailVerified || person.preferences.some(({ email }) => !email)) continue
    const reader: MailReader = {
      userId: person.id,
      to: person.email,
      locale: person.locale === 'en' ? 'en' : 'vi',
      dedupeKey: `message:${keyFor(person.id)}`,
    }
    if (message.mail) await message.mail(reader)
    else {
      const { kind, href } = message
      await queue.send(messageMailJob, {
        ...reader,
        kind,
        payload: json,
        path: href,
      })
    }
  }
}

/** Sends a message by mail alone, to an address that need not have an account. */
export async function mailTo<Kind extends NotificationKind>(
  queue: Queue,
  message: Omit<Message<Kind>, 'to' | 'except' | 'mail'> & { to: string; locale: Locale },
): Promise<void> {
  const payload = notificationKinds[message.kind].parse(message.payload)
  await queue.send(messageMailJob, {
    kind: message.kind,
    payload: JSON.parse(JSON.stringify(payload)) as Record<string, unknown>,
    to: message.to,
    locale: message.locale,
    path: message.href,
    dedupeKey: `message:${message.dedupeKey}:${message.to}`,
  })
}

function recipientsOf({ db, now }: Context, to: Recipients, kind: NotificationKind) {
  const inForce = { validFrom: { lte: now }, OR: [{ validTo: null }, { validTo: { gt: now } }] }
  const where =
    'userIds' in to
      ? { id: { in: [...to.userIds] } }
      : 'organisationId' in to
        ? {
            memberships: {
              some: {
                organisationId: to.organisationId,
                status: 'active' as const,
                role: { in: [...to.roles] },
              },
            },
          }
        : { staffAssignments: { some: { role: { in: [...to.staffRoles] }, ...inForce } } }
  return db.user.findMany({
    where: { ...where, closedAt: null },
    select: {
      id: true,
      email: true,
      emailVerified: true,
      locale: true,
      preferences: { where: { kind }, select: { email: true } },
    },
    orderBy: { id: 'asc' },
  })
}
