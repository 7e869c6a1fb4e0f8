import type { DaysAgo } from '../types'

/** One line of a schedule with what became of it. Sums in đồng; days count back from today. */
export interface PayableSeed {
  kind: 'deposit' | 'milestone' | 'lump_sum'
  title: string
  amount: number
  due: DaysAgo
  paid?: { by: 'transfer' | 'card'; ago: DaysAgo }
  /** The payer says that it was transferred; the payee has yet to look. */
  reported?: DaysAgo
}

/** Payments of the deal that came of an interest. */
export interface PaymentSeed {
  interest: string
  agreed: DaysAgo
  lines: PayableSeed[]
}

export const paymentSeeds: PaymentSeed[] = [
  {
    interest: 'truy-xuat',
    agreed: 20,
    lines: [
      {
        kind: 'deposit',
        title: 'Đặt cọc khi ký hợp đồng',
        amount: 63_000_000,
        due: 15,
        paid: { by: 'transfer', ago: 17 },
      },
      {
        kind: 'milestone',
        title: 'Bàn giao phần mềm và mã vùng trồng',
        amount: 84_000_000,
        due: 4,
        paid: { by: 'card', ago: 6 },
      },
      { kind: 'milestone', title: 'Nghiệm thu sau vụ vải', amount: 63_000_000, due: -9 },
    ],
  },
  {
    interest: 'vai-do-vo',
    agreed: 56,
    lines: [
      {
        kind: 'deposit',
        title: 'Tạm ứng thiết kế dây chuyền',
        amount: 936_000_000,
        due: 50,
        paid: { by: 'transfer', ago: 51 },
      },
      {
        kind: 'milestone',
        title: 'Lắp đặt dây chuyền tại xưởng',
        amount: 1_248_000_000,
        due: 5,
        reported: 1,
      },
      { kind: 'milestone', title: 'Chạy thử đạt công suất', amount: 936_000_000, due: -40 },
    ],
  },
  {
    interest: 'may-tre',
    agreed: 86,
    lines: [
      {
        kind: 'deposit',
        title: 'Đặt cọc mua máy ngâm tẩm',
        amount: 72_000_000,
        due: 84,
        paid: { by: 'transfer', ago: 85 },
      },
      { kind: 'lump_sum', title: 'Phần còn lại sau nghiệm thu', amount: 100_000_000, due: 12 },
    ],
  },
]

/** What the exchange asks of an organisation. */
export const feeSeed = {
  organisation: 'hong-thieu',
  feeCode: 'search-service',
  title: 'Tìm kiếm công nghệ bảo quản vải theo yêu cầu',
  amount: 3_500_000,
  due: -14,
} as const
