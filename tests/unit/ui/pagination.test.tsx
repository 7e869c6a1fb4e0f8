// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gap, pageWindow } from '#app/ui/page-window'
import { Pagination } from '#app/ui/pagination'
import { renderAt } from '#tests/support/render'

describe('the pages to show', () => {
  it.each([
    [1, 1, [1]],
    [1, 5, [1, 2, gap, 5]],
    [4, 20, [1, 2, 3, 4, 5, gap, 20]],
    [6, 20, [1, gap, 5, 6, 7, gap, 20]],
    [17, 20, [1, gap, 16, 17, 18, 19, 20]],
    [20, 20, [1, gap, 19, 20]],
  ])('on page %i of %i', (page, pages, shown) => {
    expect(pageWindow(page, pages)).toEqual(shown)
  })

  it('always have the first, the current and the last, in order, and no useless gap', () => {
    const places = fc
      .integer({ min: 1, max: 500 })
      .chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)))
    fc.assert(
      fc.property(places, ([page, pages]) => {
        const shown = pageWindow(page, pages)
        const numbers = shown.filter((entry) => entry !== gap)
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        expect(numbers).toEqual(expect.arrayContaining([1, page, pages]))
        expect(shown.length).toBeLessThanOrEqual(9)
        for (const [index, entry] of shown.entries()) {
          if (entry !== gap) continue
          const before = Number(shown[index - 1])
          const after = Number(shown[index + 1])
          expect(after - before).toBeGreaterThan(2)
        }
      }),
    )
  })
})

describe('the links to other pages', () => {
  it('keep the rest of the query, and give the first page no number', () => {
    renderAt(<Pagination page={2} pages={9} />, { at: '/en/search?q=s%E1%BA%A5y&page=2&field=4' })
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
    expect(href('Next page')).toBe('/en/search?q=s%E1%BA%A5y&page=3&field=4')
    expect(href('Previous page')).toBe('/en/search?q=s%E1%BA%A5y&field=4')
    expect(screen.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page')
  })

  it('are left out where all is on one page', () => {
    renderAt(<Pagination page={1} pages={1} />)
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('have no way before the first page or behind the last', () => {
    const { unmount } = renderAt(<Pagination page={1} pages={3} />)
    expect(screen.queryByRole('link', { name: 'Trang trước' })).toBeNull()
    unmount()
    renderAt(<Pagination page={3} pages={3} />)
    expect(screen.queryByRole('link', { name: 'Trang sau' })).toBeNull()
  })
})
