import type { MemberRole } from '#app/platform/db/generated/enums'
import type { DaysAgo } from '../types'

/** People who ask to join, were declined, or have left. */
export const memberships: {
  person: string
  organisation: string
  role: MemberRole
  status: 'requested' | 'ended'
  ago: DaysAgo
}[] = [
  { person: 'xinthamgia', organisation: 'hong-thieu', role: 'editor', status: 'requested', ago: 2 },
  {
    person: 'xinthamgia',
    organisation: 'co-dien-luc-phong',
    role: 'editor',
    status: 'ended',
    ago: 2.5,
  },
  {
    person: 'khachmoi',
    organisation: 'htx-bach-van-quy',
    role: 'viewer',
    status: 'requested',
    ago: 0.7,
  },
]

export const invitations: {
  address: string
  organisation: string
  role: MemberRole
  ago: DaysAgo
  outcome: 'open' | 'accepted' | 'cancelled' | 'run-out'
}[] = [
  {
    address: 'nghiencuusinh',
    organisation: 'vien-lam-thuong',
    role: 'editor',
    ago: 1,
    outcome: 'open',
  },
  { address: 'xuatkhau', organisation: 'hong-thieu', role: 'viewer', ago: 25, outcome: 'run-out' },
  {
    address: 'daisy.tran',
    organisation: 'hong-thieu',
    role: 'viewer',
    ago: 151,
    outcome: 'accepted',
  },
  {
    address: 'cong-tac-vien',
    organisation: 'dom-dom-so',
    role: 'editor',
    ago: 9,
    outcome: 'cancelled',
  },
  {
    address: 'ky-su-ban-hang',
    organisation: 'dom-dom-so',
    role: 'editor',
    ago: 0.5,
    outcome: 'open',
  },
]

/** Technologies that people keep to compare, by slug. */
export const shortlists: Record<string, string[]> = {
  htx: [
    'may-say-bom-nhiet-hai-giai-doan-cho-vai-thieu',
    'ham-say-khi-nong-dot-vien-nen-mun-cua',
    'nha-say-nang-luong-mat-troi-co-du-tru-nhiet',
  ],
  doanhnghiep: [
    'phan-loai-vai-theo-do-chin-bang-camera',
    'cap-dong-nhanh-roi-qua-vai-boc-vo',
    'xu-ly-vai-tuoi-bang-nuoc-lanh-tuan-hoan-va-axit-huu-co',
    'bom-nhiet-nuoc-nong-90-do-thay-noi-hoi-dau',
  ],
  khoinghiep: ['thung-xop-giay-to-ong-giu-lanh-vai-gui-xa'],
  'benh-vien-sao-mai': [
    'theo-doi-tang-huyet-ap-tai-nha-qua-tram-y-te',
    'phan-luong-kham-benh-va-goi-so-thong-minh',
  ],
}
