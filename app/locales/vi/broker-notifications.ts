/** Messages about entries that may be out of date, and about what staff do for people. */
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
  meetingNews: {
    label: 'Buổi gặp do Sở sắp xếp',
    title:
      '{what, select, proposed {Mời gặp} moved {Đổi giờ gặp} agreed {Hai bên đã đồng ý gặp} other {Hủy buổi gặp}}: {listing, select, technology {công nghệ} other {nhu cầu}} “{title}”',
    body: '{what, select, proposed {Sở giới thiệu bạn với một đối tác phù hợp và đề nghị gặp} moved {Buổi gặp được đổi sang} agreed {Buổi gặp được giữ} other {Buổi gặp không còn nữa}}: {date, date, short} {date, time, short}. {place}',
    action: 'Xem và trả lời',
  },
  needDrafted: {
    label: 'Cán bộ soạn giúp nhu cầu',
    title: '{name} đã soạn giúp nhu cầu “{title}”',
    body: 'Cán bộ đầu mối soạn giúp bản nháp cho tổ chức của bạn. Hãy xem, sửa và gửi; không có bạn gửi thì nhu cầu không được đăng.',
    action: 'Xem bản nháp',
  },
  entryDrafted: {
    label: 'Cán bộ Sở soạn giúp tin',
    title:
      '{name} soạn giúp {listing, select, technology {công nghệ} other {nhu cầu}} “{title}” cho tổ chức của bạn',
    body: 'Cán bộ Sở soạn bản nháp thay tổ chức của bạn. Hãy xem, sửa và gửi; chỉ người của tổ chức mới gửi được, không có bạn gửi thì tin không được đăng. Lý do soạn giúp:',
    action: 'Xem bản nháp',
  },
  staffSecondPerson: {
    label: 'Tin chờ người thứ hai duyệt',
    title:
      '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” chờ người thứ hai duyệt',
    body: '{name} đã duyệt tin này của {organisation}. Tin cần hai người duyệt: một người khác hãy xem và quyết định.',
    action: 'Xem và quyết định',
  },
  staffMeeting: {
    label: 'Trả lời về buổi gặp',
    title:
      '{organisation}: {what, select, yes {đồng ý gặp} no {không gặp được} other {đề nghị giờ khác}}',
    body: 'Về {listing, select, technology {công nghệ} other {nhu cầu}} “{title}”, buổi gặp {date, date, short} {date, time, short}.',
    action: 'Mở buổi gặp',
  },
  actedFor: {
    label: 'Cán bộ làm thay bạn',
    title: 'Cán bộ {name} đang làm thay bạn tại {organisation}',
    body: 'Việc làm thay kéo dài đến {date, date, short} {date, time, short}. Mọi thay đổi ghi cả hai tên và bạn xem được. Nếu bạn không nhờ, hãy dừng ngay. Mục đích:',
    action: 'Xem hoặc dừng',
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
