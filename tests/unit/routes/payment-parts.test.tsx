// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PayableView } from '#app/domain/payments/payable-view'
import type { ScheduleView } from '#app/domain/payments/schedule-view'
import { PayableBody } from '#app/routes/payment-parts/payable-body'
import { ScheduleCard } from '#app/routes/payment-parts/schedule-card'
import { renderAt } from '#tests/support/render'

const proposed = new Date('2026-11-28T02:00:00Z')

function card(change: Partial<ScheduleView>) {
  const schedule: ScheduleView = {
    side: 'payer',
    currency: 'VND',
    total: 320_000_000n,
    version: 1,
    lines: [],
    payerAgreedAt: null,
    payeeAgreedAt: proposed,
    agreedAt: null,
    outOfStep: false,
    missing: null,
    payables: [],
    ...change,
  }
  return <ScheduleCard schedule={schedule} mayAct mayDeclare={false} propose="/propose" />
}

describe('a payment schedule', () => {
  it('says whose turn it is, to each side', () => {
    const { unmount } = renderAt(card({}))
    expect(screen.getByText(/Đang chờ tổ chức bạn đồng ý/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Đồng ý bản này' })).toBeInTheDocument()
    unmount()
    renderAt(card({ side: 'payee' }))
    expect(screen.getByText('Chờ bên nhận công nghệ đồng ý')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Đồng ý bản này' })).toBeNull()
  })

  it('says whether its lines fall short of the contract or exceed it', () => {
    const { unmount } = renderAt(card({ missing: 120_000_000n }))
    expect(screen.getByText(/còn thiếu 120\.000\.000.đ/)).toBeInTheDocument()
    unmount()
    renderAt(card({ missing: -1_000_000n }), { at: '/en' })
    expect(
      screen.getByText(/exceed the value of the contract by VND.1,000,000/),
    ).toBeInTheDocument()
  })
})

function page(change: Partial<PayableView>) {
  const party = { name: 'Viện Nhận Tiền', slug: 'vien-nhan-tien' }
  const payable: PayableView = {
    id: '01a22466-d5aa-77ef-925c-22752014fbfe',
    title: 'Đặt cọc',
    kind: 'deposit',
    status: 'awaiting',
    amount: 100_000_000n,
    paid: 0n,
    currency: 'VND',
    dueOn: new Date('2026-12-15'),
    payer: { name: 'Hợp tác xã Trả Tiền', slug: 'hop-tac-xa-tra-tien' },
    payee: party,
    referenceKind: 'deal',
    referenceKey: 'GD-2026-0019',
    role: 'payee',
    refusal: null,
    pending: 40_000_000n,
    open: 60_000_000n,
    transferCode: 'GDCN5LXRNLRQZ',
    cancelledReason: null,
    royalty: null,
    account: null,
    qr: null,
    aboveFastLimit: false,
    card: { state: 'off' },
    payments: [],
    movements: null,
    ...change,
  }
  return <PayableBody payable={payable} formKey="key" today="2026-11-29" reply={undefined} />
}

describe('the page of a payable', () => {
  it('accounts for the whole sum: received, waiting, left to pay', () => {
    const { unmount } = renderAt(page({}))
    const waiting = screen.getByText('Đang chờ xác nhận')
    expect(waiting.nextElementSibling).toHaveTextContent('40.000.000')
    unmount()
    renderAt(page({ status: 'planned', pending: 0n, open: 100_000_000n }))
    expect(screen.queryByText('Đang chờ xác nhận')).toBeNull()
  })
})
