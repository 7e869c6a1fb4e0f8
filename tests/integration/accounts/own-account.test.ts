import { describe, expect, it } from 'vitest'
import { visitor } from '#app/domain/accounts/actor'
import { confirmAddress } from '#app/domain/accounts/confirm-address.server'
import {
  askToChangeAddress,
  changePassword,
  endOtherSessions,
  endSession,
  exportAccount,
  ownConsents,
  ownProfile,
  ownSessions,
  updateProfile,
} from '#app/domain/accounts/index.server'
import { closeOwnAccount } from '#app/domain/organisations/index.server'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import {
  contextFrom,
  cookiesOf,
  createTestAuth,
  register,
  signInAgain,
  testPassword,
} from '#tests/support/test-auth'

const email = 'thu@people.test'

describe('sessions', () => {
  it('are listed with their device and end one by one or all others at once', async () => {
    const kit = createTestAuth()
    const here = await register(kit, email)
    const there = await signInAgain(kit.auth, email)
    await signInAgain(kit.auth, email)
    const ctx = await contextFrom(kit.auth, here)
    const sessions = await ownSessions(ctx)
    expect(sessions.map(({ present }) => present)).toEqual([true, false, false])
    expect(sessions[1]?.device).toBe('Chrome · Android')

    const other = await contextFrom(kit.auth, there)
    const thereId = other.actor.kind === 'person' ? other.actor.sessionId : ''
    const stranger = await contextFrom(kit.auth, await register(kit, 'khac@people.test'))
    await expect(endSession(stranger, thereId)).rejects.toMatchObject({ kind: 'not-found' })
    await endSession(ctx, thereId)
    expect((await contextFrom(kit.auth, there)).actor).toEqual(visitor)
    expect(await endOtherSessions(ctx)).toBe(1)
    expect((await contextFrom(kit.auth, here)).actor.kind).toBe('person')
    expect((await ownSessions(stranger)).length).toBe(1)
  })

  it('end elsewhere when the password changes', async () => {
    const kit = createTestAuth()
    const here = await register(kit, email)
    const there = await signInAgain(kit.auth, email)
    const ctx = await contextFrom(kit.auth, here)
    const next = 'một mật khẩu mới'
    const wrong = changePassword(ctx, kit.auth, { currentPassword: 'sai', password: next }, here)
    await expect(wrong).rejects.toMatchObject({ reason: 'wrongPassword' })
    const input = { currentPassword: testPassword, password: next }
    const fresh = cookiesOf(await changePassword(ctx, kit.auth, input, here))
    expect((await contextFrom(kit.auth, there)).actor).toEqual(visitor)
    expect((await contextFrom(kit.auth, fresh)).actor.kind).toBe('person')
  })
})

describe('changing the address', () => {
  it('takes the word of the old and of the new address', async () => {
    const kit = createTestAuth()
    const headers = await register(kit, email)
    const ctx = await contextFrom(kit.auth, headers)
    const input = { email: 'moi@people.test', currentPassword: testPassword }
    await askToChangeAddress(ctx, kit.auth, input, headers)
    expect(kit.mails.at(-1)).toMatchObject({ kind: 'approveNewAddress', to: email })
    const approval = kit.mails.at(-1)?.token ?? ''
    expect(await confirmAddress(kit.auth, approval, headers)).toBe('approved')
    expect((await ownProfile(ctx)).email).toBe(email)
    expect(kit.mails.at(-1)).toMatchObject({ kind: 'confirmAddress', to: input.email })
    const proof = kit.mails.at(-1)?.token ?? ''
    expect(await confirmAddress(kit.auth, proof, headers)).toBe('confirmed')
    expect((await ownProfile(ctx)).email).toBe(input.email)
    await signInAgain(kit.auth, input.email)
  })

  it('answers alike where the new address has an account, and sends nothing', async () => {
    const kit = createTestAuth()
    await register(kit, 'khac@people.test')
    const headers = await register(kit, email)
    const before = kit.mails.length
    const ctx = await contextFrom(kit.auth, headers)
    const input = { email: 'khac@people.test', currentPassword: testPassword }
    await expect(askToChangeAddress(ctx, kit.auth, input, headers)).resolves.toBeUndefined()
    expect(kit.mails).toHaveLength(before)
  })

  it('asks for the password', async () => {
    const kit = createTestAuth()
    const headers = await register(kit, email)
    const ctx = await contextFrom(kit.auth, headers)
    const input = { email: 'moi@people.test', currentPassword: 'sai' }
    await expect(askToChangeAddress(ctx, kit.auth, input, headers)).rejects.toMatchObject({
      reason: 'wrongPassword',
    })
  })
})

describe('profile, consents and export', () => {
  it('change and show what is kept, without secrets', async () => {
    const kit = createTestAuth()
    const ctx = await contextFrom(kit.auth, await register(kit, email))
    await updateProfile(ctx, { name: 'Lê Thị Đổi', locale: 'en', phone: '+84912345678' })
    expect(await ownProfile(ctx)).toMatchObject({ name: 'Lê Thị Đổi', locale: 'en' })
    expect((await ownConsents(ctx)).map(({ document }) => document).toSorted()).toEqual([
      'privacy',
      'terms',
    ])
    const exported = JSON.stringify(await exportAccount(ctx))
    expect(exported).toContain('+84912345678')
    expect(exported).not.toMatch(/"(password|token)"/)
  })
})

describe('closing one’s account', () => {
  it('removes what tells who the person was, for good', async () => {
    const kit = createTestAuth()
    const headers = await register(kit, email)
    const ctx = await contextFrom(kit.auth, headers)
    await expect(closeOwnAccount(ctx, 'sai')).rejects.toMatchObject({ reason: 'wrongPassword' })
    await closeOwnAccount(ctx, testPassword)
    expect((await contextFrom(kit.auth, headers)).actor).toEqual(visitor)
    const rows = await testDatabase().user.findMany()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/thu@people|Lê Văn Thử/)
    expect(rows[0]?.erasedAt).not.toBeNull()
    expect(await testDatabase().account.count()).toBe(0)
    const open = await testDatabase().consent.count({ where: { withdrawnAt: null } })
    expect(open).toBe(0)
    await register(kit, email)
  })

  it('asks the last owner of an organisation with published entries to hand over first', async () => {
    const kit = createTestAuth()
    const headers = await register(kit, email)
    const owner = await createVerifiedOwner({ name: 'Viện Còn Tin' })
    const organisationId = owner.organisation.id
    const ctx = await contextFrom(kit.auth, headers)
    const userId = ctx.actor.kind === 'person' ? ctx.actor.userId : ''
    await testDatabase().membership.updateMany({
      where: { organisationId },
      data: { userId },
    })
    await testDatabase().need.create({
      data: { slug: 'n', organisationId, status: 'published' },
    })
    await expect(closeOwnAccount(ctx, testPassword)).rejects.toMatchObject({
      reason: 'handOverFirst',
      params: { organisation: 'Viện Còn Tin' },
    })
    expect((await contextFrom(kit.auth, headers)).actor.kind).toBe('person')

    const heir = await createPerson()
    await testDatabase().membership.create({
      data: { organisationId, userId: heir.userId, role: 'owner', status: 'active' },
    })
    await closeOwnAccount(ctx, testPassword)
    const left = await testDatabase().membership.findFirst({ where: { userId } })
    expect(left?.status).toBe('ended')
  })
})
