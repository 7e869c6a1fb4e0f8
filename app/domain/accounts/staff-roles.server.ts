import type { z } from 'zod'
import type { Transaction } from '#app/platform/db/client.server'
import { invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import type { GrantRoleSchema } from './account-schemas'
import { hasStaffRole, type Person } from './actor'

/** The first instant of a day in Viet Nam, which keeps one time all year. */
function dayStart(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`)
}

function asAdministrator({ actor }: Context): Person {
  if (!hasStaffRole(actor, 'administrator')) throw notFound()
  return actor
}

/** Requests that arrive together tell different times; a role that ended within this is over for all of them. */
const SKEW_MS = 60_000

/**
 * Makes sure that somebody is still administrator without an assignment, or without anything of a person.
 * Assignments and accounts are held until the transaction ends, so that two administrators cannot remove each
 * other.
 * @throws DomainError `lastAdministrator`
 */
export async function forbidNoAdministrator(
  db: Transaction,
  now: Date,
  without: { userId: string } | { assignmentId: string },
): Promise<void> {
  const soon = new Date(now.getTime() + SKEW_MS)
  const held = await db.$queryRaw<{ id: string; userId: string }[]>`
    SELECT s.id, s."userId" FROM staff_assignment s JOIN "user" u ON u.id = s."userId"
    WHERE s.role = 'administrator' AND s."validFrom" <= ${now} AND u."closedAt" IS NULL
      AND (s."validTo" IS NULL OR s."validTo" > ${soon}) ORDER BY s.id FOR UPDATE OF s, u`
  const goes = (row: { id: string; userId: string }) =>
    'userId' in without ? row.userId === without.userId : row.id === without.assignmentId
  if (held.some(goes) && held.every(goes)) throw invalid('lastAdministrator')
}

/**
 * Gives somebody a staff role for a time; the last day counts in full.
 * @throws DomainError not found for others than administrators, `placeNeeded` for a focal point without a
 * place, `unknownPlace`, `datesReversed`, `roleHeld` where they hold the role at that place already
 */
export async function grantStaffRole(
  ctx: Context,
  userId: string,
  input: z.output<typeof GrantRoleSchema>,
): Promise<void> {
  const administrator = asAdministrator(ctx)
  const unitCode = input.role === 'focal_point' ? (input.unitCode ?? null) : null
  if (input.role === 'focal_point' && !unitCode) throw invalid('placeNeeded')
  const validFrom = input.validFrom ? dayStart(input.validFrom) : ctx.now
  const validTo = input.validTo ? new Date(dayStart(input.validTo).getTime() + 86_400_000) : null
  if (validTo && validTo <= validFrom) throw invalid('datesReversed')
  await transact(ctx, async ({ db }) => {
    await db.$queryRaw`SELECT 1 FROM "user" WHERE id = ${userId} FOR UPDATE`
    const user = await db.user.findUnique({ where: { id: userId }, select: { closedAt: true } })
    if (!user || user.closedAt) throw notFound()
    if (unitCode) {
      const unit = await db.administrativeUnit.findUnique({ where: { code: unitCode } })
      if (!unit || (unit.validTo && unit.validTo < ctx.now)) throw invalid('unknownPlace')
    }
    const held = await db.staffAssignment.count({
      where: {
        userId,
        role: input.role,
        unitCode,
        OR: [{ validTo: null }, { validTo: { gt: validFrom } }],
      },
    })
    if (held > 0) throw invalid('roleHeld')
    await db.staffAssignment.create({
      data: { userId, role: input.role, unitCode, validFrom, validTo },
    })
    await db.accountHistory.create({
      data: {
        userId,
        actorId: administrator.userId,
        action: 'role-given',
        role: input.role,
        createdAt: ctx.now,
      },
    })
  })
}

/**
 * Ends a staff role now.
 * @throws DomainError not found for others than administrators, `lastAdministrator`
 */
export async function endStaffRole(ctx: Context, assignmentId: string): Promise<void> {
  const administrator = asAdministrator(ctx)
  await transact(ctx, async ({ db }) => {
    await forbidNoAdministrator(db, ctx.now, { assignmentId })
    const assignment = await db.staffAssignment.findFirst({
      where: { id: assignmentId, OR: [{ validTo: null }, { validTo: { gt: ctx.now } }] },
    })
    if (!assignment) throw notFound()
    const { userId, role } = assignment
    await db.staffAssignment.update({ where: { id: assignmentId }, data: { validTo: ctx.now } })
    await db.accountHistory.create({
      data: {
        userId,
        actorId: administrator.userId,
        action: 'role-ended',
        role,
        createdAt: ctx.now,
      },
    })
  })
}
