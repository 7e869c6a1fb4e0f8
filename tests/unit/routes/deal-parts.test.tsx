// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { DealView, StepView } from '#app/domain/deals/deal-view'
import { DealBody } from '#app/routes/deal-parts/deal-body'
import { dealView } from '#tests/support/deal-views'
import { hostileTexts } from '#tests/support/hostile'
import { renderAt, renderWithoutScripts } from '#tests/support/render'

const reasons = [{ code: 'price', label: 'Không thống nhất được giá' }]

function body(change: Partial<DealView> = {}, reply?: object) {
  return (
    <DealBody
      deal={dealView(change)}
      checklist={[]}
      reasons={reasons}
      formKey="key"
      reply={reply}
    />
  )
}

const step = (change: Partial<StepView>): StepView => ({
  to: 'nda',
  skipped: [],
  bothConfirm: false,
  given: false,
  givenByOther: false,
  ...change,
})

const formOf = (name: string) => screen.getByRole('button', { name }).closest('form')

describe('the agreement of a deal', () => {
  const headings = () => screen.getAllByRole('heading').map((heading) => heading.textContent ?? '')
  const place = (name: string) => headings().indexOf(name)

  it.each([
    ['interest', true],
    ['signed', false],
  ] as const)('stands where it matters: at %s', (stage, early) => {
    const agreement = <h2>Thỏa thuận</h2>
    const deal = dealView({ stage })
    renderAt(<DealBody {...{ deal, reasons, agreement }} checklist={[]} formKey="key" reply={{}} />)
    expect(place('Thỏa thuận')).toBeGreaterThan(place('Bước tiếp theo'))
    expect(place('Thỏa thuận') < place('Điều khoản')).toBe(early)
  })
})

describe('the way of a deal', () => {
  const states = () =>
    within(screen.getByRole('list', { name: 'Các bước của giao dịch' }))
      .getAllByRole('listitem')
      .map((item) => `${item.dataset.state} ${item.firstChild?.textContent}`)

  it('says what is done, left out, present and ahead', () => {
    renderAt(body({ stage: 'signed', visited: ['interest', 'negotiation', 'signed'] }))
    expect(states()).toEqual([
      'done Quan tâm',
      'done Bảo mật (bỏ qua)',
      'done Đàm phán',
      'done Ghi nhớ (bỏ qua)',
      'current Ký hợp đồng',
      'upcoming Đăng ký',
      'upcoming Thực hiện',
      'upcoming Nghiệm thu',
      'upcoming Hoàn thành',
    ])
  })

  it('is all done once it is closed, and stops where it was given up', () => {
    const { unmount } = renderAt(body({ stage: 'closed', visited: ['interest', 'closed'] }))
    expect(states().every((state) => state.startsWith('done'))).toBe(true)
    unmount()
    renderAt(body({ stage: 'terminated', visited: ['interest', 'nda', 'terminated'] }))
    expect(states().filter((state) => state.startsWith('current'))).toEqual([])
    expect(states()[0]).toMatch(/^done/)
  })
})

describe('the officer', () => {
  const people = [
    { id: 'one', name: 'Hà Thị Giúp' },
    { id: 'two', name: 'Vũ Văn Đỡ' },
  ]
  const card = (present: string | null) =>
    body({ role: 'staff', officerChoices: { present, people } })

  it('is chosen by those who may, with the one they saw', () => {
    renderWithoutScripts(card('two'))
    expect(screen.getByLabelText('Cán bộ phụ trách')).toHaveValue('two')
    expect(formOf('Phân công')).toHaveFormValues({ officerId: 'two', present: 'two' })
  })

  it('is nobody where nobody, or nobody fitting, is named', () => {
    const { unmount } = renderAt(card(null))
    expect(formOf('Phân công')).toHaveFormValues({ officerId: '', present: '' })
    unmount()
    renderAt(card('gone'))
    expect(formOf('Phân công')).toHaveFormValues({ officerId: '', present: 'gone' })
  })

  it('is not chosen by anybody else', () => {
    renderAt(body())
    expect(screen.queryByRole('button', { name: 'Phân công' })).toBeNull()
  })
})

