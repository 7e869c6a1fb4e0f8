export default {
  errors: {
    phoneForm: 'Số điện thoại không đúng dạng, ví dụ 0912 345 678',
    sureNeeded: 'Hãy đánh dấu để xác nhận bạn hiểu việc này không hoàn tác được',
    termsNeeded: 'Hãy đánh dấu để đồng ý trước khi đăng ký',
  },
  signIn: {
    title: 'Đăng nhập',
    email: 'Thư điện tử',
    password: 'Mật khẩu',
    submit: 'Đăng nhập',
    forgot: 'Quên mật khẩu?',
    noAccount: 'Chưa có tài khoản?',
    signUp: 'Đăng ký',
  },
  signUp: {
    title: 'Đăng ký tài khoản',
    lead: 'Tài khoản miễn phí cho viện, trường, doanh nghiệp, hợp tác xã và cá nhân.',
    name: 'Họ và tên',
    email: 'Thư điện tử',
    password: 'Mật khẩu',
    passwordHint: 'Ít nhất 10 ký tự.',
    consent:
      'Tôi đã đọc và đồng ý với <terms>điều khoản sử dụng</terms> và <privacy>thông báo về dữ liệu cá nhân</privacy>',
    submit: 'Đăng ký',
    haveAccount: 'Đã có tài khoản?',
    signIn: 'Đăng nhập',
  },
  verify: {
    title: 'Xác nhận địa chỉ thư',
    clickToConfirm: 'Bấm nút dưới đây để xác nhận địa chỉ thư điện tử của bạn.',
    lookInMail:
      'Chúng tôi đã gửi một đường dẫn xác nhận đến địa chỉ thư của bạn. Nếu chưa nhận được, hãy xem mục thư rác hoặc yêu cầu gửi lại.',
    confirm: 'Xác nhận địa chỉ',
    email: 'Thư điện tử',
    resend: 'Gửi lại đường dẫn',
  },
  forgot: {
    title: 'Quên mật khẩu',
    lead: 'Nhập địa chỉ thư của tài khoản. Nếu địa chỉ có tài khoản, bạn sẽ nhận được đường dẫn để đặt mật khẩu mới.',
    email: 'Thư điện tử',
    submit: 'Gửi đường dẫn',
  },
  reset: {
    title: 'Đặt mật khẩu mới',
    password: 'Mật khẩu mới',
    hint: 'Ít nhất 10 ký tự. Mọi phiên đăng nhập khác sẽ kết thúc.',
    submit: 'Đặt mật khẩu',
    askAgain: 'Xin đường dẫn mới',
  },
} as const
