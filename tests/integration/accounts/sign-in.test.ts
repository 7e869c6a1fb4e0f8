import { describe, expect, it } from 'vitest'
import { visitor } from '#app/domain/accounts/actor'
import { confirmAddress } from '#app/domain/accounts/confirm-address.server'
import { consentDocuments } from '#app/domain/accounts/consent'
import { resendConfirmation } from '#app/domain/accounts/resend-confirmation.server'
import { askForPasswordReset, resetPassword } from '#app/domain/accounts/reset-password.server'
import { signIn } from '#app/domain/accounts/sign-in.server'
import { signUp } from '#app/domain/accounts/sign-up.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import {
  contextFrom,
  createTestAuth,
  register,
  signInAgain,
  testPassword,
} from '#tests/support/test-auth'

const clientIp = '192.0.2.7'
const from = { headers: new Headers(), clientIp, locale: 'vi' as const }
const form = { name: 'Lê Văn Thử', email: 'thu@people.test', password: testPassword } as const
const ctx = () => contextOf(visitor)

describe('signing up', () => {
  it('waits for the address to be confirmed and keeps the consent', async () => {
    const { auth, mails } = createTestAuth()
    await signUp(ctx(), auth, { ...form, terms: true }, from)
    expect(mails).toMatchObject([{ kind: 'confirmAddress', to: form.email }])
    await expect(signIn(ctx(), auth, form, from)).rejects.toMatchObject({
      reason: 'addressNotConfirmed',
    })
    const consents = await testDatabase().consent.findMany({
      select: { document: true, version: true },
      orderBy: { document: 'desc' },
    })
    expect(consents).toEqual(consentDocuments)
    await confirmAddress(auth, mails[0]?.token ?? '', new Headers())
    const signedIn = await contextFrom(auth, await signInAgain(auth, form.email))
    expect(signedIn.actor).toMatchObject({ kind: 'person', name: form.name, organisation: null })
  })

  it('answers alike for an address that has an account, and writes to its holder', async () => {
    const kit = createTestAuth()
    await register(kit, form.email)
    const again = signUp(ctx(), kit.auth, { ...form, name: 'Kẻ Khác', terms: true }, from)
    await expect(again).resolves.toBeUndefined()
    expect(kit.mails.at(-1)).toEqual({ kind: 'addressAlreadyUsed', to: form.email })
    expect(await testDatabase().user.findMany({ select: { name: true } })).toEqual([
      { name: form.name },
    ])
    expect(await testDatabase().consent.count()).toBe(consentDocuments.length)
  })

  it('sends the link again only where one waits for it, with the same answer', async () => {
    const { auth, mails } = createTestAuth()
    await signUp(ctx(), auth, { ...form, terms: true }, from)
    await resendConfirmation(ctx(), auth, form.email, clientIp)
    await resendConfirmation(ctx(), auth, 'nobody@people.test', clientIp)
    expect(mails.map(({ to }) => to)).toEqual([form.email, form.email])
    await confirmAddress(auth, mails[1]?.token ?? '', new Headers())
    await resendConfirmation(ctx(), auth, form.email, clientIp)
    expect(mails).toHaveLength(2)
  })

  it('takes no forged link', async () => {
    const { auth } = createTestAuth()
    await expect(confirmAddress(auth, 'a.b.c', new Headers())).rejects.toMatchObject({
      reason: 'linkNotValid',
    })
  })
})

describe('signing in', () => {
  it('says the same of an unknown address and of a wrong password', async () => {
    const kit = createTestAuth()
    await register(kit, form.email)
    const wrong = { reason: 'wrongCredentials', kind: 'invalid' }
    const tries = [
      { email: form.email, password: 'không phải mật khẩu' },
      { email: 'nobody@people.test', password: testPassword },
    ]
    for (const input of tries) {
      await expect(signIn(ctx(), kit.auth, input, from)).rejects.toMatchObject(wrong)
    }
  })

  it('stops guessing at one account', async () => {
    const kit = createTestAuth()
    await register(kit, form.email)
    const guess = { email: form.email, password: 'sai mật khẩu rồi' }
    for (let tried = 0; tried < 10; tried += 1) {
      await expect(signIn(ctx(), kit.auth, guess, from)).rejects.toMatchObject({
        reason: 'wrongCredentials',
      })
    }
    await expect(signIn(ctx(), kit.auth, guess, from)).rejects.toMatchObject({
      reason: 'tooManyTries',
    })
  })

  it('counts what went wrong, not what went well', async () => {
    const kit = createTestAuth()
    await register(kit, form.email)
    for (let entered = 0; entered < 12; entered += 1) await signInAgain(kit.auth, form.email)
    const guess = signIn(ctx(), kit.auth, { email: form.email, password: 'sai rồi' }, from)
    await expect(guess).rejects.toMatchObject({ reason: 'wrongCredentials' })
  })

  it('is refused by a closed account', async () => {
    const kit = createTestAuth()
    const headers = await register(kit, form.email)
    await testDatabase().user.updateMany({ data: { closedAt: new Date() } })
    expect((await contextFrom(kit.auth, headers)).actor).toEqual(visitor)
    const answer = signIn(ctx(), kit.auth, form, from)
    await expect(answer).rejects.toMatchObject({ reason: 'accountClosed' })
    expect(await testDatabase().session.count()).toBe(1)
  })
})

describe('a forgotten password', () => {
  it('gives the same answer for known and unknown addresses, and a mail to the known one', async () => {
    const kit = createTestAuth()
    await register(kit, form.email)
    const known = await askForPasswordReset(ctx(), kit.auth, form.email, clientIp)
    const unknown = await askForPasswordReset(ctx(), kit.auth, 'nobody@people.test', clientIp)
    expect(known).toEqual(unknown)
    const resets = kit.mails.filter(({ kind }) => kind === 'resetPassword')
    expect(resets.map(({ to }) => to)).toEqual([form.email])
  })

  it('is replaced once by a link, which ends every session', async () => {
    const kit = createTestAuth()
    const headers = await register(kit, form.email)
    await askForPasswordReset(ctx(), kit.auth, form.email, clientIp)
    const token = kit.mails.at(-1)?.token ?? ''
    await resetPassword(kit.auth, token, 'một mật khẩu khác')
    expect((await contextFrom(kit.auth, headers)).actor).toEqual(visitor)
    await signInAgain(kit.auth, form.email, 'một mật khẩu khác')
    await expect(resetPassword(kit.auth, token, testPassword)).rejects.toMatchObject({
      reason: 'linkNotValid',
    })
  })
})
