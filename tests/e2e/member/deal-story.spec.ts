import type { APIRequestContext, Browser, Page } from '@playwright/test'
import { expect, expectAccessible, languages, signIn, test } from '#tests/support/browser'

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

interface Story {
  prefix: string
  /** Account of the seeker; each story has another, so that none meets an interest of another. */
  seeker: string
  /** axe needs scripts. */
  checked: boolean
}

/** Its oldest entry: other stories publish new ones meanwhile. */
async function technologyOf(request: APIRequestContext, organisation: string): Promise<string> {
  const query = `kind=technology&sort=newest&organisation=${organisation}`
  const { hits } = await (await request.get(`/api/v1/search?${query}`)).json()
  return hits.at(-1).slug
}

async function signedIn(browser: Browser, account: string, prefix: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, account, prefix)
  return page
}

/** Opens the deal and takes a step; a stage that is left out is explained. */
async function step(page: Page, path: string, to: string, reason?: string): Promise<void> {
  await page.goto(path)
  const form = page.locator(`#step-${to}`)
  if (reason) await form.locator('[name="reason"]').fill(reason)
  await form.locator('button[type="submit"]').click()
  await expect(form.getByRole('button')).toHaveCount(0)
}

async function expressInterest(page: Page, prefix: string, slug: string): Promise<string> {
  await page.goto(`${prefix}/technologies/${slug}`)
  await page.locator('a[href$="/interest"]:visible').first().click()
  await page.locator('[name="purpose"]').fill('Sấy vải thiều cho 40 hộ của hợp tác xã vụ tới')
  await page.locator('[name="readiness"][value="trial-ready"]').check()
  await page.locator('[name="timing"][value="within-3-months"]').check()
  await page.locator('[name="priorRelation"][value="none"]').check()
  await page.locator('[name="budget"]').fill('350.000.000')
  await page.locator('main form[id] button[type="submit"]').click()
  await expect(page).toHaveURL(/\/workspace\/interests\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

async function writeTerms(page: Page, path: string): Promise<void> {
  await page.goto(`${path}/terms`)
  await page.locator('[name="objectCodes"][value="know-how"]').check()
  await page.locator('[name="formCode"]').selectOption('independent')
  await page.locator('[name="modeCodes"][value="training"]').check()
  await page.locator('[name="scopeCode"][value="right-of-use"]').check()
  await page.locator('[name="paymentCode"]').selectOption('lump-or-instalments')
  await page.locator('[name="value"]').fill('320.000.000')
  await page.locator('[name="valueConfidential"]').check()
  await page.locator('[name="signedOn"]').fill('2026-01-12')
  await page.locator('main form[id] button[type="submit"]').click()
  await expect(page).toHaveURL(path)
}

async function tellStory(
  { browser, request }: { browser: Browser; request: APIRequestContext },
  { prefix, seeker: account, checked }: Story,
): Promise<void> {
  const slug = await technologyOf(request, 'vien-lam-thuong')
  const provider = await signedIn(browser, 'vien', prefix)
  const seeker = await signedIn(browser, account, prefix)
  const check = async (page: Page) => (checked ? expectAccessible(page) : undefined)

  const interest = await expressInterest(seeker, prefix, slug)
  await expect(seeker.locator('body')).not.toContainText('vien@demo.test')
  await check(seeker)
  await provider.goto(interest)
  await expect(provider.locator('body')).not.toContainText(`${account}@demo.test`)
  await check(provider)
  await provider.locator('button[name="intent"][value="accept"]').click()
  await expect(provider).toHaveURL(/\/workspace\/deals\/GD-\d{4}-\d{4}$/)
  await expect(provider.locator('main')).toContainText(`${account}@demo.test`)
  const deal = new URL(provider.url()).pathname

  await step(seeker, deal, 'negotiation', 'Công nghệ đã công khai')
  await writeTerms(provider, deal)
  await check(provider)
  const small = 'Hợp đồng nhỏ, không cần biên bản'
  await step(provider, deal, 'signed', small)
  await expect(seeker.locator('#step-executing')).toHaveCount(0)
  await step(seeker, deal, 'signed')
  await step(provider, deal, 'executing', 'Không thuộc diện phải đăng ký')

  await seeker.goto(deal)
  await seeker.locator('#document [name="caption"]').fill('Biên bản nghiệm thu')
  const file = { name: 'nghiem-thu.pdf', mimeType: 'application/pdf', buffer: pdf }
  await seeker.locator('#document [name="file"]').setInputFiles(file)
  await seeker.locator('#document button[type="submit"]').click()
  await expect(seeker.locator('main')).toContainText('nghiem-thu.pdf')

  await step(seeker, deal, 'accepted')
  await step(seeker, deal, 'closed')
  await step(provider, deal, 'closed')
  await expect(provider.locator('main form')).toHaveCount(1)
  const paper = await provider.locator('a[href*="/documents/"]').getAttribute('href')
  const download = await provider.request.get(paper ?? '')
  expect(download.headers()['content-disposition']).toContain('attachment')
  expect(await download.body()).toEqual(pdf)
  await check(provider)
}

const seekers = ['khoinghiep', 'bao-bi-la-ma'] as const

for (const [index, { name, prefix }] of languages.entries()) {
  test(`from an interest to a completed deal, in ${name}`, async ({ browser, request }) => {
    test.setTimeout(180_000)
    const seeker = seekers[index] ?? 'khoinghiep'
    await tellStory({ browser, request }, { prefix, seeker, checked: true })
  })
}

test('from an interest to a completed deal @no-javascript', async ({ browser, request }, info) => {
  test.skip(info.project.name !== 'no-javascript', 'the other stories run with scripts')
  test.setTimeout(180_000)
  await tellStory({ browser, request }, { prefix: '', seeker: 'khang-vinh-ha', checked: false })
})
