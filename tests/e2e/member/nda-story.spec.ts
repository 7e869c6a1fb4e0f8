import type { APIRequestContext, Browser, Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, expectAccessible, signedIn, test } from '#tests/support/browser'
import { acceptInterest, expressInterest, technologyOf } from '#tests/support/pages/deals'
import { fill, send } from '#tests/support/pages/forms'

interface Story {
  prefix: string
  /** Account of the other side; each story has another, so that none meets what another did. */
  other: string
  /** The organisation whose oldest technology the story is about, and the account of its owner. */
  owner: string
  organisation: string
  /** axe needs scripts. */
  checked: boolean
}

async function drawing(): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage([595, 842])
  document.addPage([842, 595])
  return Buffer.from(await document.save())
}

/** Writes a detail and uploads a drawing, both at the level that needs an NDA. */
async function restrict(owner: Page, prefix: string, slug: string, secret: string): Promise<void> {
  await owner.goto(`${prefix}/technologies/${slug}`)
  await owner.goto(`${prefix}/workspace/technologies`)
  const link = owner.locator('main a[href*="/workspace/technologies/"]')
  const overviews = await link.evaluateAll((links) =>
    links.map((a) => a.getAttribute('href') ?? ''),
  )
  for (const overview of overviews.filter((path) => /[0-9a-f-]{36}$/.test(path))) {
    await owner.goto(overview)
    if ((await owner.locator(`main a[href$="/technologies/${slug}"]`).count()) > 0) break
  }
  const id = new URL(owner.url()).pathname.split('/').at(-1)
  await owner.goto(`${prefix}/workspace/technologies/${id}/edit/files`)
  await owner.locator('main input[type="file"]').setInputFiles({
    name: `ban-ve-${secret}.pdf`,
    mimeType: 'application/pdf',
    buffer: await drawing(),
  })
  const upload = owner.locator('main form:has(input[type="file"])')
  await upload.locator('input[name="role"][value="document"]').check()
  await upload.locator('input[name="disclosure"][value="after_nda"]').check()
  await upload.locator('button[type="submit"]').click()
  await expect(owner.locator('main')).toContainText(`ban-ve-${secret}.pdf`)
  await owner.goto(`${prefix}/workspace/disclosure/technologies/${id}`)
  const add = owner.locator('main details', { has: owner.locator('select[name="subjectCode"]') })
  await add.locator('summary').click()
  await add.locator('[name="subjectCode"]').selectOption('formula')
  await add.locator('[name="text"]').fill(`Tỷ lệ ${secret}`)
  await add.locator('[name="disclosure"]').selectOption('after_nda')
  await add.locator('button[value="save-detail"]').click()
  await expect(owner.locator('main')).toContainText(`Tỷ lệ ${secret}`)
}

async function tellStory(
  { browser, request }: { browser: Browser; request: APIRequestContext },
  { prefix, other: account, owner: ownerAccount, organisation, checked }: Story,
): Promise<void> {
  const secret = `bi-quyet-${account}-${test.info().retry}`
  const slug = await technologyOf(request, organisation)
  const owner = await signedIn(browser, ownerAccount, prefix)
  const other = await signedIn(browser, account, prefix)
  const check = async (page: Page) => (checked ? expectAccessible(page) : undefined)
  await restrict(owner, prefix, slug, secret)
  await check(owner)
  const desk = owner.url()

  const interest = await expressInterest(other, prefix, slug)
  await owner.goto(interest)
  const deal = await acceptInterest(owner)

  const entry = `${prefix}/technologies/${slug}`
  await other.goto(entry)
  await expect(other.locator('body')).not.toContainText(secret)
  await other.locator('main a[href$="/nda"]').click()
  await expect(other.locator('main')).toContainText(prefix ? 'Article 10' : 'Điều 10')
  await check(other)
  await fill(other, { months: '12', position: 'Giám đốc' })
  await other.locator('main [name="agree"]').check()
  await send(other)
  await expect(other).toHaveURL(/\/workspace\/ndas\/[0-9a-f-]{36}$/)
  const nda = new URL(other.url()).pathname
  const paper = await other.request.get(`${nda}/document.txt`)
  expect(await paper.text()).toContain('MUTUAL NON-DISCLOSURE AGREEMENT')
  await check(other)
  await other.goto(entry)
  await expect(other.locator('body')).not.toContainText(secret)

  await owner.goto(nda)
  await fill(owner, { position: 'Viện trưởng' })
  await owner.locator('main [name="agree"]').check()
  await send(owner, 'accept')
  await expect(owner.locator('main')).toContainText('Viện trưởng')
  await check(owner)

  await other.goto(entry)
  await expect(other.locator('main')).toContainText(`Tỷ lệ ${secret}`)
  await check(other)
  const file = await other
    .locator(`main a[href^="/files/"]`, { hasText: secret })
    .getAttribute('href')
  const answer = await other.request.get(file ?? '')
  expect(answer.headers()['cache-control']).toBe('private, no-store')
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await answer.body())), {
    mergePages: false,
  })
  expect(text).toHaveLength(2)
  for (const page of text)
    expect(page.normalize('NFC')).toMatch(/(Tải về bởi|Downloaded by) \p{Lu}/u)
  const visitor = await request.get(file ?? '', { maxRedirects: 0 })
  expect(visitor.status()).toBe(404)

  await expect
    .poll(
      async () => {
        await other.goto(deal)
        return other.locator('main').textContent()
      },
      { timeout: 20_000 },
    )
    .toMatch(/NDA-\d{4}-\d{4}/)
  await owner.goto(desk)
  await expect(owner.locator('main')).toContainText(`ban-ve-${secret}.pdf`)
  const stamped = owner.locator('main table tr', { hasText: `ban-ve-${secret}.pdf` })
  await expect(stamped).toContainText(prefix ? 'stamped' : 'có đóng dấu')
  await check(owner)

  await owner.goto(nda)
  await send(owner, 'end')
  expect((await other.request.get(file ?? '')).status()).toBe(404)
  await other.goto(entry)
  await expect(other.locator('body')).not.toContainText(secret)
}

test('from an interest to an accepted NDA and a stamped document, in Vietnamese', async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000)
  const story = { prefix: '', owner: 'dai-hoc-van-khe', organisation: 'dai-hoc-van-khe' }
  await tellStory({ browser, request }, { ...story, other: 'khoinghiep', checked: true })
})

test('from an interest to an accepted NDA and a stamped document, in English', async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000)
  const story = { prefix: '/en', owner: 'vien', organisation: 'vien-lam-thuong' }
  await tellStory({ browser, request }, { ...story, other: 'htx', checked: true })
})

test('from an interest to an accepted NDA and a stamped document @no-javascript', async ({
  browser,
  request,
}, info) => {
  test.skip(info.project.name !== 'no-javascript', 'the other stories run with scripts')
  test.setTimeout(180_000)
  const story = { prefix: '', owner: 'dai-hoc-thang-khoa', organisation: 'dai-hoc-thang-khoa' }
  await tellStory({ browser, request }, { ...story, other: 'mat-chuon', checked: false })
})
