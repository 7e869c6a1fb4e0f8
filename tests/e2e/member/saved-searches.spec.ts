import { expect, expectAccessible, languages, signIn, test } from '#tests/support/browser'
import { demoPassword } from '#tests/support/demo'

/** Each language has a person of its own, so that none meets the searches of another. */
const accounts = { '': 'xa', '/en': 'chuyengia2' } as const

for (const { name, prefix } of languages) {
  test(`a visitor signs in to save a search, changes it and lets go of it in ${name}`, async ({
    page,
  }) => {
    const words = `say vai ${Date.now()}`
    await page.goto(`${prefix}/search?q=${words}&kind=technology`)
    await page.locator('a[href*="/workspace/searches/new"]').click()
    await expect(page).toHaveURL(/\/sign-in\?next=/)
    await page.locator('input[name="email"]').fill(`${accounts[prefix]}@demo.test`)
    await page.locator('input[name="password"]').fill(demoPassword())
    await page.locator('main form button[type="submit"]').click()
    await expect(page).toHaveURL(/\/workspace\/searches\/new\?/)
    await expectAccessible(page)
    await page.locator('input[name="name"]').fill(words)
    await page.locator('input[value="daily"]').check()
    await page.locator('main form button[type="submit"]').click()
    await expect(page).toHaveURL(`${prefix}/workspace/searches`)
    const card = page.locator('main li', { hasText: words })
    await expect(card.locator('select')).toHaveValue('daily')
    await expectAccessible(page)
    await card.locator('select').selectOption('none')
    await card.locator('button[value="change"]').click()
    await expect(card.locator('select')).toHaveValue('none')
    await card.locator('details summary').click()
    await card.locator('details button[type="submit"]').click()
    await expect(page.getByText(words)).toHaveCount(0)
  })

  test(`a saved search works without scripts at the width of a phone in ${name} @no-javascript @phone`, async ({
    page,
  }) => {
    await signIn(page, accounts[prefix], prefix)
    const words = `loc nuoc ${Date.now()}`
    await page.goto(`${prefix}/search?q=${words}`)
    await page.locator('a[href*="/workspace/searches/new"]').click()
    const form = page.locator('main form', { has: page.locator('input[name="name"]') })
    await form.locator('button[type="submit"]').click()
    const card = page.locator('main li', { hasText: words })
    await expect(card.locator('select')).toHaveValue('weekly')
    await expectAccessible(page)
    await card.locator('details summary').click()
    await card.locator('details button[type="submit"]').click()
    await expect(page.getByText(words)).toHaveCount(0)
  })
}
