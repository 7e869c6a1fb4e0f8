import vi from '#app/locales/vi'
import { expect, expectAccessible, signIn, test } from '#tests/support/browser'

const t = vi.vocabulary
const list = '/back-office/vocabulary'

test('a moderator teaches the exchange a word, tries it and takes it back @no-javascript', async ({
  page,
}, { project }) => {
  // No entry of the demo has this word, so that only the group leads to the dryers.
  const madeUp = `xấyxấy${project.name.length}`
  await signIn(page, 'kiemduyet')
  await page.goto(list)
  await expectAccessible(page)
  await page.getByRole('link', { name: t.add }).first().click()
  await page.getByRole('textbox', { name: t.form.vi, exact: true }).fill(`${madeUp}\nmáy sấy`)
  await page.getByLabel(t.form.validFrom).fill('2026-01-01')
  await expectAccessible(page)
  await page.getByRole('button', { name: t.form.add }).click()
  await expect(page.getByText(vi.notices.wordGroupAdded)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(madeUp)
  await expect(page.getByText(t.actions.added, { exact: true })).toBeVisible()
  await expectAccessible(page)
  const group = page.url()

  await page.goto(`${list}/try?q=${madeUp}`)
  await expect(page.getByRole('cell', { name: /máy sấy/ }).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: new RegExp(madeUp) }).click()
  await expect(page.locator('.search-results article').first()).toContainText(/sấy/i)

  await page.goto(group)
  await page.getByText(t.end.open).click()
  await page.getByRole('button', { name: t.end.confirm, exact: true }).click()
  await expect(page.getByText(vi.notices.wordGroupEnded)).toBeVisible()
  await page.goto(`/search?q=${madeUp}`)
  await expect(page.locator('.search-results article')).toHaveCount(0)
})

test('a reader narrows a search to what was updated of late @phone', async ({ page }) => {
  await page.goto('/technologies?updated=365d')
  const chosen = vi.search.updated['365d']
  await expect(page.getByRole('link', { name: new RegExp(chosen) })).toBeVisible()
  await expectAccessible(page)
})
