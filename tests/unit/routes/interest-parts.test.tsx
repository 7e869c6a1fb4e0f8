// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AnswerPanel } from '#app/routes/workspace/interests/answer-panel'
import { InterestFacts } from '#app/routes/workspace/interests/interest-facts'
import { InterestClock } from '#app/routes/workspace/interests/interest-status'
import { InterestTable } from '#app/routes/workspace/interests/interest-table'
import { QuestionTable } from '#app/routes/workspace/questions/question-table'
import { interestView } from '#tests/support/deal-views'
import { renderAt } from '#tests/support/render'

const reasons = [{ code: 'timing', label: 'Thời gian không phù hợp' }]

function panel(change: Parameters<typeof interestView>[0] = {}, reply?: object) {
  return <AnswerPanel interest={interestView(change)} reasons={reasons} reply={reply} />
}

describe('the answer to an interest', () => {
  it('is to accept, or to decline with a reason', () => {
    renderAt(panel())
    expect(screen.getByRole('button', { name: 'Chấp nhận và trao đổi' })).toHaveValue('accept')
    expect(screen.getByRole('button', { name: 'Gửi lời từ chối' })).toHaveValue('decline')
    expect(screen.getByRole('option', { name: 'Thời gian không phù hợp' })).toHaveValue('timing')
    expect(screen.queryByRole('button', { name: 'Rút lời quan tâm' })).toBeNull()
  })

  it('is waited for by the sender, who can withdraw', () => {
    renderAt(panel({ box: 'sent', steps: ['withdrawn'], counterpart: null }))
    expect(screen.getByText(/Đang chờ bên kia trả lời/)).toBeInTheDocument()
    expect(screen.getByText(/không nêu tên cho đến khi họ chấp nhận/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Rút lời quan tâm' })).toBeInTheDocument()
  })

  it('says why one may not give it', () => {
    renderAt(panel({ steps: [], refusal: 'organisationSuspended' }), { at: '/en' })
    expect(screen.getByText(/Your organisation is suspended/)).toBeInTheDocument()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('keeps the refusal open whose reason was too short', () => {
    const reply = {
      result: {
        status: 'error',
        initialValue: { intent: 'decline', reasonCode: 'timing', reason: 'x' },
        error: { reason: ['Cần ít nhất 3 ký tự'] },
      },
    }
    renderAt(panel({}, reply))
    const words = screen.getByLabelText('Giải thích thêm')
    expect(words.closest('details')).toHaveAttribute('open')
    expect(words).toHaveAccessibleDescription(/Cần ít nhất 3 ký tự/)
  })

  it('is nothing to ask for once it is given', () => {
    const { container } = renderAt(panel({ status: 'accepted', steps: [] }))
    expect(container).toBeEmptyDOMElement()
  })
})

describe('the clock of an interest', () => {
  it.each([
    [3, false, 'Còn 3 ngày làm việc', '3 working days left'],
    [1, false, 'Còn 1 ngày làm việc', '1 working day left'],
    [0, false, 'Hạn trả lời hôm nay', 'Answer due today'],
    [0, true, 'Quá hạn trả lời', 'Answer overdue'],
  ])('%i days left, overdue: %s', (daysLeft, overdue, vi, en) => {
    const clock = <InterestClock daysLeft={daysLeft} overdue={overdue} stoppedAt={null} />
    const first = renderAt(clock)
    expect(first.container).toHaveTextContent(vi)
    first.unmount()
    expect(renderAt(clock, { at: '/en' }).container).toHaveTextContent(en)
  })

  it('says that it stands still while its owner cannot answer', () => {
    const clock = <InterestClock daysLeft={4} overdue={false} stoppedAt={new Date()} />
    const first = renderAt(clock)
    expect(first.container).toHaveTextContent('Tạm dừng tính hạnCòn 4 ngày làm việc')
    first.unmount()
    const { container } = renderAt(clock, { at: '/en' })
    expect(container).toHaveTextContent('On hold4 working days left')
  })

  it('stands still once it is answered', () => {
    const { container } = renderAt(
      <InterestClock daysLeft={null} overdue={false} stoppedAt={null} />,
    )
    expect(container).toBeEmptyDOMElement()
  })
})

describe('what an interest says', () => {
  it('has its budget, its dates and its answer', () => {
    const answered = { answeredAt: new Date('2026-11-24'), status: 'declined' } as const
    const answer = { reason: 'Ngân sách chưa đủ', words: 'Cần ít nhất 400 triệu' }
    renderAt(<InterestFacts interest={interestView({ ...answered, answer, counterpart: null })} />)
    const text = document.body.textContent?.replaceAll('\u00a0', ' ')
    expect(text).toContain('350.000.000 đ')
    expect(text).toContain('Ngân sách chưa đủ: Cần ít nhất 400 triệu')
    expect(text).toContain('Đơn vị không nêu tên')
    expect(screen.queryByText('Hạn trả lời')).toBeNull()
  })
})

describe('lists', () => {
  it('lead from an interest to its page', () => {
    renderAt(<InterestTable items={[interestView()]} />, { at: '/en' })
    const row = screen.getByRole('rowheader')
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      '/en/workspace/interests/interest',
    )
  })

  it('shorten a long question and name who asked to the owner only', () => {
    const question = {
      id: 'q',
      kind: 'callback',
      listing: { kind: 'need', title: 'Cần máy sấy', slug: null },
      name: 'Giáp Văn Khởi',
      message: 'máy '.repeat(100),
      createdAt: new Date('2026-11-20'),
      answeredAt: null,
    } as const
    const first = renderAt(<QuestionTable items={[question]} received />)
    expect(screen.getByText('Giáp Văn Khởi')).toBeInTheDocument()
    expect(screen.getByRole('link').textContent).toHaveLength(121)
    first.unmount()
    renderAt(<QuestionTable items={[question]} received={false} />)
    expect(screen.queryByText('Giáp Văn Khởi')).toBeNull()
  })
})
