// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LanguageLink } from '#app/ui/header/language-link'
import { NavLinks } from '#app/ui/header/nav-links'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Tabs } from '#app/ui/tabs'
import { renderAt } from '#tests/support/render'

const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

describe('links within the site', () => {
  it.each([
    ['/', '/technologies?page=2'],
    ['/en', '/en/technologies?page=2'],
    ['/en/needs', '/en/technologies?page=2'],
  ])('stay in the language of %s', (at, href) => {
    renderAt(
      <>
        <LocaleLink to="/technologies?page=2">A</LocaleLink>
        <LinkButton to="/technologies?page=2">B</LinkButton>
        <Breadcrumbs items={[{ to: '/technologies?page=2', label: 'C' }]} />
        <Tabs label="T" items={[{ to: '/technologies?page=2', label: 'D', current: true }]} />
      </>,
      { at },
    )
    expect(['A', 'B', 'C', 'D'].map(hrefOf)).toEqual([href, href, href, href])
  })
})

describe('the link to the other language', () => {
  it.each([
    ['/', 'English', '/en'],
    ['/technologies/say-lanh?from=search', 'English', '/en/technologies/say-lanh?from=search'],
    ['/en', 'Tiếng Việt', '/'],
    ['/en/search?q=s%E1%BA%A5y', 'Tiếng Việt', '/search?q=s%E1%BA%A5y'],
  ])('leads from %s to the same page', (at, name, href) => {
    renderAt(<LanguageLink />, { at })
    expect(hrefOf(name)).toBe(href)
    expect(screen.getByText(name)).toHaveAttribute('lang', name === 'English' ? 'en' : 'vi')
  })
})

describe('a navigation', () => {
  const items = [
    { to: '/workspace', label: 'Tổng quan', end: true },
    { to: '/workspace/needs', label: 'Nhu cầu', count: 3 },
  ]

  it.each(['/workspace/needs', '/en/workspace/needs/7'])('marks where one is at %s', (at) => {
    renderAt(<NavLinks items={items} className="" />, { at })
    expect(screen.getByRole('link', { name: /Nhu cầu/ })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByRole('link', { name: 'Tổng quan' })).not.toHaveAttribute('aria-current')
  })
})
