import { expect, expectAccessible, signedIn, signIn, test } from '#tests/support/browser'
import { fill, post, send, tick } from '#tests/support/pages/forms'

const DAY_MS = 86_400_000

/** The number at the end of a page's address. */
function numberIn(address: string): string {
  return new URL(address).pathname.split('/').at(-1) ?? ''
}

test('an organisation is suspended, out of sight everywhere, and restored @no-javascript', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  // Each project has its own: they run at the same time on one demo.
  const withoutScripts = test.info().project.use.javaScriptEnabled === false
  const slug = withoutScripts ? 'ruou-bay-gieng' : 'gom-canh-buom'
  const visitor = await (await browser.newContext()).newPage()
  const statusOf = async (path: string) => (await visitor.goto(path))?.status()
  expect(await statusOf(`/organisations/${slug}`)).toBe(200)
  await expectAccessible(visitor)

  await signIn(page, 'kiemduyet')
  await page.goto(`/back-office/organisations?q=${slug}`)
  await page.locator('main tbody a').first().click()
  await page.locator('main a[href$="/sanctions"]').first().click()
  const impose = page.locator('main form button.btn-error')
  await expect(impose).toBeVisible()
  await expectAccessible(page)
  await post(page, impose)
  await expect(page.getByRole('alert')).toBeVisible()
  await tick(page, 'grade', 'suspension')
  await tick(page, 'reasonCodes', 'not-verifiable')
  await fill(page, { reason: 'Không liên lạc được với cơ sở để xác minh lại.' })
  await post(page, impose)
  await expect(page.getByRole('alert')).toContainText('ngày kết thúc')
  const last = new Date(Date.now() + 10 * DAY_MS).toISOString().slice(0, 10)
  await fill(page, { endsOn: last })
  await post(page, impose)
  await expect(page).toHaveURL(/\/back-office\/sanctions\/BP-/)
  await expectAccessible(page)

  expect(await statusOf(`/organisations/${slug}`)).toBe(404)
  await visitor.goto(`/organisations?q=${slug}`)
  await expect(visitor.locator(`main a[href$="/organisations/${slug}"]`)).toHaveCount(0)
  const owner = await signedIn(browser, slug)
  await owner.goto('/workspace/organisation')
  await expect(owner.locator('main')).toContainText('Không liên lạc được')
  await owner.goto('/workspace/organisation/sanctions')
  await expect(owner.locator('main')).toContainText('Đình chỉ có thời hạn')
  await expectAccessible(owner)

  const lift = page.locator('main details', {
    has: page.locator('input[name="intent"][value="lift"]'),
  })
  await lift.locator('summary').click()
  await lift.locator('textarea').fill('Đã gặp chủ cơ sở tại trụ sở.')
  await post(page, lift.locator('button[type="submit"]'))
  await expect(page.locator('main')).toContainText('Sở gỡ bỏ')
  expect(await statusOf(`/organisations/${slug}`)).toBe(200)
  await owner.context().close()
  await visitor.context().close()
})

test('a report leads to a sanction, an appeal and its decision @no-javascript', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto('/organisations/may-tre-ngo-truc')
  await visitor.locator('main a[href$="/may-tre-ngo-truc/report"]').click()
  await expectAccessible(visitor)
  await tick(visitor, 'category', 'false-claim')
  await fill(visitor, {
    message: 'Ảnh trong phần giới thiệu là sản phẩm của cơ sở khác, tôi có ảnh gốc.',
    email: 'nguoi.bao@people.test',
  })
  await send(visitor)
  await expect(visitor).toHaveURL(/\/organisations\/may-tre-ngo-truc$/)

  await signIn(page, 'kiemduyet')
  await page.goto('/back-office/reports')
  await expectAccessible(page)
  await page.locator('main tbody tr', { hasText: 'Ngõ Trúc' }).locator('a').first().click()
  await expectAccessible(page)
  await tick(page, 'grade', 'posting_limit')
  await tick(page, 'reasonCodes', 'false-information')
  await fill(page, {
    postingLimit: '1',
    endsOn: new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10),
    reason: 'Ảnh không phải của cơ sở. Đề nghị thay bằng ảnh thật.',
  })
  await page.locator('main form textarea[name="answer"]').last().fill('Sở đã yêu cầu thay ảnh.')
  await page.locator('main button[value="uphold"]').click()
  await expect(page).toHaveURL(/\/back-office\/sanctions\/BP-/)
  const number = numberIn(page.url())

  const owner = await signedIn(browser, 'may-tre-ngo-truc')
  await owner.goto(`/workspace/organisation/sanctions/${number}`)
  await expectAccessible(owner)
  await fill(owner, { words: 'Ảnh do chính cơ sở chụp tháng trước, xin gửi kèm ảnh gốc có ngày.' })
  await send(owner)
  await expect(owner.locator('main')).toContainText('Đang xem xét')

  await page.goto(`/back-office/sanctions/${number}`)
  await expect(page.locator('main')).toContainText('một cán bộ khác')
  await expect(page.locator('main input[name="intent"][value="grant"]')).toHaveCount(0)
  const second = await signedIn(browser, 'kiemduyet2')
  await second.goto('/back-office/sanctions?show=appeals')
  await expectAccessible(second)
  await second.locator(`main a[href$="/${number}"]`).click()
  const grant = second.locator('main details', {
    has: second.locator('input[name="intent"][value="grant"]'),
  })
  await grant.locator('summary').click()
  await grant.locator('textarea').fill('Ảnh gốc có ngày chụp khớp, biện pháp được gỡ.')
  await grant.locator('button[type="submit"]').click()
  await expect(second.locator('main')).toContainText('Được chấp nhận')
  await owner.goto(`/workspace/organisation/sanctions/${number}`)
  await expect(owner.locator('main')).toContainText('Khiếu nại được chấp nhận')
  for (const each of [owner, second, visitor]) await each.context().close()
})
