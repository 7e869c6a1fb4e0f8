export default {
  notFound: 'Không tìm thấy trang này',
  forbidden: 'Bạn không có quyền thực hiện việc này',
  changedMeanwhile:
    'Nội dung đã được người khác thay đổi trong lúc bạn làm việc. Hãy tải lại trang để xem bản mới rồi thực hiện lại.',
  brokenForm: 'Biểu mẫu gửi lên không hợp lệ',
  fileTooLarge: 'Tệp vượt quá dung lượng cho phép (15 MB)',
  tooManyFiles: 'Mỗi lần chỉ tải lên được tối đa 10 tệp',
  brokenUpload: 'Không đọc được dữ liệu tải lên. Hãy thử lại.',
  wrongCredentials: 'Thư điện tử hoặc mật khẩu không đúng',
  addressNotConfirmed:
    'Địa chỉ thư chưa được xác nhận. Hãy mở đường dẫn trong thư chúng tôi đã gửi cho bạn.',
  linkNotValid: 'Đường dẫn đã hết hạn hoặc không đúng. Hãy xin đường dẫn mới.',
  tooManyTries: 'Bạn đã thử quá nhiều lần. Hãy chờ {minutes, plural, other {# phút}} rồi thử lại.',
} as const
