import type { Page } from '@playwright/test'
import { expect } from '#tests/support/browser'
import { fill, send } from './forms'

/** Writes a need as a cooperative does, part by part, and sends it to the moderators; returns its id. */
export async function publishNeed(page: Page, prefix: string, title: string): Promise<string> {
  await page.goto(`${prefix}/workspace/needs/new`)
  await fill(page, { title })
  await send(page)
  await expect(page).toHaveURL(/\/edit\/card$/)
  const id = /needs\/([0-9a-f-]+)\/edit/.exec(page.url())?.[1] ?? ''
  await fill(page, {
    fieldCode: 'post-harvest',
    summary: 'Cần máy sấy vải thiều nguyên quả thay lò than trước vụ tới.',
    currentState: 'Ba lò gạch đốt than, vải ám khói, mỗi mẻ mất hai ngày và phải thuê sáu người.',
    goal: 'Sấy hai tấn vải tươi mỗi mẻ không ám khói, màu vỏ đều, một người vận hành được.',
    keywords: 'sấy vải, bơm nhiệt',
  })
  await send(page)
  await expect(page).toHaveURL(/\/edit\/targets$/)
  await fill(page, {
    'targets[0].metric': 'Khối lượng quả tươi mỗi mẻ',
    'targets[0].comparison': 'at_least',
    'targets[0].value': '2',
    'targets[0].unit': 'tấn',
    trlMin: '7',
  })
  await send(page)
  await expect(page).toHaveURL(/\/edit\/constraints$/)
  await page.goto(`${prefix}/workspace/needs/${id}/edit/budget`)
  await fill(page, {
    budgetMin: '300.000.000',
    budgetMax: '600.000.000',
    deadline: '2027-05-01',
    acceptanceTest:
      'Chạy ba mẻ liền nhau tại hợp tác xã, độ ẩm cuối dưới 22 %, không quả nào ám khói.',
  })
  await send(page)
  await expect(page).toHaveURL(/\/edit\/files$/)
  await page.goto(`${prefix}/workspace/needs/${id}`)
  await send(page, 'submit')
  await expect(page.locator('main [name="intent"][value="takeBack"]')).toHaveCount(1)
  return id
}
