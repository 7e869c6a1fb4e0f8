import { execFileSync } from 'node:child_process'
import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, languages, signedIn, test } from '#tests/support/browser'
import { fill, send } from '#tests/support/pages/forms'

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

interface Story {
  prefix: string
  /** Accounts of the two parties and of the officer, and what their deal is about. */
  provider: string
  seeker: string
  officer: string
  about: RegExp
}

async function openRoom(page: Page, { prefix, about }: Story): Promise<string> {
  await page.goto(`${prefix}/workspace/deals?state=open`)
  await page.getByRole('row', { name: about }).getByRole('link').first().click()
  await page.locator('main a[href$="/room"]').first().click()
  await expect(page).toHaveURL(/\/workspace\/deals\/GD-\d{4}-\d{4}\/room$/)
  return new URL(page.url()).pathname
}

async function say(page: Page, room: string, body: string): Promise<void> {
  await page.goto(room)
  await fill(page, { body })
  await send(page)
  await expect(page.locator('main .room-message').first()).toContainText(body)
}

/** Opens a question on a page by its button, and answers it. */
async function answer(page: Page, intent: string): Promise<void> {
  const question = page
    .locator('main details', { has: page.locator(`input[value="${intent}"]`) })
    .first()
  await question.locator('summary').click()
  await question.locator('button[type="submit"]').click()
}

