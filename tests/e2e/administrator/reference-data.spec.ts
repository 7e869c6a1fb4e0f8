import vi from '#app/locales/vi'
import { expect, expectAccessible, signIn, test } from '#tests/support/browser'

const t = vi.referenceData
const list = '/back-office/reference'

/** A day far ahead that no other run of the story takes. */
function dayOf(project: string): string {
  const day = 10 + (project.length % 18)
  return `2028-03-${day}`
}

test('an administrator previews, decides and takes off a holiday @no-javascript @phone', async ({
  page,
}, { project }) => {
  const day = dayOf(project.name)
  await signIn(page, 'quantri')
  await page.goto(list)
  await expectAccessible(page)
  await page.getByRole('link', { name: t.open.replace('{list}', t.lists.holidays) }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: t.add }).click()
  await page.getByLabel(t.columns.date, { exact: true }).fill(day)
  await page.getByLabel(t.columns.nameVi).fill(`Nghỉ thử ${project.name}`)
  await page.getByLabel(t.columns.nameEn).fill('A day off')
  await page.getByLabel(t.columns.certainty).selectOption('B')
  await page.getByLabel(t.columns.source).fill('Dự thảo')
  await page.getByRole('button', { name: t.preview }).click()
  await expect(page.getByText(t.effects.added.replace('{from}', day))).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: t.save, exact: true }).click()
  await expect(page.getByText(vi.notices.referenceSaved)).toBeVisible()
  await expect(page.getByRole('cell', { name: t.certainties.B })).toBeVisible()

  await page.getByLabel(t.columns.certainty).selectOption('A')
  await page.getByLabel(t.columns.source).fill('Quyết định của Thủ tướng')
  await page.getByRole('button', { name: t.save, exact: true }).click()
  await expect(page.getByRole('cell', { name: t.certainties.A })).toBeVisible()
  await expectAccessible(page)

  // The record follows within a moment.
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('list', { name: t.history })).toContainText('Lê Quang Huy')
  }).toPass()
  await page.getByText(t.end.removeHoliday).first().click()
  await page.getByRole('button', { name: t.end.removeHoliday }).click()
  await expect(page.getByText(vi.notices.referenceEnded)).toBeVisible()
})

test('a file with broken rows tells each fault and saves nothing', async ({ page }) => {
  await signIn(page, 'quantri')
  await page.goto(`${list}/holidays/import`)
  await expectAccessible(page)
  const lines = [
    'date,nameVi,nameEn,certainty,source',
    '2029-03-05,Nghỉ bù,Day in lieu,A,Quyết định',
    '2029-03-40,Sai ngày,Wrong day,A,Quyết định',
    '2029-03-08,,No name,C,Quyết định',
  ]
  const send = async (rows: string[], button: string) => {
    const file = {
      name: 'ngay-nghi.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rows.join('\n')),
    }
    await page.getByLabel(t.import.file).setInputFiles(file)
    await page.getByRole('button', { name: button, exact: true }).click()
  }
  await send(lines, t.import.save)
  const faults = page.getByRole('table', { name: t.import.refusedRows })
  await expect(faults).toContainText(t.errors.day)
  await expect(faults).toContainText(t.errors.certainty)
  await expectAccessible(page)
  await send(lines.slice(0, 2), t.import.preview)
  await expect(page.getByText(/Tệp hợp lệ: sẽ có 1 mục mới/)).toBeVisible()
  await page.goto(`${list}/holidays?q=2029-03-05`)
  await expect(page.getByText(t.empty)).toBeVisible()
})

test('what holds already is not changed', async ({ page }) => {
  await signIn(page, 'quantri')
  await page.goto(`${list}/figures/entries/talks-per-listing`)
  await page.getByLabel(t.columns.value).fill('11')
  await page.getByLabel(t.columns.validFrom).fill('2026-01-01')
  await page.getByRole('button', { name: t.save, exact: true }).click()
  await expect(page.getByText(vi.errors.referencePast).first()).toBeVisible()
  await expectAccessible(page)
})
