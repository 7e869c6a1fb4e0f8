import brokerKinds from './broker-notifications'
import incubationKinds from './incubation-notifications'
import opinionKinds from './opinion-notifications'
import organisationKinds from './organisation-notifications'
import paymentKinds from './payment-notifications'
import roomKinds from './room-notifications'
import serviceKinds from './service-notifications'
import supportKinds from './support-notifications'

export default {
  kinds: {
    listingReturned: {
      label: 'Tin bị trả lại để bổ sung',
      title: '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” cần bổ sung',
      body: 'Cán bộ kiểm duyệt đã xem và trả lại tin. Hãy sửa theo ý kiến dưới đây rồi gửi lại.',
      action: 'Sửa tin',
    },
    listingHeld: {
      label: 'Tin bị tạm giữ',
      title:
        '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” đang được tạm giữ',
      body: 'Cán bộ kiểm duyệt cần làm rõ thêm trước khi quyết định. Bạn chưa phải làm gì nếu không được yêu cầu.',
      action: 'Xem tin',
    },
    listingRejected: {
      label: 'Tin bị từ chối',
      title: '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” không được đăng',
      body: 'Cán bộ kiểm duyệt đã từ chối tin với lý do dưới đây.',
      action: 'Xem tin',
    },
    listingPublished: {
      label: 'Tin được đăng',
      title: '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” đã được đăng',
      body: 'Tin đã hiển thị công khai trên sàn và được ghép nối với bên kia.',
      action: 'Xem tin',
    },
    listingExpiresSoon: {
      label: 'Tin sắp hết hạn',
      title: '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” sắp hết hạn',
      body: 'Tin sẽ ngừng hiển thị vào ngày {date, date, short}. Nếu còn hiệu lực, hãy gia hạn.',
      action: 'Gia hạn',
    },
    listingExpired: {
      label: 'Tin hết hạn',
      title: '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” đã hết hạn',
      body: 'Tin không còn hiển thị công khai. Bạn có thể gia hạn bất cứ lúc nào.',
      action: 'Gia hạn',
    },
    questionReceived: {
      label: 'Câu hỏi mới',
      title: 'Câu hỏi mới về {listing, select, technology {công nghệ} other {nhu cầu}} “{title}”',
      body: '{name} đã gửi một câu hỏi hoặc đề nghị gọi lại. Trả lời sớm giúp giữ chân đối tác.',
      action: 'Trả lời',
    },
    questionAnswered: {
      label: 'Câu hỏi được trả lời',
      title: 'Đã có trả lời về {listing, select, technology {công nghệ} other {nhu cầu}} “{title}”',
      body: 'Tổ chức đăng tin đã trả lời câu hỏi của bạn:',
      action: 'Xem tin',
    },
    interestReceived: {
      label: 'Có bên quan tâm',
      title:
        'Có bên quan tâm đến {listing, select, technology {công nghệ} other {nhu cầu}} “{title}”',
      body: '{organisation} đã bày tỏ quan tâm. Hãy chấp nhận hoặc từ chối trong thời hạn; hạn trả lời có trên trang của lời quan tâm.',
      action: 'Xem và trả lời',
    },
    interestAccepted: {
      label: 'Quan tâm được chấp nhận',
      title:
        'Quan tâm của bạn đến {listing, select, technology {công nghệ} other {nhu cầu}} “{title}” đã được chấp nhận',
      body: '{organisation} đã chấp nhận. Thông tin liên hệ của hai bên đã hiển thị và một giao dịch đã được mở.',
      action: 'Xem liên hệ',
    },
    interestDeclined: {
      label: 'Quan tâm bị từ chối',
      title:
        'Quan tâm của bạn đến {listing, select, technology {công nghệ} other {nhu cầu}} “{title}” không được chấp nhận',
      body: 'Tổ chức đăng tin đã trả lời. Bạn có thể tìm thêm lựa chọn khác trên sàn.',
      action: 'Xem trả lời',
    },
    interestWithdrawn: {
      label: 'Quan tâm được rút lại',
      title:
        'Bên quan tâm đến {listing, select, technology {công nghệ} other {nhu cầu}} “{title}” đã rút lại',
      body: '{organisation} không tiếp tục bày tỏ quan tâm.',
      action: 'Xem',
    },
    interestPlaceFree: {
      label: 'Có chỗ trong danh sách chờ',
      title:
        '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” đã nhận thêm lời quan tâm',
      body: 'Tổ chức của bạn đang trong danh sách chờ. Chỗ được giữ trong 2 ngày làm việc, sau đó dành cho bên kế tiếp.',
      action: 'Bày tỏ quan tâm',
    },
    interestReminder: {
      label: 'Nhắc trả lời lời quan tâm',
      title:
        'Nhắc: có lời quan tâm đến {listing, select, technology {công nghệ} other {nhu cầu}} “{title}” đang chờ trả lời',
      body: '{organisation} đang chờ bạn chấp nhận hoặc từ chối. Hạn trả lời là ngày {date, date, short}.',
      action: 'Trả lời',
    },
    dealToConfirm: {
      label: 'Giao dịch chờ xác nhận',
      title: 'Giao dịch {number} chờ bạn xác nhận',
      body: 'Bên kia đã xác nhận giai đoạn “{stage}” của giao dịch “{title}”. Hãy kiểm tra và xác nhận nếu đúng.',
      action: 'Xác nhận',
    },
    dealStageChanged: {
      label: 'Giao dịch chuyển giai đoạn',
      title: 'Giao dịch {number} đã chuyển giai đoạn',
      body: 'Giao dịch “{title}” hiện ở giai đoạn “{stage}”.',
      action: 'Xem giao dịch',
    },
    dealTermsChanged: {
      label: 'Điều khoản giao dịch thay đổi',
      title: 'Điều khoản của giao dịch {number} đã thay đổi',
      body: 'Bên kia đã sửa các điều khoản sau của giao dịch “{title}”: {terms}. Xác nhận đã cho trước đó không còn hiệu lực.',
      action: 'Xem điều khoản',
    },
    dealDocumentAdded: {
      label: 'Tài liệu mới của giao dịch',
      title: 'Giao dịch {number} có thêm tài liệu',
      body: 'Bên kia đã thêm một tài liệu vào hồ sơ giao dịch “{title}”:',
      action: 'Xem tài liệu',
    },
    registrationAnswered: {
      label: 'Trả lời về đăng ký hợp đồng',
      title:
        '{status, select, incomplete {Hồ sơ đăng ký của giao dịch {number} cần bổ sung} needs_changes {Hồ sơ đăng ký của giao dịch {number} cần sửa đổi} registered {Hợp đồng của giao dịch {number} đã được đăng ký} other {Hồ sơ đăng ký của giao dịch {number} bị từ chối}}',
      body: 'Cơ quan đăng ký đã trả lời về hợp đồng “{title}”. Nội dung trả lời có trên trang đăng ký.',
      action: 'Xem trang đăng ký',
    },
    registrationDue: {
      label: 'Sắp hết hạn đăng ký hợp đồng',
      title:
        '{count, plural, =0 {Hôm nay là ngày cuối} other {Còn # ngày}} để nộp hồ sơ đăng ký của giao dịch {number}',
      body: 'Hợp đồng “{title}” thuộc diện phải đăng ký. Hạn nộp hồ sơ là ngày {date, date, short}.',
      action: 'Chuẩn bị hồ sơ',
    },
    ...paymentKinds,
    ndaToAccept: {
      label: 'Thỏa thuận bảo mật chờ chấp nhận',
      title: 'Thỏa thuận bảo mật {number} chờ tổ chức bạn chấp nhận',
      body: 'Thỏa thuận với {organisation} về {listing, select, technology {công nghệ} other {nhu cầu}} “{title}”. Chủ sở hữu tài khoản của tổ chức đọc và chấp nhận hoặc từ chối.',
      action: 'Đọc thỏa thuận',
    },
    ndaChanged: {
      label: 'Thỏa thuận bảo mật thay đổi',
      title:
        'Thỏa thuận bảo mật {number} {outcome, select, accepted {đã có hiệu lực} declined {bị từ chối} withdrawn {đã được rút lại} ended {đã chấm dứt} other {đã hết hạn}}',
      body: 'Thỏa thuận với {organisation} về {listing, select, technology {công nghệ} other {nhu cầu}} “{title}”.',
      action: 'Xem thỏa thuận',
    },
    disclosureInvited: {
      label: 'Được mời xem thông tin hạn chế',
      title:
        'Tổ chức bạn được mời xem thông tin hạn chế của {listing, select, technology {công nghệ} other {nhu cầu}} “{title}”',
      body: 'Chủ của tin mở phần dành cho bên được mời. Mỗi lượt xem, tải được ghi lại.',
      action: 'Xem tin',
    },
    ...brokerKinds,
    ...roomKinds,
    ...supportKinds,
    ...opinionKinds,
    ...serviceKinds,
    ...incubationKinds,
    newMatches: {
      label: 'Ghép nối mới',
      title:
        '{count, plural, other {# ghép nối mới}} cho {listing, select, technology {công nghệ} other {nhu cầu}} “{title}”',
      body: 'Hãy xem vì sao các tin phù hợp với nhau và liên hệ nếu thấy hợp lý.',
      action: 'Xem ghép nối',
    },
    newCounterpart: {
      label: 'Tin mới phù hợp với bạn',
      title:
        '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” phù hợp với {count, plural, other {# tin}} của bạn',
      body: 'Hãy xem vì sao hai bên phù hợp và liên hệ nếu thấy hợp lý.',
      action: 'Xem ghép nối',
    },
    savedSearchFinds: {
      label: 'Tin mới trong tìm kiếm đã lưu',
      title:
        '{count, plural, other {# tin mới}} {searches, plural, =1 {cho “{name}”} other {trong # tìm kiếm đã lưu}}',
      body: 'Có tin mới khớp với tìm kiếm mà bạn đã lưu.',
      action: 'Xem tin mới',
    },
    ...organisationKinds,
    dealOfficerNamed: {
      label: 'Được phân công giao dịch',
      title: 'Bạn phụ trách giao dịch {number}',
      body: 'Bạn được phân công phụ trách giao dịch “{title}”.',
      action: 'Xem giao dịch',
    },
    staffRegistration: {
      label: 'Hồ sơ đăng ký chờ trả lời',
      title: 'Hồ sơ đăng ký của giao dịch {number} chờ trả lời',
      body: 'Hồ sơ đăng ký hợp đồng “{title}” đã được nộp.',
      action: 'Xem hồ sơ',
    },
    staffSubmission: {
      label: 'Tin chờ kiểm duyệt',
      title: '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” chờ kiểm duyệt',
      body: '{organisation} đã gửi tin để kiểm duyệt.',
      action: 'Kiểm duyệt',
    },
    staffInterestLate: {
      label: 'Lời quan tâm không được trả lời',
      title:
        'Lời quan tâm đến {listing, select, technology {công nghệ} other {nhu cầu}} “{title}” chưa được trả lời',
      body: '{owner} chưa trả lời {organisation}; hạn trả lời là ngày {date, date, short}. Hãy liên hệ với đơn vị đăng tin.',
      action: 'Xem danh sách quá hạn',
    },
    staffSearchMisses: {
      label: 'Tìm kiếm không có kết quả trong tuần',
      title: '{count, plural, other {# tìm kiếm không có kết quả}} trong tuần qua',
      body: 'Dưới đây là những từ được tìm nhiều nhất mà không có tin khớp. Hãy xem có cần bổ sung từ đồng nghĩa, đăng nhu cầu hoặc mời đơn vị đăng tin.',
      action: 'Xem và xử lý',
    },
  },
  page: {
    title: 'Thông báo',
    lead: '{unread, plural, =0 {Bạn đã đọc hết thông báo} other {# thông báo chưa đọc}}',
    empty: 'Chưa có thông báo',
    emptyHelp: 'Khi tin được duyệt, có người hỏi hoặc quan tâm, bạn sẽ thấy ở đây.',
    readAll: 'Đánh dấu đã đọc tất cả',
    read: 'Đánh dấu đã đọc',
    unread: 'Chưa đọc',
    settings: 'Chọn thư muốn nhận',
    pages: 'Các trang thông báo',
  },
  settings: {
    title: 'Thư muốn nhận',
    lead: 'Thông báo trên sàn luôn được giữ; ở đây bạn chọn loại nào được gửi thêm bằng thư điện tử.',
    legend: 'Gửi thư khi',
    submit: 'Lưu lựa chọn',
  },
  stop: {
    title: 'Ngừng nhận thư',
    lead: 'Bạn sẽ không nhận thư loại “{kind}” nữa. Thông báo trên sàn vẫn được giữ.',
    submit: 'Ngừng nhận',
    bad: 'Đường dẫn không đúng',
  },
} as const
