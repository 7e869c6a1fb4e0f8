import type { APIRequestContext, Browser, Page } from '@playwright/test'
import { expect, expectAccessible, signedIn, test } from '#tests/support/browser'
import {
  acceptInterest,
  agreeTerms,
  expressInterest,
  takeStep,
  technologyOf,
} from '#tests/support/pages/deals'
import { answerDossier, makePaper, sendDossier, writeContract } from '#tests/support/pages/papers'

/** Two parties that have agreed on what the contract is about and have not signed it. */
async function negotiatedDeal(provider: Page, seeker: Page, request: APIRequestContext) {
  const slug = await technologyOf(request, 'vien-moc-lan-chau')
  await provider.goto(await expressInterest(seeker, '', slug))
  const deal = await acceptInterest(provider)
  await takeStep(seeker, deal, 'negotiation', 'Công nghệ đã công khai')
  await agreeTerms(provider, deal)
  return deal
}

async function tellStory(browser: Browser, request: APIRequestContext, account: string) {
  const [provider, seeker, officer] = await Promise.all([
    signedIn(browser, 'vien-moc-lan-chau'),
    signedIn(browser, account),
    signedIn(browser, 'thamdinh'),
  ])
  const deal = await negotiatedDeal(provider, seeker, request)
  const certificate = `CN-${account}-${test.info().retry}`

  await provider.goto(`${deal}/contract`)
  await expect(provider.locator('main .tone-warning')).toHaveCount(8)
  await writeContract(provider, deal)
  await expect(provider.locator('main .tone-warning')).toHaveCount(0)
  await expect(provider.locator('main')).toContainText('độ ẩm 18%')
  await expectAccessible(provider)
  await provider.goto(`${deal}/contract/edit`)
  await expectAccessible(provider)

  await takeStep(provider, deal, 'signed', 'Hợp đồng nhỏ, không cần biên bản')
  await takeStep(seeker, deal, 'signed')
  expect((await provider.goto(`${deal}/contract/edit`))?.status()).toBe(403)

  const contract = await makePaper(seeker, deal, 'contract')
  const application = await makePaper(seeker, deal, 'registration')
  for (const text of Object.values(contract)) {
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(text).toContain('320.000.000 đồng (bằng chữ: Ba trăm hai mươi triệu đồng chẵn)')
    expect(text).toContain('Bảo hành công nghệ mười hai tháng')
    expect(text).toContain('Điều 14. ')
  }
  for (const text of Object.values(application)) {
    expect(text).toContain('ngày 12 tháng 01 năm 2026')
    expect(text).toContain('Sở Khoa học và Công nghệ')
  }
  await expectAccessible(seeker)

  await provider.goto(`${deal}/registration`)
  await expect(provider.locator('main button[value="submit"]')).toHaveCount(0)
  await sendDossier(seeker, deal)
  await answerDossier(officer, '', deal, 'askCompletion', { reason: 'Thiếu phụ lục thiết bị' })
  await expectAccessible(officer)
  await seeker.goto(`${deal}/registration`)
  await expect(seeker.locator('main')).toContainText('Thiếu phụ lục thiết bị')
  await sendDossier(seeker, deal)
  await answerDossier(officer, '', deal, 'register', {
    certificateNumber: certificate,
    certificateOn: '2026-02-02',
  })
  await seeker.goto(`${deal}/registration`)
  await expect(seeker.locator('main')).toContainText(certificate)
  await expect(seeker.locator('main')).toContainText('02/02/2026')
  await expectAccessible(seeker)
  await provider.goto(deal)
  await expect(provider.locator('main')).toContainText(certificate)
  await expect(provider.locator('#step-executing')).toBeVisible()
}

test('a contract, its papers and its registration, in Vietnamese', async ({ browser, request }) => {
  test.setTimeout(180_000)
  await tellStory(browser, request, 'htx-my-tram-nong')
})

test('a contract, its papers and its registration @no-javascript', async ({
  browser,
  request,
}, info) => {
  test.skip(info.project.name !== 'no-javascript', 'the other story runs with scripts')
  test.setTimeout(180_000)
  await tellStory(browser, request, 'htx-rau-bai-xanh')
})
