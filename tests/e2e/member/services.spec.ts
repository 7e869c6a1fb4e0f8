import type { Page } from '@playwright/test'
import { expect, expectAccessible, languages, signedIn, signIn, test } from '#tests/support/browser'
import { fill, send, tick } from '#tests/support/pages/forms'

test('a visitor reads the register, checks a firm and finds an adviser @phone @no-javascript', async ({
  page,
}) => {
  await page.goto('/innovative-enterprises')
  await expect(page.locator('main table tbody tr').first()).toBeVisible()
  await expect(page.locator('main progress')).toBeVisible()
  await expectAccessible(page)
  await page.locator('main a[href="/innovative-enterprises/check"]').click()
  await expect(page).toHaveURL(/\/check$/)
  await tick(page, 'enterprise', 'yes')
  await tick(page, 'results', 'yes')
  await tick(page, 'revenue', 'no')
  await tick(page, 'young', 'yes')
  await page.locator('main form button[type="submit"]').click()
  await expect(page.locator('main')).toContainText('có vẻ đã đủ điều kiện')
  await expectAccessible(page)
  await page.goto('/experts?service=inspection')
  await expect(page.locator('main article')).toHaveCount(1)
  await expectAccessible(page)
  // The certificate of this one is over: the law's evaluation is not offered.
  await page.goto('/experts?q=Yên+Tử')
  await expect(page.locator('main article')).toHaveCount(0)
  await expectAccessible(page)
})

for (const { name, prefix } of languages) {
  test(`a service is asked for, assigned, delivered and rated, in ${name} @phone @no-javascript`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000)
    await signIn(page, prefix ? 'mat-chuon' : 'htx', prefix)
    await page.goto(`${prefix}/technologies`)
    await page.locator('main article a').first().click()
    const adviser = page.locator('main a[href*="/workspace/services/new?technology="]')
    const about = (await adviser.getAttribute('href')) ?? ''
    await page.goto(`${about}&provider=mai-thi-bich-ngoc`)
    await expect(page.locator('[name="wished"]')).toHaveValue('mai-thi-bich-ngoc')
    await tick(page, 'service', 'advice')
    await fill(page, { title: 'Chọn chế phẩm ủ', description: 'Cần chọn chế phẩm cho 140 hộ' })
    await expectAccessible(page)
    await send(page)
    await expect(page).toHaveURL(/\/DV-\d{4}-\d{4}$/)
    const number = page.url().split('/').at(-1) ?? ''
    await expect(page.locator('main a[href*="/technologies/"]')).toBeVisible()
    const step = async (who: Page, path: string, intent: string, act: () => Promise<unknown>) => {
      await who.goto(`${prefix}/${path}/${number}`)
      await act()
      await expectAccessible(who)
      await send(who, intent)
      await expect(who.locator(`main button[value="${intent}"]`)).toHaveCount(0)
    }
    const officer = await signedIn(browser, 'hotro', prefix)
    await step(officer, 'back-office/services', 'assign', async () => {
      const chosen = officer.locator('[name="provider"] option:checked')
      await expect(chosen).toContainText('Bích Ngọc')
    })
    const expert = await signedIn(browser, 'chuyengia2', prefix)
    await step(expert, 'workspace/services', 'deliver', () =>
      expert.locator('#note-deliver').fill('Báo cáo so sánh ba chế phẩm'),
    )
    await step(page, 'workspace/services', 'rate', () => tick(page, 'rating', '4'))
    await expect(page.locator('main')).toContainText('Báo cáo so sánh ba chế phẩm')
    await expectAccessible(page)
    await officer.context().close()
    await expert.context().close()
  })
}

test('an application is begun under a call', async ({ page }) => {
  await signIn(page, 'khoinghiep')
  await page.goto('/calls')
  await expectAccessible(page)
  await page.locator('main a[href="/calls/khoi-nghiep-sang-tao-dot-cuoi-nam"]').click()
  await page.locator('main a[href*="call=khoi-nghiep"]').click()
  await expect(page.locator('[name="programme"]')).toHaveCount(1)
  await expect(page.locator('[name="programme"]')).toBeChecked()
  await expectAccessible(page)
  await send(page)
  await expect(page.locator('main')).toContainText('17:00')
  await expectAccessible(page)
})
