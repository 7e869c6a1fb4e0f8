import { expect, it } from 'vitest'
import { areaOf } from '#app/server/middleware/measure'

it.each([
  ['/', 'home'],
  ['/en', 'home'],
  ['/technologies/may-say', 'technologies'],
  ['/en/technologies.data', 'technologies'],
  ['/english', 'other'],
  ['/wp-admin.php', 'other'],
])('%s belongs to %s', (path, area) => {
  expect(areaOf(path)).toBe(area)
})
