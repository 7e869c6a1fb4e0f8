import type { Person, StaffRole } from '#app/domain/accounts/actor'
import { consentDocuments } from '#app/domain/accounts/consent'
import { testDatabase } from '#tests/support/database'

let count = 0

interface PersonTraits {
  name?: string
  email?: string
  locale?: 'vi' | 'en'
  staffRoles?: StaffRole[]
}

/** Somebody with a confirmed address, signed in, who acts for no organisation. */
export async function createPerson(traits: PersonTraits = {}): Promise<Person> {
  count += 1
  const id = `person-${process.pid}-${count}`
  const name = traits.name ?? `Nguyễn Thị Thử ${count}`
  const email = traits.email ?? `${id}@people.test`
  const { locale = 'vi', staffRoles = [] } = traits
  await testDatabase().user.create({
    data: {
      id,
      name,
      email,
      emailVerified: true,
      locale,
      consents: { create: consentDocuments.map((row) => ({ ...row })) },
      staffAssignments: {
        create: staffRoles.map((role) => ({ role, validFrom: new Date(Date.now() - 60_000) })),
      },
    },
  })
  return {
    kind: 'person',
    userId: id,
    sessionId: `session-${id}`,
    name,
    email,
    locale,
    organisation: null,
    staffRoles,
    unitCodes: [],
    owedConsents: [],
  }
}

/** A member of the department's staff who decides on listings and organisations. */
export function createModerator(): Promise<Person> {
  return createPerson({ name: 'Trần Văn Duyệt', staffRoles: ['moderator'] })
}
