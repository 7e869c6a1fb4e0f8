import type { z } from 'zod'
import { notFound } from '#app/platform/http/domain-error'
import { literally } from '#app/platform/text/like'
import type { Context } from '../context'
import type { UserFilterSchema } from './account-schemas'
import { hasStaffRole } from './actor'

/** People on one page of the list. */
export const usersPerPage = 25

/** People by the filter, newest first; for administrators. */
export async function listUsers(ctx: Context, filter: z.output<typeof UserFilterSchema>) {
  if (!hasStaffRole(ctx.actor, 'administrator')) throw notFound()
  const inForce = {
    validFrom: { lte: ctx.now },
    OR: [{ validTo: null }, { validTo: { gt: ctx.now } }],
  }
  const { q, role } = filter
  const where = {
    ...(q
      ? {
          OR: [
            { name: { contains: literally(q), mode: 'insensitive' as const } },
            { email: { contains: literally(q), mode: 'insensitive' as const } },
          ],
        }
      : {}),
    ...(role
      ? { staffAssignments: { some: { ...inForce, ...(role === 'staff' ? {} : { role }) } } }
      : {}),
  }
  const [total, users] = await Promise.all([
    ctx.db.user.count({ where }),
    ctx.db.user.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (filter.page - 1) * usersPerPage,
      take: usersPerPage,
      select: {
        id: true,
        name: true,
        email: true,
        emailVerified: true,
        closedAt: true,
        createdAt: true,
        staffAssignments: { where: inForce, select: { role: true } },
      },
    }),
  ])
  return {
    total,
    users: users.map(({ staffAssignments, ...user }) => ({
      ...user,
      roles: staffAssignments.map((row) => row.role),
    })),
  }
}

/** One person with roles, organisations and what administrators did; for administrators. */
export async function staffUser(ctx: Context, id: string) {
  if (!hasStaffRole(ctx.actor, 'administrator')) throw notFound()
  const user = await ctx.db.user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      emailVerified: true,
      phone: true,
      locale: true,
      createdAt: true,
      closedAt: true,
      erasedAt: true,
      staffAssignments: {
        orderBy: { validFrom: 'desc' },
        select: { id: true, role: true, unitCode: true, validFrom: true, validTo: true },
      },
      memberships: {
        where: { status: 'active' },
        select: { role: true, organisation: { select: { id: true, name: true } } },
      },
      history: { orderBy: { createdAt: 'desc' } },
    },
  })
  if (!user) throw notFound()
  const codes = user.staffAssignments.flatMap(({ unitCode }) => unitCode ?? [])
  const units = await ctx.db.administrativeUnit.findMany({
    where: { code: { in: codes } },
    select: { code: true, name: true, nameEn: true },
  })
  const ids = user.history.flatMap(({ actorId }) => actorId ?? [])
  const actors = await ctx.db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  return {
    ...user,
    staffAssignments: user.staffAssignments.map((row) => ({
      ...row,
      unit: units.find(({ code }) => code === row.unitCode) ?? null,
      inForce: row.validFrom <= ctx.now && (!row.validTo || row.validTo > ctx.now),
    })),
    history: user.history.map((row) => ({
      ...row,
      actorName: actors.find(({ id: known }) => known === row.actorId)?.name ?? null,
    })),
  }
}
