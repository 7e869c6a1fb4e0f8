import type { Page } from '@playwright/test'
import { expect, expectAccessible, signIn, test } from '#tests/support/browser'

const phone = { name: 'in Vietnamese on a phone', prefix: '', width: 360, height: 740 }
const desktop = { name: 'in English on a desktop', prefix: '/en', width: 1280, height: 900 }

const readers = [
  { name: 'a visitor', account: null, views: [phone, desktop] },
  { name: 'an institute', account: 'vien', views: [phone, desktop] },
  { name: 'a moderator', account: 'kiemduyet', views: [desktop] },
  { name: 'an administrator', account: 'quantri', views: [phone] },
]

const notPages =
  /^\/(en\/)?(files|api|sitemap|robots|assets|sign-out|metrics)|\/(documents|made)\/|\/export$|\/dossier$|\/room\/files\/|\/receipts\/|\/paper-templates\/|\/evidence\/|\/(csv|xlsx|calendar)$|\.(csv|xml|txt|json|png|svg)$/
const record = /^[0-9a-f]{8}-[0-9a-f-]{27}$|^[A-Z]{2}-\d{4}-\d+$|^\d+$/

/** What two addresses of one kind of page have in common. */
function kindOf(path: string): string {
  const parts = path.split('/')
  const start = parts[1] === 'en' ? 2 : 1
  const named = [
    'technologies',
    'needs',
    'organisations',
    'experts',
    'calls',
    'demo-days',
  ].includes(parts[start] ?? '')
  const isName = (index: number) =>
    (named && index === start + 1) ||
    ['programmes', 'items', 'mails', 'help'].includes(parts[index - 1] ?? '') ||
    parts[index - 2] === 'help'
  return parts.map((part, index) => (record.test(part) || isName(index) ? '*' : part)).join('/')
}

/** @returns nothing where the address gives a file */
async function visit(page: Page, path: string) {
  try {
    return await page.goto(path)
  } catch (error) {
    if (error instanceof Error && error.message.includes('Download is starting')) return null
    throw error
  }
}

async function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin }) => origin === location.origin)
      // This page is about the entry that its query names.
      .map(({ pathname, search }) => pathname + (pathname.endsWith('/opinions/new') ? search : '')),
  )
}

for (const reader of readers) {
  for (const view of reader.views) {
    test(`every page that ${reader.name} can reach ${view.name} is there and accessible`, async ({
      page,
    }) => {
      test.setTimeout(1_200_000)
      await page.setViewportSize({ width: view.width, height: view.height })
      if (reader.account) await signIn(page, reader.account, view.prefix)
      const seen = new Set<string>()
      const queue = [`${view.prefix}/`]
      for (let path = queue.shift(); path; path = queue.shift()) {
        const kind = kindOf(path.split('?')[0] ?? '')
        const otherLanguage = view.prefix ? !/^\/en(\/|$)/.test(path) : /^\/en(\/|$)/.test(path)
        if (seen.has(kind) || notPages.test(path) || otherLanguage) continue
        seen.add(kind)
        const response = await visit(page, path)
        if (!response) continue
        expect.soft(response.status(), path).toBe(200)
        if (response.status() !== 200) continue
        await expectAccessible(page)
        // A letter of the demo leads its addressee, who may be somebody else, to what is theirs.
        if (!/\/demo\/mail\/./.test(path)) queue.push(...(await linksOf(page)))
      }
      expect(seen.size).toBeGreaterThan(8)
    })
  }
}
