import vi from '#app/locales/vi'
import { expect, expectAccessible, signIn, test } from '#tests/support/browser'

const t = vi.texts
const own = vi.home.how.deal.secret
const words = 'Giá trị hợp đồng chỉ hai bên thấy. Hỏi Sở nếu cần thống kê riêng.'

test('an administrator words a help text, sees it on its page and puts the own one back', async ({
  page,
}) => {
  await signIn(page, 'quantri')
  await page.goto('/back-office/help')
  await expectAccessible(page)
  const main = page.getByRole('main')
  await main.getByRole('link', { name: t.topics.howItWorks }).click()
  await expectAccessible(page)
  await main.getByRole('link', { name: own }).click()
  await page.getByLabel(t.languages.vi).fill(`${words} {secret}`)
  await page.getByRole('button', { name: t.preview, exact: true }).click()
  await expect(
    page.getByText(vi.errors.textPlaces.replace('{places}', '{secret}')).first(),
  ).toBeVisible()
  await page.getByLabel(t.languages.vi).fill(words)
  await page.getByRole('button', { name: t.preview, exact: true }).click()
  await expect(page.getByRole('region', { name: t.help.previewed })).toContainText(words)
  await expectAccessible(page)
  await page.getByRole('button', { name: t.save, exact: true }).click()
  await expect(page.getByRole('list', { name: t.history })).toContainText(words)

  await page.goto('/how-it-works')
  await expect(page.getByText(words)).toBeVisible()
  await page.getByRole('link', { name: vi.frame.technologies }).first().click()
  await page.getByRole('link', { name: vi.frame.howItWorks }).first().click()
  await expect(page.getByText(words)).toBeVisible()

  await page.goto('/back-office/help/howItWorks/home.how.deal.secret')
  await page.getByText(t.reset).first().click()
  await page.getByRole('button', { name: t.reset }).click()
  await expect(page.getByText(vi.notices.helpTextsSaved)).toBeVisible()
  await page.goto('/how-it-works')
  await expect(page.getByText(own)).toBeVisible()
})
