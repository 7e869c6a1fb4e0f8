import { emptyDocument } from '#app/domain/search/empty-document'
import type { ListingDocument } from '#app/domain/search/listing-document'

/** Technologies and needs about drying, waste and robots, as small as they can be. */
export const dryer = emptyDocument({
  id: 'dryer',
  kind: 'technology',
  titleVi: 'Máy sấy lạnh vải thiều bằng bơm nhiệt',
  bodyVi: 'Sấy lạnh giữ màu và vitamin của vải thiều, công suất 500 kg mỗi mẻ.',
  keywords: ['sấy lạnh', 'bơm nhiệt'],
  fields: ['4', '405'],
  trl: 8,
  price: 300_000_000,
  priceTop: 350_000_000,
  transferForms: ['independent'],
  places: ['24', 'luc-ngan'],
  priorities: ['post-harvest'],
  freshAt: Date.UTC(2026, 9, 1),
})

export const biogas = emptyDocument({
  id: 'biogas',
  kind: 'technology',
  titleVi: 'Hầm biogas xử lý nước thải chăn nuôi lợn',
  bodyVi: 'Xử lý chất thải, thu khí đốt cho nông hộ.',
  fields: ['2'],
  trl: 9,
})

export const robot = emptyDocument({
  id: 'robot',
  kind: 'technology',
  titleEn: 'Welding robots for small workshops',
  bodyEn: 'A robot arm that welds steel frames.',
  trl: 6,
})

export const dryingNeed = emptyDocument({
  id: 'drying-need',
  kind: 'need',
  titleVi: 'Cần công nghệ sấy lạnh cho vải thiều',
  bodyVi: 'Sản lượng vải thiều lớn, sấy nóng làm mất màu.',
  fields: ['4', '405'],
  trl: 7,
  price: 100_000_000,
  priceTop: 400_000_000,
  transferForms: ['independent'],
  places: ['24', 'luc-ngan'],
  priorities: ['post-harvest'],
})

/** More entries, so that words differ in how rare they are. */
export const others: ListingDocument[] = [
  'Trồng nấm rơm trong nhà kính',
  'Phần mềm truy xuất nguồn gốc nông sản',
  'Sản xuất gạch không nung từ tro bay',
  'Máy đóng gói tự động cho nông sản',
  'Men vi sinh cho nuôi cá nước ngọt',
  'Máy thái chuối cho chăn nuôi',
].map((titleVi, i) => emptyDocument({ id: `other-${i}`, kind: 'technology', titleVi }))
