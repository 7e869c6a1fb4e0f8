import type { DaysAgo } from '../types'
import type { DealSide } from './story-types'

/** What came of a deal, and when each party agreed that it is told. */
export interface SuccessStorySeed {
  interest: string
  by: DealSide
  ago: DaysAgo
  title: string
  body: string
  titleEn?: string
  bodyEn?: string
  agreed: Partial<Record<DealSide, DaysAgo>>
}

export const successStories: SuccessStorySeed[] = [
  {
    interest: 'gach-nang-luong',
    by: 'seeker',
    ago: 58,
    title: 'Xưởng gạch bớt 11% tiền điện nhờ thấy máy nào chạy không tải',
    body: 'Trước đây chúng tôi chỉ biết tổng tiền điện cuối tháng. Cảm biến kẹp được gắn lên 46 động cơ trong ba ngày, không phải dừng máy.\n\nSau hai tháng, số liệu cho thấy chín băng tải chạy không giữa các mẻ và ba máy nén khí cùng khởi động vào giờ cao điểm. Xưởng đổi lịch chạy và lắp rơ-le tắt tự động: điện giảm 11%, tương đương khoảng 38 triệu đồng mỗi tháng. Hai kỹ thuật viên của xưởng nay tự đọc được biểu đồ và đặt cảnh báo.',
    titleEn: 'A brickworks cuts its power bill by 11% by seeing which machines run idle',
    bodyEn:
      'All we knew before was the total at the end of the month. Clamp sensors were put on 46 motors within three days, without stopping a machine.\n\nAfter two months the figures showed nine conveyors running empty between batches and three compressors starting together at peak hours. We changed the schedule and fitted relays: power use fell by 11%, about VND 38 million a month. Two of our own technicians now read the charts and set the alarms.',
    agreed: { seeker: 57, provider: 55 },
  },
  {
    interest: 'may-tre',
    by: 'provider',
    ago: 6,
    title: 'Làng nghề mây tre hết mốc hàng trong mùa nồm',
    body: 'Nồi tẩm áp lực xử lý 250 kg nan mỗi ngày bằng nhựa cây, thay cho hun lưu huỳnh. Lô hàng đi châu Âu đầu tiên qua 45 ngày trên biển không có sản phẩm nào bị mốc.',
    agreed: { provider: 5 },
  },
]
