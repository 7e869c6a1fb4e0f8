import { describe, expect, it } from 'vitest'
import {
  hasContact,
  hasSubstance,
  isOneSentence,
  isOnlyPraise,
  isTellingTitle,
  praiseIn,
} from '#app/domain/listings/wording'

describe('isTellingTitle', () => {
  it.each([
    ['Máy sấy lạnh vải thiều', true],
    ['Máy sấy lạnh', false],
    [' '.repeat(30), false],
    [`${'từ '.repeat(40)}x`, false],
    ['Heat pump dryer for lychee', true],
  ])('%s: %s', (title, telling) => expect(isTellingTitle(title)).toBe(telling))
})

describe('isOneSentence', () => {
  it.each([
    ['Sấy vải ở 45 °C, giảm 46 % điện.', true],
    ['Sấy vải ở 45.5 °C', true],
    ['', true],
    ['Dùng tại TP. Bắc Giang và TX. Việt Yên.', true],
    ['PGS. Trần Văn B. nghiên cứu', true],
    ['Sấy nhanh. Giá rẻ.', false],
    ['Nhanh! Rẻ!', false],
    ['Dries fast. Costs little.', false],
    ['Run by Dr. Smith at St. John', true],
  ])('%s: %s', (text, one) => expect(isOneSentence(text)).toBe(one))
})

describe('praise', () => {
  it('is found as whole words, whatever their case', () => {
    expect(praiseIn('Công nghệ HIỆN ĐẠI, Tiên tiến nhất')).toEqual(['tiên tiến', 'hiện đại'])
    expect(praiseIn('hiện đại hóa')).toEqual(['hiện đại'])
    expect(praiseIn('a bestiary of leadingly odd words')).toEqual([])
  })

  it('is found in decomposed text too', () => {
    expect(praiseIn('tiên tiến'.normalize('NFD'))).toEqual(['tiên tiến'])
  })

  it('stands alone where no number bears it out', () => {
    expect(isOnlyPraise('Công nghệ hiện đại, hiệu quả cao')).toBe(true)
    expect(isOnlyPraise('Công nghệ hiện đại, giảm 46 % điện')).toBe(false)
    expect(isOnlyPraise('Sấy ở nhiệt độ thấp')).toBe(false)
  })
})

describe('hasContact', () => {
  it.each([
    ['Liên hệ 0912 345 678', true],
    ['gọi +84912345678', true],
    ['0204.3854.123', true],
    ['mail: a.b@vien.vn', true],
    ['xem https://vien.vn', true],
    ['giá 480000000 đồng, 12.000.000 quả', false],
    ['năm 2021 đến 2025', false],
    ['nhiệt độ 45–58 °C', false],
  ])('%s: %s', (text, found) => expect(hasContact(text)).toBe(found))
})

it('asks forty characters of a text that explains something', () => {
  expect(hasSubstance('x'.repeat(39))).toBe(false)
  expect(hasSubstance(`  ${'x'.repeat(40)} `)).toBe(true)
})
