import { expect, test } from '#tests/support/browser'

test.describe('known holes of the framework', () => {
  test('there is no manifest endpoint', async ({ request }) => {
    expect((await request.get('/__manifest?p=/&version=1')).status()).toBe(404)
  })

  test('a sparse field name is refused before it costs anything', async ({ request, baseURL }) => {
    const startedAt = Date.now()
    const response = await request.post('/sign-in', {
      form: { 'tags[20000000].name': 'x' },
      headers: { origin: baseURL ?? '' },
    })
    expect(response.status()).toBe(400)
    expect((await response.body()).length).toBeLessThan(100_000)
    expect(Date.now() - startedAt).toBeLessThan(2_000)
  })

  test('so is one inside an intent', async ({ request }) => {
    const intent = '{"type":"update","payload":{"name":"tags\\u005b20000000].name"}}'
    const response = await request.post('/sign-in', { form: { __intent__: intent } })
    expect(response.status()).toBe(400)
  })

  test('a form above the limit is refused', async ({ request }) => {
    const response = await request.post('/sign-in', { form: { email: 'x'.repeat(2_000_000) } })
    expect(response.status()).toBe(413)
  })

  test('a form from another site is refused', async ({ request }) => {
    const headers = { origin: 'http://evil.test' }
    for (const address of ['/sign-in', '/sign-in.data', '/en/sign-in']) {
      expect((await request.post(address, { form: { email: 'a' }, headers })).status()).toBe(403)
    }
  })
})

test.describe('addresses that name nothing', () => {
  for (const address of [
    '/nothing',
    '/en/nothing',
    '/technologies/khong-co',
    '/technologies/%00',
    '/needs/%F0%9F%92%A9',
    '/organisations/..%2f..%2fetc%2fpasswd',
  ]) {
    test(`${address} is not found, in plain words`, async ({ request }) => {
      const response = await request.get(address)
      expect(response.status()).toBe(404)
      expect(await response.text()).not.toContain('Error:')
    })
  }

  test('a broken escape is no fault', async ({ request }) => {
    expect((await request.get('/technologies/%E0%A4%A')).status()).toBeLessThan(500)
  })
})
