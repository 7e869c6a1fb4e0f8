import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from '#tests/support/browser'
import { fill, send, tick } from './forms'

/**
 * The oldest technology of an organisation, as other stories publish new ones meanwhile; at a second attempt the
 * one after it, as the first may have left an interest in it open.
 */
export async function technologyOf(
  request: APIRequestContext,
  organisation: string,
): Promise<string> {
  const query = `kind=technology&sort=newest&organisation=${organisation}`
  const { hits } = await (await request.get(`/api/v1/search?${query}`)).json()
  return hits.at(-1 - test.info().retry).slug
}

/** Expresses interest from a technology's page; returns the address of the interest. */
export async function expressInterest(page: Page, prefix: string, slug: string): Promise<string> {
  await page.goto(`${prefix}/technologies/${slug}`)
  await page.locator('a[href$="/interest"]:visible').first().click()
  await fill(page, {
    purpose: 'Hợp tác xã cần thay ba lò sấy than trước vụ vải tới và muốn xem máy chạy thử.',
    budget: '350.000.000',
  })
  await tick(page, 'readiness', 'trial-ready')
  await tick(page, 'timing', 'within-3-months')
  await tick(page, 'priorRelation', 'none')
  await send(page)
  await expect(page).toHaveURL(/\/workspace\/interests\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** Accepts the interest that is shown, as the owner does; returns the address of the deal that follows. */
export async function acceptInterest(page: Page): Promise<string> {
  await send(page, 'accept')
  await expect(page).toHaveURL(/\/workspace\/deals\/GD-\d{4}-\d{4}$/)
  return new URL(page.url()).pathname
}

/** Writes the terms of a deal. */
export async function agreeTerms(page: Page, deal: string): Promise<void> {
  await page.goto(`${deal}/terms`)
  await tick(page, 'objectCodes', 'know-how')
  await tick(page, 'modeCodes', 'training')
  await tick(page, 'scopeCode', 'right-of-use')
  await fill(page, {
    formCode: 'independent',
    paymentCode: 'lump-or-instalments',
    value: '320.000.000',
    signedOn: '2026-01-12',
  })
  await page.locator('[name="valueConfidential"]').check()
  await send(page)
  await expect(page).toHaveURL(deal)
}

/** Opens a deal and takes a step, or gives one party's word for it; what is left out is explained. */
export async function takeStep(
  page: Page,
  deal: string,
  to: string,
  reason?: string,
): Promise<void> {
  await page.goto(deal)
  const form = page.locator(`#step-${to}`)
  if (reason) await form.locator('[name="reason"]').fill(reason)
  await form.locator('button[type="submit"]').click()
  await expect(form.getByRole('button')).toHaveCount(0)
}
