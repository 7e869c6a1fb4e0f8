import fc from 'fast-check'
import { expect, it } from 'vitest'
import { listingSlug } from '#app/domain/listings/slug'

const id = '01930000-0000-7000-8000-0000deadbeef'

it.each([
  ['Máy sấy lạnh vải thiều', 'may-say-lanh-vai-thieu-deadbeef'],
  ['Đệm lót & phân bón', 'dem-lot-phan-bon-deadbeef'],
  ['中文', 'deadbeef'],
  ['<script>alert(1)</script>', 'script-alert-1-script-deadbeef'],
])('%s', (title, slug) => {
  expect(listingSlug(title, id)).toBe(slug)
})

it('cuts a long title between words', () => {
  const slug = listingSlug('công nghệ '.repeat(20), id)
  expect(slug).toMatch(/^(cong-nghe-)+(cong-)?deadbeef$/)
  expect(slug.length).toBeLessThan(90)
})

it('is safe in an address whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      expect(listingSlug(title, id)).toMatch(/^([a-z0-9]+-)*deadbeef$/)
    }),
  )
})
