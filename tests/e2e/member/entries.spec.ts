import type { Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { expect, expectAccessible, signIn, test } from '#tests/support/browser'
import { control, fill, send } from '#tests/support/pages/forms'

/** A page that can be stamped. */
async function onePage(): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage([200, 200])
  return Buffer.from(await document.save())
}
const section = /needs\/([0-9a-f-]+)\/edit/

async function draft(page: Page, title: string): Promise<string> {
  await page.goto('/workspace/needs/new')
  await fill(page, { title })
  await send(page)
  await expect(page).toHaveURL(/\/edit\/card$/)
  return section.exec(page.url())?.[1] ?? ''
}

test('the second of two who save the same part is told, and cannot force it @no-javascript', async ({
  page,
  context,
}) => {
  await signIn(page, 'htx')
  const id = await draft(page, 'Sấy măng tre quy mô hợp tác xã')
  const other = await context.newPage()
  await other.goto(`/workspace/needs/${id}/edit/card`)
  await fill(page, { summary: 'Bản của người thứ nhất' })
  await send(page)
  await expect(page).toHaveURL(/\/edit\/targets$/)
  await fill(other, { summary: 'Bản của người thứ hai' })
  for (const attempt of ['first', 'second']) {
    await send(other)
    await expect(other.getByRole('alert'), attempt).toContainText('đã được người khác thay đổi')
    await expect(control(other, 'summary')).toHaveValue('Bản của người thứ hai')
  }
  await other.goto(`/workspace/needs/${id}/edit/card`)
  await expect(control(other, 'summary')).toHaveValue('Bản của người thứ nhất')
})

test('a file is judged by its content, has a level, and can be taken away @no-javascript', async ({
  page,
}) => {
  await signIn(page, 'htx')
  const id = await draft(page, 'Bảo quản na dai sau thu hoạch')
  await page.goto(`/workspace/needs/${id}/edit/files`)
  const html = {
    name: 'a.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<script>1</script>'),
  }
  await page.locator('input[type="file"]').setInputFiles(html)
  await send(page, 'attach')
  await expect(page.getByRole('alert')).toContainText('Loại tệp này không được nhận')
  await page.goto(`/workspace/needs/${id}/edit/files`)
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'số liệu.pdf', mimeType: 'application/pdf', buffer: await onePage() })
  await page.locator('main input[name="disclosure"][value="after_nda"]').check()
  await send(page, 'attach')
  const file = page.locator('main li', { hasText: 'số liệu.pdf' })
  await expect(file.locator('select[name="disclosure"]')).toHaveValue('after_nda')
  await expectAccessible(page)
  await send(page, 'remove')
  await expect(file).toHaveCount(0)
})

test('numbers that could mean two things are asked again; rows come and go @no-javascript', async ({
  page,
}) => {
  await signIn(page, 'htx')
  const id = await draft(page, 'Tưới nhỏ giọt cho vườn vải đồi')
  await page.goto(`/workspace/needs/${id}/edit/targets`)
  await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click()
  await expect(control(page, 'targets[1].metric')).toBeVisible()
  await page.getByRole('button', { name: /^Bỏ chỉ tiêu 2/ }).click()
  await expect(control(page, 'targets[1].metric')).toHaveCount(0)
  const target = {
    'targets[0].metric': 'Nước tiết kiệm',
    'targets[0].comparison': 'at_least',
    'targets[0].unit': 'm³/ha',
  }
  await fill(page, { ...target, 'targets[0].value': '1.500' })
  await send(page)
  await expect(page.getByRole('alert')).toContainText('Không rõ đây là hàng nghìn')
  await expectAccessible(page)
  await fill(page, { 'targets[0].value': '1500' })
  await send(page)
  await expect(page).toHaveURL(/\/edit\/constraints$/)
  await page.goto(`/workspace/needs/${id}/edit/targets`)
  await expect(control(page, 'targets[0].value')).toHaveValue('1500')
})

test('another organisation finds nothing', async ({ page, browser }) => {
  await signIn(page, 'htx')
  const id = await draft(page, 'Xử lý rơm rạ ngay tại ruộng')
  const stranger = await (await browser.newContext()).newPage()
  await signIn(stranger, 'vien')
  for (const path of ['', '/preview', '/edit/card', '/edit/files']) {
    const response = await stranger.goto(`/workspace/needs/${id}${path}`)
    expect(response?.status(), path).toBe(404)
  }
  await stranger.context().close()
})
