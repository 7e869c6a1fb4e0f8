/** Messages about incubated projects and demo days. */
export default {
  incubation: {
    label: 'Dự án ươm tạo có thay đổi',
    title:
      '{what, select, taken_in {Dự án {number} được tiếp nhận ươm tạo} milestone_added {Dự án {number} có mốc mới} milestone_reported {Dự án {number} báo đã đạt một mốc} milestone_returned {Báo cáo mốc của dự án {number} cần bổ sung} milestone_reached {Dự án {number} đạt một mốc} milestone_missed {Dự án {number}: một mốc không đạt} mentor_named {Dự án {number} có người cố vấn mới} mentor_ended {Dự án {number}: một người thôi cố vấn} session_held {Buổi làm việc của dự án {number} đã được ghi lại} demo_invited {Dự án {number} được mời trình diễn} demo_removed {Dự án {number} được đưa ra khỏi ngày trình diễn} graduated {Dự án {number} tốt nghiệp} stopped {Dự án {number} dừng ươm tạo} other {Dự án {number} có thay đổi}}',
    body: '“{title}”. {what, select, demo_invited {Hãy trả lời và chọn tin muốn giới thiệu.} other {Chi tiết có trên trang của dự án.}}',
    action: 'Xem dự án',
  },
  incubationDue: {
    label: 'Mốc của dự án sắp đến hạn',
    title:
      '{late, select, yes {Dự án {number} có mốc quá hạn} other {Dự án {number} có mốc sắp đến hạn}}',
    body: '“{title}”: hạn là ngày {date, date, short}. Hãy báo khi đã đạt, hoặc trao đổi với cán bộ phụ trách.',
    action: 'Xem dự án',
  },
  demoDay: {
    label: 'Ngày trình diễn có thay đổi',
    title:
      '{what, select, published {“{title}” đã được công bố} cancelled {“{title}” đã bị hủy} other {“{title}” có thay đổi}}',
    body: 'Dự án của bạn tham gia ngày trình diễn {date, date, short}. Giờ và địa điểm có trên trang của ngày đó.',
    action: 'Xem ngày trình diễn',
  },
  staffIncubation: {
    label: 'Dự án ươm tạo cần xử lý',
    title:
      '{what, select, milestone_reported {Dự án {number} báo đã đạt một mốc} mentor_ended {Một người thôi cố vấn dự án {number}} session_held {Dự án {number} có buổi làm việc mới} demo_accepted {Dự án {number} nhận lời trình diễn} demo_declined {Dự án {number} không tham gia trình diễn} late {Dự án {number} có mốc quá hạn} other {Dự án {number} có thay đổi}}',
    body: '“{title}”.',
    action: 'Mở dự án',
  },
} as const
