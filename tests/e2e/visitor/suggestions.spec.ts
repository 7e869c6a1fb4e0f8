import { expect, expectAccessible, languages, test } from '#tests/support/browser'

for (const { name, prefix } of languages) {
  test(`suggestions while one types lead on by keyboard and by touch in ${name} @phone`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/`)
    const box = page.locator('#home-search')
    await expect(box).toHaveRole('combobox')
    await box.pressSequentially('may sa', { delay: 20 })
    const options = page.getByRole('listbox').getByRole('option')
    await expect(options.first()).toBeVisible()
    expect(await options.count()).toBeLessThanOrEqual(8)
    await expectAccessible(page)
    await box.press('Escape')
    await expect(options).toHaveCount(0)
    await expect(box).toHaveValue('may sa')
    await box.press('ArrowDown')
    await expect(options.first()).toBeVisible()
    await box.press('ArrowDown')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await box.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${prefix}/(technologies|needs|organisations|search)`))

    await page.goto(`${prefix}/search`)
    await page.locator('#search-words').pressSequentially('may sa', { delay: 20 })
    await options.first().click()
    await expect(page).not.toHaveURL(/\/search$/)
  })

  test(`Enter searches for what was typed, and a code leads to its entry in ${name} @no-javascript`, async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto(`${prefix}/technologies`)
    await page.locator('.search-results h2 a').first().click()
    await expect(page.locator('.split-detail')).toBeVisible()
    const code = /CN-[0-9A-F]{5}-[0-9A-F]{5}/.exec(
      (await page.locator('main').textContent()) ?? '',
    )?.[0]
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    await page.goto(`${prefix}/`)
    const box = page.locator('#home-search')
    await box.fill(code?.toLowerCase().replaceAll('-', ' ') ?? '')
    if (javaScriptEnabled === false) await expect(box).not.toHaveRole('combobox')
    await box.press('Enter')
    await expect(page.locator('.search-results article')).toHaveCount(1)
    await expect(page.locator('.search-results h2')).toHaveText(title ?? '')
  })
}
