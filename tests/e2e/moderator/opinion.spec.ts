import { expect, expectAccessible, languages, signedIn, signIn, test } from '#tests/support/browser'
import { fill, send, tick } from '#tests/support/pages/forms'
import { approve } from '#tests/support/pages/moderation'
import { publishTechnology } from '#tests/support/pages/technology-editor'

for (const { name, prefix } of languages) {
  test(`an expert is asked, answers, and the result stands on the entry in ${name} @no-javascript`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000)
    const nonce = Math.random().toString(36).slice(2, 8)
    await signIn(page, 'vien', prefix)
    const id = await publishTechnology(page, prefix, `Máy sấy lạnh ${nonce} cho nấm dược liệu`)
    const moderator = await signedIn(browser, 'kiemduyet', prefix)
    await moderator.goto(`${prefix}/back-office/moderation/technologies/${id}`)
    await moderator.locator('main a[href*="/back-office/opinions/new"]').click()
    await moderator.locator('main [name="question"]').waitFor()
    await expectAccessible(moderator)
    const expert = moderator.locator('main [name="expert"]')
    const option = expert.locator('option', { hasText: 'Đại học Văn Khê' })
    await expert.selectOption((await option.getAttribute('value')) ?? '')
    await fill(moderator, {
      project: 'Nhà máy chế biến nấm Yên Thế',
      question: 'Mức tiêu hao điện nêu trong mục có đạt được ở quy mô một tấn mỗi mẻ không?',
    })
    await send(moderator)
    await expect(moderator).toHaveURL(/\/back-office\/opinions\/YK-\d{4}-\d{4}$/)
    const number = new URL(moderator.url()).pathname.split('/').at(-1) ?? ''

    const asked = await signedIn(browser, 'chuyengia1', prefix)
    await asked.goto(`${prefix}/workspace/opinions`)
    await asked.locator(`main a[href$="/opinions/${number}"]`).click()
    await asked.locator('main [name="state"]').waitFor()
    await expectAccessible(asked)
    await fill(asked, { state: 'site-visit' })
    await asked
      .locator('main form', { has: asked.locator('[name="state"]') })
      .locator('textarea')
      .fill('Đã hẹn xem mẻ chạy thử vào thứ Năm.')
    await send(asked, 'note')
    await tick(asked, 'conclusion', 'conditional')
    await asked
      .locator('main form', { has: asked.locator('[name="conclusion"]') })
      .locator('textarea')
      .fill(`Đạt được nếu độ ẩm đầu vào dưới 80 %. Mã ${nonce}.`)
    await send(asked, 'answer')
    await expect(asked.locator('main')).toContainText(`Mã ${nonce}.`)

    await moderator.goto(`${prefix}/back-office/opinions/${number}`)
    await tick(moderator, 'readers', 'public')
    await expectAccessible(moderator)
    await send(moderator, 'attach')
    await expect(moderator.locator('main [name="intent"][value="attach"]')).toHaveCount(0)
    await approve(moderator, prefix, 'technologies', id)
    await page.goto(`${prefix}/workspace/technologies/${id}`)
    await expect(page.locator('main')).toContainText(`Mã ${nonce}.`)
    const address = page.locator('main a[href*="/technologies/may-say-lanh"]').first()
    const href = (await address.getAttribute('href')) ?? ''
    const visitor = await (await browser.newContext()).newPage()
    await visitor.goto(href)
    await expect(visitor.locator('main')).toContainText(`Mã ${nonce}.`)
    await expectAccessible(visitor)
    for (const one of [moderator, asked, visitor]) await one.context().close()
  })
}
