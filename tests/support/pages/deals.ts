import type { Page } from '@playwright/test'
import { expect } from '#tests/support/browser'
import { fill, send, tick } from './forms'

/** Expresses interest in a technology; returns the address of the interest. */
export async function expressInterest(page: Page, prefix: string, slug: string): Promise<string> {
  await page.goto(`${prefix}/technologies/${slug}/interest`)
  await fill(page, {
    purpose: 'Hợp tác xã cần thay ba lò sấy than trước vụ vải tới và muốn xem máy chạy thử.',
    budget: '500.000.000',
  })
  await tick(page, 'readiness', 'trial-ready')
  await tick(page, 'timing', 'within-6-months')
  await tick(page, 'priorRelation', 'none')
  await send(page)
  await expect(page).toHaveURL(/\/workspace\/interests\/[0-9a-f-]+$/)
  return new URL(page.url()).pathname
}

/** Accepts an interest as the owner does; returns the address of the deal that follows. */
export async function acceptInterest(page: Page, address: string): Promise<string> {
  await page.goto(address)
  await send(page, 'accept')
  await expect(page).toHaveURL(/\/workspace\/deals\/GD-\d{4}-\d{4,}$/)
  return new URL(page.url()).pathname
}

/** Writes the terms of a deal. */
export async function agreeTerms(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/terms`)
  await tick(page, 'objectCodes', 'know-how')
  await tick(page, 'modeCodes', 'training')
  await fill(page, { value: '480.000.000' })
  for (const [name, value] of [
    ['formCode', 'independent'],
    ['scopeCode', 'right-of-use'],
    ['paymentCode', 'lump-or-instalments'],
  ] as const) {
    const choice = page.locator(`main input[name="${name}"][value="${value}"]`)
    if (await choice.count()) await choice.check()
    else await fill(page, { [name]: value })
  }
  await fill(page, { signedOn: '2026-11-20' })
  await send(page)
  await expect(page).toHaveURL(new RegExp(`${address}$`))
}

/** Moves a deal on, or gives one party's word, by the button for that stage. */
export async function step(
  page: Page,
  address: string,
  to: string,
  values: Record<string, string> = {},
): Promise<void> {
  await page.goto(address)
  const form = page.locator('main form', { has: page.locator(`input[name="to"][value="${to}"]`) })
  for (const [name, value] of Object.entries(values)) {
    await form.locator(`[name="${name}"]`).fill(value)
  }
  // The other party looks next: the step must be done on the server, not only sent.
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await form.locator('button[type="submit"]').last().click()
  await answered
  await expect(page.locator('[role="status"]').first()).toBeVisible()
}
