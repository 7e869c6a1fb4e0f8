import { emit } from '#app/platform/events/emit.server'
import { invalid, notFound } from '#app/platform/http/domain-error'
import { countAgainst } from '#app/platform/rate-limit/rate-limit.server'
import { type Context, transact } from '../context'
import { asPerson } from './acting'
import { membershipRequested } from './organisation-events'
import { lockOrganisation } from './organisation-record.server'

/**
 * The name of the organisation with a tax code, which is all that a stranger learns.
 * @throws DomainError not found, or `tooManyTries` for somebody who tries many codes
 */
export async function nameByTaxCode(ctx: Context, taxCode: string): Promise<string> {
  await countAgainst(ctx.db, 'tax-code-look-up', asPerson(ctx.actor).userId)
  const organisation = await ctx.db.organisation.findUnique({
    where: { taxCode },
    select: { name: true },
  })
  if (!organisation) throw notFound()
  return organisation.name
}

/**
 * Asks to join the organisation with a tax code; its owners, or staff where it has none, decide. Asking
 * twice is asking once.
 * @throws DomainError not found, or `alreadyMember`
 */
export async function requestMembership(ctx: Context, taxCode: string): Promise<void> {
  const { userId } = asPerson(ctx.actor)
  await transact(ctx, async (tx) => {
    const organisation = await tx.db.organisation.findUnique({
      where: { taxCode },
      select: { id: true },
    })
    if (!organisation) throw notFound()
    await lockOrganisation(tx.db, organisation.id)
    const membership = await tx.db.membership.findUnique({
      where: { organisationId_userId: { organisationId: organisation.id, userId } },
      select: { status: true },
    })
    const known = membership?.status
    if (known === 'active') throw invalid('alreadyMember')
    if (known === 'requested') return
    const asked = { role: 'editor', status: 'requested', decidedById: null } as const
    const { id } = await tx.db.membership.upsert({
      where: { organisationId_userId: { organisationId: organisation.id, userId } },
      create: { ...asked, organisationId: organisation.id, userId, createdAt: ctx.now },
      update: { ...asked, createdAt: ctx.now },
      select: { id: true },
    })
    await emit(tx, userId, membershipRequested, { id })
  })
}
