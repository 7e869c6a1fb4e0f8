import { formatDate } from '#app/locales/dates'
import { expect, expectAccessible, languages, signedIn, signIn, test } from '#tests/support/browser'
import { fill, post, send, tick } from '#tests/support/pages/forms'

test('an entry is renewed by the link of a mail, without signing in and without scripts', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const mail = page.locator('main a', { hasText: 'còn hiệu lực không' }).first()
  await expect(async () => {
    // Other stories write to the same people: the mail may be on a later page by now.
    for (const number of [1, 2, 3, 4]) {
      await page.goto(`/demo/mail?to=vien%40demo.test&page=${number}`)
      if ((await mail.count()) > 0) break
    }
    await mail.click({ timeout: 2_000 })
    await expect(page.locator('main')).toContainText('Chỉ cần bấm một nút')
  }).toPass({ timeout: 60_000 })
  const address = await page
    .locator('main a[href*="/still-available?token="]')
    .first()
    .getAttribute('href')
  const { pathname, search } = new URL(address ?? '', 'http://exchange.test')
  const link = pathname + search
  await page.goto(link)
  await expectAccessible(page)

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const main = reader.locator('main')
  // A mail scanner looks first, as often as it likes: that answers nothing.
  for (let looks = 0; looks < 3; looks += 1) {
    expect((await reader.goto(link))?.status()).toBe(200)
    await expect(main.locator('button[name="answer"]')).toHaveCount(3)
  }
  await post(reader, main.locator('button[name="answer"][value="available"]'))
  await expect(main).toContainText('Tin được gia hạn và đang hiển thị')
  await expect(main.locator('button[name="answer"]')).toHaveCount(0)
  await main.getByRole('link', { name: 'Xem tin trên sàn' }).click()
  await expect(main).toContainText(`Xác nhận còn hiệu lực ngày ${formatDate(new Date(), 'vi')}`)

  await reader.goto(link)
  await expect(main).toContainText('Câu hỏi này đã được trả lời')
  await expect(main.locator('button[name="answer"]')).toHaveCount(0)
  await reader.goto(`${link.slice(0, -2)}xx`)
  await expect(main).toContainText('Đường dẫn không đúng')
  await reader.context().close()
  await page.goto(link)
  await expectAccessible(page)
})

test('staff introduce two parties with a slot, which both answer', async ({ page, browser }) => {
  test.setTimeout(120_000)
  await signIn(page, 'kiemduyet')
  await page.goto('/back-office/matches')
  await page.locator('main a[href$="/meeting"]').first().click()
  await expect(page.locator('main h1')).toBeVisible()
  await expectAccessible(page)
  await fill(page, {
    startsAt: '2031-03-03T09:00',
    place: 'Phòng họp tầng 3',
    note: 'Hai bên nên xem máy chạy thử',
  })
  await send(page, 'propose')
  await expect(page.locator('main')).toContainText('03/03/2031 09:00')
  await expectAccessible(page)

  const institute = await signedIn(browser, 'vien')
  await institute.goto('/workspace/meetings')
  await expectAccessible(institute)
  await institute.locator('main table a').last().click()
  await expectAccessible(institute)
  await tick(institute, 'reply', 'other_time')
  await send(institute)
  await expect(institute.locator('main')).toContainText('Hãy ghi giờ bạn gặp được')
  await fill(institute, { words: 'Chiều thứ Tư' })
  await send(institute)
  await expect(institute.locator('main')).toContainText('Xin giờ khác: Chiều thứ Tư')
  await institute.context().close()
})

for (const { name, prefix } of languages) {
  test(`a member of staff acts for somebody, who sees it, in ${name}`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000)
    const account = prefix ? 'khoinghiep' : 'doanhnghiep'
    const owner = await signedIn(browser, account, prefix)
    await owner.goto(`${prefix}/workspace/organisation`)
    const organisation = (await owner.locator('main h1').textContent()) ?? ''
    await signIn(page, prefix ? 'hotro' : 'lanhdao', prefix)
    await page.goto(
      `${prefix}/back-office/organisations?q=${encodeURIComponent(organisation.trim())}`,
    )
    await page.locator('main table a').first().click()
    await page.locator('main a[href*="/back-office/acting/"]').click()
    await page.locator('main select[name="userId"]').selectOption({ index: 1 })
    await fill(page, { purpose: 'Gọi điện nhờ soạn giúp một nhu cầu' })
    await expectAccessible(page)
    await send(page)
    await expect(page.locator('.acting-banner')).toBeVisible()
    await expectAccessible(page)
    await page.goto(`${prefix}/workspace/needs/new`)
    await fill(page, { title: `Cần máy phân loại quả theo màu ${prefix}` })
    await send(page)
    await expect(page.locator('.acting-banner')).toBeVisible()
    const denied = await page.goto(`${prefix}/workspace/payments`)
    expect(denied?.status()).toBe(403)
    await expect(page.locator('.acting-banner')).toBeVisible()
    await post(page, page.locator('.acting-banner button'))
    await expect(page.locator('.acting-banner')).toHaveCount(0)
    await owner.goto(`${prefix}/workspace/account/acted-for`)
    await expect(owner.locator('main')).toContainText(prefix ? 'Began a need' : 'Soạn nhu cầu mới')
    await expectAccessible(owner)
    await owner.context().close()
  })
}

test('the officer’s home, quiet entries, officers and a focal point’s commune', async ({
  page,
  browser,
}) => {
  await signIn(page, 'lanhdao')
  for (const path of [
    '/back-office?scope=all',
    '/back-office/quiet?scope=all',
    '/back-office/officers',
    '/back-office/acting',
  ]) {
    await page.goto(path)
    await expect(page.locator('main h1')).toBeVisible()
    await expectAccessible(page)
  }
  const focal = await signedIn(browser, 'xa')
  await focal.goto('/workspace/commune')
  await expect(focal.locator('main table').first()).toBeVisible()
  await expectAccessible(focal)
  await focal.goto('/workspace/commune/new-need')
  await focal.locator('main select[name="organisationId"]').selectOption({ index: 1 })
  await fill(focal, { title: 'Cần cách giữ rau tươi lâu hơn', goal: 'Giữ thêm ba ngày' })
  await expectAccessible(focal)
  await send(focal)
  await expect(focal.locator('main table').first()).toContainText('Cần cách giữ rau tươi lâu hơn')
  expect((await focal.goto('/back-office'))?.status()).toBe(404)
  await focal.context().close()
})
