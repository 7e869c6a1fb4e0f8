// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { MatchView } from '#app/domain/matching/match-view'
import { MatchList } from '#app/routes/match-parts/match-list'
import { matchView } from '#tests/support/deal-views'
import { renderAt } from '#tests/support/render'

const reasons = [{ code: 'not-ready', label: 'Mức sẵn sàng còn thấp' }]

function list(items: MatchView[], change: object = {}) {
  return (
    <MatchList
      to="/workspace/matches"
      filter={{ status: 'suggested', page: 1 }}
      list={{ items, total: items.length, page: 1, pages: 1 }}
      reasons={reasons}
      mayDismiss
      emptyHint="Đăng tin để có gợi ý"
      reply={undefined}
      {...change}
    />
  )
}

describe('matches', () => {
  it('say why the two suit each other', () => {
    renderAt(list([matchView()]))
    expect(screen.getByText('Phù hợp 71/100')).toBeInTheDocument()
    expect(screen.getByText('TRL 8 ≥ 7 theo yêu cầu')).toBeInTheDocument()
  })

  it('lead each side to the other', () => {
    const first = renderAt(list([matchView()]))
    expect(screen.getByRole('link', { name: 'Bày tỏ quan tâm' })).toHaveAttribute(
      'href',
      '/technologies/may-say/interest',
    )
    expect(screen.getByRole('link', { name: 'Chỉ xem gợi ý cho tin này' })).toHaveAttribute(
      'href',
      '/workspace/matches/needs/0192f0c1-0000-7000-8000-000000000002',
    )
    first.unmount()
    renderAt(list([matchView({ own: 'technology' })]))
    expect(screen.getByRole('link', { name: 'Đề nghị đáp ứng' })).toHaveAttribute(
      'href',
      '/needs/can-may-say/interest',
    )
  })

  it('name no anonymous asker', () => {
    const { need } = matchView()
    renderAt(list([matchView({ own: 'technology', need: { ...need, organisation: null } })]))
    expect(screen.getByText('Đơn vị không nêu tên')).toBeInTheDocument()
    expect(screen.queryByText('Hợp tác xã Nhận')).toBeNull()
  })

  it('are put aside with a reason, and taken up again', () => {
    const first = renderAt(list([matchView()]))
    const form = screen.getByRole('button', { name: 'Bỏ qua gợi ý' }).closest('form')
    const data = new FormData(form as HTMLFormElement)
    expect(Object.fromEntries(data)).toEqual({
      intent: 'dismiss',
      matchId: '0192f0c1-0000-7000-8000-000000000003',
      reasonCode: 'not-ready',
      note: '',
    })
    first.unmount()
    const dismissed = {
      reason: 'Mức sẵn sàng còn thấp',
      side: 'need' as const,
      note: 'Cần TRL 9 trước tháng 6',
      at: null,
    }
    renderAt(list([matchView({ dismissed })], { filter: { status: 'dismissed', page: 1 } }))
    expect(screen.getByText('Bên có nhu cầu bỏ qua: Mức sẵn sàng còn thấp')).toBeInTheDocument()
    expect(screen.getByText('Cần TRL 9 trước tháng 6')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Đưa trở lại' })).toHaveValue('restore')
    expect(screen.queryByRole('link', { name: 'Bày tỏ quan tâm' })).toBeNull()
  })

  it('are only read by viewers', () => {
    renderAt(list([matchView()], { mayDismiss: false }))
    expect(screen.queryByRole('button', { name: 'Bỏ qua gợi ý' })).toBeNull()
  })
})

describe('a list without matches', () => {
  it.each([
    [{}, 'Chưa có gợi ý nào', true],
    [{ filter: { status: 'suggested', page: 1, q: 'x' } }, 'Không có gợi ý nào theo từ này', false],
    [{ filter: { status: 'dismissed', page: 1 } }, 'Chưa bỏ qua gợi ý nào', false],
  ])('%o', (change, title, hinted) => {
    renderAt(list([], change))
    expect(screen.getByText(title)).toBeInTheDocument()
    expect(screen.queryByText('Đăng tin để có gợi ý') !== null).toBe(hinted)
    expect(screen.getByRole('link', { name: 'Tìm trên sàn' })).toBeInTheDocument()
  })

  it('keeps its view while it is filtered', () => {
    renderAt(list([], { filter: { status: 'dismissed', page: 1 } }), { at: '/en' })
    const form = screen.getByRole('form', { name: 'Filter suggestions' })
    expect(within(form).getByRole('searchbox')).toHaveAttribute('name', 'q')
    const status = form.querySelector('input[type="hidden"][name="status"]')
    expect(status).toHaveAttribute('value', 'dismissed')
  })
})
