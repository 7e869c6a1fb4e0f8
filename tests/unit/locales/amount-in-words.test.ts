import { describe, expect, it } from 'vitest'
import { amountInWords, numberInWords } from '#app/locales/amount-in-words'

describe('sums in words', () => {
  it.each([
    [0n, 'Không đồng'],
    [1n, 'Một đồng chẵn'],
    [10n, 'Mười đồng chẵn'],
    [15n, 'Mười lăm đồng chẵn'],
    [21n, 'Hai mươi mốt đồng chẵn'],
    [24n, 'Hai mươi tư đồng chẵn'],
    [105n, 'Một trăm lẻ năm đồng chẵn'],
    [1_005n, 'Một nghìn không trăm lẻ năm đồng chẵn'],
    [1_015n, 'Một nghìn không trăm mười lăm đồng chẵn'],
    [10n ** 6n, 'Một triệu đồng chẵn'],
    [1_000_005n, 'Một triệu không trăm lẻ năm đồng chẵn'],
    [320_000_000n, 'Ba trăm hai mươi triệu đồng chẵn'],
    [10n ** 9n, 'Một tỷ đồng chẵn'],
    [2_050_003_000n, 'Hai tỷ không trăm năm mươi triệu không trăm lẻ ba nghìn đồng chẵn'],
    [10n ** 12n, 'Một nghìn tỷ đồng chẵn'],
    [10n ** 15n, 'Một triệu tỷ đồng chẵn'],
  ])('%s đồng', (amount, words) => {
    expect(amountInWords(amount, 'VND')).toBe(words)
  })

  it.each([
    [100n, 'USD', 'Một đô la Mỹ chẵn'],
    [123_450n, 'USD', 'Một nghìn hai trăm ba mươi tư đô la Mỹ và năm mươi xu'],
    [500n, 'JPY', 'Năm trăm yên Nhật chẵn'],
  ])('%s minor units of %s', (amount, currency, words) => {
    expect(amountInWords(amount, currency)).toBe(words)
  })

  it('have no words below nothing', () => {
    expect(() => numberInWords(-1n)).toThrow(RangeError)
  })
})
