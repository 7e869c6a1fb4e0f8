import { type Context, transact } from '../context'
import { hideListingsOf, unhideListingsOf } from './hide-listings.server'

const SUSPENDED = 'organisation-suspended'

/**
 * Hides the entries of an organisation that is suspended and shows again what its suspension had hidden. Goes
 * by its status now, so that it may run twice or late.
 */
export function followOrganisation(ctx: Context, organisationId: string): Promise<void> {
  return transact(
    ctx,
    async (tx) => {
      const organisation = await tx.db.organisation.findUnique({
        where: { id: organisationId },
        select: { status: true },
      })
      if (organisation?.status === 'suspended') await hideListingsOf(tx, organisationId, SUSPENDED)
      else if (organisation) await unhideListingsOf(tx, organisationId, SUSPENDED)
    },
    { timeout: 60_000 },
  )
}
