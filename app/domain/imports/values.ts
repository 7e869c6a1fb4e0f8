import type { Locale } from '#app/locales/locale'

/** Letters that no other language in Latin script uses much. */
const marked = /[ăđơưảạằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏọồốổỗộờớởỡợủũụừứửữựỳỷỹỵ]/giu

/** Tells Vietnamese from other texts by its marks: one in forty letters is enough. */
export function languageOf(text: string): Locale {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const marks = text.normalize('NFC').match(marked)?.length ?? 0
  return marks > 0 && marks * 40 >= letters ? 'vi' : 'en'
}

/**
 * The first sentences of a text, up to `longest` characters, cut at a sentence or else at a word.
 */
export function firstSentences(text: string, longest: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= longest) return flat
  const head = flat.slice(0, longest)
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '))
  if (sentence > longest / 3) return head.slice(0, sentence + 1)
  const word = head.lastIndexOf(' ')
  return `${head.slice(0, word > 0 ? word : longest - 1)}…`
}

/**
 * Reads an amount in đồng: 1.500.000, 1,500,000, 1500000 đ, 2,5 tỷ, 300 triệu.
 * @returns đồng, or null where the text is no amount
 */
export function parseDong(text: string): bigint | null {
  const value = text
    .trim()
    .toLowerCase()
    .replace(/\s*(đồng|vnđ|vnd|đ)$/u, '')
  const scaled = /^(\d+(?:[.,]\d{1,3})?)\s*(tỷ|tỉ|ty|triệu|tr|nghìn|ngàn)$/u.exec(value)
  if (scaled) {
    const scale = /^t[ỷỉy]/u.test(scaled[2] ?? '') ? 1e9 : /^tr/u.test(scaled[2] ?? '') ? 1e6 : 1e3
    return BigInt(Math.round(Number((scaled[1] ?? '').replace(',', '.')) * scale))
  }
  if (!/^\d{1,3}([.,\s]?\d{3})*$|^\d+$/.test(value)) return null
  const digits = value.replace(/\D/g, '')
  return digits.length > 0 && digits.length <= 15 ? BigInt(digits) : null
}

/** Splits a cell of keywords, or takes a list as it is. */
export function splitKeywords(text: string): string[] {
  const words = text.split(/[;,|\n]/).map((word) => word.trim())
  return [...new Set(words.filter((word) => word && word.length <= 80))].slice(0, 20)
}

/** Reads a web address, with or without its scheme; null where it is none. */
export function webAddress(text: string): string | null {
  if (!text) return null
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`
  if (/\s/.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.hostname.includes('.') && url.href.length <= 2_000 ? url.href : null
}
