import { expect, expectAccessible, languages, signIn, test } from '#tests/support/browser'

for (const { name, prefix } of languages) {
  test(`a visitor asks, the owner answers, in ${name}`, async ({ browser, page, request }) => {
    test.setTimeout(120_000)
    const query = 'kind=technology&sort=newest&organisation=vien-lam-thuong'
    const { hits } = await (await request.get(`/api/v1/search?${query}`)).json()
    const { slug } = hits.at(-1)
    const words = `Máy chạy điện mấy pha? (${name})`
    await page.goto(`${prefix}/technologies/${slug}`)
    await page.locator('a[href$="/ask"]:visible').first().click()
    await page.locator('main form[id] button[type="submit"]').click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expectAccessible(page)
    await page.locator('[name="message"]').fill(words)
    await page.locator('[name="name"]').fill('Giáp Văn Khởi')
    await page.locator('[name="phone"]').fill('0912 345 678')
    await page.locator('main form[id] button[type="submit"]').click()
    await expect(page).toHaveURL(`${prefix}/technologies/${slug}`)

    const owner = await (await browser.newContext()).newPage()
    await signIn(owner, 'vien', prefix)
    await owner.goto(`${prefix}/workspace/questions`)
    await owner.getByRole('link', { name: words }).first().click()
    await expect(owner.locator('a[href="tel:+84912345678"]')).toBeVisible()
    await expectAccessible(owner)
    await owner.locator('[name="answer"]').fill('Đã gọi: máy chạy điện ba pha')
    await owner.locator('main form[id] button[type="submit"]').click()
    await expect(owner.locator('main')).toContainText('máy chạy điện ba pha')
    await expect(owner.locator('[name="answer"]')).toHaveCount(0)
  })
}
