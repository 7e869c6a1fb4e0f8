export default {
  membershipRequested: {
    label: 'Yêu cầu tham gia tổ chức',
    title: '{name} xin tham gia {organisation}',
    body: 'Hãy chấp nhận với một vai trò phù hợp, hoặc từ chối nếu không phải người của tổ chức.',
    action: 'Xem yêu cầu',
  },
  membershipAccepted: {
    label: 'Được vào tổ chức',
    title: 'Bạn đã là thành viên của {organisation}',
    body: 'Yêu cầu tham gia của bạn đã được chấp nhận.',
    action: 'Vào không gian làm việc',
  },
  membershipDeclined: {
    label: 'Không được vào tổ chức',
    title: 'Yêu cầu tham gia {organisation} không được chấp nhận',
    body: 'Nếu cho rằng có nhầm lẫn, hãy liên hệ trực tiếp với tổ chức.',
    action: 'Xem',
  },
  invitation: {
    label: 'Lời mời vào tổ chức',
    title: 'Lời mời tham gia {organisation}',
    body: '{inviter} mời bạn làm việc cùng {organisation} trên sàn. Hãy đăng nhập hoặc đăng ký bằng đúng địa chỉ thư này để nhận lời. Lời mời có hiệu lực trong 14 ngày.',
    action: 'Xem lời mời',
  },
  organisationVerified: {
    label: 'Tổ chức được xác minh',
    title: '{organisation} đã được xác minh',
    body: 'Tổ chức của bạn có thể đăng công nghệ, nhu cầu và giao dịch trên sàn.',
    action: 'Xem tổ chức',
  },
  organisationRejected: {
    label: 'Tổ chức không được xác minh',
    title: '{organisation} chưa được xác minh',
    body: 'Hãy sửa thông tin theo ý kiến dưới đây rồi đề nghị xem lại.',
    action: 'Sửa thông tin',
  },
  verificationDue: {
    label: 'Xác minh tổ chức đến hạn xem lại',
    title:
      '{late, select, yes {Xác minh của {organisation} đã đến hạn xem lại} other {Xác minh của {organisation} có giá trị đến ngày {date, date, short}}}',
    body: '{late, select, yes {Từ ngày {date, date, short}, trang của tổ chức ghi rằng xác minh cần được xem lại.} other {Sau ngày này, trang của tổ chức ghi rằng xác minh cần được xem lại.}} Hãy kiểm tra tên, mã số thuế, người đại diện và địa chỉ; Sở sẽ đối chiếu và xác minh lại. Tin đăng của bạn không bị ảnh hưởng.',
    action: 'Kiểm tra thông tin',
  },
  staffVerificationDue: {
    label: 'Tổ chức đến hạn xác minh lại',
    title:
      '{late, select, yes {{organisation} đã đến hạn xác minh lại} other {{organisation}: xác minh lại trước ngày {date, date, short}}}',
    body: 'Lần xác minh gần nhất có giá trị đến ngày {date, date, short}. Hãy đối chiếu căn cứ và xác minh lại. Tổ chức đã được báo.',
    action: 'Xem hồ sơ',
  },
  sanctionImposed: {
    label: 'Biện pháp xử lý đối với tổ chức',
    title:
      '{sanction, select, warning {Cảnh báo gửi {organisation}} entry_hold {Một tin của {organisation} bị tạm giữ} posting_limit {{organisation} bị giới hạn số tin được gửi} other {{organisation} bị đình chỉ}}',
    body: '{sanction, select, warning {Sở nhắc nhở tổ chức của bạn.} entry_hold {Tin không hiển thị trong thời gian bị giữ.} posting_limit {Số tin tổ chức được gửi trong ba mươi ngày bị giới hạn.} other {Mọi tin của tổ chức không hiển thị và tổ chức chưa thực hiện được bước nào trong giao dịch.}} {limited, select, yes {Biện pháp có hiệu lực đến hết ngày {date, date, short}.} other {}} Lý do được nêu dưới đây; trang của biện pháp số {number} cho biết cách khiếu nại.',
    action: 'Xem và khiếu nại',
  },
  sanctionEnded: {
    label: 'Biện pháp xử lý kết thúc',
    title: 'Biện pháp số {number} đã kết thúc',
    body: '{how, select, expired {Thời hạn của biện pháp đã hết.} appealed {Khiếu nại của tổ chức được chấp nhận.} other {Sở đã gỡ bỏ biện pháp.}} Mọi thứ trở lại như trước khi áp dụng.',
    action: 'Xem biện pháp',
  },
  appealDecided: {
    label: 'Kết quả khiếu nại',
    title:
      'Khiếu nại biện pháp số {number} {outcome, select, granted {được chấp nhận} other {không được chấp nhận}}',
    body: 'Một cán bộ khác với người ra biện pháp đã xem xét khiếu nại. Ý kiến được nêu dưới đây.',
    action: 'Xem kết quả',
  },
  abuseReportAnswered: {
    label: 'Trả lời phản ánh vi phạm',
    title: 'Kết quả phản ánh số {number}',
    body: '{outcome, select, upheld {Phản ánh của bạn là có cơ sở và đã được xử lý.} other {Sở đã xem xét phản ánh của bạn và chưa thấy vi phạm.}} Ý kiến của Sở được nêu dưới đây.',
    action: 'Về trang chủ',
  },
  entryDispute: {
    label: 'Tranh chấp quyền đối với tin',
    title:
      '{what, select, ended {“{title}” nhận quan tâm trở lại} other {“{title}” tạm ngừng nhận quan tâm}}',
    body: '{what, select, ended {Việc tranh chấp quyền đã được giải quyết.} other {Có người khác đòi quyền đối với tin này. Tin vẫn hiển thị, nhưng chưa nhận bày tỏ quan tâm, thỏa thuận bảo mật và giao dịch mới cho đến khi việc được làm rõ. Những việc đang diễn ra vẫn tiếp tục.}} Nội dung được nêu dưới đây.',
    action: 'Xem tin',
  },
  staffAbuseReport: {
    label: 'Phản ánh vi phạm giao cho bạn',
    title: 'Phản ánh số {number} chờ bạn xử lý',
    body: 'Hạn xử lý là ngày {date, date, short}.',
    action: 'Xem phản ánh',
  },
  staffAppeal: {
    label: 'Khiếu nại biện pháp xử lý',
    title: 'Khiếu nại biện pháp số {number} chờ quyết định',
    body: 'Cán bộ khác với người ra biện pháp quyết định, hạn là ngày {date, date, short}.',
    action: 'Xem khiếu nại',
  },
  staffOrganisation: {
    label: 'Tổ chức chờ xác minh',
    title: '{organisation} chờ xác minh',
    body: 'Một tổ chức mới đăng ký hoặc đề nghị xem lại.',
    action: 'Xem hồ sơ',
  },
} as const
