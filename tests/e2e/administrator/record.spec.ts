import en from '#app/locales/en'
import vi from '#app/locales/vi'
import { expect, expectAccessible, languages, signIn, test } from '#tests/support/browser'

const t = vi.record

test('the head of department finds what a moderator did and downloads it @no-javascript @phone', async ({
  page,
}) => {
  await signIn(page, 'lanhdao')
  await page.goto('/back-office/record')
  await expectAccessible(page)
  await page.getByLabel(t.filter.kind).selectOption('technology')
  await page.getByLabel(t.filter.act).selectOption('step')
  await page.getByRole('button', { name: t.filter.find, exact: true }).click()
  await expect(page).toHaveURL(/kind=technology/)
  await expectAccessible(page)
  const entries = page.getByRole('list', { name: t.title }).getByRole('listitem')
  await expect(entries.first()).toBeVisible()
  await page.getByRole('link', { name: t.older }).click()
  await expect(page.getByRole('link', { name: t.newest })).toBeVisible()
  await entries.first().getByRole('link').last().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+/)
  await expectAccessible(page)
  const file = await page.request.get('/back-office/record.csv?kind=technology&act=step')
  expect(file.headers()['content-type']).toContain('text/csv')
  expect(await file.text()).toContain(t.columns.by)
})

for (const { name, prefix } of languages) {
  const texts = prefix ? en : vi
  test(`an owner reads the record of an entry and of the organisation in ${name}`, async ({
    page,
  }) => {
    await signIn(page, 'vien', prefix)
    await page.goto(`${prefix}/workspace/technologies`)
    await page.getByRole('rowheader').getByRole('link').first().click()
    await page.getByRole('link', { name: texts.record.link }).click()
    await expect(page.getByRole('list').last().getByRole('listitem').first()).toBeVisible()
    await expectAccessible(page)
    await page.goto(`${prefix}/workspace/record`)
    await expect(page.getByRole('listitem').first()).toBeVisible()
    await expectAccessible(page)
    const refused = await page.request.get('/back-office/record')
    expect(refused.status()).toBe(404)
  })
}

test('a moderator reads the record of an entry, not the whole one', async ({ page }) => {
  await signIn(page, 'kiemduyet')
  const whole = await page.request.get('/back-office/record')
  expect(whole.status()).toBe(404)
})
