import type { APIRequestContext, Browser, Page } from '@playwright/test'
import { expect, expectAccessible, languages, signedIn, test } from '#tests/support/browser'
import { acceptInterest, agreeTerms, expressInterest, takeStep } from '#tests/support/pages/deals'

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
  const deal = await acceptInterest(provider)
  await expect(provider.locator('main')).toContainText(`${account}@demo.test`)

  await takeStep(seeker, deal, 'negotiation', 'Công nghệ đã công khai')
  await agreeTerms(provider, deal)
  await check(provider)
  const small = 'Hợp đồng nhỏ, không cần biên bản'
  await takeStep(provider, deal, 'signed', small)
  await expect(seeker.locator('#step-executing')).toHaveCount(0)
  await takeStep(seeker, deal, 'signed')
  await takeStep(provider, deal, 'executing', 'Không thuộc diện phải đăng ký')

  await seeker.goto(deal)
  await seeker.locator('#document [name="caption"]').fill('Biên bản nghiệm thu')
  const file = { name: 'nghiem-thu.pdf', mimeType: 'application/pdf', buffer: pdf }
  await seeker.locator('#document [name="file"]').setInputFiles(file)
  await seeker.locator('#document button[type="submit"]').click()
  await expect(seeker.locator('main')).toContainText('nghiem-thu.pdf')

  await takeStep(seeker, deal, 'accepted')
  await takeStep(seeker, deal, 'closed')
  await takeStep(provider, deal, 'closed')
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
