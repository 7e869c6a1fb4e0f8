// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { InvalidSearch } from '#app/routes/public/search/invalid-search'
import { KindTabs } from '#app/routes/public/search/kind-tabs'
import type { FoundSearch } from '#app/routes/public/search/load-search.server'
import { SearchView } from '#app/routes/public/search/search-view'
import { renderAt, renderWithoutScripts } from '#tests/support/render'
import { hit } from '#tests/support/views'

type Answer = FoundSearch['answer']

function found(change: Partial<FoundSearch> = {}, answer: Partial<Answer> = {}): FoundSearch {
  return {
    ok: true,
    title: 'Tìm kiếm',
    description: '',
    answer: {
      total: 1,
      page: 1,
      limit: 20,
      hits: [hit()],
      facets: undefined,
      engine: 'embedded',
      tookMs: 2,
      relaxed: false,
      ...answer,
    },
    nearby: [],
    kinds: [{ value: 'technology', label: 'Công nghệ', count: 1 }],
    facets: {
      field: [{ value: '4', label: 'Nông nghiệp', count: 3, checked: true }],
      green: [
        { value: 'false', label: 'Khác', count: 1, checked: false },
        { value: 'true', label: 'Xanh', count: 2, checked: false },
      ],
    },
    fieldLabels: {},
    conditions: [{ key: 'field=4', label: 'Nông nghiệp', without: '?q=say' }],
    canonical: '',
    words: 'say',
    sort: 'relevance',
    kind: null,
    clear: '?q=say',
    updated: { chosen: undefined, counts: [{ value: '30d', label: 'Trong 30 ngày', count: 2 }] },
    ranges: { trlMin: 6, trlMax: undefined, priceMin: undefined, priceMax: 500_000_000 },
    ...change,
  }
}

const view = (given: FoundSearch) => <SearchView found={given} title="Kết quả" />

describe('a list that can be searched', () => {
  it('is plain forms: one for the words, one for the conditions with what was chosen', () => {
    const page = renderWithoutScripts(view(found()))
    const filters = within(page).getByRole('form', { name: 'Lọc kết quả' }) as HTMLFormElement
    expect([...new FormData(filters)]).toEqual([
      ['q', 'say'],
      ['sort', 'relevance'],
      ['field', '4'],
      ['trlMin', '6'],
      ['trlMax', ''],
      ['priceMin', ''],
      ['priceMax', '500.000.000'],
      ['updated', ''],
    ])
    const words = within(page).getByRole('searchbox', { name: 'Từ cần tìm' })
    expect(words).toHaveValue('say')
  })

  it('shows what has some of the words below what has all of them', () => {
    expect(renderWithoutScripts(view(found()))).not.toHaveTextContent('Có thể liên quan')
    const near = {
      ...hit(),
      id: 'near',
      slug: 'bai-loc',
      highlights: { title: 'Bãi lọc', summary: '' },
    }
    const page = renderWithoutScripts(view(found({ nearby: [near] })))
    const section = within(page).getByRole('region', { name: 'Có thể liên quan' })
    expect(within(section).getAllByRole('listitem')[0]).toHaveTextContent('Bãi lọc')
    expect(within(section).queryByRole('checkbox')).toBeNull()
  })

  it('shows each condition with a way to drop it', () => {
    renderAt(view(found()))
    const chip = screen.getByRole('link', { name: 'Bỏ điều kiện Nông nghiệp' })
    expect(chip).toHaveAttribute('href', '/?q=say')
  })

  it('counts, and does not pretend to know more than it does', () => {
    const { unmount } = renderAt(view(found({}, { total: 41, limit: 20 })))
    expect(screen.getByText('41 kết quả')).toBeVisible()
    expect(screen.getByRole('navigation', { name: 'Phân trang' })).toBeVisible()
    unmount()
    renderAt(view(found({}, { total: 10_000 })))
    expect(screen.getByText('hơn 10.000 kết quả')).toBeVisible()
  })

  it('says that the engine is down, or that words were left out', () => {
    renderAt(view(found({}, { engine: 'database', relaxed: true })))
    expect(screen.getByText(/Máy tìm kiếm đang tạm ngừng/)).toBeVisible()
    expect(screen.getByText(/chứa một phần/)).toBeVisible()
    expect(screen.getByRole('link', { name: /Đăng nhu cầu/ })).toHaveAttribute(
      'href',
      '/workspace/needs/new?title=say',
    )
  })

  it('offers a comparison where there is something to compare', () => {
    const two = [hit(), hit({ id: '0192f0c1-0000-7000-8000-000000000002', slug: 'hai' })]
    renderAt(view(found({}, { hits: two, total: 2 })))
    expect(screen.getAllByRole('checkbox', { name: /Chọn để so sánh/ })).toHaveLength(2)
    expect(screen.getByRole('button', { name: 'So sánh các mục đã chọn' })).toBeVisible()
  })

  it('helps on where nothing was found', () => {
    renderAt(view(found({ kind: 'technology' }, { hits: [], total: 0 })))
    expect(screen.getByRole('link', { name: 'Bỏ các điều kiện lọc' })).toHaveAttribute(
      'href',
      '/?q=say',
    )
    expect(screen.getByRole('link', { name: 'Tìm trong mọi loại tin' })).toHaveAttribute(
      'href',
      '/search?q=say',
    )
    expect(screen.getByRole('link', { name: /Đăng nhu cầu/ })).toHaveAttribute(
      'href',
      '/workspace/needs/new?title=say',
    )
  })

  it('invites the first entry to an empty list', () => {
    const empty = found({ words: '', conditions: [], kind: 'technology' }, { hits: [], total: 0 })
    renderAt(view(empty))
    expect(screen.getByText('Chưa có tin nào ở đây')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Chào công nghệ' })).toBeVisible()
  })
})

it('keeps the words while one chooses another kind', () => {
  renderAt(<KindTabs found={found({ kind: 'need', words: 'sấy & ủ' })} />, { at: '/search' })
  const tabs = screen.getByRole('navigation', { name: 'Loại kết quả' })
  const technologies = within(tabs).getByRole('link', { name: /^Công nghệ 1$/ })
  const query = new URL(technologies.getAttribute('href') ?? '', 'http://x').searchParams
  expect([...query]).toEqual([
    ['q', 'sấy & ủ'],
    ['kind', 'technology'],
  ])
  expect(within(tabs).getByRole('link', { name: 'Nhu cầu' })).toHaveAttribute(
    'aria-current',
    'page',
  )
})

it('names the conditions that cannot be read as the filters do, and leads back to the list', () => {
  const { unmount } = renderAt(<InvalidSearch problems={['trlMin', 'page', 'limit']} />, {
    at: '/en/technologies?page=x',
  })
  for (const name of ['Readiness (TRL)', 'Page number', 'limit']) {
    expect(screen.getByText(`The condition “${name}” is not valid`)).toBeVisible()
  }
  expect(screen.getByRole('link', { name: 'Start again' })).toHaveAttribute(
    'href',
    '/en/technologies',
  )
  unmount()
  renderAt(<InvalidSearch problems={['priceMax']} />, {
    at: '/technologies?q=s%E1%BA%A5y&priceMax=nhieu',
  })
  expect(screen.getByText('Điều kiện “Giá hoặc ngân sách” không hợp lệ')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Tìm không kèm điều kiện' })).toHaveAttribute(
    'href',
    '/technologies?q=s%E1%BA%A5y',
  )
})
