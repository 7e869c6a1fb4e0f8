import { testDatabase } from '../database'
import { createModerator, createPerson } from './accounts'
import { createVerifiedOwner } from './organisations'

/** An organisation's owner, two moderators and a head of department, who alone hold roles, without any rule. */
export async function createOfficers() {
  const db = testDatabase()
  const owner = await createVerifiedOwner()
  await db.staffAssignment.updateMany({ data: { validTo: new Date(Date.now() - 15 * 60_000) } })
  const [an, binh] = [await createModerator(), await createModerator()]
  const head = await createPerson({ staffRoles: ['head_of_department'] })
  await db.officerRule.deleteMany()
  return { owner, an, binh, head }
}
