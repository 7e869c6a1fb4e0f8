export default {
  paymentSchedule: {
    label: 'Kế hoạch thanh toán',
    title:
      '{what, select, agreed {Kế hoạch thanh toán của giao dịch {number} đã được thống nhất} other {Kế hoạch thanh toán của giao dịch {number} chờ bạn đồng ý}}',
    body: '{what, select, agreed {Hai bên đã đồng ý cùng một bản.} other {Bên kia đã đề xuất các khoản và hạn trả. Hãy xem rồi đồng ý, hoặc đề xuất bản khác.}}',
    action: 'Xem kế hoạch',
  },
  paymentDue: {
    label: 'Khoản thanh toán đến hạn',
    title:
      'Một khoản {fee, select, yes {phí của sàn} other {của giao dịch {number}}} {late, select, yes {đã quá hạn trả} other {sắp đến hạn trả}}',
    body: 'Hạn trả là ngày {date, date, short}. Số tiền và các lần thanh toán có trên trang của khoản này.',
    action: 'Xem khoản thanh toán',
  },
  paymentToConfirm: {
    label: 'Chuyển khoản chờ xác nhận',
    title: 'Một lần chuyển khoản của giao dịch {number} chờ bạn xác nhận',
    body: 'Bên trả báo đã chuyển tiền. Hãy đối chiếu với tài khoản ngân hàng, rồi xác nhận hoặc báo không thấy tiền.',
    action: 'Đối chiếu và xác nhận',
  },
  paymentNews: {
    label: 'Kết quả thanh toán',
    title:
      '{what, select, settled {Bên nhận đã xác nhận tiền chuyển khoản} rejected {Bên nhận không thấy tiền chuyển khoản} card {Đã nhận tiền trả bằng thẻ} refunded {Đã hoàn tiền} disputed {Chủ thẻ khiếu nại một lần thanh toán} expired {Trang trả bằng thẻ đã hết hạn, chưa trả được khoản} failed {Không trả được bằng thẻ một khoản} other {Đã kết thúc khiếu nại về một lần thanh toán}} {fee, select, yes {phí của sàn} other {của giao dịch {number}}}',
    body: '{what, select, settled {Giấy xác nhận thanh toán có trên trang của khoản này.} rejected {Lý do có trên trang của khoản này. Hãy kiểm tra lại rồi gửi chứng từ.} card {Giấy xác nhận thanh toán có trên trang của khoản này.} refunded {Số tiền và lý do có trên trang của khoản này.} disputed {Ngân hàng tạm giữ tiền cho đến khi giải quyết xong.} expired {Chưa có khoản tiền nào bị trừ. Bạn có thể trả lại bằng thẻ hoặc chuyển khoản.} failed {Chưa có khoản tiền nào bị trừ. Hãy thử thẻ khác hoặc chuyển khoản.} other {Kết quả có trên trang của khoản này.}}',
    action: 'Xem khoản thanh toán',
  },
  feeAsked: {
    label: 'Sàn yêu cầu một khoản phí',
    title: 'Sàn đề nghị tổ chức bạn trả một khoản phí',
    body: 'Hạn trả là ngày {date, date, short}. Nội dung, số tiền và cách trả có trên trang của khoản này.',
    action: 'Xem khoản phí',
  },
  staffPayment: {
    label: 'Thanh toán cần cán bộ tài chính',
    title:
      '{what, select, reported {Có chuyển khoản chờ đối chiếu} card {Đã nhận tiền trả bằng thẻ} refunded {Đã hoàn tiền vào thẻ} disputed {Chủ thẻ khiếu nại một lần thanh toán} other {Đã kết thúc khiếu nại về một lần thanh toán}} {fee, select, yes {phí của sàn} other {của giao dịch {number}}}',
    body: '{what, select, reported {Hãy đối chiếu với tài khoản của sàn.} disputed {Hãy trả lời khiếu nại trên trang quản lý của Stripe trước hạn ghi ở đó.} other {Không cần làm gì thêm nếu sổ cái khớp.}}',
    action: 'Mở khoản thanh toán',
  },
} as const
