import { expect, it } from 'vitest'
import { conflict, isDomainError, notFound, statusOf } from '#app/platform/http/domain-error'

it('is told from a fault, whichever copy of the class made it', () => {
  expect(isDomainError(notFound())).toBe(true)
  expect(isDomainError(new Error('x'))).toBe(false)
  expect(isDomainError(null)).toBe(false)
})

it('maps each kind to a status below 500', () => {
  expect(statusOf[conflict().kind]).toBe(409)
  for (const status of Object.values(statusOf)) expect(status).toBeLessThan(500)
})
