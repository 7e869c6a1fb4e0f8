import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'
import { minorDigits } from './money'

const units: Record<string, string> = {
  VND: 'đồng',
  USD: 'đô la Mỹ',
  EUR: 'euro',
  JPY: 'yên Nhật',
  KRW: 'won Hàn Quốc',
  CNY: 'nhân dân tệ',
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}

/**
 * A whole number in Vietnamese words, such as `một nghìn không trăm lẻ năm`.
 * @throws RangeError for a negative number
 */
export function numberInWords(number: bigint): string {
  if (number < 0n) throw new RangeError(`Not a number for papers: ${number}`)
  const config = new ReadingConfig()
  config.unit = []
  config.units = [[], ['nghìn'], ['triệu'], ['tỷ']]
  return doReadNumber(number, config)
}

/**
 * A sum in the words of formal papers: `Ba trăm hai mươi triệu đồng chẵn`. Cents follow behind `và`.
 * @param amount in minor units of the currency, not negative
 */
export function amountInWords(amount: bigint, currency: string): string {
  const minor = 10n ** BigInt(minorDigits(currency))
  const unit = units[currency] ?? currency
  const whole = `${numberInWords(amount / minor)} ${unit}`
  const rest = amount % minor
  if (rest > 0n) return capital(`${whole} và ${numberInWords(rest)} xu`)
  return capital(amount === 0n ? whole : `${whole} chẵn`)
}
