import type { MemberRole, Person } from '#app/domain/accounts/actor'
import {
  acceptInvitation,
  createOrganisation,
  decideOnOrganisation,
  inviteMember,
} from '#app/domain/organisations/index.server'
import { invitationToken } from '#app/domain/organisations/invitation-token.server'
import type { OrganisationInput } from '#app/domain/organisations/organisation-schemas'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from './accounts'

let count = 0

/** Secret of the tests' invitations. */
export const testSecret = 'a secret of the tests that is long enough'

/** Form of an organisation that needs no tax code; `traits` replace its parts. */
export function organisationInput(traits: Partial<OrganisationInput> = {}): OrganisationInput {
  count += 1
  return { type: 'institute', name: `Viện Nghiên cứu Thử nghiệm số ${count}`, ...traits }
}

/** The person as they act once the database says so: for the organisation that is active for them. */
export async function actingAgain(person: Person): Promise<Person> {
  const user = await testDatabase().user.findUniqueOrThrow({
    where: { id: person.userId },
    include: { memberships: { where: { status: 'active' }, include: { organisation: true } } },
  })
  const found = user.memberships.find((row) => row.organisationId === user.activeOrganisationId)
  if (!found) return { ...person, organisation: null }
  const { id, slug, name, type, status } = found.organisation
  return { ...person, organisation: { id, slug, name, type, status, role: found.role } }
}

/** The owner of a new organisation that waits to be verified. */
export async function createOwner(
  traits: Partial<OrganisationInput> = {},
): Promise<Person & { organisation: NonNullable<Person['organisation']> }> {
  const person = await createPerson()
  await createOrganisation(contextOf(person), organisationInput(traits))
  return withOrganisation(await actingAgain(person))
}

/** The owner of a verified organisation. */
export async function createVerifiedOwner(traits: Partial<OrganisationInput> = {}) {
  const owner = await createOwner(traits)
  const moderator = await createModerator()
  const id = owner.organisation.id
  await decideOnOrganisation(contextOf(moderator), id, { decision: 'verify', version: 1 })
  return withOrganisation(await actingAgain(owner))
}

/** Somebody whom the owner invited and who accepted. */
export async function createMember(owner: Person, role: MemberRole) {
  const person = await createPerson()
  const invitation = await inviteMember(contextOf(owner), testSecret, { email: person.email, role })
  await acceptInvitation(contextOf(person), invitationToken(testSecret, invitation.id))
  return withOrganisation(await actingAgain(person))
}

function withOrganisation(person: Person) {
  const { organisation } = person
  if (!organisation) throw new Error('the person acts for no organisation')
  return { ...person, organisation }
}
