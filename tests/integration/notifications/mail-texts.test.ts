import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { mailTextsOf, previewMail, putMailTexts } from '#app/domain/notifications/index.server'
import { textKeys } from '#app/domain/notifications/mail-texts'
import { kindNames } from '#app/domain/notifications/notification-kinds'
import { accountMailKinds } from '#app/domain/notifications/sample-mails'
import { faultOf, forgetTexts, refreshTexts } from '#app/domain/texts/index.server'
import { locales } from '#app/locales/locale'
import { putTexts, tryTexts } from '#app/locales/translator'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'

const now = new Date('2026-11-24T02:00:00Z')
const frame = {
  APP_URL: 'http://exchange.test',
  SESSION_SECRET: 'a secret of the tests that is long enough',
  EXCHANGE_NAME: 'Sàn thử',
  EXCHANGE_NAME_EN: 'The test exchange',
  EXCHANGE_PROVINCE: 'Bắc Giang',
}

let keeper: Person
beforeEach(async () => {
  keeper = await createPerson({ staffRoles: ['administrator'] })
  putTexts({ vi: new Map(), en: new Map() })
  forgetTexts()
})

const ctx = (at = now) => contextOf(keeper, at)
const texts = ['Tin “{title}” đã lên sàn', 'Xin chúc mừng.', 'Mở tin']
const put = (validFrom = '2026-11-24') =>
  putMailTexts(ctx(), 'listingPublished', { locale: 'vi', texts, validFrom })
const subject = async (at = now) => {
  forgetTexts()
  await refreshTexts(testDatabase(), at)
  return (await previewMail(frame, 'vi', 'listingPublished'))?.subject
}

describe('the wording of a mail', () => {
  it('is replaced from its day on and put back, and the history keeps both', async () => {
    const own = await subject()
    await put('2026-12-01')
    expect(await subject()).toBe(own)
    expect(await subject(new Date('2026-12-01T02:00:00Z'))).toMatch(/^Tin “.*” đã lên sàn$/)
    await putMailTexts(ctx(new Date('2026-12-02T02:00:00Z')), 'listingPublished', {
      locale: 'vi',
      texts: [null, null, null],
      validFrom: '2026-12-02',
    })
    expect(await subject(new Date('2026-12-02T02:00:00Z'))).toBe(own)
    const { history } = await mailTextsOf(ctx(), 'listingPublished', 'vi')
    expect(history.map(({ text, by }) => [text, by])).toContainEqual([texts[0], keeper.name])
    expect(history).toHaveLength(6)
  })

  it('is previewed without being saved', async () => {
    const mail = await previewMail(frame, 'vi', 'listingPublished', texts)
    expect(mail?.subject).toMatch(/đã lên sàn$/)
    expect(mail?.text).toContain('Xin chúc mừng.')
    expect(await testDatabase().staffText.count()).toBe(0)
  })

  it('refuses places that the mail does not have, and what is no message', async () => {
    const strange = {
      locale: 'vi',
      texts: ['{password}', 'b', 'c'],
      validFrom: '2026-11-24',
    } as const
    await expect(putMailTexts(ctx(), 'listingPublished', strange)).rejects.toMatchObject({
      reason: 'textPlaces',
      params: { places: '{password}' },
    })
    const broken = { ...strange, texts: ['“{title” thiếu ngoặc', 'b', 'c'] }
    await expect(putMailTexts(ctx(), 'listingPublished', broken)).rejects.toMatchObject({
      reason: 'textBroken',
    })
    await expect(put('2026-11-23')).rejects.toMatchObject({ reason: 'referencePast' })
  })

  it('of the exchange itself passes the same check, every mail in both languages', () => {
    const kinds = [...accountMailKinds, ...kindNames]
    const faults = locales.flatMap((locale) =>
      kinds.flatMap(textKeys).flatMap((key) => {
        const own = tryTexts(locale, new Map()).written(key)
        return own && !faultOf(locale, key, own) ? [] : [`${locale} ${key}`]
      }),
    )
    expect(faults).toEqual([])
  })

  it('is kept by administrators and heads of department', async () => {
    const moderator = contextOf(await createModerator(), now)
    const input = { locale: 'vi', texts, validFrom: '2026-11-24' } as const
    await expect(putMailTexts(moderator, 'listingPublished', input)).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(putMailTexts(ctx(), 'noSuchMail', input)).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})
