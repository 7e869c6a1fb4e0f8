import { expect, it } from 'vitest'
import { rereadWhenStale } from '#app/routes/reread-when-stale'

const asked = (actionStatus: number | undefined, defaultShouldRevalidate: boolean) =>
  rereadWhenStale({ actionStatus, defaultShouldRevalidate } as Parameters<
    typeof rereadWhenStale
  >[0])

it('reads a page again after a conflict, and not after a mistake or without a session', () => {
  expect(asked(409, false)).toBe(true)
  for (const status of [400, 401, 403, 404, 422, 500]) expect(asked(status, false)).toBe(false)
  expect(asked(undefined, true)).toBe(true)
  expect(asked(200, false)).toBe(false)
})
