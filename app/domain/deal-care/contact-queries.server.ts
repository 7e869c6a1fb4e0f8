import type { Locale } from '#app/locales/locale'
import type { Prisma } from '#app/platform/db/generated/client'
import { notFound } from '#app/platform/http/domain-error'
import { isStaff } from '../accounts/actor'
import type { Context } from '../context'
import type { DealSide } from '../deals/deal'
import { isUuid } from '../is-uuid'
import { wordsIn } from '../listings/words'
import type { ContactTarget, contactKinds } from './care-schemas'
import { targetColumn } from './log-contact-about.server'

/** A call or visit as staff see it. */
export interface ContactLogView {
  id: string
  kind: (typeof contactKinds)[number]
  side: DealSide | null
  heldOn: Date
  summary: string
  by: string | null
}

const mostShown = 200

/** The calls and visits about a deal, the latest first; none for whoever is not staff. */
export function listContacts(ctx: Context, number: string): Promise<ContactLogView[]> {
  return contactsWhere(ctx, { deal: { number } })
}

/** The calls and visits about an organisation or an entry, the latest first; none for whoever is not staff. */
export function contactsAbout(ctx: Context, target: ContactTarget): Promise<ContactLogView[]> {
  return contactsWhere(ctx, targetColumn(target))
}

async function contactsWhere(
  { db, actor }: Context,
  where: Prisma.ContactWhereInput,
): Promise<ContactLogView[]> {
  if (!isStaff(actor)) return []
  const rows = await db.contact.findMany({
    where,
    orderBy: [{ heldOn: 'desc' }, { createdAt: 'desc' }],
    take: mostShown,
  })
  const users = await db.user.findMany({
    where: { id: { in: rows.map(({ authorId }) => authorId) } },
    select: { id: true, name: true },
  })
  return rows.map(({ id, kind, side, heldOn, summary, authorId }) => ({
    id,
    kind,
    side,
    heldOn,
    summary,
    by: users.find((user) => user.id === authorId)?.name ?? null,
  }))
}

/**
 * What a call or a visit is about, by name, with how to reach its organisation.
 * @throws DomainError not-found for whoever is not staff, and for what is not there
 */
export async function contactTarget(
  { db, actor }: Context,
  { kind, id }: ContactTarget,
  locale: Locale,
) {
  if (!isStaff(actor) || !isUuid(id)) throw notFound()
  const reach = { id: true, name: true, email: true, phone: true } as const
  if (kind === 'organisation') {
    const found = await db.organisation.findUnique({ where: { id }, select: reach })
    if (!found) throw notFound()
    return { title: found.name, organisation: found }
  }
  const query = {
    where: { id, status: { not: 'draft' as const } },
    select: {
      texts: { select: { lang: true, title: true } },
      organisation: { select: reach },
    },
  } as const
  const found =
    kind === 'technology' ? await db.technology.findFirst(query) : await db.need.findFirst(query)
  if (!found) throw notFound()
  return { title: wordsIn(found.texts, locale)('title').text, organisation: found.organisation }
}
