import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'

/**
 * A sum of đồng in Vietnamese words, as papers carry it: "Năm mươi triệu đồng".
 * @param amount whole đồng, 0 or above
 */
export function sumInWords(amount: bigint): string {
  const config = new ReadingConfig()
  config.unit = ['đồng']
  const words = doReadNumber(String(amount), config)
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}
