import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '#tests/support/browser'
import { allHostileTexts } from '#tests/support/hostile'

const addresses = ['/search', '/technologies', '/needs', '/organisations', '/api/v1/search']
const AT_ONCE = 4

async function forEachString(
  request: APIRequestContext,
  ask: (text: string) => Promise<{ status: number; body: string; what: string }>,
) {
  const queue = allHostileTexts().values()
  const faults: string[] = []
  const work = async () => {
    for (const text of queue) {
      const { status, body, what } = await ask(text)
      if (status >= 500) faults.push(`${status} ${what}`)
      if (/<script>\s*alert|<img[^>]+onerror|<svg[^>]+onload/i.test(body))
        faults.push(`live ${what}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  expect(faults).toEqual([])
  await request.dispose()
}

for (const address of addresses) {
  test(`${address} answers every hostile string`, async ({ request }) => {
    test.setTimeout(180_000)
    await forEachString(request, async (text) => {
      const query = new URLSearchParams({ q: text.toWellFormed() })
      const response = await request.get(`${address}?${query}`)
      return { status: response.status(), body: await response.text(), what: JSON.stringify(text) }
    })
  })
}

test('parameters that are no numbers are told plainly, never a fault', async ({ request }) => {
  for (const name of [
    'page',
    'limit',
    'trlMin',
    'trlMax',
    'priceMax',
    'sort',
    'kind',
    'field',
    'lang',
  ]) {
    for (const value of ['-1', '1e9', 'NaN', '99999999999999999999', "'", '<b>', '0x10']) {
      const query = new URLSearchParams({ [name]: value })
      const api = await request.get(`/api/v1/search?${query}`)
      expect([200, 400], `${name}=${value}`).toContain(api.status())
      if (api.status() === 400) {
        expect(api.headers()['content-type']).toContain('application/problem+json')
      }
      expect((await request.get(`/search?${query}`)).status()).toBeLessThan(500)
    }
  }
})

test('the sign-in form answers every hostile string', async ({ request }) => {
  await forEachString(request, async (text) => {
    const form = { email: text.toWellFormed(), password: text.toWellFormed() }
    const response = await request.post('/sign-in', { form })
    return { status: response.status(), body: await response.text(), what: JSON.stringify(text) }
  })
})
