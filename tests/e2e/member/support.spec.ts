import type { Page } from '@playwright/test'
import { expect, expectAccessible, signIn, test } from '#tests/support/browser'
import { demoPassword } from '#tests/support/demo'
import { arrive, tickAll } from '#tests/support/pages/forms'

const next = (page: Page) => page.locator('main form button[type="submit"]').last().click()

/** Answers every question as a small production firm would. */
async function answerQuestions(page: Page, prefix: string): Promise<void> {
  const step = async (name: string, answer: () => Promise<unknown>) => {
    await arrive(page, `support/check/${name}`)
    await answer()
    await next(page)
  }
  await page.goto(`${prefix}/support`)
  await page.locator(`main a[href="${prefix}/support/check/type"]`).first().click()
  await step('type', () => page.locator('[name="type"][value="enterprise"]').check())
  await step('sector', () => page.locator('[name="sector"][value="industry"]').check())
  await step('employees', () => page.locator('[name="employees"]').fill('60'))
  await step('money', async () => {
    await page.locator('[name="revenue"]').fill('40 tỷ')
    await page.locator('[name="capital"]').fill('15 tỷ')
  })
  await expectAccessible(page)
  await step('registered', () => page.locator('[name="registered"]').fill('2016-08-09'))
  await step('offer', () => page.locator('[name="offer"][value="none"]').check())
  for (const name of ['trait', 'innovation', 'selection', 'link']) {
    await step(name, async () => undefined)
  }
  await expect(page).toHaveURL(new RegExp(`${prefix}/support/result`))
}

/** From the result to the receipt, signing in on the way. */
async function apply(page: Page, account: string, prefix: string): Promise<void> {
  const link = page.locator('main a[href*="programme=ho-tro-cong-nghe"]')
  const start = (await link.getAttribute('href')) ?? ''
  await expectAccessible(page)
  await signIn(page, account, prefix)
  await page.goto(start)
  await expect(page.locator('[name="programme"][value="ho-tro-cong-nghe"]')).toBeChecked()
  await next(page)
  await page.locator('main a.btn').first().click()

  const at = (ending: string) => arrive(page, ending)
  await at('form/firm')
  await expect(page.locator('[name="registered"]')).toHaveValue('2016-08-09')
  const otherTab = await page.context().newPage()
  await otherTab.goto(page.url())
  await next(page)
  await at('form/size')
  await expect(page.locator('[name="employees"]')).toHaveValue('60')
  await expectAccessible(page)
  await next(page)
  await at('form/traits')
  await next(page)
  await at('form/items')
  await page.locator('[value="ip-consulting"]').check()
  await next(page)
  await at('form/budget-ip-consulting')
  await page.locator('[name="description"]').fill('Tư vấn đăng ký sáng chế cho khay bã mía')
  await page.locator('[name="cost"]').fill('300.000.000')
  await page.locator('[name="amount"]').fill('100.000.001')
  await next(page)
  await expect(page.locator('[role="alert"]')).toContainText(/100[.,]000[.,]000/)
  await expect(page.locator('[name="amount"]')).toHaveValue(/100[.,]000[.,]001/)
  await page.locator('[name="amount"]').fill('100.000.000')
  await expectAccessible(page)
  await next(page)
  await at('papers')
  await page.locator('select[name="paper"]').selectOption('quotation')
  const file = {
    name: 'bao-gia.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n'),
  }
  await page.locator('input[type="file"]').setInputFiles(file)
  await page.locator('button[value="add"]').click()
  await expect(page.locator('main')).toContainText('bao-gia.pdf')
  await expectAccessible(page)
  await page.locator('main a.btn').last().click()
  await at('form/declaration')
  await tickAll(page.locator('main input[type="checkbox"]'))
  await next(page)
  await at('check')
  await expect(page.locator('main')).toContainText('Tư vấn đăng ký sáng chế')
  await expectAccessible(page)
  await next(page)
  await expect(page.locator('main')).toContainText(/HT-\d{4}-\d{4}/)
  await expect(page.locator('main')).toContainText('bao-gia.pdf')
  await expectAccessible(page)

  await otherTab.locator('[name="registered"]').fill('2016-08-10')
  await next(otherTab)
  await expect(otherTab.getByRole('alert')).toContainText(/HT-\d{4}-\d{4}/)
  await expect(otherTab.locator('[name="registered"]')).toHaveValue('2016-08-10')
  await expectAccessible(otherTab)
}

