// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ComparisonTable } from '#app/routes/public/compare/comparison-table'
import { renderAt } from '#tests/support/render'
import { technologyView } from '#tests/support/views'

const first = technologyView()
const second = technologyView({
  id: '0192f0c1-0000-7000-8000-000000000002',
  slug: 'hai',
  title: { text: 'Máy hai', lang: 'vi' },
  trl: null,
  ipRights: [],
})
const table = <ComparisonTable technologies={[first, second]} />

it('is a table with names for its rows and columns, in a region that takes the focus', () => {
  renderAt(table)
  const region = screen.getByRole('region', { name: 'Bảng so sánh, cuộn ngang để xem hết' })
  expect(region).toHaveAttribute('tabindex', '0')
  const columns = within(region).getAllByRole('columnheader')
  expect(columns.map(({ textContent }) => textContent)).toEqual([
    'Nội dung',
    'Máy sấyBỏ',
    'Máy haiBỏ',
  ])
  const price = within(region).getByRole('rowheader', { name: 'Giá chào' }).closest('tr')
  expect(price?.textContent?.replaceAll('\u00a0', ' ')).toBe('Giá chào365.000.000 đ365.000.000 đ')
})

it('leaves out rows that no technology fills', () => {
  const bare = { advantages: [], trl: null, legalClass: null }
  renderAt(<ComparisonTable technologies={[technologyView(bare), { ...second, ...bare }]} />)
  expect(screen.queryByRole('rowheader', { name: 'Ưu điểm đo được' })).toBeNull()
  expect(screen.queryByRole('rowheader', { name: 'Mức sẵn sàng' })).toBeNull()
})

it('can lose a column', () => {
  renderAt(table)
  expect(screen.getByRole('link', { name: 'Bỏ Máy hai khỏi bảng' })).toHaveAttribute(
    'href',
    `/?id=${first.id}`,
  )
})
