export default {
  notFound: 'Không tìm thấy trang này',
  forbidden: 'Bạn không có quyền thực hiện việc này',
  changedMeanwhile:
    'Nội dung đã được người khác thay đổi trong lúc bạn làm việc. Hãy tải lại trang để xem bản mới rồi thực hiện lại.',
  brokenForm: 'Biểu mẫu gửi lên không hợp lệ',
  fileTooLarge: 'Tệp vượt quá dung lượng cho phép (15 MB)',
  tooManyFiles: 'Mỗi lần chỉ tải lên được tối đa 10 tệp',
  brokenUpload: 'Không đọc được dữ liệu tải lên. Hãy thử lại.',
  fileEmpty: 'Tệp không có nội dung',
  fileTypeRefused:
    'Loại tệp này không được nhận. Hãy dùng ảnh JPEG, PNG, WebP hoặc tài liệu PDF, Word, Excel, PowerPoint, OpenDocument, CSV (UTF-8), TXT.',
  imageBroken: 'Không đọc được ảnh: tệp bị hỏng hoặc ảnh quá lớn',
  wrongCredentials: 'Thư điện tử hoặc mật khẩu không đúng',
  addressNotConfirmed:
    'Địa chỉ thư chưa được xác nhận. Hãy mở đường dẫn trong thư chúng tôi đã gửi cho bạn.',
  linkNotValid: 'Đường dẫn đã hết hạn hoặc không đúng. Hãy xin đường dẫn mới.',
  tooManyTries: 'Bạn đã thử quá nhiều lần. Hãy chờ {minutes, plural, other {# phút}} rồi thử lại.',
  ownersOnly: 'Chỉ chủ sở hữu tài khoản của tổ chức mới thực hiện được việc này',
  unknownPlace: 'Xã, phường hoặc tỉnh đã chọn không có trong danh mục đơn vị hành chính hiện hành',
  taxCodeKnown:
    'Mã số thuế này đã có trên sàn. Bạn có thể xin tham gia tổ chức thay vì đăng ký lại.',
  taxCodeOfAnother: 'Mã số thuế này đã thuộc về một tổ chức khác trên sàn',
  reasonNeeded: 'Hãy nêu lý do',
  alreadyMember: 'Người này đã là thành viên của tổ chức',
  lastOwner:
    'Tổ chức phải có ít nhất một chủ sở hữu. Hãy trao vai trò chủ sở hữu cho người khác trước.',
} as const
