export default {
  title: 'Tin này còn hiệu lực không?',
  lead: '{kind, select, technology {Công nghệ} other {Nhu cầu}} của {organisation} trên sàn.',
  lastKnown: 'Xác nhận gần nhất: {date}',
  hideAt: 'Nếu không có trả lời, tin tạm ẩn vào {date}. Tin không bị xóa.',
  silent: 'Tin đang tạm ẩn vì chưa có trả lời. Bấm “Vẫn còn” là tin hiển thị lại ngay.',
  expiredEntry: 'Tin đã hết hạn hiển thị. Bấm “Vẫn còn” để gia hạn và hiển thị lại.',
  answers: {
    available: 'Vẫn còn',
    withdrawn: 'Gỡ tin',
    transferred: '{kind, select, technology {Đã chuyển giao xong} other {Nhu cầu đã được đáp ứng}}',
  },
  legend: 'Câu trả lời',
  hints: {
    available: 'Tin được gia hạn từ hôm nay và tiếp tục hiển thị.',
    withdrawn: 'Tin được rút khỏi sàn. Bạn mở lại được trong không gian làm việc.',
    transferred: 'Tin được rút khỏi sàn với lý do này; số liệu của sàn sẽ đúng hơn.',
  },
  done: {
    available: 'Cảm ơn bạn. Tin được gia hạn và đang hiển thị.',
    withdrawn:
      'Tin đã được rút khỏi sàn. Bạn mở lại được bất cứ lúc nào trong không gian làm việc.',
    transferred: 'Cảm ơn bạn. Tin đã được rút khỏi sàn với lý do bạn nêu.',
  },
  states: {
    unknown: 'Đường dẫn không đúng. Hãy mở lại đường dẫn trong thư gần nhất.',
    notYours:
      'Đường dẫn này được gửi cho một người không còn quyền sửa tin của tổ chức. Hãy nhờ người phụ trách hiện nay trả lời từ thư của họ.',
    over: 'Câu hỏi này đã được trả lời hoặc không còn cần trả lời.',
    expired:
      'Đường dẫn đã hết hạn. Bạn vẫn trả lời được: đăng nhập, mở tin của mình và bấm “Xác nhận còn hiệu lực” hoặc “Gia hạn từ hôm nay”.',
  },
  toEntry: 'Mở tin trong không gian làm việc',
  toPublic: 'Xem tin trên sàn',
  ago: 'Cập nhật {ago}',
} as const
