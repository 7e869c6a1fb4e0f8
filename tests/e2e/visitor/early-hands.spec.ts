import { expect, test } from '#tests/support/browser'

test('clicks while the scripts begin break nothing', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel()
    const click = () => {
      document.querySelector<HTMLElement>('main h1')?.click()
      port2.postMessage(null)
    }
    port1.onmessage = click
    click()
  })
  for (const path of ['/', '/search', '/technologies', '/needs', '/']) {
    await page.goto(path)
    await expect(page.locator('[role="combobox"]').first()).toHaveAttribute('aria-expanded')
  }
})

test('what is ticked and typed before the scripts come stays', async ({ page }) => {
  let bring = () => {}
  const brought = new Promise<void>((resolve) => {
    bring = resolve
  })
  await page.route('**/*.js', async (route) => {
    await brought
    await route.continue()
  })
  await page.goto('/search', { waitUntil: 'commit' })
  const box = page.locator('.filter-panel input[type="checkbox"]').first()
  await box.check()
  await page.locator('#search-words').fill('say vai')
  bring()
  await expect(page.locator('#search-words')).toHaveRole('combobox')
  await expect(box).toBeChecked()
  await expect(page.locator('#search-words')).toHaveValue('say vai')
})
