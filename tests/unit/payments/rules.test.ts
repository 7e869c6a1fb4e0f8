import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openAmount, type PaymentSums, statusOf } from '#app/domain/payments/payable'
import { readSum } from '#app/domain/payments/read-sum'
import { endedPeriods, royaltyOf } from '#app/domain/payments/royalty'
import { readRate } from '#app/domain/payments/schedule-schemas'
import { vietQr } from '#app/domain/payments/vietqr'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

describe('royalties', () => {
  it.each([
    [0n, 250, 0n],
    [199n, 250, 5n],
    [200n, 250, 5n],
    [179n, 250, 4n],
    [180n, 250, 5n],
    [10n ** 15n, 10_000, 10n ** 15n],
    [1n, 1, 0n],
    [5_000n, 1, 1n],
    [4_999n, 1, 0n],
  ])('of %s at %s basis points are %s: half rounds up', (sales, points, royalty) => {
    expect(royaltyOf(sales, points)).toBe(royalty)
  })

  it('never miss the exact share by more than half a unit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.integer({ min: 1, max: 10_000 }),
        (s, p) => {
          const twice = 2n * (royaltyOf(s, p) * 10_000n - s * BigInt(p))
          expect(twice <= 10_000n && twice > -10_000n).toBe(true)
        },
      ),
    )
  })

  it('are declared for periods that have ended, the last one cut', () => {
    const line = { validFrom: day('2025-11-30'), validTo: day('2026-07-15'), periodMonths: 3 }
    const ends = endedPeriods(line, day('2026-08-01')).map(({ from, to }) =>
      [from, to].map((date) => date.toISOString().slice(0, 10)).join('/'),
    )
    expect(ends).toEqual([
      '2025-11-30/2026-02-27',
      '2026-02-28/2026-05-29',
      '2026-05-30/2026-07-15',
    ])
    expect(endedPeriods(line, day('2026-02-27'))).toEqual([])
  })

  it.each([
    ['2,5', 250],
    ['2.50%', 250],
    ['0,01', 1],
    ['100', 10_000],
    ['100,01', null],
    ['0', null],
    ['2,555', null],
    ['-1', null],
  ])('at the rate %s have %s basis points', (written, points) => {
    expect(readRate(written)).toBe(points)
  })
})

const payment = (change: Partial<PaymentSums>): PaymentSums => ({
  ...{ status: 'settled', amount: 0n, received: 0n, refunded: 0n, disputed: 0n },
  ...change,
})

describe('the status of a payable', () => {
  const of = (payments: PaymentSums[], dueOn = '2026-06-30', cancelledAt: Date | null = null) =>
    statusOf({ amount: 100n, dueOn: day(dueOn), cancelledAt, payments }, day('2026-06-01'), 14)
  it.each([
    ['planned', of([])],
    ['due', of([], '2026-06-15')],
    ['due', of([], '2026-06-01')],
    ['overdue', of([], '2026-05-31')],
    ['awaiting', of([payment({ status: 'pending', amount: 100n })], '2026-05-31')],
    ['partly_paid', of([payment({ received: 40n })])],
    ['overdue', of([payment({ received: 40n })], '2026-05-31')],
    ['paid', of([payment({ received: 100n })], '2026-05-31')],
    ['refunded', of([payment({ received: 100n, refunded: 100n })])],
    ['disputed', of([payment({ received: 100n, disputed: 100n })])],
    ['cancelled', of([], '2026-05-31', day('2026-05-01'))],
    ['paid', of([payment({ received: 100n })], '2026-05-31', day('2026-05-01'))],
  ])('is %s', (expected, status) => {
    expect(status).toBe(expected)
  })

  it('leaves open what neither arrived nor is on its way', () => {
    const payments = [
      payment({ received: 40n, refunded: 10n }),
      payment({ status: 'pending', amount: 30n }),
      payment({ status: 'failed', amount: 30n }),
    ]
    const facts = { amount: 100n, dueOn: day('2026-06-30'), cancelledAt: null, payments }
    expect(openAmount(facts)).toBe(40n)
  })
})

describe('a sum', () => {
  it.each([
    ['0', 'payments.errors.sumZero'],
    ['-1', 'payments.errors.sumInvalid'],
    ['1.000.000.000.000.001', 'payments.errors.sumTooLarge'],
    ['abc', 'payments.errors.sumInvalid'],
  ])('of %s is refused', (written, problem) => {
    expect(readSum(written, 'VND')).toEqual({ problem })
  })
  it.each([
    ['1', 1n],
    ['1,5 tỷ', 1_500_000_000n],
    ['1.000.000.000.000.000', 10n ** 15n],
  ])('of %s is read', (written, amount) => {
    expect(readSum(written, 'VND')).toEqual({ amount })
  })
})

/** CRC-16/CCITT-FALSE, as EMVCo asks for. */
function crc(text: string): string {
  let value = 0xffff
  for (const byte of Buffer.from(text)) {
    value ^= byte << 8
    for (let bit = 0; bit < 8; bit++)
      value = ((value << 1) ^ (value & 0x8000 ? 0x1021 : 0)) & 0xffff
  }
  return value.toString(16).toUpperCase().padStart(4, '0')
}

/** The tags of a code and their values. */
function tagsOf(code: string): Record<string, string> {
  const tags: Record<string, string> = {}
  for (let at = 0; at < code.length; ) {
    const length = Number(code.slice(at + 2, at + 4))
    tags[code.slice(at, at + 2)] = code.slice(at + 4, at + 4 + length)
    at += 4 + length
  }
  return tags
}

describe('a VietQR code', () => {
  const target = { bankCode: '970436', accountNumber: '0011223344556' }
  it('carries account, sum and reference, and a right check sum', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 9_999_999_999_999n }),
        fc.stringMatching(/^[A-Z0-9]{1,25}$/),
        (amount, reference) => {
          const code = vietQr(target, amount, reference) ?? ''
          const tags = tagsOf(code)
          const merchant = tagsOf(tags['38'] ?? '')
          expect(tagsOf(merchant['01'] ?? '')).toEqual({ '00': '970436', '01': '0011223344556' })
          expect(merchant).toMatchObject({ '00': 'A000000727', '02': 'QRIBFTTA' })
          expect(tags).toMatchObject({ '00': '01', '01': '12', '53': '704', '58': 'VN' })
          expect(tags['54']).toBe(String(amount))
          expect(tagsOf(tags['62'] ?? '')).toEqual({ '08': reference })
          expect(tags['63']).toBe(crc(code.slice(0, -4)))
        },
      ),
    )
  })

  it.each([
    [0n, 'GDCN2'],
    [10_000_000_000_000n, 'GDCN2'],
    [1n, 'chữ thường'],
    [1n, 'A'.repeat(26)],
  ])('is not made for %s and %s', (amount, reference) => {
    expect(vietQr(target, amount, reference)).toBeNull()
  })
})
