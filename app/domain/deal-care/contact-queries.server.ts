import { isStaff } from '../accounts/actor'
import type { Context } from '../context'
import type { DealSide } from '../deals/deal'
import type { contactKinds } from './care-schemas'

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
export async function listContacts(
  { db, actor }: Context,
  number: string,
): Promise<ContactLogView[]> {
  if (!isStaff(actor)) return []
  const rows = await db.contact.findMany({
    where: { deal: { number } },
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
