/** Values for the wording of every kind of message. */
export const everyPayload = {
  listing: 'technology',
  title: 'Máy sấy vải thiều bằng bơm nhiệt',
  organisation: 'Viện Lam Thương',
  name: 'Nguyễn Văn Hỏi',
  inviter: 'Trần Thị Mời',
  number: 'GD-2026-0007',
  stage: 'signed',
  count: 3,
  date: '2026-12-24T00:00:00.000Z',
  reason: 'Thiếu số liệu so sánh',
}
