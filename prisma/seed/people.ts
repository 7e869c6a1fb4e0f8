import { consentDocuments } from '#app/domain/accounts/consent'
import { people } from './content/people'
import type { SeedContext } from './context'
import { addressOf, idOf, personId } from './identity'
import { organisationId } from './organisations'

/** The owner of the organisation, who writes its entries in the demo. */
export function authorOf(organisation: string): string {
  const owner = people.find((person) => person.organisation === organisation && !person.role)
  return personId(owner?.mail ?? organisation)
}

/** Writes the people with their account, consent, membership and staff role. */
export async function seedPeople(ctx: SeedContext): Promise<void> {
  const options = { skipDuplicates: true }
  await ctx.db.user.createMany({
    ...options,
    data: people.map((person) => ({
      id: personId(person.mail),
      name: person.name,
      email: addressOf(person.mail),
      emailVerified: true,
      locale: person.locale ?? 'vi',
      phone: person.phone ?? null,
      activeOrganisationId: person.organisation ? organisationId(person.organisation) : null,
      createdAt: ctx.ago(person.joined),
    })),
  })
  await ctx.db.account.createMany({
    ...options,
    data: people.map((person) => ({
      id: idOf('account', person.mail),
      accountId: personId(person.mail),
      userId: personId(person.mail),
      providerId: 'credential',
      password: ctx.passwordHash,
      createdAt: ctx.ago(person.joined),
    })),
  })
  await ctx.db.consent.createMany({
    ...options,
    data: people.flatMap((person) =>
      consentDocuments.map(({ document, version }) => ({
        id: idOf('consent', person.mail, document, version),
        userId: personId(person.mail),
        document,
        version,
        givenAt: ctx.ago(person.joined),
      })),
    ),
  })
  await ctx.db.membership.createMany({
    ...options,
    data: people.flatMap((person) =>
      person.organisation
        ? {
            id: idOf('membership', person.mail),
            organisationId: organisationId(person.organisation),
            userId: personId(person.mail),
            role: person.role ?? 'owner',
            status: 'active' as const,
            createdAt: ctx.ago(person.joined),
          }
        : [],
    ),
  })
  await ctx.db.staffAssignment.createMany({
    ...options,
    data: people.flatMap((person) =>
      person.staff
        ? {
            id: idOf('staff', person.mail),
            userId: personId(person.mail),
            role: person.staff.role,
            unitCode: person.staff.unitCode ?? null,
            validFrom: ctx.ago(person.joined),
          }
        : [],
    ),
  })
}
