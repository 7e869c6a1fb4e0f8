import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { asMember, asOwner, asPerson } from './acting'

/**
 * The organisation the actor acts for, as its form and its page show it.
 * @throws DomainError not found for those who act for none
 */
export async function ownOrganisation(ctx: Context) {
  const { organisation } = asMember(ctx.actor)
  const found = await ctx.db.organisation.findUnique({
    where: { id: organisation.id },
    omit: { source: true, createdAt: true, updatedAt: true },
    include: {
      history: {
        orderBy: { createdAt: 'desc' },
        take: 50,
        select: {
          id: true,
          from: true,
          to: true,
          reason: true,
          changedFields: true,
          createdAt: true,
        },
      },
    },
  })
  if (!found) throw notFound()
  return { ...found, certificateOn: found.certificateOn?.toISOString().slice(0, 10) ?? null }
}

/** The organisation's members, those who ask to join, and open invitations; for its owners. */
export async function ownMembers(ctx: Context) {
  const { organisation, userId } = asOwner(ctx.actor)
  const organisationId = organisation.id
  const person = { select: { name: true, email: true } } as const
  const memberships = await ctx.db.membership.findMany({
    where: { organisationId, status: { in: ['active', 'requested'] } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, userId: true, role: true, status: true, createdAt: true, user: person },
  })
  const invitations = await ctx.db.invitation.findMany({
    where: { organisationId, acceptedAt: null, cancelledAt: null, expiresAt: { gt: ctx.now } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, email: true, role: true, expiresAt: true },
  })
  const people = memberships.map(({ user, userId: id, ...row }) => ({
    ...row,
    ...user,
    self: id === userId,
  }))
  return {
    members: people.filter(({ status }) => status === 'active'),
    requests: people.filter(({ status }) => status === 'requested'),
    invitations,
  }
}

/** The organisations the actor is a member of or asked to join, the active one marked. */
export async function organisationsOfActor(ctx: Context) {
  const person = asPerson(ctx.actor)
  const memberships = await ctx.db.membership.findMany({
    where: { userId: person.userId, status: { in: ['active', 'requested'] } },
    orderBy: { createdAt: 'asc' },
    select: {
      role: true,
      status: true,
      organisation: { select: { id: true, name: true, type: true, status: true } },
    },
  })
  return memberships.map(({ organisation, status, role }) => ({
    id: organisation.id,
    name: organisation.name,
    role,
    requested: status === 'requested',
    active: status === 'active' && organisation.id === person.organisation?.id,
  }))
}
