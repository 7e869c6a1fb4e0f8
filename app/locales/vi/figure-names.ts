/** Names of the dated figures by their code; a dot in a code is an underscore here. */
export default {
  'interest-answer-working-days': 'Trả lời lời quan tâm (ngày làm việc)',
  'interest-first-reminder-working-days': 'Nhắc trả lời lời quan tâm lần đầu (ngày làm việc thứ)',
  'interest-second-reminder-working-days': 'Nhắc trả lời lời quan tâm lần hai (ngày làm việc thứ)',
  'interest-escalation-working-days':
    'Báo cán bộ khi lời quan tâm chưa được trả lời (ngày làm việc thứ)',
  'talks-per-listing': 'Số trao đổi song song của một tin',
  'talks-per-sender': 'Số trao đổi song song của một tổ chức',
  'reply-record-months': 'Tỷ lệ trả lời: tính trong bao nhiêu tháng',
  'reply-record-minimum': 'Tỷ lệ trả lời: ít nhất bao nhiêu lời quan tâm mới hiện',
  'task-reminder-working-days': 'Nhắc việc trong phòng giao dịch trước hạn (ngày làm việc)',
  'abuse-report-working-days': 'Xử lý phản ánh vi phạm (ngày làm việc)',
  'appeal-filing-days': 'Gửi khiếu nại biện pháp xử lý (ngày)',
  'appeal-working-days': 'Giải quyết khiếu nại biện pháp xử lý (ngày làm việc)',
  'verification-months': 'Xác minh tổ chức có giá trị (tháng)',
  'verification-first-reminder-days': 'Nhắc xác minh lại lần đầu (ngày trước hạn)',
  'verification-last-reminder-days': 'Nhắc xác minh lại lần cuối (ngày trước hạn)',
  'deal-answer-working-days': 'Bên kia trả lời xác nhận, đề nghị trong giao dịch (ngày làm việc)',
  'deal-quiet-days': 'Giao dịch không có gì mới: đưa vào việc chậm sau (ngày)',
  'service-assignment-working-days': 'Phân công yêu cầu dịch vụ (ngày làm việc)',
  'service-delivery-working-days': 'Hoàn thành yêu cầu dịch vụ (ngày làm việc)',
  'certificate-warning-days': 'Báo trước khi chứng chỉ hết hạn (ngày)',
  'officer-quiet-days': 'Việc không có gì mới: nêu ở trang tổng quan sau (ngày)',
  'officer-grace-working-days':
    'Tin mới chờ cán bộ tự nhận trước khi được phân công (ngày làm việc)',
  'technology-listed-months': 'Công nghệ hiển thị (tháng)',
  'need-listed-months': 'Nhu cầu hiển thị (tháng)',
  'availability-question-days': 'Hỏi tin còn hiệu lực không: mỗi (ngày)',
  'availability-questions-at-once': 'Số tin được hỏi trong một ngày của một tổ chức',
  'availability-reminder-days': 'Nhắc xác nhận còn hiệu lực sau (ngày)',
  'availability-silence-days': 'Tạm ẩn tin không được xác nhận sau (ngày)',
  'availability-link-days': 'Đường dẫn xác nhận còn hiệu lực dùng được (ngày)',
  'ip-expiry-first-warning-days': 'Báo quyền sở hữu trí tuệ sắp hết hạn lần đầu (ngày trước)',
  'ip-expiry-last-warning-days': 'Báo quyền sở hữu trí tuệ sắp hết hạn lần cuối (ngày trước)',
  'incubation-milestone-reminder-working-days':
    'Nhắc mốc của dự án ươm tạo (ngày làm việc trước hạn)',
  'follow-up-link-days': 'Đường dẫn phiếu hỏi sau chuyển giao dùng được (ngày)',
  'follow-up-reminder-working-days': 'Nhắc phiếu hỏi sau chuyển giao sau (ngày làm việc)',
  'support-completion-working-days': 'Doanh nghiệp bổ sung hồ sơ hỗ trợ (ngày làm việc)',
  'support-appeal-days': 'Khiếu nại quyết định hỗ trợ (ngày)',
  'support-appeal-answer-days': 'Giải quyết khiếu nại quyết định hỗ trợ (ngày)',
  'support-second-appeal-days': 'Khiếu nại lần hai về quyết định hỗ trợ (ngày)',
  'support-report-days': 'Báo cáo kết quả sau hỗ trợ (ngày)',
  'payment-due-within-days': 'Báo trước khoản phải trả đến hạn (ngày)',
  'royalty-due-days': 'Trả phần trăm doanh thu sau khi kê khai (ngày)',
  'fast-transfer-limit-VND': 'Hạn mức một lần chuyển khoản nhanh (đồng)',
  'record-years': 'Lưu nhật ký (năm)',
  'moderation-publish-points': 'Kiểm duyệt: điểm để đăng, từ',
  'moderation-hold-points': 'Kiểm duyệt: điểm để tạm giữ, từ',
  'moderation-least-points': 'Kiểm duyệt: điểm ít nhất ở mỗi tiêu chí để đăng',
  'moderation-most-points': 'Kiểm duyệt: điểm cao nhất của mỗi tiêu chí',
  'moderation-working-days': 'Kiểm duyệt một tin (ngày làm việc)',
  'moderation-undo-minutes': 'Hoàn tác quyết định kiểm duyệt trong (phút)',
  'opinion-working-days': 'Chuyên gia cho ý kiến (ngày làm việc)',
  'registration-filing-days': 'Nộp hồ sơ đăng ký hợp đồng sau khi ký (ngày)',
  'registration-completion-working-days': 'Thông báo bổ sung hồ sơ đăng ký (ngày làm việc)',
  'registration-decision-working-days': 'Cấp giấy chứng nhận đăng ký hợp đồng (ngày làm việc)',
  'registration-first-reminder-days': 'Nhắc nộp hồ sơ đăng ký lần đầu (ngày trước hạn)',
  'registration-last-reminder-days': 'Nhắc nộp hồ sơ đăng ký lần cuối (ngày trước hạn)',
  'st-enterprise-target': 'Chỉ tiêu số doanh nghiệp khoa học và công nghệ',
  'exchange-fee-search-service': 'Phí dịch vụ tìm kiếm của sàn (đồng)',
  'exchange-fee-matching-service': 'Phí dịch vụ ghép nối của sàn (đồng)',
  'exchange-fee-event-service': 'Phí dịch vụ sự kiện của sàn (đồng)',
  'moderation-second-value-USD': 'Giá từ mức này cần hai người duyệt (xu Mỹ)',
  'stripe-minor-digits-USD': 'Thẻ: số chữ số lẻ của USD',
  'stripe-largest-charge-USD': 'Thẻ: số tiền lớn nhất một lần (xu Mỹ)',
  'moderation-second-value-EUR': 'Giá từ mức này cần hai người duyệt (xu euro)',
  'stripe-minor-digits-EUR': 'Thẻ: số chữ số lẻ của EUR',
  'stripe-largest-charge-EUR': 'Thẻ: số tiền lớn nhất một lần (xu euro)',
  'moderation-second-value-CNY': 'Giá từ mức này cần hai người duyệt (phân)',
  'stripe-minor-digits-CNY': 'Thẻ: số chữ số lẻ của CNY',
  'stripe-largest-charge-CNY': 'Thẻ: số tiền lớn nhất một lần (phân)',
  'moderation-second-value-VND': 'Giá từ mức này cần hai người duyệt (đồng)',
  'stripe-minor-digits-VND': 'Thẻ: số chữ số lẻ của VND',
  'stripe-largest-charge-VND': 'Thẻ: số tiền lớn nhất một lần (đồng)',
  'moderation-second-value-JPY': 'Giá từ mức này cần hai người duyệt (yên)',
  'stripe-minor-digits-JPY': 'Thẻ: số chữ số lẻ của JPY',
  'stripe-largest-charge-JPY': 'Thẻ: số tiền lớn nhất một lần (yên)',
  'moderation-second-value-KRW': 'Giá từ mức này cần hai người duyệt (won)',
  'stripe-minor-digits-KRW': 'Thẻ: số chữ số lẻ của KRW',
  'stripe-largest-charge-KRW': 'Thẻ: số tiền lớn nhất một lần (won)',
  'enterprise-size_production_micro_employees':
    'Doanh nghiệp siêu nhỏ, nông nghiệp, công nghiệp, xây dựng: lao động tối đa (người)',
  'enterprise-size_production_micro_revenue':
    'Doanh nghiệp siêu nhỏ, nông nghiệp, công nghiệp, xây dựng: doanh thu tối đa (đồng)',
  'enterprise-size_production_micro_capital':
    'Doanh nghiệp siêu nhỏ, nông nghiệp, công nghiệp, xây dựng: nguồn vốn tối đa (đồng)',
  'enterprise-size_production_small_employees':
    'Doanh nghiệp nhỏ, nông nghiệp, công nghiệp, xây dựng: lao động tối đa (người)',
  'enterprise-size_production_small_revenue':
    'Doanh nghiệp nhỏ, nông nghiệp, công nghiệp, xây dựng: doanh thu tối đa (đồng)',
  'enterprise-size_production_small_capital':
    'Doanh nghiệp nhỏ, nông nghiệp, công nghiệp, xây dựng: nguồn vốn tối đa (đồng)',
  'enterprise-size_production_medium_employees':
    'Doanh nghiệp vừa, nông nghiệp, công nghiệp, xây dựng: lao động tối đa (người)',
  'enterprise-size_production_medium_revenue':
    'Doanh nghiệp vừa, nông nghiệp, công nghiệp, xây dựng: doanh thu tối đa (đồng)',
  'enterprise-size_production_medium_capital':
    'Doanh nghiệp vừa, nông nghiệp, công nghiệp, xây dựng: nguồn vốn tối đa (đồng)',
  'enterprise-size_services_micro_employees':
    'Doanh nghiệp siêu nhỏ, thương mại, dịch vụ: lao động tối đa (người)',
  'enterprise-size_services_micro_revenue':
    'Doanh nghiệp siêu nhỏ, thương mại, dịch vụ: doanh thu tối đa (đồng)',
  'enterprise-size_services_micro_capital':
    'Doanh nghiệp siêu nhỏ, thương mại, dịch vụ: nguồn vốn tối đa (đồng)',
  'enterprise-size_services_small_employees':
    'Doanh nghiệp nhỏ, thương mại, dịch vụ: lao động tối đa (người)',
  'enterprise-size_services_small_revenue':
    'Doanh nghiệp nhỏ, thương mại, dịch vụ: doanh thu tối đa (đồng)',
  'enterprise-size_services_small_capital':
    'Doanh nghiệp nhỏ, thương mại, dịch vụ: nguồn vốn tối đa (đồng)',
  'enterprise-size_services_medium_employees':
    'Doanh nghiệp vừa, thương mại, dịch vụ: lao động tối đa (người)',
  'enterprise-size_services_medium_revenue':
    'Doanh nghiệp vừa, thương mại, dịch vụ: doanh thu tối đa (đồng)',
  'enterprise-size_services_medium_capital':
    'Doanh nghiệp vừa, thương mại, dịch vụ: nguồn vốn tối đa (đồng)',
} as const
