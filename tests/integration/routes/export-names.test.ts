import { afterEach, expect, it, vi } from 'vitest'
import { loader as exportData } from '#app/routes/workspace/account/export'
import { createPerson } from '#tests/support/factories/accounts'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

afterEach(() => {
  vi.useRealTimers()
})

it('a file of one’s data is named by the day in Viet Nam', async () => {
  const services = await testServices()
  const person = await createPerson()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-03-01T18:00:00Z') })
  const headers = await sessionOf(person)
  const file = (await exportData(routeArgs(services, '/', { headers }))) as Response
  expect(file.headers.get('content-disposition')).toContain('account-2030-03-02.json')
})
