import { describe, expect, it } from 'vitest'
import { choosableKinds, kindNames } from '#app/domain/notifications/notification-kinds'
import { samplePayload as everyPayload } from '#app/domain/notifications/sample-mails'
import { wordingOf } from '#app/domain/notifications/wording'

describe('wording of messages', () => {
  it.each(kindNames)('%s is complete in both languages', (kind) => {
    for (const locale of ['vi', 'en'] as const) {
      const words = wordingOf(locale, kind, everyPayload)
      expect(words).not.toBeNull()
      for (const text of [words?.title, words?.body, words?.action]) {
        expect(text).toBeTruthy()
        expect(text).not.toMatch(/notifications\.|[{}]/)
      }
    }
    expect(wordingOf('vi', kind, everyPayload)).not.toEqual(wordingOf('en', kind, everyPayload))
  })

  it('shows what people wrote as it stands, never as a pattern', () => {
    const title = '{count, plural, one {x}} <b>đậm</b> {'
    const words = wordingOf('vi', 'listingReturned', { ...everyPayload, title, reason: '<i>{n}' })
    expect(words?.title).toContain(title)
    expect(words?.reason).toBe('<i>{n}')
  })

  it('takes the English title for English readers, where there is one', () => {
    const old = { listing: 'technology', title: 'Máy sấy' }
    const both = { ...old, titleEn: 'Dryer' }
    expect(wordingOf('en', 'listingPublished', both)?.title).toBe('Technology “Dryer” is published')
    expect(wordingOf('vi', 'listingPublished', both)?.title).toContain('“Máy sấy”')
    expect(wordingOf('en', 'listingPublished', old)?.title).toContain('“Máy sấy”')
    const deal = { number: 'GD-2026-0007', ...both, stage: 'signed' }
    expect(wordingOf('en', 'dealStageChanged', deal)?.body).toContain('“Dryer”')
  })

  it('names the terms of a deal', () => {
    const words = wordingOf('vi', 'dealTermsChanged', everyPayload)
    expect(words?.body).toContain('Giá trị và ')
  })

  it('tells technologies from needs', () => {
    const need = wordingOf('vi', 'listingPublished', { ...everyPayload, listing: 'need' })
    expect(need?.title).toMatch(/^Nhu cầu/)
    expect(wordingOf('vi', 'listingPublished', everyPayload)?.title).toMatch(/^Công nghệ/)
  })

  it('leaves out what an older version wrote', () => {
    expect(wordingOf('vi', 'gone', {})).toBeNull()
    expect(wordingOf('vi', 'listingReturned', { nothing: 1 })).toBeNull()
    expect(wordingOf('vi', 'toString', {})).toBeNull()
  })
})

describe('kinds that can be switched off', () => {
  it('are fewer than all, and staff have more', () => {
    expect(choosableKinds(false)).not.toContain('sanctionImposed')
    expect(choosableKinds(false)).not.toContain('staffSubmission')
    expect(choosableKinds(true)).toContain('staffSubmission')
  })
})
