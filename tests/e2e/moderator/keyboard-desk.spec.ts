import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, expectAccessible, signIn, test } from '#tests/support/browser'
import { runCommand } from '#tests/support/run-command'

const SUBMISSIONS = 20
/** The commune of an organisation that no other test submits for. */
const place = '07798'
const organisation = 'ruou-bay-gieng'

/** Entries as an institute's list has them. */
function rows(): string {
  const lines = Array.from({ length: SUBMISSIONS }, (_, index) =>
    JSON.stringify({
      id: `desk-${index}`,
      title: `Lò đốt rác sinh hoạt kiểu ${index + 1} cho cụm dân cư`,
      summary: `Đốt ${index + 1} tạ rác mỗi giờ, giảm một nửa khói bụi so với lò đốt hở.`,
    }),
  )
  return `${lines.join('\n')}\n`
}

test('one moderator works off 20 submissions by keyboard alone', async ({ page }) => {
  test.setTimeout(300_000)
  const folder = await mkdtemp(join(tmpdir(), 'desk-'))
  const file = join(folder, 'entries.jsonl')
  await writeFile(file, rows())
  const loading = runCommand(
    ['import', 'technologies', file, '--organisation', organisation].concat([
      '--status',
      'submitted',
      '--data',
      '.cache/e2e',
    ]),
  )
  expect(await loading.ended(), loading.output()).toBe(0)
  await rm(folder, { recursive: true })

  await signIn(page, 'kiemduyet')
  await page.goto(`/back-office/moderation?kind=technology&place=${place}`)
  await expect(page.locator('[data-desk-row]')).toHaveCount(SUBMISSIONS)
  await expect(page.locator('[data-shortcuts="on"]')).toBeVisible()
  await expectAccessible(page)
  const { keyboard } = page
  await keyboard.press('?')
  await expect(page.locator('[data-shortcuts] dl')).toBeVisible()
  await keyboard.press('j')
  await expect(page.locator('[data-desk-row]').first()).toBeFocused()
  await keyboard.press('Enter')

  const decided = new Set<string>()
  for (let number = 1; number <= SUBMISSIONS; number += 1) {
    await expect(page.locator('main input[name="legalClass"]').first()).toBeVisible()
    const { pathname } = new URL(page.url())
    expect(decided.has(pathname), pathname).toBe(false)
    decided.add(pathname)
    await expect(page.locator('#main')).toBeFocused()
    await keyboard.press('s')
    await expect(page.locator('main input[name^="scores."]').first()).toBeFocused()
    for (const digit of ['4', '4', '3', '4']) await keyboard.press(digit)
    await expect(page.locator('main input[name="legalClass"]').first()).toBeFocused()
    await keyboard.press('n')
    if (number === 1) await expectAccessible(page)
    await keyboard.press('p')
    await page.waitForURL((url) => url.pathname !== pathname)
  }
  expect(decided.size).toBe(SUBMISSIONS)
  await expect(page).toHaveURL(/\/back-office\/moderation\?/)
  await expect(page.locator('[data-desk-row]')).toHaveCount(0)
})
