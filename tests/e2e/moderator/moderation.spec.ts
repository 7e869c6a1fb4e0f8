import { expect, expectAccessible, languages, signedIn, signIn, test } from '#tests/support/browser'
import { fill, send, tick } from '#tests/support/pages/forms'
import { score } from '#tests/support/pages/moderation'
import { publishTechnology } from '#tests/support/pages/technology-editor'

const words = {
  '': {
    reason: 'Thiếu minh chứng',
    published: 'Đang đăng',
    proposed: 'Duyệt lần một',
    banner: 'Công nghệ hạn chế chuyển giao',
    restricted: 'Hạn chế chuyển giao',
    before: 'Trước',
  },
  '/en': {
    reason: 'Evidence is missing',
    published: 'Published',
    proposed: 'First approval',
    banner: 'Transfer of this technology is restricted',
    restricted: 'Transfer restricted',
    before: 'Before',
  },
}

for (const { name, prefix } of languages) {
  test(`an entry is returned, resubmitted and approved by two persons in ${name} @no-javascript`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000)
    const t = words[prefix]
    await signIn(page, 'vien', prefix)
    const title = `Máy sấy tuần hoàn ${Math.random().toString(36).slice(2, 8)} cho long nhãn`
    const id = await publishTechnology(page, prefix, title)
    const moderator = await signedIn(browser, 'kiemduyet', prefix)
    const item = `${prefix}/back-office/moderation/technologies/${id}`
    await moderator.goto(item)
    await send(moderator, 'take')
    await expect(moderator.locator('main button[name="intent"][value="take"]')).toHaveCount(0)
    await send(moderator, 'return')
    await expect(moderator.getByRole('alert')).toBeVisible()
    await expectAccessible(moderator)
    await tick(moderator, 'reasons', 'evidence-missing')
    await fill(moderator, { words: 'Xin gửi kèm biên bản nghiệm thu hai vụ.' })
    await send(moderator, 'return')
    await expect(moderator).toHaveURL(`${prefix}/back-office/moderation`)

    await page.goto(`${prefix}/workspace/technologies/${id}`)
    await expect(page.locator('main')).toContainText('Xin gửi kèm biên bản nghiệm thu hai vụ.')
    await expect(page.locator('main')).toContainText(t.reason)
    await page.goto(`${prefix}/workspace/technologies/${id}/edit/evidence`)
    await fill(page, { trlEvidence: 'Biên bản nghiệm thu hai vụ 2025 và 2026, kèm số đo công tơ.' })
    await send(page)
    await page.goto(`${prefix}/workspace/technologies/${id}`)
    await send(page, 'submit')
    await expect(page.locator('main [name="intent"][value="takeBack"]')).toHaveCount(1)

    await moderator.goto(item)
    await expect(moderator.locator('main ins').first()).toBeVisible()
    await expect(moderator.locator('main del').first()).toBeVisible()
    await send(moderator, 'approve')
    await expect(moderator.getByRole('alert')).toBeVisible()
    await score(moderator)
    await tick(moderator, 'legalClass', 'restricted')
    await moderator.locator('main form summary', { hasText: t.restricted }).click()
    await tick(moderator, 'legalCriteria', 'toxic-within-standards')
    await fill(moderator, { legalNote: 'Điều 10 khoản 1 điểm b, đáp ứng quy chuẩn' })
    await send(moderator, 'approve')
    await expect(moderator).toHaveURL(`${prefix}/back-office/moderation`)
    await moderator.goto(item)
    await score(moderator)
    await send(moderator, 'approve')
    await expect(moderator.getByRole('alert')).toBeVisible()

    const second = await signedIn(browser, 'kiemduyet2', prefix)
    await second.goto(`${prefix}/back-office/moderation?show=second`)
    await expectAccessible(second)
    await second.locator(`main a[href*="/technologies/${id}"]`).click()
    await second.locator('main input[name="legalClass"][value="restricted"]').waitFor()
    await score(second, 3)
    await send(second, 'approve')
    await second.waitForURL((url) => !url.pathname.includes(id))

    await page.goto(`${prefix}/workspace/technologies/${id}`)
    await expect(page.locator('main')).toContainText(t.published)
    await expect(page.locator('main')).toContainText(t.proposed)
    const address = await page.locator('main a[href*="/technologies/may-say"]').first()
    await page.goto((await address.getAttribute('href')) ?? '')
    await expect(page.locator('main')).toContainText(t.banner)
    await moderator.context().close()
    await second.context().close()
  })
}

test('several entries are held at once and given back @no-javascript', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  await signIn(page, 'vien')
  const id = await publishTechnology(page, '', 'Máy bóc vỏ hạt sen cho tổ hợp tác nhỏ')
  const moderator = await signedIn(browser, 'kiemduyet2')
  await moderator.goto('/back-office/moderation?show=free&kind=technology&place=07210')
  const box = moderator.locator(`main input[name="entries"][value^="technology:${id}:"]`)
  await box.check()
  await moderator.locator('main summary', { hasText: 'Tạm giữ hoặc trả lại' }).click()
  await tick(moderator, 'reasons', 'legal-check-pending')
  await fill(moderator, { words: 'Chờ đối chiếu danh mục hạn chế chuyển giao.' })
  await send(moderator, 'hold')
  await expect(moderator.locator('main')).toContainText('Đã xử lý 1 mục.')
  await expectAccessible(moderator)
  await expect(box).toHaveCount(0)
  await send(moderator, 'undo')
  await expect(moderator.locator('main')).toContainText('Đã hoàn tác.')
  await expect(box).toHaveCount(1)
  await page.goto(`/workspace/technologies/${id}`)
  await expect(page.locator('main')).toContainText('Hoàn tác quyết định vừa rồi')
  await moderator.context().close()
})

test('the queue is not there for others', async ({ page }) => {
  await signIn(page, 'vien')
  const response = await page.goto('/back-office/moderation')
  expect(response?.status()).toBe(404)
})
