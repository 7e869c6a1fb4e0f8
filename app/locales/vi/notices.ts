export default {
  confirmationSent: 'Nếu địa chỉ đang chờ xác nhận, chúng tôi đã gửi lại đường dẫn.',
  addressConfirmed: 'Địa chỉ thư đã được xác nhận. Bạn có thể đăng nhập.',
  resetLinkSent: 'Nếu địa chỉ có tài khoản, chúng tôi đã gửi đường dẫn đặt mật khẩu mới.',
  passwordChanged: 'Mật khẩu đã được đổi. Hãy đăng nhập bằng mật khẩu mới.',
  shortlisted: 'Đã lưu công nghệ vào danh sách của bạn.',
  unshortlisted: 'Đã bỏ công nghệ khỏi danh sách của bạn.',
  shortlistTidied: 'Danh sách chỉ còn những công nghệ đang hiển thị.',
} as const
