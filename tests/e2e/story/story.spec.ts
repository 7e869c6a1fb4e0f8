import type { Page } from '@playwright/test'
import { expect, expectAccessible, languages, signedIn, test } from '#tests/support/browser'
import { acceptInterest, agreeTerms, expressInterest, takeStep } from '#tests/support/pages/deals'
import { approve } from '#tests/support/pages/moderation'
import { publishNeed } from '#tests/support/pages/need-editor'
import { publishTechnology } from '#tests/support/pages/technology-editor'

/** Asks again until the page shows it: index and matches follow their events within seconds. */
async function eventually(page: Page, address: string, text: string): Promise<void> {
  await expect(async () => {
    await page.goto(address)
    await expect(page.locator('main').getByText(text).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
}

for (const { name, prefix } of languages) {
  test(`list, need, search, match, interest, deal in ${name} @no-javascript`, async ({
    page: visitor,
    browser,
  }) => {
    test.setTimeout(300_000)
    const nonce = `kq${Math.random().toString(36).slice(2, 8)}`
    const offered = `Máy sấy vải thiều ${nonce} bằng bơm nhiệt`
    const wanted = `Tìm máy sấy vải thiều ${nonce} không ám khói`
    const [institute, cooperative, moderator] = await Promise.all([
      signedIn(browser, 'vien', prefix),
      signedIn(browser, 'htx', prefix),
      signedIn(browser, 'kiemduyet', prefix),
    ])

    const technologyId = await publishTechnology(institute, prefix, offered)
    await approve(moderator, prefix, 'technologies', technologyId)
    const needId = await publishNeed(cooperative, prefix, wanted)
    await approve(moderator, prefix, 'needs', needId)

    await eventually(visitor, `${prefix}/search?q=may+say+vai+thieu+${nonce}`, nonce)
    await expectAccessible(visitor)
    await visitor.locator('main a[href*="/technologies/"]', { hasText: nonce }).first().click()
    await expect(visitor.locator('h1')).toContainText(offered)
    await expectAccessible(visitor)
    const slug = new URL(visitor.url()).pathname.split('/').at(-1) ?? ''

    await eventually(cooperative, `${prefix}/workspace/matches?q=${nonce}`, offered)
    await expectAccessible(cooperative)

    const interest = await expressInterest(cooperative, prefix, slug)
    await expectAccessible(cooperative)
    const shown = await institute.goto(interest)
    expect(await shown?.text(), 'contacts are shielded').not.toContain('htx@demo.test')
    const deal = await acceptInterest(institute)
    await expect(institute.locator('main')).toContainText('htx@demo.test')

    await agreeTerms(cooperative, deal)
    await takeStep(institute, deal, 'negotiation', 'Hai bên không cần thỏa thuận bảo mật.')
    await takeStep(institute, deal, 'signed', 'Không lập biên bản ghi nhớ.')
    await takeStep(cooperative, deal, 'signed')
    await takeStep(institute, deal, 'executing', 'Đăng ký tự nguyện sẽ làm sau.')
    await takeStep(cooperative, deal, 'accepted')
    await takeStep(cooperative, deal, 'closed')
    await takeStep(institute, deal, 'closed')
    await expect(institute.locator('main form', { hasText: 'closed' })).toHaveCount(0)
    await expectAccessible(institute)
  })
}
