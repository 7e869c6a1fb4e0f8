import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Locale, localeOf, localePath, locales, withoutLocale } from '#app/locales/locale'

const segment = fc.stringMatching(/^[a-z0-9-]{1,12}$/).filter((word) => word !== 'en')
const tail = fc.constantFrom('', '?q=s%E1%BA%A5y&page=2', '#top', '?a=1#b')
const path = fc
  .tuple(fc.array(segment, { maxLength: 4 }), tail)
  .map(([parts, end]) => `/${parts.join('/')}${end}`)

describe('the language of an address', () => {
  it.each([
    ['/', 'vi'],
    ['/en', 'en'],
    ['/en/', 'en'],
    ['/en?q=1', 'en'],
    ['/en#top', 'en'],
    ['/en/technologies', 'en'],
    ['/english-lessons', 'vi'],
    ['/technologies/en', 'vi'],
    ['/energy/en', 'vi'],
  ] satisfies [string, Locale][])('%s is %s', (address, locale) => {
    expect(localeOf(address)).toBe(locale)
  })

  it('is put before any path and can be read from it again', () => {
    fc.assert(
      fc.property(path, fc.constantFrom(...locales), (bare, locale) => {
        const full = localePath(locale, bare)
        expect(localeOf(full)).toBe(locale)
        expect(withoutLocale(full)).toBe(bare)
      }),
    )
  })

  it('never changes query and hash', () => {
    fc.assert(
      fc.property(path, (bare) => {
        const end = /[?#].*$/.exec(bare)?.[0] ?? ''
        expect(localePath('en', bare).endsWith(end)).toBe(true)
      }),
    )
  })

  it('has no slash behind the English home', () => {
    expect(localePath('en', '/')).toBe('/en')
    expect(localePath('en', '/?q=1')).toBe('/en?q=1')
    expect(withoutLocale('/en')).toBe('/')
    expect(withoutLocale('/en?q=1')).toBe('/?q=1')
  })
})
