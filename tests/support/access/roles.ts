import {
  type Actor,
  type Person,
  type StaffRole,
  staffRoles,
  visitor,
} from '#app/domain/accounts/actor'
import { consentDocuments } from '#app/domain/accounts/consent'
import type { MemberRole } from '#app/platform/db/generated/enums'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { sessionOf } from '#tests/support/session'
import { othersSlug } from './form-records'

/** Whoever may ask, in the order of the matrix. */
export const roles = [
  'visitor',
  'own owner',
  'own editor',
  'own viewer',
  'other owner',
  'suspended owner',
  'without organisation',
  'closed account',
  ...staffRoles,
] as const

export type Role = (typeof roles)[number]

/** Somebody of a role with the browser they are signed in with. */
export interface Asker {
  headers: Headers
  /** What the rules see; the closed account's session counts for nothing. */
  actor: Actor
}

type Owner = { organisation?: string; person?: string }

/** Makes people of each role, and those who belong to the owner of a record. */
export async function askers() {
  const db = testDatabase()
  const others = await db.organisation.create({
    data: { slug: othersSlug, type: 'institute', status: 'verified', name: 'Tổ chức khác' },
  })
  const suspended = await db.organisation.create({
    data: { slug: 'bi-dinh-chi', type: 'institute', status: 'suspended', name: 'Bị đình chỉ' },
  })
  const asked = new Map<string, Asker>()

  async function signedIn(person: Person): Promise<Asker> {
    return { headers: await sessionOf(person), actor: person }
  }

  async function member(organisationId: string, role: MemberRole): Promise<Asker> {
    const person = await createPerson()
    const { userId } = person
    await db.membership.create({ data: { organisationId, userId, role, status: 'active' } })
    await db.user.update({ where: { id: userId }, data: { activeOrganisationId: organisationId } })
    const { id, slug, name, type, status } = await db.organisation.findUniqueOrThrow({
      where: { id: organisationId },
    })
    return signedIn({ ...person, organisation: { id, slug, name, type, status, role } })
  }

  async function existing(userId: string): Promise<Asker> {
    const user = await db.user.findUniqueOrThrow({
      where: { id: userId },
      include: {
        staffAssignments: true,
        memberships: { include: { organisation: true }, orderBy: { id: 'asc' } },
      },
    })
    await db.consent.createMany({
      data: consentDocuments.map((row) => ({ ...row, userId })),
      skipDuplicates: true,
    })
    const [found] = user.memberships
    return signedIn({
      kind: 'person',
      userId,
      sessionId: userId,
      name: user.name,
      email: user.email,
      locale: 'vi',
      organisation: found ? { ...found.organisation, role: found.role } : null,
      staffRoles: user.staffAssignments.map(({ role }) => role),
      unitCodes: [],
      owedConsents: [],
    })
  }

  /** A member of staff; a focal point answers for the commune of a need of the demo. */
  async function staff(role: StaffRole): Promise<Asker> {
    const person = await createPerson({ staffRoles: [role] })
    if (role !== 'focal_point') return signedIn(person)
    const { userId } = person
    const { organisation } = await db.need.findFirstOrThrow({
      where: { organisation: { unitCode: { not: null } } },
      select: { organisation: { select: { unitCode: true } } },
      orderBy: { id: 'asc' },
    })
    await db.staffAssignment.updateMany({
      where: { userId },
      data: { unitCode: organisation.unitCode },
    })
    return signedIn({ ...person, unitCodes: [organisation.unitCode ?? ''] })
  }

  async function closed(): Promise<Asker> {
    const person = await createPerson()
    const headers = await sessionOf(person)
    await db.user.update({ where: { id: person.userId }, data: { closedAt: new Date() } })
    return { headers, actor: visitor }
  }

  function make(role: Role, { organisation, person }: Owner): Promise<Asker> {
    if (role === 'visitor') return Promise.resolve({ headers: new Headers(), actor: visitor })
    if (role === 'closed account') return closed()
    if (role === 'without organisation') return createPerson().then(signedIn)
    if (role === 'other owner') return member(others.id, 'owner')
    if (role === 'suspended owner') return member(suspended.id, 'owner')
    if (role === 'own owner' && person) return existing(person)
    if (role === 'own owner') return member(organisation ?? others.id, 'owner')
    if (role === 'own editor') return member(organisation ?? others.id, 'editor')
    if (role === 'own viewer') return member(organisation ?? others.id, 'viewer')
    return staff(role)
  }

  const ask = async (role: Role, owner: Owner): Promise<Asker> => {
    const key = role.startsWith('own')
      ? `${role} ${owner.person ?? owner.organisation ?? ''}`
      : role
    const known = asked.get(key) ?? (await make(role, owner))
    asked.set(key, known)
    return known
  }
  return {
    ask,
    /** Signs in again whoever a form has signed out. */
    async renew(): Promise<void> {
      for (const [key, { headers, actor }] of asked) {
        if (actor.kind !== 'person') continue
        const { userId } = actor
        if ((await db.session.count({ where: { userId } })) > 0 && headers.has('cookie')) continue
        asked.set(key, await signedIn(actor))
      }
    },
  }
}
