import type { NotificationKind } from './notification-kinds'

/** Kinds of mails about an account. */
export const accountMailKinds = [
  'confirmAddress',
  'addressAlreadyUsed',
  'resetPassword',
  'approveNewAddress',
] as const

export type AccountMailKind = (typeof accountMailKinds)[number]

/** Values for the wording of every kind of message, for previews. */
export const samplePayload: Record<string, unknown> = {
  listing: 'technology',
  title: 'Máy sấy bơm nhiệt hai giai đoạn cho vải thiều',
  titleEn: 'Two-stage heat pump dryer for lychees',
  organisation: 'Viện Nghiên cứu Lam Thương',
  owner: 'Công ty Cổ phần Bao bì La Mã',
  name: 'Nguyễn Văn An',
  inviter: 'Trần Thị Bình',
  number: 'GD-2026-0007',
  stage: 'signed',
  what: 'offer',
  at: 'screening',
  late: 'no',
  fee: 'no',
  place: 'Phòng họp tầng 2, Sở Khoa học và Công nghệ',
  status: 'registered',
  outcome: 'accepted',
  sanction: 'warning',
  limited: 'no',
  how: 'lifted',
  terms: ['value', 'paymentCode'],
  count: 3,
  searches: 1,
  date: '2026-12-24T03:00:00.000Z',
  reason: 'Đề nghị bổ sung số liệu so sánh với lò sấy hiện có.',
}

/** Where the link of a sample mail leads. */
export function samplePath(kind: NotificationKind): string {
  if (kind === 'invitation') return '/invitation?token=…'
  return kind.startsWith('availability') ? '/still-available?token=…' : '/workspace'
}

/** A digest of saved searches, for previews. */
export const sampleDigest = {
  dedupeKey: 'preview',
  stop: '…',
  searches: [
    {
      name: 'Sấy nông sản',
      path: '/search?q=s%E1%BA%A5y',
      count: 12,
      stop: '…',
      entries: [
        {
          title: 'Máy sấy bơm nhiệt hai giai đoạn cho vải thiều',
          path: '/technologies/may-say',
          note: 'Viện Nghiên cứu Lam Thương',
        },
      ],
    },
  ],
}
