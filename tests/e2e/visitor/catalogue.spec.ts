import { expect, expectAccessible, languages, signIn, test } from '#tests/support/browser'

const words = {
  '': {
    search: 'Tìm kiếm',
    need: 'Nhu cầu',
    apply: 'Áp dụng',
    filters: 'Bộ lọc',
    compare: 'So sánh các mục đã chọn',
    compared: 'So sánh công nghệ',
    gone: 'Tin này không còn hiển thị',
    save: 'Lưu vào danh sách',
    unsave: 'Bỏ khỏi danh sách',
    nothing: 'Không tìm thấy tin phù hợp',
    reset: 'Bắt đầu lại',
  },
  '/en': {
    search: 'Search',
    need: 'Needs',
    apply: 'Apply',
    filters: 'Filters',
    compare: 'Compare the chosen entries',
    compared: 'Compare technologies',
    gone: 'This entry is not on show',
    save: 'Add to shortlist',
    unsave: 'Remove from shortlist',
    nothing: 'Nothing matches your search',
    reset: 'Start again',
  },
} as const

for (const { name, prefix } of languages) {
  const t = words[prefix]

  test(`a visitor searches without tone marks, narrows down and compares in ${name} @phone @no-javascript`, async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto(`${prefix}/`)
    const search = page.getByRole('main').getByRole('search')
    await search.locator('input[name="q"]').fill('say vai')
    await search.getByRole('button').click()
    await expect(page).toHaveURL(new RegExp(`${prefix}/search\\?q=say`))
    await expect(page.locator('#search-words')).toHaveValue('say vai')
    const titles = page.locator('.search-results article h2')
    await expect(titles.first()).toBeVisible()
    if (javaScriptEnabled !== false) await expectAccessible(page)

    await page.goto(`${prefix}/technologies`)
    const all = await titles.count()
    const panel = page.locator('.filter-panel')
    const button = panel.locator('summary').first()
    if (await button.isVisible()) await button.click()
    await page.locator('select[name="trlMin"]').selectOption('9')
    if (javaScriptEnabled === false) {
      await panel.getByRole('button', { name: t.apply }).click()
    }
    await expect(page).toHaveURL(/trlMin=9/)
    await expect(page.locator('.chip-list .chip')).toHaveCount(1)
    expect(await titles.count()).toBeLessThan(all)

    const boxes = page.locator('.search-results input[name="id"]')
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    await page.getByRole('button', { name: t.compare }).click()
    await expect(page.getByRole('heading', { level: 1, name: t.compared })).toBeVisible()
    await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(3)
    if (javaScriptEnabled !== false) await expectAccessible(page)
  })

  test(`an address that leads nowhere shows ways on in ${name} @no-javascript`, async ({
    page,
  }) => {
    const gone = await page.goto(`${prefix}/technologies/khong-co-cong-nghe-nay`)
    expect(gone?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: t.gone })).toBeVisible()
    const unreadable = await page.goto(`${prefix}/needs?trlMin=ten`)
    expect(unreadable?.status()).toBe(400)
    await page.getByRole('link', { name: t.reset }).click()
    await expect(page).toHaveURL(`${prefix}/needs`)
    await page.goto(`${prefix}/search?q=zzqqxxyy`)
    await expect(page.getByText(t.nothing)).toBeVisible()
  })

  test(`a reader keeps a technology for later in ${name} @no-javascript`, async ({
    page,
    javaScriptEnabled,
  }) => {
    // Runs at the same time in two projects: each reader has a shortlist of their own.
    const readers = javaScriptEnabled === false ? ['xa', 'lanhdao'] : ['chuyengia1', 'chuyengia2']
    await signIn(page, readers[prefix ? 1 : 0] ?? '', prefix)
    await page.goto(`${prefix}/technologies?q=${prefix ? 'wastewater' : 'sấy'}`)
    await page.locator('.search-results article a').first().click()
    await expect(page).toHaveURL(/technologies\/[^?]/)
    // The address changes before the page does.
    await expect(page.locator('.split-detail')).toBeVisible()
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    const save = page.getByRole('button', { name: t.save })
    const unsave = page.getByRole('button', { name: t.unsave })
    if (await unsave.isVisible()) await unsave.click()
    await save.click()
    await expect(unsave).toBeVisible()
    await page.goto(`${prefix}/workspace/shortlist`)
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  })
}

test('structured data of a page is one block that no text breaks out of', async ({ page }) => {
  await page.goto('/technologies')
  await page.locator('.search-results article a').first().click()
  await expect(page).toHaveURL(/technologies\/./)
  await page.reload()
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
  expect(blocks).toHaveLength(1)
  expect(JSON.parse(blocks[0] ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Product' }, { '@type': 'BreadcrumbList' }],
  })
  await expect(page.locator('link[rel="alternate"]')).toHaveCount(2)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', page.url())
})
