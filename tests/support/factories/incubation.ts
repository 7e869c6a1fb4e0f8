import type { Person } from '#app/domain/accounts/actor'
import { addDemoDay, incubationProject, takeInProject } from '#app/domain/incubation/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createOfficer } from './directory'
import { createVerifiedOwner } from './organisations'

const taxCode = '0100233488'

/** What staff write of a project. */
export const projectWords = {
  titleVi: 'Cảm biến giá rẻ',
  summaryVi: 'Bộ cảm biến cho hợp tác xã',
  startsOn: '2026-10-01',
  endsOn: '2027-09-30',
}

/** A project of a startup that an officer took in. */
export async function takenIn() {
  const officer = await createOfficer()
  const owner = await createVerifiedOwner({ type: 'startup', taxCode })
  const number = await takeInProject(contextOf(officer), { taxCode, ...projectWords })
  return { officer, owner, number }
}

/** The version of a project that somebody who reads it now sees. */
export async function projectVersion(number: string): Promise<number> {
  const { version } = await testDatabase().incubationProject.findUniqueOrThrow({
    where: { number },
    select: { version: true },
  })
  return version
}

/** A project as somebody sees it. */
export const projectSeenBy = (by: Person, number: string, now?: Date) =>
  incubationProject(contextOf(by, now), number)

/** What staff write of a demo day that is a week ahead. */
export function dayInput(change: object = {}) {
  const startsAt = new Date(Date.now() + 7 * 86_400_000)
  return {
    nameVi: 'Ngày trình diễn thử',
    nameEn: 'A demo day',
    summaryVi: 'Thử',
    summaryEn: 'Trial',
    startsAt,
    endsAt: new Date(startsAt.getTime() + 3 * 3_600_000),
    place: 'Hội trường A',
    ...change,
  }
}

/** A demo day of an officer. @returns its id */
export const dayOf = (officer: Person) => addDemoDay(contextOf(officer), dayInput())
