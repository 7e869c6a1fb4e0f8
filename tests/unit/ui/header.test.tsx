// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AccountMenu } from '#app/ui/header/account-menu'
import { SiteHeader } from '#app/ui/header/site-header'
import { SkipLink } from '#app/ui/skip-link'
import { renderAt, renderWithoutScripts } from '#tests/support/render'

const header = (
  <SiteHeader
    name="Sàn mẫu"
    home="/"
    search="/search"
    items={[{ to: '/needs', label: 'Nhu cầu' }]}
    theme="dark"
    themeAction="/theme"
    account={
      <AccountMenu
        label="Tài khoản"
        name="Nguyễn Thị Minh Họa"
        detail="Viện mẫu"
        items={[{ to: '/workspace', label: 'Việc của tôi', count: 2 }]}
      />
    }
  />
)

describe('the head of a page', () => {
  it('searches by a plain query in the language of the page, keeping the words', () => {
    const holder = renderWithoutScripts(header, { at: '/en/search?q=drying' })
    const form = within(holder).getByRole('search')
    expect(form).toHaveAttribute('method', 'get')
    expect(form).toHaveAttribute('action', '/en/search')
    expect(within(form).getByRole('searchbox')).toHaveValue('drying')
  })

  it('keeps a chosen look by a plain form that comes back to the page', () => {
    const holder = renderWithoutScripts(header, { at: '/en/needs?page=2' })
    const dark = within(holder).getByText('Dark').closest('button')
    const form = dark?.closest('form')
    expect(form).toHaveAttribute('method', 'post')
    expect(form).toHaveAttribute('action', '/en/theme')
    expect([...new FormData(form ?? undefined, dark)]).toEqual([
      ['back', '/en/needs?page=2'],
      ['theme', 'dark'],
    ])
    expect(dark).toHaveAttribute('aria-pressed', 'true')
  })

  it('has menus that open without scripts, and close on Escape, outside and on a new page', async () => {
    const { container, router } = renderAt(header)
    const menus = [...container.querySelectorAll('details')]
    expect(menus.map(({ open }) => open)).toEqual([false, false])
    const [, account] = menus
    const summary = account?.querySelector('summary')
    expect(summary).toHaveAccessibleName('Tài khoản: Nguyễn Thị Minh Họa')

    account?.setAttribute('open', '')
    fireEvent.keyDown(document, { key: 'Escape' })
    expect(account?.open).toBe(false)
    expect(summary).toHaveFocus()

    account?.setAttribute('open', '')
    fireEvent.pointerDown(within(account ?? container).getByText('Việc của tôi'))
    expect(account?.open).toBe(true)
    fireEvent.pointerDown(document.body)
    expect(account?.open).toBe(false)

    account?.setAttribute('open', '')
    await router.navigate('/needs')
    await expect.poll(() => account?.open).toBe(false)
  })

  it('lets keyboard users jump to the page itself', () => {
    renderAt(<SkipLink label="Bỏ qua" />)
    expect(screen.getByRole('link', { name: 'Bỏ qua' })).toHaveAttribute('href', '#main')
  })
})
