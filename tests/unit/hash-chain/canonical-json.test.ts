import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CanonicalValue, canonicalJson } from '#app/platform/hash-chain/canonical-json'

describe('canonical JSON', () => {
  it('is what RFC 8785 shows', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts names by UTF-16 code units', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6']
    const value = Object.fromEntries(names.map((name) => [name, 1]))
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33']
    expect(Object.keys(JSON.parse(canonicalJson(value))).toSorted()).toEqual(names.toSorted())
    const positions = sorted.map((name) => canonicalJson(value).indexOf(JSON.stringify(name)))
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
  })

  it('says the same of equal values, however they were put together, and is read back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value as CanonicalValue)
        const backwards = JSON.parse(text, (_name, part) =>
          part && typeof part === 'object' && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).toReversed())
            : part,
        )
        expect(canonicalJson(backwards)).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ['\ud800'],
    [1n],
    [new Date()],
    [undefined],
    [{ a: undefined }],
    [{ '\udc00': 1 }],
  ])('refuses what JSON cannot say: %s', (value) => {
    expect(() => canonicalJson(value as never)).toThrow(TypeError)
  })
})