describe('the next step', () => {
  it('is a form that names the version its reader saw', () => {
    renderAt(body({ version: 4, steps: [step({})] }))
    const form = formOf('Đã có thỏa thuận bảo mật') as HTMLFormElement
    const data = new FormData(form)
    expect([data.get('version'), data.get('to'), data.get('reason')]).toEqual(['4', 'nda', null])
  })

  it('asks why a stage is left out', () => {
    renderAt(body({ steps: [step({ to: 'negotiation', skipped: ['nda'] })] }))
    expect(screen.getByLabelText('Lý do bỏ qua bước “Bảo mật”')).toBeInTheDocument()
  })

  it('asks it of the first to confirm only', () => {
    const signing = { to: 'signed', skipped: ['memorandum'], bothConfirm: true } as const
    renderAt(body({ steps: [step({ ...signing, givenByOther: true })] }))
    expect(screen.queryByLabelText(/Lý do bỏ qua/)).toBeNull()
    expect(screen.getByText(/Bên kia đã xác nhận phiên bản này/)).toBeInTheDocument()
  })

  it('waits where one’s own word is given', () => {
    renderAt(body({ steps: [step({ to: 'closed', bothConfirm: true, given: true })] }))
    expect(screen.queryByRole('button', { name: 'Xác nhận đã hoàn thành' })).toBeNull()
    expect(screen.getByText(/Đang chờ bên kia xác nhận/)).toBeInTheDocument()
  })

  it('asks for the certificate with a registration', () => {
    renderAt(body({ steps: [step({ to: 'registered' })] }))
    expect(screen.getByLabelText('Số giấy chứng nhận đăng ký')).toBeInTheDocument()
    expect(screen.getByLabelText('Ngày cấp')).toHaveAttribute('type', 'date')
  })

  it('says what is missing before one can sign', () => {
    const missingForSigning = ['formCode', 'value'] as const
    renderAt(
      body({
        missingForSigning: [...missingForSigning],
        steps: [step({ to: 'signed', bothConfirm: true })],
      }),
    )
    expect(
      screen.getByText('Còn thiếu để ghi nhận đã ký: Hình thức chuyển giao, Giá trị'),
    ).toBeInTheDocument()
  })

  it('names whom the deal waits for, and why one may not act', () => {
    renderAt(body({ waitsFor: ['seeker'], refusal: 'viewerReadsOnly', mayTerminate: false }))
    expect(screen.getByText('Đang chờ: Bên nhận')).toBeInTheDocument()
    expect(screen.getByText(/chỉ được xem/)).toBeInTheDocument()
    expect(screen.queryByText('Chấm dứt giao dịch')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Tải lên' })).toBeNull()
  })
})

describe('what was refused', () => {
  const error = (values: object, fields: object) => ({
    result: { status: 'error', initialValue: values, error: fields },
  })

  it('is told above everything', () => {
    renderAt(body({}, error({ intent: 'move', to: 'nda' }, { '': ['Đã được thay đổi'] })))
    expect(screen.getByRole('alert')).toHaveTextContent('Đã được thay đổi')
  })

  it('stands at the form it belongs to, with what was typed', () => {
    const reply = error(
      { intent: 'terminate', reasonCode: 'price', reason: 'x' },
      { reason: ['Cần ít nhất 3 ký tự'] },
    )
    renderAt(body({ steps: [step({ to: 'negotiation', skipped: ['nda'] })] }, reply))
    const words = screen.getByLabelText('Giải thích')
    expect(words).toHaveValue('x')
    expect(words).toHaveAccessibleDescription(/Cần ít nhất 3 ký tự/)
    expect(screen.getByLabelText(/Lý do bỏ qua/)).not.toHaveAttribute('aria-invalid')
    expect(words.closest('details')).toHaveAttribute('open')
  })
})

describe('the terms', () => {
  it('show the value with its secret, or that it is kept', () => {
    const { terms } = dealView()
    const { unmount } = renderAt(body())
    expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toContain(
      '320.000.000 đ · Bí mật giữa hai bên',
    )
    unmount()
    renderAt(body({ terms: { ...terms, value: 'hidden' }, role: 'staff', documents: null }))
    expect(screen.getByText('Hai bên giữ bí mật')).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Tài liệu' })).toBeNull()
  })

  it('can be changed until the parties sign', () => {
    const { unmount } = renderAt(body(), { at: '/en' })
    expect(screen.getByRole('link', { name: 'Change the terms' })).toHaveAttribute(
      'href',
      '/en/workspace/deals/GD-2026-0007/terms',
    )
    unmount()
    const certificate = { number: '12/GCN', on: new Date('2026-02-02') }
    renderAt(body({ mayChangeTerms: false, certificate }), { at: '/en' })
    expect(screen.queryByRole('link', { name: 'Change the terms' })).toBeNull()
    expect(screen.getByText('12/GCN, issued on 02/02/2026')).toBeInTheDocument()
  })
})

describe('the history', () => {
  const row = {
    id: '1',
    at: new Date('2026-11-20'),
    by: 'An',
    side: 'seeker',
    reason: null,
    officer: null,
  } as const
  const history = [
    { ...row, id: '1', kind: 'stage', from: null, to: 'interest', changedFields: [] },
    {
      ...row,
      id: '2',
      kind: 'terms',
      from: 'nda',
      to: 'nda',
      changedFields: ['value', 'formCode'],
    },
    { ...row, id: '3', kind: 'confirmation', from: 'nda', to: 'signed', changedFields: [] },
    { ...row, id: '4', kind: 'document', from: 'nda', to: 'nda', changedFields: [], by: null },
    { ...row, id: '5', kind: 'stage', from: 'nda', to: 'negotiation', changedFields: [] },
    {
      ...row,
      id: '6',
      kind: 'officer',
      from: 'negotiation',
      to: 'negotiation',
      changedFields: [],
      side: null,
      officer: 'Hà Thị Giúp',
    },
  ] as const

  it('is told in words, the latest first', () => {
    renderAt(
      body({
        history: history.map((entry) => ({ ...entry, changedFields: [...entry.changedFields] })),
      }),
    )
    const list = screen.getByRole('list', { name: 'Lịch sử' })
    const rows = within(list).getAllByRole('listitem')
    expect(rows.map((item) => item.querySelector('p')?.textContent)).toEqual([
      'Cán bộ phụ trách: Hà Thị Giúp',
      'Bảo mật → Đàm phán',
      'Thêm tài liệu',
      'Xác nhận “Ký hợp đồng”',
      'Sửa điều khoản: Giá trị, Hình thức chuyển giao',
      'Mở hồ sơ giao dịch',
    ])
    expect(rows[2]).toHaveTextContent('Hệ thống, Bên nhận')
  })
})

it.each(hostileTexts)('shows %j as it is, without scripts', (text) => {
  const { contacts, listing } = dealView()
  const page = renderWithoutScripts(
    body({
      listing: { ...listing, title: text },
      provider: { name: text, slug: '' },
      terminated: { reason: text, words: text },
      stage: 'terminated',
      contacts: { ...contacts, provider: null },
    }),
  )
  expect(page.querySelector('h1')?.textContent).toBe(text)
  expect(page.querySelectorAll('script, img')).toHaveLength(0)
})
