import { emit } from '#app/platform/events/emit.server'
import type { TransactionContext } from '../context'
import { organisationSuspended } from './organisation-events'

/**
 * Removes who an individual is from the organisation that stands for them, once its last member has closed
 * their account. The row stays, nameless and out of the public's sight, because deals point to it.
 * @returns whether the organisation stood for them alone
 */
export async function forgetIndividual(
  { db, now, requestId }: TransactionContext,
  organisationId: string,
  userId: string,
): Promise<boolean> {
  const organisation = await db.organisation.findFirst({
    where: {
      id: organisationId,
      type: 'individual',
      memberships: { none: { status: 'active', userId: { not: userId } } },
    },
    select: { status: true },
  })
  if (!organisation) return false
  await db.organisation.update({
    where: { id: organisationId },
    data: {
      slug: `closed-${organisationId}`,
      status: 'suspended',
      name: '—',
      nameEn: null,
      aboutVi: null,
      aboutEn: null,
      taxCode: null,
      representativeName: null,
      representativeTitle: null,
      address: null,
      website: null,
      email: null,
      phone: null,
      certificateNumber: null,
      certificateOn: null,
      version: { increment: 1 },
    },
  })
  await db.organisationHistory.create({
    data: {
      organisationId,
      actorId: userId,
      from: organisation.status,
      to: 'suspended',
      createdAt: now,
    },
  })
  await emit({ db, requestId }, userId, organisationSuspended, { id: organisationId, reason: null })
  return true
}
