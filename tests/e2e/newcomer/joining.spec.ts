import type { Browser, Page } from '@playwright/test'
import { checkDigitOf } from '#app/domain/organisations/tax-code'
import { expect, expectAccessible, languages, signIn, test } from '#tests/support/browser'

const password = 'một mật khẩu đủ dài'

interface Story {
  prefix: string
  /** axe needs scripts. */
  checked: boolean
}

let count = 0

/** Something that no other story of this or an earlier run has used. */
function unique(): string {
  count += 1
  return `${Date.now().toString(36)}${process.pid.toString(36)}${count}`
}

/** A tax code that no province issues. */
function freshTaxCode(): string {
  for (;;) {
    const stem = `998${String(Math.floor(Math.random() * 1_000_000)).padStart(6, '0')}`
    const digit = checkDigitOf(stem)
    if (digit !== null) return `${stem}${digit}`
  }
}

function send(page: Page): Promise<void> {
  return page.locator('main form[id] button[type="submit"]').last().click()
}

/** Opens the newest mail to an address and follows its link, as in a mail program. */
async function followMail(page: Page, prefix: string, address: string, path: RegExp) {
  await expect(async () => {
    await page.goto(`${prefix}/demo/mail?to=${encodeURIComponent(address)}`)
    await page.locator('main tbody a').first().click({ timeout: 2_000 })
    await page.locator('main section a').first().click({ timeout: 2_000 })
    await expect(page).toHaveURL(path, { timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
}

async function signUp(page: Page, { prefix, checked }: Story, address: string, name: string) {
  await page.goto(`${prefix}/sign-up`)
  await send(page)
  await expect(page.getByRole('alert')).toBeVisible()
  if (checked) await expectAccessible(page)
  await page.locator('[name="name"]').fill(name)
  await page.locator('[name="email"]').fill(address)
  await page.locator('[name="password"]').fill(password)
  await page.locator('[name="terms"]').check()
  await send(page)
  await expect(page).toHaveURL(/verify-email/)
  await followMail(page, prefix, address, /verify-email\?token=/)
  await page.locator('button[value="confirm"]').click()
  await expect(page).toHaveURL(new RegExp(`${prefix}/sign-in$`))
  await enter(page, prefix, address)
}

async function enter(page: Page, prefix: string, address: string, word = password) {
  await page.goto(`${prefix}/sign-in`)
  await page.locator('[name="email"]').fill(address)
  await page.locator('[name="password"]').fill(word)
  await page.locator('main form button[type="submit"]').click()
  await expect(page).toHaveURL(`${prefix}/workspace`)
}

async function visitor(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage()
}

async function tellStory(browser: Browser, story: Story): Promise<void> {
  const { prefix, checked } = story
  const name = `Công ty Thử ${unique()}`
  const taxCode = freshTaxCode()
  const check = async (page: Page) => (checked ? expectAccessible(page) : undefined)

  const owner = await visitor(browser)
  const ownerAddress = `chu-${unique()}@people.test`
  await signUp(owner, story, ownerAddress, 'Trần Thị Chủ')
  await check(owner)
  await owner.goto(`${prefix}/workspace/organisation/new`)
  await owner.locator('[name="type"]').selectOption('enterprise')
  await owner.locator('[name="name"]').fill(name)
  await send(owner)
  await expect(owner.getByRole('alert')).toBeVisible()
  await owner.locator('[name="taxCode"]').fill(taxCode)
  await owner.locator('[name="unitCode"]').selectOption('07210')
  await send(owner)
  await expect(owner).toHaveURL(`${prefix}/workspace/organisation`)
  await expect(owner.locator('h1')).toHaveText(name)
  await check(owner)

  const colleague = await visitor(browser)
  const colleagueAddress = `ban-${unique()}@people.test`
  await signUp(colleague, story, colleagueAddress, 'Lê Văn Bạn')
  await colleague.goto(`${prefix}/workspace/organisation/join`)
  await colleague.locator('[name="taxCode"]').last().fill(taxCode)
  await send(colleague)
  await expect(colleague.locator('main')).toContainText(name)
  await expect(colleague.locator('main')).not.toContainText(ownerAddress)
  await check(colleague)
  await colleague.locator('main form[method="post"] button').click()
  await expect(colleague).toHaveURL(`${prefix}/workspace/organisations`)

  await owner.goto(`${prefix}/workspace/organisation/members`)
  await expect(owner.locator('main')).toContainText(colleagueAddress)
  await check(owner)
  await owner.locator('button[value="accept"]').click()
  await expect(owner.locator('tbody tr')).toHaveCount(2)
  await colleague.goto(`${prefix}/workspace`)
  await expect(colleague.locator('main')).toContainText(name)

  const moderator = await visitor(browser)
  await signIn(moderator, 'kiemduyet', prefix)
  await moderator.goto(
    `${prefix}/back-office/organisations?status=pending&q=${encodeURIComponent(name)}`,
  )
  await moderator.locator('tbody a').click()
  await check(moderator)
  await moderator.locator('details.confirm summary').first().click()
  await moderator.locator('details.confirm[open] [name="evidenceCodes"]').first().check()
  await moderator.locator('details.confirm[open] button[type="submit"]').click()
  await expect(moderator.locator('main .tag').first()).toHaveText(/Đã xác minh|Verified/)
  await expect(async () => {
    await owner.goto(`${prefix}/workspace/notifications`)
    await expect(owner.locator('main h2').first()).toContainText(name, { timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await check(owner)
  await owner.goto(`${prefix}/organisations?q=${encodeURIComponent(name)}`)
  await owner.locator('article a').first().click()
  await expect(owner.locator('h1')).toHaveText(name)
  await check(owner)
}

for (const { name, prefix } of languages) {
  test(`a newcomer registers a firm and a colleague joins it, in ${name}`, async ({ browser }) => {
    test.setTimeout(180_000)
    await tellStory(browser, { prefix, checked: true })
  })
}

test('the same without scripts @no-javascript', async ({ browser, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false, 'told with scripts above')
  test.setTimeout(180_000)
  await tellStory(browser, { prefix: '', checked: false })
})

test('a forgotten password is replaced by mail, and an unknown address gets the same answer', async ({
  browser,
  page,
}) => {
  const address = `quen-${unique()}@people.test`
  await signUp(page, { prefix: '', checked: false }, address, 'Phạm Văn Quên')
  const elsewhere = await visitor(browser)
  const answers: string[] = []
  for (const asked of ['khong-co@people.test', address]) {
    await elsewhere.goto('/forgot-password')
    await elsewhere.locator('[name="email"]').fill(asked)
    await send(elsewhere)
    await expect(elsewhere.locator('[role="status"]')).toBeVisible()
    answers.push((await elsewhere.locator('[role="status"]').textContent()) ?? '')
  }
  expect(answers[0]).toBe(answers[1])
  await followMail(elsewhere, '', address, /reset-password\?token=/)
  const fresh = 'mật khẩu hoàn toàn mới'
  await elsewhere.locator('[name="password"]').fill(fresh)
  await send(elsewhere)
  await expect(elsewhere).toHaveURL(/sign-in$/)
  await enter(elsewhere, '', address, fresh)
  await page.goto('/workspace')
  await expect(page).toHaveURL(/sign-in/)
})
