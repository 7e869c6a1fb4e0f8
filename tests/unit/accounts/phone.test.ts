import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePhone, phoneText } from '#app/domain/accounts/phone'

describe('parsePhone', () => {
  it.each([
    ['0912 345 678', '+84912345678'],
    ['0912.345.678', '+84912345678'],
    ['(0204) 3 855 855', '+842043855855'],
    ['+84 912 345 678', '+84912345678'],
    ['+84 (0) 912 345 678', '+84912345678'],
    ['84912345678', '+84912345678'],
    ['0084912345678', '+84912345678'],
    ['+81 3 1234 5678', '+81312345678'],
  ])('reads %s as %s', (written, e164) => {
    expect(parsePhone(written)).toBe(e164)
  })

  it.each(['', '12', '0912 345', 'gọi tôi', '+84 12', '+0123456789', '0912345678901234'])(
    'refuses %j',
    (written) => expect(parsePhone(written)).toBeNull(),
  )

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[23579]\d{8,9}$/), (written) => {
        const e164 = parsePhone(written)
        if (e164) expect(parsePhone(phoneText(e164))).toBe(e164)
      }),
    )
  })
})
