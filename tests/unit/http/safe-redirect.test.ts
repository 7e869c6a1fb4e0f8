import { expect, it } from 'vitest'
import { safeRedirect } from '#app/platform/http/safe-redirect'

it.each([
  ['/workspace?tab=1#x', '/workspace?tab=1#x'],
  ['https://evil.test/', '/home'],
  ['//evil.test/', '/home'],
  ['/\\evil.test', '/home'],
  ['/..//evil.test', '/home'],
  ['javascript:alert(1)', '/home'],
  ['', '/home'],
  [undefined, '/home'],
  [`/${'a'.repeat(3_000)}`, '/home'],
])('keeps %j inside the exchange', (to, expected) => {
  expect(safeRedirect(to, '/home')).toBe(expected)
})
