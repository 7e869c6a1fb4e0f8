/** Messages about whether entries are still available, and about rights that end. */
export default {
  availabilityAsked: {
    label: 'Hỏi tin còn hiệu lực không',
    title:
      '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” còn hiệu lực không?',
    body: 'Đã lâu tin này chưa được xác nhận. Chỉ cần bấm một nút, không cần đăng nhập. Nếu đến ngày {date, date, short} chưa có trả lời, tin sẽ tạm ẩn; tin không bị xóa.',
    action: 'Trả lời',
  },
  availabilityReminder: {
    label: 'Nhắc xác nhận tin còn hiệu lực',
    title:
      'Nhắc lại: {listing, select, technology {công nghệ} other {nhu cầu}} “{title}” còn hiệu lực không?',
    body: 'Chưa có trả lời. Tin sẽ tạm ẩn vào ngày {date, date, short}. Chỉ cần bấm một nút, không cần đăng nhập.',
    action: 'Trả lời',
  },
  availabilityHidden: {
    label: 'Tin tạm ẩn vì chưa xác nhận',
    title: '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” đã tạm ẩn',
    body: 'Chưa có ai xác nhận tin còn hiệu lực nên tin không hiển thị công khai nữa. Tin còn nguyên; bấm một nút là hiển thị lại.',
    action: 'Hiển thị lại',
  },
  ipRightEnds: {
    label: 'Quyền sở hữu trí tuệ sắp hết hạn',
    title: 'Quyền sở hữu trí tuệ của công nghệ “{title}” sắp hết hạn',
    body: 'Văn bằng hoặc đơn số {number} hết hiệu lực ngày {date, date, short}. Hãy gia hạn với cơ quan sở hữu trí tuệ nếu còn cần, rồi cập nhật tin.',
    action: 'Xem tin',
  },
  staffSilentEntry: {
    label: 'Tin tạm ẩn vì chủ tin không trả lời',
    title:
      '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” tạm ẩn vì không có trả lời',
    body: '{organisation} chưa xác nhận tin còn hiệu lực. Hãy gọi điện hỏi khi có thể.',
    action: 'Xem tin',
  },
  staffRightEnds: {
    label: 'Quyền sở hữu trí tuệ của tin mình phụ trách sắp hết hạn',
    title: 'Quyền sở hữu trí tuệ của công nghệ “{title}” sắp hết hạn',
    body: '{organisation}: văn bằng hoặc đơn số {number} hết hiệu lực ngày {date, date, short}. Chủ tin đã được báo.',
    action: 'Xem tin',
  },
} as const
