import type { Prisma } from '#app/platform/db/generated/client'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { pageCount, pageWindow } from '../list-page'
import { type ActingDeed, deedOf } from './acting-deed'
import { hasStaffRole, mayActForOthers } from './actor'

/** An acting as pages show it. */
export interface ActingView {
  id: string
  officer: string
  person: string
  organisation: string
  purpose: string
  startedAt: Date
  /** When it ended or will. */
  endsAt: Date
  isOpen: boolean
  changes: { id: string; done: ActingDeed; createdAt: Date }[]
}

async function list(ctx: Context, where: Prisma.ActingSessionWhereInput, page: number) {
  const { db, now } = ctx
  const [total, rows] = await Promise.all([
    db.actingSession.count({ where }),
    db.actingSession.findMany({
      where,
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
      include: { changes: { orderBy: { createdAt: 'asc' }, take: 200 } },
      ...pageWindow(page),
    }),
  ])
  const [people, organisations] = await Promise.all([
    db.user.findMany({
      where: { id: { in: rows.flatMap(({ officerId, userId }) => [officerId, userId]) } },
      select: { id: true, name: true },
    }),
    db.organisation.findMany({
      where: { id: { in: rows.map(({ organisationId }) => organisationId) } },
      select: { id: true, name: true },
    }),
  ])
  const nameOf = (rowsOf: { id: string; name: string }[], id: string) =>
    rowsOf.find((row) => row.id === id)?.name ?? '…'
  const items: ActingView[] = rows.map((row) => ({
    id: row.id,
    officer: nameOf(people, row.officerId),
    person: nameOf(people, row.userId),
    organisation: nameOf(organisations, row.organisationId),
    purpose: row.purpose,
    startedAt: row.startedAt,
    endsAt: row.endedAt ?? row.endsAt,
    isOpen: row.endedAt === null && row.endsAt > now,
    changes: row.changes.map(({ id, path, intent, createdAt }) => ({
      id,
      done: deedOf(path, intent),
      createdAt,
    })),
  }))
  return { items, total, page, pages: pageCount(total) }
}

/** When staff acted for the reader, why, and what they sent. */
export function actingsForMe(ctx: Context, page: number) {
  if (ctx.actor.kind !== 'person') throw notFound()
  return list(ctx, { userId: ctx.actor.userId }, page)
}

/**
 * When staff acted for somebody: all of it for the head of department, their own for others.
 * @throws DomainError not-found for everybody else
 */
export function actingsOfStaff(ctx: Context, page: number) {
  const { actor } = ctx
  const seesAll: boolean = hasStaffRole(actor, 'head_of_department')
  if (!mayActForOthers(actor)) throw notFound()
  return list(ctx, seesAll ? {} : { officerId: actor.userId }, page)
}

/**
 * An organisation and those of its members for whom staff may act.
 * @throws DomainError not-found
 */
export async function actableMembers({ db, actor }: Context, organisationId: string) {
  if (!mayActForOthers(actor)) throw notFound()
  const found = await db.organisation.findUnique({
    where: { id: organisationId },
    select: {
      id: true,
      name: true,
      memberships: {
        where: { status: 'active', user: { closedAt: null, staffAssignments: { none: {} } } },
        select: { role: true, user: { select: { id: true, name: true } } },
        orderBy: { createdAt: 'asc' },
      },
    },
  })
  if (!found) throw notFound()
  const { memberships, ...organisation } = found
  return {
    organisation,
    members: memberships.map(({ role, user }) => ({ ...user, role })),
  }
}

/** What a message about an acting tells. */
export async function actingFact({ db }: Context, id: string) {
  const row = await db.actingSession.findUnique({ where: { id } })
  if (!row) return null
  const [officer, organisation] = await Promise.all([
    db.user.findUnique({ where: { id: row.officerId }, select: { name: true } }),
    db.organisation.findUnique({ where: { id: row.organisationId }, select: { name: true } }),
  ])
  const { userId, purpose, endsAt } = row
  return {
    userId,
    purpose,
    endsAt,
    name: officer?.name ?? '…',
    organisation: organisation?.name ?? '…',
  }
}
