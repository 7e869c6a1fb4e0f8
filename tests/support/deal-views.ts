import type { DealView } from '#app/domain/deals/deal-view'
import type { InterestView } from '#app/domain/deals/interest-view'
import type { MatchView } from '#app/domain/matching/match-view'

const at = new Date('2026-11-20T03:00:00Z')

const contact = (name: string) => ({
  organisation: name,
  email: null,
  phone: '+84204380011',
  people: [{ name: `Người của ${name}`, email: 'nguoi@example.test', phone: null }],
})

/** A deal that has just been opened, as its provider sees it. */
export function dealView(change: Partial<DealView> = {}): DealView {
  return {
    number: 'GD-2026-0007',
    listing: { kind: 'technology', title: 'Máy sấy bơm nhiệt', slug: 'may-say' },
    provider: { name: 'Viện Giao', slug: 'vien-giao' },
    seeker: { name: 'Hợp tác xã Nhận', slug: 'htx-nhan' },
    stage: 'interest',
    createdAt: at,
    updatedAt: at,
    version: 1,
    role: 'provider',
    officer: null,
    officerChoices: null,
    refusal: null,
    visited: ['interest'],
    steps: [],
    waitsFor: ['provider', 'seeker'],
    mayTerminate: true,
    terms: {
      objects: ['Bí quyết kỹ thuật'],
      form: null,
      modes: [],
      scope: null,
      payment: null,
      value: { amount: 320_000_000, currency: 'VND' },
      confidential: true,
      signedOn: null,
    },
    mayChangeTerms: true,
    missingForSigning: [],
    confirmations: [],
    certificate: null,
    terminated: null,
    contacts: { provider: contact('Viện Giao'), seeker: contact('Hợp tác xã Nhận') },
    documents: [],
    history: [],
    ...change,
  }
}

/** An interest that waits, as its receiver sees it. */
export function interestView(change: Partial<InterestView> = {}): InterestView {
  return {
    id: 'interest',
    box: 'received',
    listing: { kind: 'technology', title: 'Máy sấy bơm nhiệt', slug: 'may-say' },
    counterpart: { name: 'Hợp tác xã Nhận', slug: 'htx-nhan' },
    status: 'pending',
    createdAt: at,
    dueAt: new Date('2026-11-27T03:00:00Z'),
    stoppedAt: null,
    answeredAt: null,
    overdue: false,
    daysLeft: 3,
    dealNumber: null,
    onBehalf: { sent: null, answered: null },
    counterpartId: null,
    listingId: '0192f0c1-0000-7000-8000-000000000001',
    nudges: [],
    purpose: 'Sấy vải thiều cho 40 hộ',
    readiness: 'Sẵn sàng thử nghiệm',
    timing: 'Trong 3 tháng',
    priorRelation: null,
    budgetMax: 350_000_000,
    budgetCurrency: 'VND',
    answer: null,
    contacts: null,
    steps: ['accepted', 'declined'],
    refusal: null,
    ...change,
  }
}

/** A suggested match, as the owner of its need sees it. */
export function matchView(change: Partial<MatchView> = {}): MatchView {
  return {
    id: '0192f0c1-0000-7000-8000-000000000003',
    score: 71,
    own: 'need',
    technology: {
      id: '0192f0c1-0000-7000-8000-000000000001',
      slug: 'may-say',
      title: 'Máy sấy bơm nhiệt',
      organisation: { name: 'Viện Giao', slug: 'vien-giao' },
    },
    need: {
      id: '0192f0c1-0000-7000-8000-000000000002',
      slug: 'can-may-say',
      title: 'Cần máy sấy vải thiều',
      organisation: { name: 'Hợp tác xã Nhận', slug: 'htx-nhan' },
    },
    reasons: ['Từ chung: sấy, vải thiều', 'TRL 8 ≥ 7 theo yêu cầu'],
    held: false,
    pinned: false,
    introduced: null,
    dismissed: null,
    history: [],
    ...change,
  }
}