async function tellStory(browser: Browser, story: Story): Promise<void> {
  const { prefix } = story
  const provider = await signedIn(browser, story.provider, prefix)
  const seeker = await signedIn(browser, story.seeker, prefix)
  const officer = await signedIn(browser, story.officer, prefix)
  const room = await openRoom(provider, story)
  const number = room.split('/').at(-2) ?? ''

  await say(provider, room, 'Chúng tôi gửi bản vẽ, xem tại https://example.test/ban-ve.')
  await expect(provider.locator('main .room-message a').first()).toHaveAttribute(
    'href',
    'https://example.test/ban-ve',
  )
  // A job brings the news.
  await expect(async () => {
    await seeker.goto(`${prefix}/workspace/notifications`)
    await expect(seeker.locator('main')).toContainText(number, { timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await expect(seeker.locator('main')).not.toContainText('bản vẽ, xem')
  await say(seeker, room, 'Giá có gồm lắp đặt không?')
  await expectAccessible(seeker)

  await provider.goto(`${room}/files`)
  await fill(provider, { caption: 'Bản vẽ lắp đặt' })
  const file = { name: 'ban-ve.pdf', mimeType: 'application/pdf', buffer: pdf }
  await provider.locator('main input[name="file"]').setInputFiles(file)
  await send(provider)
  await expect(provider.locator('main')).toContainText('ban-ve.pdf')
  await expectAccessible(provider)

  await provider.goto(`${room}/offers`)
  await fill(provider, { amount: '400.000.000', words: 'Bảo hành 12 tháng' })
  await send(provider, 'make-offer')
  await expect(provider.locator('main .tone-info').first()).toBeVisible()
  await expect(provider.locator('main')).toContainText(/400[.,]000[.,]000/)
  await seeker.goto(`${room}/offers`)
  await fill(seeker, { amount: '362.000.000', words: 'Gồm cả lắp đặt' })
  await send(seeker, 'make-offer')
  await expect(seeker.locator('main')).toContainText(/362[.,]000[.,]000/)
  await provider.goto(`${room}/offers`)
  await expectAccessible(provider)
  await answer(provider, 'accept-offer')
  await expect(provider.locator('main .tone-success').first()).toBeVisible()
  await provider.goto(room.replace(/\/room$/, ''))
  await expect(provider.locator('main')).toContainText(/362[.,]000[.,]000/)

  await seeker.goto(`${room}/notes`)
  await fill(seeker, { title: 'Xem máy chạy thử', body: 'Máy chạy ổn định trong hai giờ.' })
  await send(seeker, 'write-note')
  await expect(seeker.locator('main h2', { hasText: 'Xem máy chạy thử' })).toBeVisible()
  await provider.goto(`${room}/notes`)
  await send(provider, 'confirm-note')
  await expect(provider.locator('main button[value="confirm-note"]')).toHaveCount(0)
  await expectAccessible(provider)

  await seeker.goto(`${room}/tasks`)
  await fill(seeker, { title: 'Gửi dự thảo hợp đồng', dueOn: '2030-01-15', who: 'provider' })
  await send(seeker, 'add-task')
  await expect(seeker.locator('main tbody')).toContainText('Gửi dự thảo hợp đồng')
  await provider.goto(`${room}/tasks`)
  await send(provider, 'tick-task')
  await expect(provider.locator('main .tone-success')).toBeVisible()
  await expectAccessible(provider)

  await letIn({ provider, seeker, officer }, room, story)
  await checkDossier(provider, room)
}

async function letIn(
  { provider, seeker, officer }: Record<'provider' | 'seeker' | 'officer', Page>,
  room: string,
  { prefix }: Story,
): Promise<void> {
  const number = room.split('/').at(-2) ?? ''
  expect((await officer.goto(room))?.status()).toBe(404)
  await officer.goto(`${prefix}/back-office/deals/${number}/care`)
  await send(officer, 'ask-to-enter')
  await expect(officer.locator('main button[value="ask-to-enter"]')).toHaveCount(0)
  await provider.goto(`${room}/guests`)
  await send(provider, 'agree-guest')
  await expect(provider.locator('main button[value="agree-guest"]')).toHaveCount(0)
  expect((await officer.goto(room))?.status()).toBe(404)
  await seeker.goto(`${room}/guests`)
  await expectAccessible(seeker)
  await send(seeker, 'agree-guest')
  await expect(seeker.locator('main .tone-success').first()).toBeVisible()
  await say(officer, room, 'Sở có thể góp ý dự thảo hợp đồng.')
  await officer.goto(`${prefix}/workspace/rooms`)
  await expect(officer.locator('main')).toContainText(number)
  await seeker.goto(`${room}/guests`)
  await answer(seeker, 'end-guest')
  await expect(seeker.locator('main input[value="end-guest"]')).toHaveCount(0)
  expect((await officer.goto(room))?.status()).toBe(404)
}

async function checkDossier(page: Page, room: string): Promise<void> {
  await page.goto(`${room}/history`)
  await expectAccessible(page)
  const end = await page.locator('main code').first().textContent()
  const link = await page.locator('main a[href$="/dossier"]').getAttribute('href')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main a[href$="/dossier"]').click(),
  ])
  expect(link).toContain(room)
  const file = await download.path()
  const output = execFileSync(
    process.execPath,
    ['scripts/run.mjs', 'verify-dossier', file, '--end', end ?? ''],
    { encoding: 'utf8' },
  )
  expect(output).toContain('whole')
}

const stories = [
  {
    provider: 'vien-thanh-cau',
    seeker: 'khang-vinh-ha',
    officer: 'hotro',
    about: /xi mạ/i,
  },
  {
    provider: 'dai-hoc-van-khe',
    seeker: 'htx-ga-doi-may-trang',
    officer: 'thamdinh',
    about: /gà|chicken|poultry/i,
  },
]

for (const [index, { name, prefix }] of languages.entries()) {
  test(`a deal in its room, in ${name}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const story = stories[index]
    if (story) await tellStory(browser, { ...story, prefix })
  })
}

test('a deal in its room @no-javascript', async ({ browser }, info) => {
  test.skip(info.project.name !== 'no-javascript', 'the other stories run with scripts')
  test.setTimeout(300_000)
  await tellStory(browser, {
    prefix: '',
    provider: 'mat-chuon',
    seeker: 'doanhnghiep',
    officer: 'lanhdao',
    about: /phân loại vải/i,
  })
})
