import { describe, expect, it } from 'vitest'
import { listingCode, ownCodeKey, typedCodeKey } from '#app/domain/listings/listing-code'

const id = '0192f0c1-7a2b-7c3d-8e4f-5a6b0f3a971c'

describe('codes of entries', () => {
  it('come from the id and say which side it is', () => {
    expect(listingCode('technology', id)).toBe('CN-6B0F3-A971C')
    expect(listingCode('need', id)).toBe('NC-6B0F3-A971C')
  })

  it.each([
    'CN-6B0F3-A971C',
    'cn 6b0f3 a971c',
    'NC6b0F3a971c',
    ' 6B0F3-A971C ',
    id,
    id.toUpperCase(),
  ])('are read from %s', (typed) => expect(typedCodeKey(typed)).toBe(ownCodeKey(id)))

  it('and numbers of rights and sources compare by letters and digits', () => {
    expect(typedCodeKey('VN 1-0012345')).toBe(typedCodeKey('vn1.0012345'))
    expect(typedCodeKey('ĐTĐL.CN-12/19')).toBe('dtdlcn1219')
    expect(typedCodeKey('1–0012345')).toBe('10012345')
  })

  it.each([
    '',
    '12',
    'sấy vải',
    'máy sấy 2 tấn',
    'may say',
    'nha kinh 100 m2 tuoi',
    '7'.repeat(65),
  ])('are not seen in %j', (text) => expect(typedCodeKey(text)).toBeNull())
})
