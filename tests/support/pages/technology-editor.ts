import type { Page } from '@playwright/test'
import { expect } from '#tests/support/browser'
import { fill, send, tick } from './forms'

/** Writes a technology as an institute does, part by part, and sends it to the moderators; returns its id. */
export async function publishTechnology(
  page: Page,
  prefix: string,
  title: string,
): Promise<string> {
  await page.goto(`${prefix}/workspace/technologies/new`)
  await fill(page, { title })
  await send(page)
  await expect(page).toHaveURL(/\/edit\/card$/)
  const id = /technologies\/([0-9a-f-]+)\/edit/.exec(page.url())?.[1] ?? ''
  await fill(page, {
    fieldCode: 'post-harvest',
    summary: 'Sấy vải thiều nguyên quả bằng khí ấm tuần hoàn, giữ màu vỏ và giảm một nửa điện.',
    problem: 'Vụ vải dồn trong ba tuần; lò than làm vải ám khói và nứt vỏ, quả phải bán rẻ.',
    solution:
      'Buồng sấy kín tuần hoàn khí qua bơm nhiệt, cảm biến độ ẩm ở mỗi khay, hai giai đoạn.',
    application: 'Hợp tác xã và nhà sơ chế vải thiều, nhãn, long nhãn từ một tấn mỗi mẻ trở lên.',
    keywords: 'sấy vải, bơm nhiệt',
  })
  await send(page)
  await expect(page).toHaveURL(/\/edit\/evidence$/)
  await fill(page, {
    trl: '8',
    trlEvidence: 'Chạy thử hai vụ 2025 và 2026 tại một hợp tác xã, biên bản nghiệm thu kèm theo.',
    'advantages[0].metric': 'Điện tiêu thụ cho một tấn quả tươi',
    'advantages[0].comparedWith': 'Sấy điện trở',
    'advantages[0].baseline': '1200',
    'advantages[0].value': '610',
    'advantages[0].unit': 'kWh',
    'advantages[0].proof': 'Công tơ riêng của máy, mười mẻ',
  })
  await send(page)
  await expect(page).toHaveURL(/\/edit\/ownership$/)
  await fill(page, {
    'ipRights[0].type': 'utility-solution',
    'ipRights[0].status': 'filed',
    'owners[0].name': 'Viện Nghiên cứu Công nghệ sau thu hoạch Lam Thương',
    'owners[0].share': '100',
  })
  await tick(page, 'mandate', 'owner')
  await send(page)
  await expect(page).toHaveURL(/\/edit\/terms$/)
  await tick(page, 'transferObjects', 'know-how')
  await tick(page, 'transferObjects', 'machinery')
  await tick(page, 'transferForms', 'independent')
  await tick(page, 'transferModes', 'training')
  await tick(page, 'transferScope', 'right-of-use')
  await tick(page, 'priceMode', 'range')
  await fill(page, { priceMin: '450.000.000', priceMax: '520.000.000' })
  await send(page)
  await expect(page).toHaveURL(/\/edit\/files$/)
  await page.goto(`${prefix}/workspace/technologies/${id}`)
  await send(page, 'submit')
  await expect(page.locator('main [name="intent"][value="takeBack"]')).toHaveCount(1)
  return id
}
