import { organisations } from './content/organisations'
import type { OrganisationSeed } from './content/types'
import type { SeedContext } from './context'
import { idOf, personId } from './identity'

/** Days that staff took to verify an organisation. */
const checkTook = 2

export function organisationId(slug: string): string {
  return idOf('organisation', slug)
}

function historyOf(seed: OrganisationSeed, ctx: SeedContext) {
  const status = seed.status ?? 'verified'
  const organisationId = idOf('organisation', seed.slug)
  const step = (to: typeof status, from: typeof status | null, days: number, reason?: string) => ({
    id: idOf('organisation-history', seed.slug, to),
    organisationId,
    actorId: to === 'pending' ? null : personId('kiemduyet'),
    from,
    to,
    reason: reason ?? null,
    createdAt: ctx.ago(days),
  })
  const steps = [step('pending', null, seed.joined)]
  if (status === 'rejected')
    steps.push(step('rejected', 'pending', seed.joined - checkTook, seed.statusReason))
  if (status === 'verified' || status === 'suspended')
    steps.push(step('verified', 'pending', seed.joined - checkTook))
  if (status === 'suspended') steps.push(step('suspended', 'verified', 6, seed.statusReason))
  return steps
}

/** Writes the organisations and how each came to its status. */
export async function seedOrganisations(ctx: SeedContext): Promise<void> {
  await ctx.db.organisation.createMany({
    data: organisations.map((seed) => {
      const { statusReason: _, joined, ...columns } = seed
      const status = seed.status ?? 'verified'
      const checked = status === 'verified' || status === 'suspended'
      return {
        ...columns,
        id: organisationId(seed.slug),
        status,
        email: `${seed.slug}@demo.test`,
        verifiedAt: checked ? ctx.ago(joined - checkTook) : null,
        createdAt: ctx.ago(joined),
      }
    }),
    skipDuplicates: true,
  })
  await ctx.db.organisationHistory.createMany({
    data: organisations.flatMap((seed) => historyOf(seed, ctx)),
    skipDuplicates: true,
  })
}
