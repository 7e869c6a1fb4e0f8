import { expect, expectAccessible, languages, signIn, test } from '#tests/support/browser'

for (const { name, prefix } of languages) {
  test(`staff deal with a search that found nothing in ${name} @phone @no-javascript`, async ({
    page,
  }) => {
    const words = `quantum ${crypto.randomUUID().replace(/[^a-f]/g, '')}`
    // The list begins with what was searched for most, and other tests search in vain as well.
    for (let times = 0; times < 12; times++) {
      const found = await page.request.get(`${prefix}/search?q=${words}`)
      expect(found.ok()).toBe(true)
    }
    await signIn(page, 'kiemduyet', prefix)
    await page.goto(`${prefix}/back-office/searches`)
    const row = page.locator('tbody tr', { hasText: words })
    await expect(row).toHaveCount(1)
    await expectAccessible(page)
    await row.locator('details summary').click()
    await row.locator('select[name="outcome"]').selectOption('entry_invited')
    await row.locator('textarea[name="note"]').fill('Đã gọi cho viện')
    await row.locator('details button[type="submit"]').click()
    await expect(page.locator('tbody tr', { hasText: words })).toHaveCount(0)
    await page.goto(`${prefix}/back-office/searches?state=handled`)
    await expect(page.locator('tbody tr', { hasText: words })).toContainText('Đã gọi cho viện')
    await expectAccessible(page)
  })

  test(`staff pin a match, take it back and match by hand in ${name} @no-javascript`, async ({
    page,
  }) => {
    await signIn(page, 'kiemduyet2', prefix)
    await page.goto(`${prefix}/back-office/matches`)
    const last = page.locator('main ul.stack > li').last()
    await last.locator('button[value="pin"]').click()
    const first = page.locator('main ul.stack > li').first()
    await expect(first.locator('button[value="unpin"]')).toBeVisible()
    await expectAccessible(page)
    await first.locator('button[value="unpin"]').click()
    await page.goto(`${prefix}/back-office/matches/new`)
    await expectAccessible(page)
    await page.locator('input[name="technology"]').fill('CN-00000-00000')
    await page.locator('input[name="need"]').fill('NC-00000-00000')
    await page.locator('main form button[type="submit"]').click()
    await expect(page.locator('main [role="alert"], main .error-summary').first()).toBeVisible()
    await expect(page.locator('input[name="need"]')).toHaveValue('NC-00000-00000')
  })
}
