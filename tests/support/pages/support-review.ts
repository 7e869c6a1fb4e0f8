import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, signedIn } from '#tests/support/browser'
import { fill, send, tick, tickAll } from './forms'

/** A small PDF of a name. */
export const file = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n'),
})

/** Opens the question that a button stands in. */
export const open = (page: Page, intent: string) =>
  page.locator(`main details:has(button[value="${intent}"]) > summary`).click()

/** Takes an application up, asks once, and takes the answer. */
export async function checkReceipt(officer: Page, applicant: Page, path: string, number: string) {
  await officer.goto('/back-office/support')
  await expectAccessible(officer)
  const detail = `/back-office/support/${number}`
  await expect(async () => {
    await officer.goto(detail)
    await expect(officer.locator('main button[value="accept"]')).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await expectAccessible(officer)
  await open(officer, 'ask')
  await officer.locator('main [name="words"]').fill('Thiếu báo giá của bên tư vấn.')
  await send(officer, 'ask')
  await expect(officer.locator('main')).toContainText('Tạm dừng, chờ bổ sung')

  await applicant.goto(path)
  await applicant.locator(`main a[href="${path}/answer"]`).click()
  await expect(applicant.locator('main')).toContainText('Thiếu báo giá của bên tư vấn.')
  await expectAccessible(applicant)
  await applicant.locator('select[name="paper"]').selectOption('quotation')
  await applicant.locator('input[type="file"]').setInputFiles(file('bao-gia.pdf'))
  await send(applicant, 'add')
  await expect(applicant.locator('main')).toContainText('bao-gia.pdf')
  await applicant.locator('main [name="words"]').fill('Đã thêm báo giá.')
  await send(applicant, 'answer')
  await expect(applicant).toHaveURL(new RegExp(`${path}$`))
  await expect(applicant.locator('main')).toContainText('Kiểm tra hồ sơ')
  await expectAccessible(applicant)

  await officer.goto(detail)
  await send(officer, 'accept')
  await expect(officer.locator('main button[value="screen"]')).toBeVisible()
  await tick(officer, 'eligible', 'yes')
  await officer.locator('main [name="words"]').fill('Đủ điều kiện của Điều 20.')
  await send(officer, 'screen')
  await expect(officer.locator('main button[value="convene"]')).toBeVisible()
}

/** The council: two experts declare, score blind, and the officer writes the minutes. */
export async function holdCouncil(browser: Browser, officer: Page, number: string) {
  await expectAccessible(officer)
  const independent = officer.locator('main .choice', { hasText: 'Chuyên gia độc lập' })
  await tickAll(independent.locator('input'))
  await send(officer, 'convene')
  await expect(officer.locator('main')).toContainText(
    'Điểm chỉ hiện khi mọi thành viên đã chấm xong',
  )
  const scores = { chuyengia1: [35, 20, 25], chuyengia2: [30, 22, 26] }
  for (const [account, points] of Object.entries(scores)) {
    const expert = await signedIn(browser, account)
    await expert.goto('/workspace/councils')
    await expert.locator(`main a[href="/workspace/councils/${number}"]`).click()
    await expect(expert.locator('main button[value="declare"]')).toBeVisible()
    await expectAccessible(expert)
    await tick(expert, 'conflict', 'no')
    await send(expert, 'declare')
    await expect(expert.locator('main')).toContainText('cảm biến độ ẩm đất')
    await expect(expert.locator('main')).not.toContainText('Điểm của hội đồng')
    for (const [index, value] of points.entries()) {
      await expert.locator(`main [name="points[${index}].points"]`).fill(String(value))
    }
    await expert.locator('main [name="words"]').fill('Sản phẩm mới, chi phí hợp lý.')
    await expectAccessible(expert)
    await send(expert, 'score')
    await expect(expert.locator('main button[value="score"]')).toHaveCount(0)
    await expert.context().close()
  }
  await officer.reload()
  await expect(officer.locator('main')).toContainText('Tổng điểm trung bình: 79 trên 100')
  await expectAccessible(officer)
  await tick(officer, 'proposal', 'support')
  await officer
    .locator('main [name="words"]')
    .fill('Hội đồng họp trực tuyến, thống nhất đề nghị hỗ trợ.')
  await send(officer, 'conclude')
  await expect(officer.locator('main')).toContainText('Hồ sơ đang chờ lãnh đạo Sở quyết định')
}

/** From the three-party contract to the record of acceptance. */
export async function contractAndAccept(officer: Page, number: string) {
  await officer.goto(`/back-office/support/${number}/grant`)
  await fill(officer, {
    contractNumber: '07/2026/HĐHT',
    supplierPerson: 'Nguyễn Văn Tư',
    supplierPosition: 'Viện trưởng',
    endsOn: '2030-12-31',
  })
  await expectAccessible(officer)
  await send(officer, 'prepare')
  await expect(officer.locator('main')).toContainText(`hop-dong-ho-tro-${number}.pdf`)
  await expectAccessible(officer)
  await officer.locator('main input[type="file"]').setInputFiles(file('hop-dong-da-ky.pdf'))
  await send(officer, 'sign')
  await expect(officer.locator('main button[value="accept"]')).toBeVisible()
  await officer.locator('main [name="words"]').fill('Báo cáo tư vấn đạt yêu cầu.')
  await send(officer, 'accept')
  await expect(officer.locator('main')).toContainText(`nghiem-thu-ho-tro-${number}.pdf`)
  await officer.locator('main input[type="file"]').setInputFiles(file('nghiem-thu-da-ky.pdf'))
  await send(officer, 'accepted')
  await expect(officer.locator('main')).toContainText('Đã nghiệm thu')
}
