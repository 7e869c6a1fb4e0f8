import type { Page } from '@playwright/test'
import { expect } from '#tests/support/browser'
import { control, fill, post, send } from './forms'

/** A line of a schedule as it is typed in. */
export interface ScheduleLine {
  kind: 'deposit' | 'milestone' | 'lump_sum'
  title: string
  amount: string
  /** As `2027-05-01`. */
  dueOn: string
}

/** Names the account that an organisation is paid to. */
export async function nameAccount(page: Page, prefix: string): Promise<void> {
  await page.goto(`${prefix}/workspace/payments/account`)
  await fill(page, {
    bankCode: '970436',
    accountNumber: '9990000777',
    holderName: 'VIEN NGHIEN CUU THU NGHIEM',
  })
  await send(page)
  await expect(page.locator('main')).toContainText('9990000777')
}

/** Proposes a schedule of these lines. */
export async function proposeSchedule(
  page: Page,
  deal: string,
  lines: ScheduleLine[],
): Promise<void> {
  await page.goto(`${deal}/payments/edit`)
  for (const [index, line] of lines.entries()) {
    const title = control(page, `lines[${index}].title`)
    if ((await title.count()) === 0) {
      await page.locator(`main button[name="__intent__"][value*='"insert"']`).click()
      await expect(title).toBeVisible()
    }
    await fill(
      page,
      Object.fromEntries(
        Object.entries(line).map(([name, value]) => [`lines[${index}].${name}`, value]),
      ),
    )
  }
  await send(page)
  await expect(page).toHaveURL(`${deal}/payments`)
}

/** Answers the question of a step that wants values, such as a reason, and waits for what comes of it. */
export async function answer(
  page: Page,
  intent: string,
  values: Record<string, string>,
): Promise<void> {
  const question = page.locator('main details', {
    has: page.locator(`input[name="intent"][value="${intent}"]`),
  })
  await question.locator('> summary').click()
  for (const [name, value] of Object.entries(values)) {
    await question.locator(`[name="${name}"]`).fill(value)
  }
  await post(page, question.locator('button[type="submit"]'))
}

/** Loads a page again until it says something that a job brings about. */
export async function waitToRead(page: Page, text: string): Promise<void> {
  await expect(async () => {
    await page.reload()
    await expect(page.locator('main')).toContainText(text, { timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
}

/** Proposes that a deal is paid at once, as one sum. */
export async function proposeLumpSum(page: Page, deal: string, amount: string): Promise<void> {
  const title = 'Thanh toán một lần khi bàn giao'
  await proposeSchedule(page, deal, [{ kind: 'lump_sum', title, amount, dueOn: '2026-12-31' }])
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
