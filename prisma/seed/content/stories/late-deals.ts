import type { FollowUpInput } from '#app/domain/follow-up/follow-up-schemas'
import type { DaysAgo } from '../types'

/** A deal that was made before or beside the exchange, as staff entered it later. */
export interface LateDealSeed {
  title: string
  field: string
  /** Slug of an organisation of the demo, or the name of one outside it. */
  provider: { slug: string } | { name: string }
  seeker: { slug: string } | { name: string }
  stage: 'executing' | 'accepted' | 'closed'
  value: number
  signed: DaysAgo
  entered: DaysAgo
  source: string
  /** What the seeker said half a year later, by telephone; left out: it has not answered yet. */
  answer?: Pick<FollowUpInput, 'useState' | 'output' | 'revenue' | 'jobs' | 'problems'>
}

export const lateDeals: LateDealSeed[] = [
  {
    title: 'Kho lạnh khí quyển điều biến giữ vải tươi 25 ngày',
    field: 'post-harvest',
    provider: { slug: 'vien-lam-thuong' },
    seeker: { name: 'Công ty TNHH Nông sản Suối Vàng (minh họa)' },
    stage: 'closed',
    value: 430_000_000,
    signed: 390,
    entered: 210,
    source: 'Hợp đồng 07/2025/HĐ-CGCN, bên giao gửi bản sao',
    answer: {
      useState: 'in_use',
      output: '180 tấn vải tươi mỗi vụ, hao hụt từ 12% còn 5%',
      revenue: 2_100_000_000n,
      jobs: 9,
      problems: undefined,
    },
  },
  {
    title: 'Chuyển giao quy trình sấy lạnh vải bóc vỏ',
    field: 'post-harvest',
    provider: { slug: 'dai-hoc-van-khe' },
    seeker: { slug: 'htx-bach-van-quy' },
    stage: 'accepted',
    value: 265_000_000,
    signed: 350,
    entered: 205,
    source: 'Báo cáo năm của Trường, mục chuyển giao',
    answer: {
      useState: 'partly',
      output: '6 tấn quả khô trong vụ đầu',
      revenue: 540_000_000n,
      jobs: 4,
      problems: 'Thiếu vốn mua thêm máy hút chân không',
    },
  },
  {
    title: 'Dây chuyền rửa, phân cỡ và bao màng rau quả',
    field: 'post-harvest',
    provider: { slug: 'co-dien-luc-phong' },
    seeker: { slug: 'htx-rau-bai-xanh' },
    stage: 'closed',
    value: 380_000_000,
    signed: 330,
    entered: 200,
    source: 'Bên nhận báo qua điện thoại, có hóa đơn',
    answer: {
      useState: 'in_use',
      output: '3,5 tấn rau mỗi ngày vào hai siêu thị',
      revenue: 1_350_000_000n,
      jobs: 6,
      problems: undefined,
    },
  },
  {
    title: 'Nhà sấy năng lượng mặt trời cho bún, mỳ',
    field: 'post-harvest',
    provider: { slug: 'vien-moc-lan-chau' },
    seeker: { slug: 'htx-my-tram-nong' },
    stage: 'accepted',
    value: 140_000_000,
    signed: 300,
    entered: 198,
    source: 'Biên bản nghiệm thu do Viện cung cấp',
  },
  {
    title: 'Chế phẩm màng chitosan bảo quản cam',
    field: 'post-harvest',
    provider: { slug: 'vien-lam-thuong' },
    seeker: { name: 'Hợp tác xã Cam sành Đồi Mây (minh họa)' },
    stage: 'executing',
    value: 95_000_000,
    signed: 230,
    entered: 190,
    source: 'Hợp đồng 31/2025/HĐ-CGCN',
  },
]
