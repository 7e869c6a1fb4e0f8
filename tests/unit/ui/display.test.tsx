// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { EntryCard } from '#app/ui/entry-card'
import { Money } from '#app/ui/money'
import { Notice } from '#app/ui/notice'
import { ProgressBar } from '#app/ui/progress-bar'
import { Steps } from '#app/ui/steps'
import { Table } from '#app/ui/table'
import { TimeAgo } from '#app/ui/time-ago'
import { renderAt } from '#tests/support/render'

describe('a table', () => {
  it('names its rows, and tells each value its column for phones', () => {
    renderAt(
      <Table
        caption="Công nghệ"
        rows={[{ title: 'Sấy lạnh', trl: 8 }]}
        rowKey={(row) => row.title}
        columns={[
          { id: 'title', header: 'Tên', cell: (row) => row.title, rowHeader: true },
          { id: 'trl', header: 'TRL', cell: (row) => row.trl, numeric: true },
        ]}
      />,
    )
    const table = screen.getByRole('table', { name: 'Công nghệ' })
    expect(within(table).getByRole('rowheader')).toHaveTextContent('Sấy lạnh')
    expect(within(table).getByRole('cell')).toHaveAttribute('data-label', 'TRL')
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2)
  })
})

describe('an entry of a list', () => {
  it('is one article with one link to its page, in its own language', () => {
    renderAt(
      <EntryCard to="/technologies/a" title="Sấy lạnh" lang="vi" facts={['TRL 8', 'Viện']} />,
      { at: '/en/technologies' },
    )
    const card = screen.getByRole('article')
    const links = within(card).getAllByRole('link')
    expect(links).toHaveLength(1)
    expect(links[0]).toHaveAttribute('href', '/en/technologies/a')
    expect(within(card).getByRole('heading', { level: 3 })).toHaveAttribute('lang', 'vi')
    expect(within(card).getAllByRole('listitem')).toHaveLength(2)
  })
})

describe('facts', () => {
  it('leave out what is not known, but keep a zero', () => {
    renderAt(
      <DescriptionList
        items={[
          { term: 'Giá', description: null },
          { term: 'Ghi chú', description: '' },
          { term: 'Câu hỏi', description: 0 },
        ]}
      />,
    )
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Câu hỏi'])
    expect(screen.getByRole('definition')).toHaveTextContent('0')
  })

  it('are grouped in a region that its title names', () => {
    renderAt(<Card title="Tóm tắt">…</Card>)
    expect(screen.getByRole('region', { name: 'Tóm tắt' })).toBeVisible()
  })
})

describe('sums and moments', () => {
  it('follow the language of the page', () => {
    const both = (
      <>
        <Money amount={1_500_000n} currency="VND" />
        <DateTime value={new Date('2026-01-20T18:30:00Z')} long />
      </>
    )
    const { unmount } = renderAt(both)
    expect(screen.getByText('1.500.000 đ')).toBeVisible()
    expect(screen.getByText('ngày 21 tháng 01 năm 2026')).toBeVisible()
    unmount()
    renderAt(both, { at: '/en' })
    expect(screen.getByText('VND 1,500,000')).toBeVisible()
    expect(screen.getByText('21 January 2026')).toHaveAttribute(
      'datetime',
      '2026-01-20T18:30:00.000Z',
    )
  })

  it('tell the moment itself behind how long ago it was', () => {
    const now = new Date('2026-01-21T00:00:00Z')
    renderAt(<TimeAgo value={new Date('2026-01-18T00:00:00Z')} now={now} />)
    expect(screen.getByText('3 ngày trước')).toHaveAttribute('title', '18/01/2026 07:00')
  })
})

describe('states', () => {
  it('are told in words, not by colour alone', () => {
    renderAt(<Notice tone="warning">Sắp hết hạn</Notice>)
    expect(screen.getByText('Lưu ý:')).toBeInTheDocument()
    expect(screen.queryByRole('status')).toBeNull()
  })

  it.each([
    ['success', 'status'],
    ['error', 'alert'],
  ] as const)('that have just come about are read out: %s', (tone, role) => {
    renderAt(
      <Notice tone={tone} live>
        Xong
      </Notice>,
    )
    expect(screen.getByRole(role)).toHaveTextContent('Xong')
  })

  it('of steps are told, and the current one is marked', () => {
    renderAt(
      <Steps
        label="Các bước"
        items={[
          { id: '1', label: 'Thẻ', state: 'done' },
          { id: '2', label: 'Giá', state: 'current' },
        ]}
      />,
    )
    const [done, current] = within(screen.getByRole('list', { name: 'Các bước' })).getAllByRole(
      'listitem',
    )
    expect(done).toHaveTextContent('Thẻ (đã xong)')
    expect(current).toHaveAttribute('aria-current', 'step')
  })

  it('of progress are a figure and a bar', () => {
    renderAt(<ProgressBar label="Mức đầy đủ" value={0.65} />)
    expect(screen.getByText('65%')).toBeVisible()
    expect(screen.getByRole('progressbar', { name: 'Mức đầy đủ' })).toHaveValue(0.65)
  })
})
