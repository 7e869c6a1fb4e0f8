export default {
  version: 'Phiên bản ngày',
  terms: {
    title: 'Điều khoản sử dụng',
    lead: 'Những điều hai bên cùng giữ khi dùng sàn.',
    sections: {
      about: {
        title: 'Sàn và bên vận hành',
        text: '{exchange} (gọi là sàn) giúp bên có công nghệ và bên cần công nghệ tìm thấy nhau. Sàn do Sở phụ trách khoa học và công nghệ của tỉnh (gọi là Sở) vận hành. Khi đăng ký tài khoản, bạn đồng ý với các điều khoản này.',
      },
      account: {
        title: 'Tài khoản',
        text: 'Mỗi người dùng một tài khoản bằng tên thật và địa chỉ thư của mình. Bạn giữ kín mật khẩu và chịu trách nhiệm về việc làm từ tài khoản của mình. Bạn có thể đóng tài khoản bất cứ lúc nào; nếu là chủ sở hữu duy nhất của một tổ chức còn tin đăng hoặc giao dịch, bạn cần trao quyền cho người khác trước.',
      },
      organisation: {
        title: 'Tổ chức',
        text: 'Người đăng ký tổ chức phải được tổ chức cho phép và khai đúng sự thật. Sở xác minh tổ chức trước khi tổ chức được đăng tin, và xem lại khi thông tin quan trọng thay đổi. Chủ sở hữu tài khoản tổ chức quyết định ai là thành viên và được làm gì.',
      },
      entry: {
        title: 'Tin đăng',
        text: 'Bên đăng tin chịu trách nhiệm rằng nội dung đúng sự thật, mình có quyền chuyển giao công nghệ, và không đăng bí mật nhà nước, công nghệ cấm chuyển giao hay nội dung trái pháp luật. Công nghệ hạn chế chuyển giao cần có giấy phép theo Luật Chuyển giao công nghệ trước khi giao. Cán bộ kiểm duyệt có thể trả lại, tạm giữ hoặc từ chối tin kèm lý do. Tin công nghệ hiển thị 12 tháng, tin nhu cầu 6 tháng, và có thể gia hạn.',
      },
      disclosure: {
        title: 'Công bố và tính mới',
        text: 'Nội dung để ở mức công khai thì ai cũng đọc được. Công bố giải pháp trước khi nộp đơn có thể làm mất tính mới của sáng chế; hãy cân nhắc mức công khai của từng tệp trước khi gửi.',
      },
      deal: {
        title: 'Kết nối và giao dịch',
        text: 'Sàn là trung gian và không phải là một bên của hợp đồng. Thông tin liên hệ chỉ hiện khi quan tâm được chấp nhận. Giao dịch ghi trên sàn là hồ sơ theo dõi do hai bên cùng xác nhận; nó không thay thế hợp đồng bằng văn bản, giấy phép hay việc đăng ký hợp đồng chuyển giao công nghệ khi pháp luật yêu cầu.',
      },
      fee: {
        title: 'Chi phí',
        text: 'Đăng ký, đăng tin, tìm kiếm và kết nối trên sàn không mất phí. Phí, lệ phí của nhà nước khi đăng ký hợp đồng do pháp luật quy định.',
      },
      conduct: {
        title: 'Điều không được làm',
        text: 'Không giả danh, không dò đoán tài khoản hay mã số thuế của người khác, không thu thập hàng loạt thông tin liên hệ, không gửi thư rác, không làm gián đoạn sàn.',
      },
      sanction: {
        title: 'Xử lý và khiếu nại',
        text: 'Khi có vi phạm hoặc tranh chấp, Sở có thể ẩn tin, tạm đình chỉ tổ chức hoặc khóa tài khoản, luôn kèm lý do. Bạn có thể gửi ý kiến đến Sở; nếu quyết định được rút lại, tin và tổ chức được khôi phục như cũ.',
      },
      liability: {
        title: 'Trách nhiệm',
        text: 'Sở kiểm duyệt hình thức và sự phù hợp của tin, không bảo đảm hiệu quả kỹ thuật hay kinh tế của công nghệ. Các bên tự đánh giá, thẩm định trước khi ký kết.',
      },
      change: {
        title: 'Thay đổi điều khoản',
        text: 'Khi điều khoản thay đổi, sàn ghi ngày của bản mới và hỏi lại sự đồng ý nếu thay đổi có ảnh hưởng đến quyền của bạn. Điều khoản này theo pháp luật Việt Nam.',
      },
    },
  },
  privacy: {
    title: 'Dữ liệu cá nhân',
    lead: 'Sàn lưu gì về bạn, để làm gì, và bạn có những quyền gì.',
    sections: {
      law: {
        title: 'Căn cứ',
        text: 'Sàn xử lý dữ liệu cá nhân theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP, có hiệu lực từ ngày 01/01/2026. Sự đồng ý của bạn được ghi lại kèm phiên bản và thời điểm, và không có ô nào được đánh dấu sẵn.',
      },
      what: {
        title: 'Dữ liệu được lưu',
        text: 'Họ tên, địa chỉ thư, điện thoại nếu bạn nhập, ngôn ngữ; mật khẩu ở dạng băm; phiên đăng nhập với địa chỉ mạng và loại trình duyệt; tổ chức và vai trò của bạn; câu hỏi, quan tâm và giao dịch bạn tham gia; thông báo đã gửi cho bạn; những gì bạn đã đồng ý.',
      },
      not: {
        title: 'Dữ liệu không thu thập',
        text: 'Sàn không yêu cầu ảnh căn cước, không theo dõi hành vi của bạn qua các trang khác, không bán hay trao đổi dữ liệu để quảng cáo.',
      },
      why: {
        title: 'Mục đích',
        text: 'Để bạn đăng nhập và làm việc thay mặt tổ chức; để hai bên liên hệ sau khi cùng đồng ý; để gửi thông báo bạn chọn nhận; để giữ an toàn cho sàn; và để lập số liệu tổng hợp không nêu tên cá nhân.',
      },
      who: {
        title: 'Ai được xem',
        text: 'Tên và nội dung công khai của tổ chức thì mọi người đều xem được. Địa chỉ thư và điện thoại chỉ hiện với bên kia sau khi quan tâm được chấp nhận, với chủ sở hữu tổ chức khi bạn xin tham gia, và với cán bộ Sở khi cần cho công việc.',
      },
      cookie: {
        title: 'Cookie',
        text: 'Sàn chỉ dùng cookie cần thiết: phiên đăng nhập, giao diện sáng hoặc tối bạn chọn, lời nhắn sau mỗi thao tác, và dấu nhận biết để giữ giúp bạn trong một giờ biểu mẫu gửi đi khi phiên đã hết. Không có cookie quảng cáo hay đo lường.',
      },
      long: {
        title: 'Thời gian lưu',
        text: 'Dữ liệu tài khoản được lưu khi tài khoản còn hoạt động. Khi bạn đóng tài khoản, tên, địa chỉ, điện thoại, phiên và thông báo bị xóa; lịch sử của tin và giao dịch còn lại không mang tên bạn. Phiên đăng nhập hết hạn sau 30 ngày.',
      },
      rights: {
        title: 'Quyền của bạn',
        text: 'Bạn xem, sửa và tải dữ liệu của mình trong mục Tài khoản; chọn loại thư muốn nhận hoặc ngừng nhận bằng một lần bấm; rút lại sự đồng ý và xóa dữ liệu bằng cách đóng tài khoản. Yêu cầu khác gửi đến Sở được trả lời trong 2 ngày làm việc. Bạn cũng có quyền khiếu nại đến cơ quan có thẩm quyền.',
      },
      safe: {
        title: 'Bảo vệ dữ liệu',
        text: 'Kết nối được mã hóa khi sàn chạy trên mạng; mật khẩu không đọc được kể cả với người quản trị; quyền truy cập theo vai trò và có thời hạn; việc làm của cán bộ được ghi lại.',
      },
      change: {
        title: 'Thay đổi thông báo này',
        text: 'Khi thông báo thay đổi, sàn ghi ngày của bản mới và hỏi lại sự đồng ý nếu mục đích xử lý thay đổi.',
      },
    },
  },
} as const
