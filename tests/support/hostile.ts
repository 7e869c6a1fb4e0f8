import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Texts that break careless programs; pasted anywhere they are refused with words or kept as they are. */
export const hostileTexts: readonly string[] = [
  '<script>alert(document.cookie)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE question; --",
  "1' OR '1'='1",
  '{{7*7}} <%= 7*7 %> #{7*7} $(id) `id`',
  '{count, plural, one {#} other {#}}',
  '{missing',
  '../../../../etc/passwd',
  '%00%0d%0aSet-Cookie: a=b',
  'undefined null NaN true',
  '-9223372036854775808 / -1',
  'Ω≈ç√∫˜µ≤≥÷ åß∂ƒ©˙∆˚¬…æ',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮ trong tên máy'.normalize('NFC'),
  '田中さんにあげて下さい 社會科學院',
  'مرحبا بالعالم‏ ‮xếp ngược‬',
  '👩‍👩‍👧‍👧 👨🏿‍🔧 🇻🇳 máy sấy',
  'Powerلُلُصّبُلُلصّبُررً ॣ ॣh ॣ ॣ 冗',
  '=HYPERLINK("http://example.test","Mở")',
  '\u200b\u2060không thấy\ufeff',
  `${'a'.repeat(1_900)} máy`,
]

/** The same and, where it is at hand, a public collection of naughty strings (TRIAL_DATA). */
export function allHostileTexts(): string[] {
  const file = join(process.env.TRIAL_DATA ?? '../shared/data', 'hostile/blns.json')
  const collected = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : []
  return [
    '',
    '\u0000',
    '\ud800',
    '9'.repeat(400),
    'sấy '.repeat(600),
    ...hostileTexts,
    ...collected,
  ]
}
