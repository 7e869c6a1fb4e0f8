import { describe, expect, it } from 'vitest'
import { kindNames } from '#app/domain/notifications/notification-kinds'
import { previewMail } from '#app/domain/notifications/preview-mail.server'
import { accountMailKinds } from '#app/domain/notifications/sample-mails'
import { renderMessageMail } from '#app/domain/notifications/send-message-mail.server'
import {
  readUnsubscribeToken,
  unsubscribeToken,
} from '#app/domain/notifications/unsubscribe-token.server'

const frame = {
  APP_URL: 'https://exchange.test',
  EXCHANGE_NAME: 'Sàn thử nghiệm',
  EXCHANGE_NAME_EN: 'Trial Exchange',
  SESSION_SECRET: 'a secret of the tests that is long enough',
}

describe('mails', () => {
  it.each([...accountMailKinds, ...kindNames])('%s is whole in both languages', async (kind) => {
    for (const locale of ['vi', 'en'] as const) {
      const mail = await previewMail(frame, locale, kind)
      expect(mail?.subject).toBeTruthy()
      expect(mail?.html).toContain(`lang="${locale}"`)
      expect(mail?.text).toContain(locale === 'en' ? 'Trial Exchange' : 'Sàn thử nghiệm')
      expect(`${mail?.subject}${mail?.text}`).not.toMatch(/(mails|notifications)\.|[{}]/)
      expect(mail?.text).toContain(`https://exchange.test${locale === 'en' ? '/en' : ''}/`)
    }
  })

  it('is not there for an unknown kind', async () => {
    expect(await previewMail(frame, 'vi', 'constructor')).toBeNull()
  })

  it('escapes what people wrote', async () => {
    const mail = await renderMessageMail(frame, {
      kind: 'listingReturned',
      payload: { listing: 'need', title: '<img src=x onerror=alert(1)>', reason: '<script>' },
      to: 'a@b.test',
      locale: 'vi',
      path: '/workspace/needs/1',
      dedupeKey: 'x',
    })
    expect(mail?.html).not.toMatch(/<img|<script/)
    expect(mail?.html).toContain('&lt;img')
  })
})

describe('the link that stops a kind of mail', () => {
  it('names reader and kind, signed', () => {
    const token = unsubscribeToken(frame.SESSION_SECRET, 'person.1', 'newMatches')
    expect(readUnsubscribeToken(frame.SESSION_SECRET, token)).toEqual({
      userId: 'person.1',
      kind: 'newMatches',
    })
    expect(readUnsubscribeToken('another secret', token)).toBeNull()
    expect(readUnsubscribeToken(frame.SESSION_SECRET, '')).toBeNull()
    expect(readUnsubscribeToken(frame.SESSION_SECRET, 'a.b.c.d')).toBeNull()
  })
})
