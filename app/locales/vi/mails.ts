export default {
  accountFooter: 'Thư tự động của {exchange}, gửi đến {address} về tài khoản của bạn.',
  messageFooter: 'Thư tự động của {exchange}, gửi đến {address}.',
  stop: 'Ngừng nhận thư loại này',
  confirmAddress: {
    heading: 'Xác nhận địa chỉ thư của bạn',
    body: 'Chào {name}, hãy mở đường dẫn dưới đây để xác nhận địa chỉ {address} trên {exchange}. Nếu bạn không đăng ký, hãy bỏ qua thư này.',
    link: 'Xác nhận địa chỉ',
  },
  addressAlreadyUsed: {
    heading: 'Bạn đã có tài khoản',
    body: 'Chào {name}, có người vừa đăng ký trên {exchange} bằng địa chỉ này, nhưng địa chỉ đã có tài khoản. Nếu là bạn, hãy đăng nhập hoặc đặt lại mật khẩu; nếu không, bạn không cần làm gì.',
    link: 'Đăng nhập',
  },
  resetPassword: {
    heading: 'Đặt mật khẩu mới',
    body: 'Chào {name}, hãy mở đường dẫn dưới đây để đặt mật khẩu mới trên {exchange}. Đường dẫn có hiệu lực trong một giờ. Nếu bạn không yêu cầu, hãy bỏ qua thư này.',
    link: 'Đặt mật khẩu mới',
  },
  approveNewAddress: {
    heading: 'Đổi địa chỉ thư của tài khoản',
    body: 'Chào {name}, có yêu cầu đổi địa chỉ thư của tài khoản trên {exchange} thành {address}. Nếu là bạn, hãy mở đường dẫn dưới đây; nếu không, hãy đổi mật khẩu ngay.',
    link: 'Đồng ý đổi địa chỉ',
  },
  demo: {
    title: 'Hộp thư trình diễn',
    lead: 'Thư mà sàn gửi đi trong bản trình diễn, không gửi ra ngoài.',
    onlyTo: 'Thư gửi đến {address}',
    all: 'Tất cả thư',
    empty: 'Chưa có thư nào',
    emptyHelp: 'Hãy đăng ký tài khoản hoặc đặt lại mật khẩu, thư sẽ hiện ở đây.',
    subject: 'Tiêu đề',
    to: 'Gửi đến',
    at: 'Lúc',
    links: 'Đường dẫn trong thư',
    text: 'Nội dung',
    html: 'Mã HTML của thư',
  },
} as const