// Each story has an organisation of its own, so that none meets an application of another.
test('from the wizard to the receipt, in Vietnamese', async ({ page }) => {
  test.setTimeout(180_000)
  await answerQuestions(page, '')
  await expect(page.locator('main')).toContainText('Doanh nghiệp nhỏ')
  await page.goBack()
  await expect(page).toHaveURL(/\/support\/check\/link/)
  await page.goForward()
  await apply(page, 'doanhnghiep', '')
})

test('from the wizard to the receipt, in English', async ({ page }) => {
  test.setTimeout(180_000)
  await answerQuestions(page, '/en')
  await expect(page.locator('main')).toContainText('Small enterprise')
  await apply(page, 'khang-vinh-ha', '/en')
})

test('from the wizard to the receipt @no-javascript', async ({ page }, info) => {
  test.skip(info.project.name !== 'no-javascript', 'the other stories run with scripts')
  test.setTimeout(180_000)
  await answerQuestions(page, '')
  await apply(page, 'bao-bi-la-ma', '')
})

test('a session that ends on a page of the application loses nothing that was typed', async ({
  page,
}) => {
  await signIn(page, 'vat-lieu-gach-may')
  await page.goto('/workspace/support/new?programme=ho-tro-cong-nghe')
  await next(page)
  await page.locator('main ol.divide-y a').first().click()
  await expect(page).toHaveURL(/\/form\/firm$/)
  await page.locator('[name="registered"]').fill('2012-03-04')
  await page.locator('[name="offer"][value="none"]').check()
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await next(page)
  await expect(page.locator('main')).toContainText('vẫn còn trên trang này')
  await expect(page).toHaveURL(/\/form\/firm$/)
  await expect(page.locator('[name="registered"]')).toHaveValue('2012-03-04')
  await expectAccessible(page)
  // Signed in again, as in another tab.
  await page.context().addCookies(cookies)
  await next(page)
  await expect(page).toHaveURL(/\/form\/size$/)
})

test('a session that ends loses nothing that was typed @no-javascript', async ({ page }, info) => {
  test.skip(info.project.name !== 'no-javascript', 'with scripts the page stays as it is')
  await signIn(page, 'giong-doi-vang')
  await page.goto('/workspace/support/new?programme=ho-tro-cong-nghe')
  await next(page)
  await page.locator('main ol.divide-y a').first().click()
  await expect(page).toHaveURL(/\/form\/firm$/)
  await page.locator('[name="registered"]').fill('2012-03-04')
  await page.locator('[name="offer"][value="none"]').check()
  await page.context().clearCookies({ name: /session_token/ })
  await next(page)
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await expect(page.locator('body')).toContainText('được giữ trong một giờ')
  await page.locator('input[name="email"]').fill('giong-doi-vang@demo.test')
  await page.locator('input[name="password"]').fill(demoPassword())
  await page.locator('main form button[type="submit"]').click()
  await expect(page).toHaveURL(/\/form\/firm\?kept-form=1$/)
  await expect(page.locator('main')).toContainText('chưa được gửi')
  await expect(page.locator('[name="registered"]')).toHaveValue('2012-03-04')
  await expect(page.locator('[name="offer"][value="none"]')).toBeChecked()
  await next(page)
  await expect(page).toHaveURL(/\/form\/size$/)
})

test('a household is told at once what is for it', async ({ page }) => {
  await page.goto('/support/check/type')
  await page.locator('[value="household"]').check()
  await next(page)
  await expect(page).toHaveURL(/\/support\/result\?type=household$/)
  await expectAccessible(page)
})
