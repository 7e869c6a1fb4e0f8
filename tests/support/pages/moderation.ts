import type { Page } from '@playwright/test'
import { expect } from '#tests/support/browser'
import { send, tickAll } from './forms'

/** Gives an entry the same points in every category. */
export async function score(page: Page, points = 4): Promise<void> {
  await tickAll(page.locator(`main input[name^="scores."][value="${points}"]`))
}

/** Approves a submitted entry as a moderator does. */
export async function approve(
  page: Page,
  prefix: string,
  kind: 'technologies' | 'needs',
  id: string,
): Promise<void> {
  await page.goto(`${prefix}/back-office/moderation/${kind}/${id}`)
  await score(page)
  if (kind === 'technologies') {
    await page.locator('main [name="legalClass"]').first().waitFor()
    await page.locator('main input[name="legalClass"][value="normal"]').check()
  }
  await send(page, 'approve')
  await expect(page.locator('main [name="intent"][value="approve"]')).toHaveCount(0)
}
