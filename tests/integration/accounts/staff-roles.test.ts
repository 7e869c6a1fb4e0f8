import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import {
  closeAccountByStaff,
  createAdministrator,
  endStaffRole,
  grantStaffRole,
  listUsers,
  reopenAccount,
  staffUser,
} from '#app/domain/accounts/index.server'
import { resetPassword } from '#app/domain/accounts/reset-password.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { contextFrom, createTestAuth, signInAgain, testPassword } from '#tests/support/test-auth'

const administrator = () => createPerson({ staffRoles: ['administrator'] })

async function assignmentOf(userId: string) {
  return testDatabase().staffAssignment.findFirstOrThrow({ where: { userId } })
}

describe('staff roles', () => {
  it('run for the days they are given for', async () => {
    const admin = contextOf(await administrator(), new Date('2026-11-24T03:00:00Z'))
    const person = await createPerson()
    const days = { validFrom: '2026-12-01', validTo: '2026-12-31' }
    await grantStaffRole(admin, person.userId, { role: 'moderator', ...days })
    const { validFrom, validTo } = await assignmentOf(person.userId)
    expect(validFrom.toISOString()).toBe('2026-11-30T17:00:00.000Z')
    expect(validTo?.toISOString()).toBe('2026-12-31T17:00:00.000Z')
    const reversed = { validFrom: '2026-12-02', validTo: '2026-12-01' }
    await expect(
      grantStaffRole(admin, person.userId, { role: 'appraiser', ...reversed }),
    ).rejects.toMatchObject({ reason: 'datesReversed' })
    await expect(
      grantStaffRole(admin, person.userId, { role: 'moderator', ...days }),
    ).rejects.toMatchObject({ reason: 'roleHeld' })
  })

  it('tie a focal point to a place of today', async () => {
    const admin = contextOf(await administrator())
    const person = await createPerson()
    const give = (unitCode?: string) =>
      grantStaffRole(admin, person.userId, { role: 'focal_point', unitCode })
    await expect(give()).rejects.toMatchObject({ reason: 'placeNeeded' })
    await expect(give('bac-giang-1997')).rejects.toMatchObject({ reason: 'unknownPlace' })
    await give('07210')
    await give('07375')
    await expect(give('07210')).rejects.toMatchObject({ reason: 'roleHeld' })
    const { staffAssignments, history } = await staffUser(admin, person.userId)
    expect(staffAssignments.map(({ unit }) => unit?.code).toSorted()).toEqual(['07210', '07375'])
    expect(history).toHaveLength(2)
  })

  it('are given by administrators only', async () => {
    const person = await createPerson()
    const role = { role: 'moderator' } as const
    for (const actor of [await createModerator(), person]) {
      const ctx = contextOf(actor)
      await expect(grantStaffRole(ctx, person.userId, role)).rejects.toMatchObject({
        kind: 'not-found',
      })
      await expect(listUsers(ctx, { page: 1 })).rejects.toMatchObject({ kind: 'not-found' })
    }
  })

  it('keep one administrator, also when two remove each other at once', async () => {
    const [one, other] = [await administrator(), await administrator()]
    const [mine, theirs] = [await assignmentOf(one.userId), await assignmentOf(other.userId)]
    const ends = await Promise.allSettled([
      endStaffRole(contextOf(one), theirs.id),
      endStaffRole(contextOf(other), mine.id),
    ])
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const left = ends[0]?.status === 'fulfilled' ? one : other
    const last = await assignmentOf(left.userId)
    await expect(endStaffRole(contextOf(left), last.id)).rejects.toMatchObject({
      reason: 'lastAdministrator',
    })
    await expect(
      closeAccountByStaff(contextOf(left), left.userId, 'Nghỉ việc'),
    ).rejects.toMatchObject({ reason: 'lastAdministrator' })
  })
})

describe('two administrators who remove each other', () => {
  const at = (person: Person, later: number) => contextOf(person, new Date(Date.now() + later))

  it.each([0, 5, -5])('leave one, also where the clocks differ by %i ms', async (later) => {
    const [one, other] = [await administrator(), await administrator()]
    const [mine, theirs] = [await assignmentOf(one.userId), await assignmentOf(other.userId)]
    const ends = await Promise.allSettled([
      endStaffRole(at(one, 0), theirs.id),
      endStaffRole(at(other, later), mine.id),
    ])
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('leave one where they close each other’s account', async () => {
    const [one, other] = [await administrator(), await administrator()]
    const closed = await Promise.allSettled([
      closeAccountByStaff(contextOf(one), other.userId, 'Nghỉ việc'),
      closeAccountByStaff(contextOf(other), one.userId, 'Nghỉ việc'),
    ])
    expect(closed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('closing somebody’s account', () => {
  it('takes a reason, signs them out, and can be taken back', async () => {
    const admin = contextOf(await administrator())
    const person = await createPerson({ name: 'Phạm Bị Khóa' })
    await expect(closeAccountByStaff(admin, person.userId, undefined)).rejects.toMatchObject({
      reason: 'reasonNeeded',
    })
    await closeAccountByStaff(admin, person.userId, 'Giả danh tổ chức')
    expect((await staffUser(admin, person.userId)).name).toBe('Phạm Bị Khóa')
    await reopenAccount({ ...admin, now: new Date(Date.now() + 1_000) }, person.userId)
    const { closedAt, history } = await staffUser(admin, person.userId)
    expect(closedAt).toBeNull()
    expect(history.map(({ action }) => action)).toEqual(['reopened', 'closed'])
    await testDatabase().user.update({
      where: { id: person.userId },
      data: { closedAt: new Date(), erasedAt: new Date() },
    })
    await expect(reopenAccount(admin, person.userId)).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('the list of people', () => {
  it('is searched by name, address and role', async () => {
    const admin = contextOf(await administrator())
    await createModerator()
    await createPerson({ name: 'Đỗ Thị Tìm', email: 'tim@people.test' })
    const found = async (filter: object) =>
      (await listUsers(admin, { page: 1, ...filter })).users.map(({ name }) => name)
    expect(await found({ q: 'thị tìm' })).toEqual(['Đỗ Thị Tìm'])
    expect(await found({ q: 'TIM@people' })).toEqual(['Đỗ Thị Tìm'])
    expect(await found({ role: 'moderator' })).toEqual(['Trần Văn Duyệt'])
    expect(await found({ role: 'staff' })).toHaveLength(2)
    expect(await found({ q: '%' })).toEqual([])
  })
})

describe('the first administrator', () => {
  it('gets an account and a link to choose a password; a second call changes nothing', async () => {
    const { auth } = createTestAuth()
    const first = await createAdministrator(contextOf(), auth, ' QuanTri@people.test ')
    expect(first.created).toBe(true)
    await resetPassword(auth, first.token, testPassword)
    const headers = await signInAgain(auth, 'quantri@people.test')
    const { actor } = await contextFrom(auth, headers)
    expect(actor).toMatchObject({ staffRoles: ['administrator'] })
    const again = await createAdministrator(contextOf(), auth, 'quantri@people.test')
    expect(again.created).toBe(false)
    expect(await testDatabase().staffAssignment.count()).toBe(1)
  })
})
