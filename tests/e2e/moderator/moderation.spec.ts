import { expect, expectAccessible, signIn, test } from '#tests/support/browser'
import { fill, send, tick } from '#tests/support/pages/forms'
import { publishTechnology } from '#tests/support/pages/technology-editor'

test('an entry is taken on, returned with reasons, completed and approved @no-javascript', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  await signIn(page, 'vien')
  const id = await publishTechnology(page, '', 'Máy sấy tuần hoàn cho long nhãn và vải')
  const moderator = await (await browser.newContext()).newPage()
  await signIn(moderator, 'kiemduyet')
  await moderator.goto('/back-office/moderation?show=free')
  await moderator.locator(`main a[href$="/technologies/${id}"]`).click()
  await expect(moderator.locator('main button[name="intent"][value="take"]')).toBeVisible()
  await send(moderator, 'take')
  await expect(moderator.locator('main button[name="intent"][value="take"]')).toHaveCount(0)
  await send(moderator, 'return')
  await expect(moderator.getByRole('alert')).toBeVisible()
  await expectAccessible(moderator)
  await tick(moderator, 'reasons', 'evidence-missing')
  await fill(moderator, { words: 'Xin gửi kèm biên bản nghiệm thu hai vụ.' })
  await send(moderator, 'return')
  await expect(moderator).toHaveURL(/\/back-office\/moderation$/)

  await page.goto(`/workspace/technologies/${id}`)
  await expect(page.locator('main')).toContainText('Xin gửi kèm biên bản nghiệm thu hai vụ.')
  await expect(page.locator('main')).toContainText('Thiếu minh chứng')
  await send(page, 'submit')
  await expect(page.locator('main [name="intent"][value="takeBack"]')).toHaveCount(1)

  await moderator.goto(`/back-office/moderation/technologies/${id}`)
  await send(moderator, 'approve')
  await expect(moderator.getByRole('alert')).toContainText('Hãy ghi nhận phân loại')
  await tick(moderator, 'legalClass', 'restricted')
  await send(moderator, 'approve')
  await expect(moderator.getByRole('alert')).toContainText('phải có ghi chú')
  await fill(moderator, { legalNote: 'Điều 10 khoản 1, đáp ứng quy chuẩn' })
  await send(moderator, 'approve')
  await expect(moderator).toHaveURL(/\/back-office\/moderation$/)
  await page.goto(`/workspace/technologies/${id}`)
  await expect(page.locator('main')).toContainText('Đang đăng')
  await moderator.context().close()
})

test('the queue is not there for others', async ({ page }) => {
  await signIn(page, 'vien')
  const response = await page.goto('/back-office/moderation')
  expect(response?.status()).toBe(404)
})
