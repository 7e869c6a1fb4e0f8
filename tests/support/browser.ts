import AxeBuilder from '@axe-core/playwright'
import {
  type Browser,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from '@playwright/test'
import { demoPassword } from './demo'

export { expect }

/** Languages a story is told in: the prefix of its addresses. */
export const languages = [
  { name: 'Vietnamese', prefix: '' },
  { name: 'English', prefix: '/en' },
] as const

/** A test that fails where a page throws, logs an error or breaks the content security policy. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      const expected = /Failed to load resource: the server responded with a status of 4\d\d/
      if (message.type() === 'error' && !expected.test(message.text())) faults.push(message.text())
    })
    await use(page)
    expect(faults).toEqual([])
  },
})

/** Fails where axe finds a violation of WCAG A or AA, or the page is wider than its window. */
export async function expectAccessible(page: Page): Promise<void> {
  // axe is a script: the same pages are looked at where scripts run.
  if (test.info().project.use.javaScriptEnabled === false) return
  // Pages are without frames; for those this is the whole of axe, in less than half of the time.
  expect(page.frames()).toHaveLength(1)
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
  )
  expect.soft(found, page.url()).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(overflow, `${page.url()} is wider than its window`).toBeLessThanOrEqual(0)
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** Sessions of accounts that have signed in before. */
const sessions = new Map<string, Cookies>()

/** Signs in with a demo account: through the form as people do, later by the session that this began. */
export async function signIn(page: Page, account: string, prefix = ''): Promise<void> {
  const before = sessions.get(account)
  if (before) {
    await page.context().addCookies(before)
    await page.goto(`${prefix}/workspace`)
    if (new URL(page.url()).pathname === `${prefix}/workspace`) return
  }
  await page.goto(`${prefix}/sign-in`)
  await page.locator('input[name="email"]').fill(`${account}@demo.test`)
  await page.locator('input[name="password"]').fill(demoPassword())
  await page.locator('main form button[type="submit"]').click()
  await expect(page).toHaveURL(`${prefix}/workspace`)
  sessions.set(account, await page.context().cookies())
}

/** A page of a browser of its own, signed in with a demo account. */
export async function signedIn(browser: Browser, account: string, prefix = ''): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, account, prefix)
  return page
}
