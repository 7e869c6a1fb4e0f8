import type { Page } from '@playwright/test'
import { expect } from '#tests/support/browser'
import { send } from './forms'

/** Proposes that a deal is paid at once, as one sum. */
export async function proposeLumpSum(page: Page, deal: string, amount: string): Promise<void> {
  await page.goto(`${deal}/payments/edit`)
  await page.locator('main [name="lines[0].kind"]').selectOption('lump_sum')
  await page.locator('main [name="lines[0].title"]').fill('Thanh toán một lần khi bàn giao')
  await page.locator('main [name="lines[0].amount"]').fill(amount)
  await page.locator('main [name="lines[0].dueOn"]').fill('2026-12-31')
  await send(page)
  await expect(page).toHaveURL(`${deal}/payments`)
}

/** Agrees to the schedule that the other party proposed. */
export async function agreeSchedule(page: Page, deal: string): Promise<void> {
  await page.goto(`${deal}/payments`)
  await send(page, 'agree')
  await expect(page.locator('main a[href*="/workspace/payments/"]').first()).toBeVisible()
}

/** Opens the first payable of a deal and says that it was transferred; returns the payable's address. */
export async function reportTransfer(page: Page, deal: string): Promise<string> {
  await page.goto(`${deal}/payments`)
  await page.locator('main a[href*="/workspace/payments/"]').first().click()
  await expect(page).toHaveURL(/\/workspace\/payments\/[0-9a-f-]{36}$/)
  await send(page, 'report-transfer')
  await expect(page.locator('main button[value="report-transfer"]')).toHaveCount(0)
  return new URL(page.url()).pathname
}

/** Says, as the payee does, that a transfer arrived. */
export async function confirmTransfer(page: Page, payable: string): Promise<void> {
  await page.goto(payable)
  await send(page, 'confirm-transfer')
  await expect(page.locator('main input[value="confirm-transfer"]')).toHaveCount(0)
}
