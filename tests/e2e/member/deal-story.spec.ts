import type { APIRequestContext, Browser, Page } from '@playwright/test'
import { expect, expectAccessible, languages, signedIn, test } from '#tests/support/browser'
import {
  acceptInterest,
  agreeTerms,
  expressInterest,
  takeStep,
  technologyOf,
} from '#tests/support/pages/deals'
import { fill, send, tick } from '#tests/support/pages/forms'
import {
  agreeSchedule,
  confirmTransfer,
  proposeLumpSum,
  reportTransfer,
} from '#tests/support/pages/payments'
import { readPdf } from '#tests/support/read-paper'

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

interface Story {
  prefix: string
  /** Account of the seeker; each story has another, so that none meets an interest of another. */
  seeker: string
  /** axe needs scripts. */
  checked: boolean
}

const certificate = 'CN-2026-0031'

/** The department has registered the contract; its officer puts the certificate on record. */
async function recordCertificate(page: Page, prefix: string, deal: string): Promise<void> {
  await page.goto(`${prefix}/back-office/deals/${deal.split('/').at(-1)}`)
  const step = page.locator('#step-registered')
  await step.locator('[name="certificateNumber"]').fill(certificate)
  await step.locator('[name="certificateOn"]').fill('2026-02-02')
  await step.locator('button[type="submit"]').click()
  await expect(page.locator('#step-registered')).toHaveCount(0)
}

/** The parties agree how the sum is paid, one transfers it, the other finds it there; returns the payable. */
async function pay(payee: Page, payer: Page, deal: string): Promise<string> {
  await proposeLumpSum(payee, deal, '320.000.000')
  await agreeSchedule(payer, deal)
  const payable = await reportTransfer(payer, deal)
  await confirmTransfer(payee, payable)
  await payer.goto(payable)
  const receipt = payer.locator('main a[href*="/receipts/"]').first()
  const answer = await payer.request.get((await receipt.getAttribute('href')) ?? '')
  const text = await readPdf(new Uint8Array(await answer.body()))
  expect(text).toMatch(/320[.,]000[.,]000/)
  return payable
}

/** The provider writes what came of it; with the word of both it stands on the technology's page. */
async function tellOthers(
  provider: Page,
  seeker: Page,
  { prefix, deal, slug }: { prefix: string; deal: string; slug: string },
): Promise<void> {
  const title = `Chuyện của ${deal.split('/').at(-1)}`
  await provider.goto(`${deal}/story`)
  await fill(provider, { title, body: 'Sấy bằng bơm nhiệt, giảm một nửa chi phí mỗi mẻ.' })
  await send(provider, 'write')
  await tick(provider, 'agree', 'on')
  await send(provider, 'agree')
  await expect(provider.locator('main button[value="agree"]')).toHaveCount(0)
  await seeker.goto(`${prefix}/success-stories`)
  await expect(seeker.locator('main')).not.toContainText(title)
  await seeker.goto(`${deal}/story`)
  await tick(seeker, 'agree', 'on')
  await send(seeker, 'agree')
  await expect(seeker.locator('main .tone-success').first()).toBeVisible()
  await seeker.goto(`${prefix}/technologies/${slug}`)
  await expect(seeker.locator('main')).toContainText(title)
}

async function tellStory(
  { browser, request }: { browser: Browser; request: APIRequestContext },
  { prefix, seeker: account, checked }: Story,
): Promise<void> {
  const slug = await technologyOf(request, 'vien-lam-thuong')
  const [provider, seeker, officer] = await Promise.all([
    signedIn(browser, 'vien', prefix),
    signedIn(browser, account, prefix),
    signedIn(browser, 'hotro', prefix),
  ])
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
  await recordCertificate(officer, prefix, deal)
  await takeStep(provider, deal, 'executing')
  const payable = await pay(provider, seeker, deal)
  await check(seeker)

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
  await expect(provider.locator('main')).toContainText(certificate)
  await seeker.goto(payable)
  await expect(seeker.locator('main .tone-success').first()).toBeVisible()
  const paper = await provider.locator('a[href*="/documents/"]').getAttribute('href')
  const download = await provider.request.get(paper ?? '')
  expect(download.headers()['content-disposition']).toContain('attachment')
  expect(await download.body()).toEqual(pdf)
  await check(provider)
  await tellOthers(provider, seeker, { prefix, deal, slug })
  await check(seeker)
}

const seekers = ['khoinghiep', 'bao-bi-la-ma'] as const

for (const [index, { name, prefix }] of languages.entries()) {
  test(`from an interest to a completed and paid deal, in ${name}`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(180_000)
    const seeker = seekers[index] ?? 'khoinghiep'
    await tellStory({ browser, request }, { prefix, seeker, checked: true })
  })
}

test('from an interest to a completed and paid deal @no-javascript', async ({
  browser,
  request,
}, info) => {
  test.skip(info.project.name !== 'no-javascript', 'the other stories run with scripts')
  test.setTimeout(180_000)
  await tellStory({ browser, request }, { prefix: '', seeker: 'khang-vinh-ha', checked: false })
})
