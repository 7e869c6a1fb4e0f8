import type { Page } from '@playwright/test'
import { expect } from '#tests/support/browser'
import { readPdf, readWord } from '#tests/support/read-paper'
import { fill, send, tick } from './forms'

/** Words of the parties under the items of the law that the terms of a deal do not fill. */
const texts = {
  'object-and-quality':
    'Quy trình sấy hai giai đoạn; quả khô đạt độ ẩm 18%, màu sáng, không cháy cạnh.',
  'rights-and-duties':
    'Bên giao bàn giao tài liệu và hướng dẫn; bên nhận chuẩn bị mặt bằng và điện.',
  'term-and-effect': 'Năm năm, kể từ ngày hợp đồng có hiệu lực theo pháp luật.',
  'plan-and-place': 'Ba đợt trong sáu tháng tại xưởng của bên nhận.',
  warranty: 'Bảo hành công nghệ mười hai tháng kể từ ngày nghiệm thu.',
  penalty: 'Phạt 8% giá trị phần nghĩa vụ bị vi phạm.',
  liability: 'Bồi thường thiệt hại thực tế, trực tiếp.',
  'dispute-body': 'Tòa án nhân dân có thẩm quyền tại tỉnh Bắc Ninh.',
}

/** Writes the contract of a deal: every item of the law, and that the state pays a part of it. */
export async function writeContract(page: Page, deal: string): Promise<void> {
  await page.goto(`${deal}/contract/edit`)
  for (const [code, words] of Object.entries(texts)) {
    await page.locator(`main textarea[name="texts.${code}"]`).fill(words)
  }
  await tick(page, 'direction', 'domestic')
  await tick(page, 'restricted', 'no')
  await tick(page, 'stateCapital', 'yes')
  await tick(page, 'taskResultCertificate', 'no')
  await tick(page, 'involvesIp', 'no')
  await send(page)
  await expect(page).toHaveURL(`${deal}/contract`)
}

/** Makes a paper of a deal; returns what its Word file and its PDF say. */
export async function makePaper(
  page: Page,
  deal: string,
  kind: string,
): Promise<{ word: string; print: string }> {
  await page.goto(`${deal}/papers/${kind}`)
  await tick(page, 'language', 'vi')
  await fill(page, { heldOn: '2026-01-12', place: 'Bắc Ninh' })
  await send(page)
  await expect(page).toHaveURL(`${deal}/papers`)
  const [docx, pdf] = await Promise.all(
    [0, 1].map(async (index) => {
      const link = page
        .locator('main tbody tr')
        .first()
        .locator('a[href*="/documents/"]')
        .nth(index)
      const answer = await page.request.get((await link.getAttribute('href')) ?? '')
      return new Uint8Array(await answer.body())
    }),
  )
  if (!docx || !pdf) throw new Error(`${kind} has no files`)
  return { word: readWord(docx), print: await readPdf(pdf) }
}

/** Sends the dossier of a contract to the authority, from the party that the law names. */
export async function sendDossier(page: Page, deal: string): Promise<void> {
  await page.goto(`${deal}/registration`)
  await tick(page, 'dossier', 'application')
  await tick(page, 'dossier', 'contract')
  await send(page, 'submit')
  await expect(page.locator('main input[value="withdraw"]')).toBeAttached()
}

/** Writes down the authority's answer, as staff do who open the deal from the list of registrations. */
export async function answerDossier(
  page: Page,
  prefix: string,
  deal: string,
  answer: 'askCompletion' | 'register',
  values: Record<string, string>,
): Promise<void> {
  const number = deal.split('/').at(-1) ?? ''
  await page.goto(`${prefix}/back-office/registrations`)
  await page.locator('main a', { hasText: number }).click()
  await expect(page).toHaveURL(`${prefix}/back-office/deals/${number}/registration`)
  await tick(page, 'answer', answer)
  await fill(page, values)
  await send(page, 'answer')
  await expect(page.locator('main input[name="answer"]')).toHaveCount(0)
}
