import type { DaysAgo } from '../types'
import type { DealSide } from './story-types'

/** Something that happened in the room of a deal; `key` names it for what refers to it. */
export type RoomAct = { ago: DaysAgo; by: DealSide } & (
  | { kind: 'message'; body: string }
  | {
      kind: 'offer'
      key: string
      amount: number
      payment: string
      words: string
      /** The offer whose place it takes. */
      replaces?: string
    }
  | { kind: 'accept-offer'; key: string }
  | { kind: 'note'; key: string; held: DaysAgo; title: string; body: string }
  | { kind: 'confirm-note'; key: string }
  | { kind: 'task'; key: string; title: string; due: DaysAgo; side: DealSide }
  | { kind: 'tick-task'; key: string }
)

/** What was said and done in rooms, by the interest that the deal came of. */
export const rooms: Record<string, RoomAct[]> = {
  'say-doanh-nghiep': [
    {
      kind: 'message',
      ago: 24.2,
      by: 'seeker',
      body: 'Chào Viện, xưởng chúng tôi có điện ba pha 75 kW. Hai máy chạy cùng lúc có đủ tải không?',
    },
    {
      kind: 'message',
      ago: 23.8,
      by: 'provider',
      body: 'Mỗi máy lúc khởi động cần 22 kW, chạy ổn định 14 kW. Hai máy khởi động cách nhau mười phút thì đủ tải.',
    },
    {
      kind: 'note',
      key: 'say-thu',
      ago: 19.8,
      held: 20,
      by: 'provider',
      title: 'Sấy thử tại Viện',
      body: 'Thành phần: hai bên, mỗi bên ba người.\nSấy thử 120 kg vải loại B trong 26 giờ. Độ ẩm cuối 19%, quả nứt 2,1%, điện tiêu thụ 0,86 kWh/kg quả tươi.\nBên nhận đề nghị thêm khay lưới inox 304.',
    },
    { kind: 'confirm-note', key: 'say-thu', ago: 19.1, by: 'seeker' },
    {
      kind: 'offer',
      key: 'lan-1',
      ago: 16,
      by: 'provider',
      amount: 1_360_000_000,
      payment: 'lump-or-instalments',
      words: 'Hai máy, 80 khay inox, lắp đặt và tập huấn. Bảo hành 12 tháng.',
    },
    {
      kind: 'message',
      ago: 14.5,
      by: 'seeker',
      body: 'Giá hơi cao so với dự toán. Nếu chúng tôi tự làm nền và đường điện thì Viện giảm được bao nhiêu?',
    },
    {
      kind: 'offer',
      key: 'lan-2',
      ago: 12,
      by: 'seeker',
      amount: 1_180_000_000,
      payment: 'lump-or-instalments',
      words: 'Bên nhận tự làm nền, mái che và đường điện.',
      replaces: 'lan-1',
    },
    {
      kind: 'offer',
      key: 'lan-3',
      ago: 9.5,
      by: 'provider',
      amount: 1_240_000_000,
      payment: 'lump-or-instalments',
      words:
        'Giữ 80 khay inox, thêm một buổi tập huấn trong vụ. Thanh toán 40% khi ký, 60% khi nghiệm thu.',
      replaces: 'lan-2',
    },
    { kind: 'accept-offer', key: 'lan-3', ago: 8.2, by: 'seeker' },
    {
      kind: 'task',
      key: 'mat-bang',
      ago: 7.2,
      by: 'provider',
      title: 'Làm nền và kéo đường điện ba pha đến vị trí đặt máy',
      due: -12,
      side: 'seeker',
    },
    {
      kind: 'task',
      key: 'ban-ve',
      ago: 7.1,
      by: 'provider',
      title: 'Gửi bản vẽ móng và sơ đồ đấu điện',
      due: 3,
      side: 'provider',
    },
    { kind: 'tick-task', key: 'ban-ve', ago: 4, by: 'provider' },
    {
      kind: 'message',
      ago: 3.9,
      by: 'provider',
      body: 'Viện đã gửi bản vẽ móng. Nền cần chịu được 1,2 tấn/m², thoát nước về phía sau máy.',
    },
    {
      kind: 'message',
      ago: 0.5,
      by: 'provider',
      body: 'Viện đã xác nhận ký. Mời công ty đọc lại dự thảo và xác nhận để kịp đặt máy nén.',
    },
  ],
  'vai-do-vo': [
    {
      kind: 'message',
      ago: 40,
      by: 'seeker',
      body: 'Đường nước lạnh đã lắp xong. Bể axit hữu cơ cần thêm nắp thu hơi, Viện xem giúp bản vẽ.',
    },
    {
      kind: 'message',
      ago: 39.6,
      by: 'provider',
      body: 'Nắp thu hơi làm bằng nhựa PP, đường hút 110 mm. Kỹ sư của Viện sang xưởng thứ năm tuần này.',
    },
    {
      kind: 'note',
      key: 'lap-dat',
      ago: 33.8,
      held: 34,
      by: 'provider',
      title: 'Kiểm tra lắp đặt tại xưởng',
      body: 'Dây chuyền lắp đúng bản vẽ. Nhiệt độ nước vào 3,4 °C, ra 5,1 °C ở 2,6 tấn/giờ.\nCần hiệu chỉnh lưu lượng bể hai trước khi chạy thử.',
    },
    { kind: 'confirm-note', key: 'lap-dat', ago: 33, by: 'seeker' },
    {
      kind: 'task',
      key: 'chay-thu',
      ago: 30,
      by: 'provider',
      title: 'Chạy thử mười ngày và ghi tỷ lệ hỏng từng ngày',
      due: -8,
      side: 'provider',
    },
    {
      kind: 'message',
      ago: 2.1,
      by: 'seeker',
      body: 'Công ty đã chuyển khoản đợt lắp đặt, nhờ Viện kiểm tra và xác nhận.',
    },
  ],
}
