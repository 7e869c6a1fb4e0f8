import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { mailKeys } from '#app/domain/notifications/mail-texts'
import { helpTopicNames } from '#app/domain/texts/help-topics'
import {
  exportTexts,
  faultOf,
  forgetTexts,
  helpKeys,
  helpKeysOf,
  helpTextsOf,
  historyOfTexts,
  importTexts,
  putTextsFrom,
  readText,
} from '#app/domain/texts/index.server'
import { locales } from '#app/locales/locale'
import { putTexts, tryTexts } from '#app/locales/translator'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'

const now = new Date('2026-11-24T02:00:00Z')
const key = 'home.how.provider.register'
const withPlaces = 'home.how.rules.fresh'

let keeper: Person
beforeEach(async () => {
  keeper = await createPerson({ staffRoles: ['head_of_department'] })
  putTexts({ vi: new Map(), en: new Map() })
  forgetTexts()
})

const ctx = (at = now) => contextOf(keeper, at)
const at = (day: string) => new Date(`${day}T02:00:00Z`)
const shown = (on: Date) => {
  forgetTexts()
  return helpTextsOf(testDatabase(), on, 'vi')
}
const put = (text: string | null, validFrom: string, on = now) =>
  putTextsFrom(ctx(on), [{ key, locale: 'vi', text }], validFrom)
const csv = (...lines: string[]) => new File([lines.join('\n')], 'loi.csv', { type: 'text/csv' })

describe('a help text', () => {
  it('is what its day says, and the own one again when it is put back', async () => {
    await put('Gọi Sở để được giúp tạo tài khoản.', '2026-12-01')
    expect(await shown(now)).toEqual({})
    expect(await shown(at('2026-12-01'))).toEqual({ [key]: 'Gọi Sở để được giúp tạo tài khoản.' })
    await put(null, '2026-12-05', at('2026-12-05'))
    expect(await shown(at('2026-12-05'))).toEqual({})
    const history = await historyOfTexts(ctx(), [key])
    expect(history.map(({ text, by }) => [text, by])).toEqual([
      [null, keeper.name],
      ['Gọi Sở để được giúp tạo tài khoản.', keeper.name],
    ])
  })

  it('goes to the page in its language only, and mails do not', async () => {
    const mail = 'notifications.kinds.listingPublished.title'
    await put('Lời mới', '2026-11-24')
    await putTextsFrom(ctx(), [{ key: mail, locale: 'vi', text: 'Thư mới' }], '2026-11-24')
    expect(await shown(now)).toEqual({ [key]: 'Lời mới' })
    expect(await helpTextsOf(testDatabase(), now, 'en')).toEqual({})
  })

  it('is refused with places that it does not have, where it is broken, and for yesterday', async () => {
    const refused = (text: string, validFrom = '2026-11-24') =>
      putTextsFrom(ctx(), [{ key: withPlaces, locale: 'vi', text }], validFrom)
    await expect(refused('{secret}')).rejects.toMatchObject({ reason: 'textPlaces' })
    await expect(refused('{needMonths tháng')).rejects.toMatchObject({ reason: 'textBroken' })
    await expect(refused('x', '2026-11-23')).rejects.toMatchObject({ reason: 'referencePast' })
    expect(readText('vi', withPlaces, 'Nhu cầu: {needMonths} tháng')).toBe('Nhu cầu: 1 tháng')
  })

  it('is worded by administrators and heads of department', async () => {
    const moderator = contextOf(await createModerator(), now)
    const putting = putTextsFrom(moderator, [{ key, locale: 'vi', text: 'x' }], '2026-11-24')
    await expect(putting).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('of the exchange itself passes the same check in both languages, in every topic', () => {
    for (const topic of helpTopicNames) expect(helpKeysOf(topic).length).toBeGreaterThan(0)
    const faults = locales.flatMap((locale) =>
      helpKeys().flatMap((name) => {
        const own = tryTexts(locale, new Map()).written(name)
        return own && !faultOf(locale, name, own) ? [] : [`${locale} ${name}`]
      }),
    )
    expect(faults).toEqual([])
  })
})

describe('a file of texts', () => {
  it('is read back as it was written, of help and of mails, and changes nothing', async () => {
    await put('Lời mới', '2026-11-24')
    await put('Lời mới hơn', '2026-12-24')
    for (const keys of [helpKeys(), mailKeys()]) {
      const report = await importTexts(ctx(), keys, csv(await exportTexts(ctx(), keys)), true)
      expect(report).toMatchObject({ saved: true, refused: [] })
      expect(report.effects).toEqual({ same: expect.any(Number) })
    }
    expect(await testDatabase().staffText.count()).toBe(2)
  })

  it('puts what is changed in place, from today on where it names no day', async () => {
    const file = csv(
      'key,language,text,validFrom',
      `${key},vi,Từ hôm nay,`,
      `${key},en,From December,2026-12-01`,
    )
    expect(await importTexts(ctx(), helpKeys(), file, false)).toMatchObject({
      saved: false,
      effects: { added: 2 },
    })
    expect(await shown(now)).toEqual({})
    await importTexts(ctx(), helpKeys(), file, true)
    expect(await shown(now)).toEqual({ [key]: 'Từ hôm nay' })
    forgetTexts()
    expect(await helpTextsOf(testDatabase(), at('2026-12-01'), 'en')).toEqual({
      [key]: 'From December',
    })
  })

  it('with a refused line saves nothing and tells each fault', async () => {
    const file = csv(
      'key,language,text,validFrom',
      `${key},vi,Được,`,
      `${key},fr,Non,`,
      'errors.notFound,vi,Không phải lời hướng dẫn,',
      `${key},vi,,`,
      `${key},vi,{secret},`,
      `${key},vi,Đã qua,2026-01-01`,
    )
    const report = await importTexts(ctx(), helpKeys(), file, true)
    expect(report.saved).toBe(false)
    expect(report.refused.map(({ number, column, reason }) => [number, column, reason])).toEqual([
      [3, 'language', 'texts.errors.language'],
      [4, null, 'errors.textUnknown'],
      [5, 'text', 'validation.required'],
      [6, null, 'errors.textPlaces'],
      [7, null, 'errors.referencePast'],
    ])
    expect(await testDatabase().staffText.count()).toBe(0)
  })
})
