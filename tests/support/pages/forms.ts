import { expect, type Locator, type Page } from '@playwright/test'

/** The control of a form by the name it is sent under, which is the same in both languages. */
export function control(page: Page, name: string): Locator {
  return page.locator(`main [name="${name}"]:not([type="hidden"])`)
}

/** Fills controls by their names: texts are typed, lists chosen from by value. */
export async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = control(page, name).first()
    const tag = await field.evaluate((element) => element.tagName)
    if (tag === 'SELECT') await field.selectOption(value)
    else await field.fill(value)
  }
}

/** Ticks a radio button or a box by name and value. */
export async function tick(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`main input[name="${name}"][value="${value}"]`).check()
}

/** Ticks all boxes or radio buttons, of which there is at least one. */
export async function tickAll(boxes: Locator): Promise<void> {
  await boxes.first().waitFor()
  for (const box of await boxes.all()) await box.check()
}

/** Waits until the page whose path ends so is drawn: the address changes first, and the old page still takes clicks. */
export async function arrive(page: Page, ending: string): Promise<void> {
  const path = new RegExp(`/${ending}(\\?.*)?$`)
  await expect(page).toHaveURL(path)
  await expect(page.locator('a[hreflang]').first()).toHaveAttribute('href', path)
}

/** Clicks, and waits until the server has answered what the click posts. */
export async function post(page: Page, button: Locator): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await button.click()
  await answer
}

/**
 * Sends a form and waits for the answer: the form that `intent` names, whether a button carries it or a hidden
 * field behind a question, or else the only one of the page.
 */
export async function send(page: Page, intent?: string): Promise<void> {
  if (!intent) {
    const main = page.locator('main form[method="post"] button[type="submit"].btn-primary:visible')
    return post(page, main.last())
  }
  const button = page.locator(`main button[name="intent"][value="${intent}"]`)
  const question = page.locator('main details', {
    has: page.locator(`input[name="intent"][value="${intent}"]`),
  })
  await expect(button.or(question).first()).toBeAttached()
  if ((await button.count()) > 0) return post(page, button.first())
  await question.locator('summary').click()
  await post(page, question.locator('button[type="submit"]'))
}
