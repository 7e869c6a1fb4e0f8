// @vitest-environment jsdom
import { useSearchParams } from '@remix-run/react'
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ActiveFilters } from '#app/ui/filters/active-filters'
import { FacetGroup } from '#app/ui/filters/facet-group'
import { FilterForm } from '#app/ui/filters/filter-form'
import { SortSelect } from '#app/ui/filters/sort-select'
import { renderAt, renderWithoutScripts } from '#tests/support/render'

const options = [
  { value: '4', label: 'Nông nghiệp', count: 1_286, checked: true },
  { value: '2', label: 'Kỹ thuật', count: 7, checked: false },
]

const filters = (
  <FilterForm label="Bộ lọc" keep={{ q: 'sấy', sort: null }}>
    <FacetGroup name="field" legend="Lĩnh vực" note="Danh mục tạm thời." options={options} />
    <FacetGroup name="trl" legend="TRL" options={[]} />
  </FilterForm>
)

function FieldFacet() {
  const [params] = useSearchParams()
  const checked = params.getAll('field').includes('4')
  return <FacetGroup name="field" legend="F" options={[{ value: '4', label: 'N', checked }]} />
}

const orders = [
  { value: 'relevance', label: 'Phù hợp nhất' },
  { value: 'newest', label: 'Mới nhất' },
]

describe('the conditions of a list', () => {
  it('are a plain form that keeps the words searched for', () => {
    const holder = renderWithoutScripts(filters)
    const form = within(holder).getByRole('form', { name: 'Bộ lọc' })
    expect(form).toHaveAttribute('method', 'get')
    expect([...new FormData(form as HTMLFormElement)]).toEqual([
      ['q', 'sấy'],
      ['field', '4'],
    ])
    expect(within(form).getByRole('button', { name: 'Áp dụng' })).toHaveAttribute('type', 'submit')
  })

  it('tell how many entries each choice has, and remarks', () => {
    renderAt(filters)
    const group = screen.getByRole('group', { name: 'Lĩnh vực' })
    expect(group).toHaveAccessibleDescription('Danh mục tạm thời.')
    expect(within(group).getByLabelText('Nông nghiệp 1.286')).toBeChecked()
    expect(screen.queryByRole('group', { name: 'TRL' })).toBeNull()
  })

  it('apply at once where scripts run', async () => {
    const { router } = renderAt(filters, { at: '/search?q=s%E1%BA%A5y&page=3' })
    fireEvent.click(screen.getByLabelText('Kỹ thuật 7'))
    await expect
      .poll(() => [...new URLSearchParams(router.state.location.search)])
      .toEqual([
        ['q', 'sấy'],
        ['field', '4'],
        ['field', '2'],
      ])
  })

  it('follow the address when one is taken back by a link', async () => {
    const { router } = renderAt(<FieldFacet />, { at: '/search?field=4' })
    const box = screen.getByLabelText('N')
    fireEvent.click(box)
    fireEvent.click(box)
    expect(box).toBeChecked()
    await router.navigate('/search')
    await expect.poll(() => (box as HTMLInputElement).checked).toBe(false)
  })

  it('can be dropped one by one or all at once', () => {
    renderAt(
      <ActiveFilters
        label="Điều kiện"
        items={[{ key: 'f', label: 'Nông nghiệp', without: '?q=s' }]}
        clear="?"
      />,
      { at: '/search?q=s&field=4' },
    )
    const drop = screen.getByRole('link', { name: 'Bỏ điều kiện Nông nghiệp' })
    expect(drop).toHaveAttribute('href', '/search?q=s')
    expect(screen.getByRole('link', { name: 'Xóa bộ lọc' })).toBeVisible()
  })
})

describe('the order of a list', () => {
  const sort = <SortSelect value="relevance" options={orders} />

  it('keeps the other conditions but starts at the first page', async () => {
    const { router } = renderAt(sort, { at: '/search?q=s&field=4&field=2&page=3' })
    fireEvent.change(screen.getByLabelText('Sắp xếp'), { target: { value: 'newest' } })
    await expect.poll(() => router.state.location.search).toBe('?q=s&field=4&field=2&sort=newest')
  })

  it('has a button of its own without scripts only', () => {
    const holder = renderWithoutScripts(sort)
    expect(within(holder).getByRole('button', { name: 'Áp dụng' })).toBeInTheDocument()
    holder.remove()
    renderAt(sort)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
