/** Messages about applications for support; part of the words of all messages. */
export default {
  supportReceived: {
    label: 'Biên nhận hồ sơ hỗ trợ',
    title: 'Đã nhận hồ sơ {number}',
    body: 'Hồ sơ đề nghị hỗ trợ theo chương trình “{title}” đã được nhận. Sở trả lời chậm nhất ngày {date, date, short}.',
    action: 'Xem hồ sơ',
  },
  supportQuestion: {
    label: 'Yêu cầu bổ sung hồ sơ hỗ trợ',
    title: 'Hồ sơ {number} cần bổ sung',
    body: 'Trả lời chậm nhất ngày {date, date, short}. Trong lúc chờ, thời hạn xét hồ sơ tạm dừng.',
    action: 'Trả lời',
  },
  supportQuestionDue: {
    label: 'Sắp hết hạn bổ sung hồ sơ hỗ trợ',
    title: 'Hồ sơ {number}: sắp hết hạn bổ sung',
    body: 'Sở chờ bạn bổ sung hồ sơ chậm nhất ngày {date, date, short}.',
    action: 'Trả lời',
  },
  supportDecided: {
    label: 'Quyết định về hồ sơ hỗ trợ',
    title:
      '{status, select, approved {Hồ sơ {number} được hỗ trợ} other {Hồ sơ {number} không được hỗ trợ}}',
    body: 'Quyết định về hồ sơ theo chương trình “{title}” có trên trang hồ sơ{status, select, approved {} other {, cùng lý do và cách khiếu nại}}.',
    action: 'Xem quyết định',
  },
  councilCalled: {
    label: 'Mời tham gia hội đồng',
    title: 'Mời tham gia hội đồng xét hồ sơ {number}',
    body: 'Hồ sơ của {organisation} theo chương trình “{title}”. Trước tiên hãy khai có hay không có xung đột lợi ích.',
    action: 'Mở hồ sơ',
  },
  staffSupport: {
    label: 'Hồ sơ hỗ trợ cần xử lý',
    title:
      '{what, select, named {Bạn phụ trách hồ sơ hỗ trợ {number}} answered {Hồ sơ {number} đã được bổ sung} scored {Hội đồng đã chấm xong hồ sơ {number}} deciding {Hồ sơ {number} chờ quyết định} appealed {Khiếu nại về hồ sơ {number}} withdrawn {Hồ sơ {number} đã được rút} other {Hồ sơ hỗ trợ {number}}}',
    body: 'Hồ sơ của {organisation} theo chương trình “{title}”.',
    action: 'Mở hồ sơ',
  },
  staffSupportClock: {
    label: 'Hồ sơ hỗ trợ sắp trễ hoặc đã trễ',
    title: '{late, select, yes {Hồ sơ {number} đã trễ hạn} other {Hồ sơ {number} sắp đến hạn}}',
    body: 'Hồ sơ của {organisation}, bước “{at}”, hạn {date, date, short}.',
    action: 'Mở hồ sơ',
  },
  supportGrant: {
    label: 'Hợp đồng và thanh toán hỗ trợ',
    title:
      '{what, select, sign {Hợp đồng hỗ trợ của hồ sơ {number} đã ký} accepted {Hồ sơ {number} đã nghiệm thu} return {Hồ sơ thanh toán {number} bị trả lại} pay {Đã chi hỗ trợ cho hồ sơ {number}} revoke {Hỗ trợ của hồ sơ {number} bị thu hồi} other {Việc mới về hồ sơ {number}}}',
    body: 'Theo chương trình “{title}”. Việc tiếp theo có trên trang hợp đồng và thanh toán.',
    action: 'Xem hợp đồng và thanh toán',
  },
  staffGrant: {
    label: 'Hợp đồng, thanh toán hỗ trợ cần xử lý',
    title:
      '{what, select, settle {Hồ sơ thanh toán {number} chờ kiểm tra} pass {Hồ sơ {number} chờ chi tiền} report {Hồ sơ {number} đã báo cáo kết quả} other {Việc mới về hồ sơ {number}}}',
    body: '{organisation}, chương trình “{title}”.',
    action: 'Mở trang thanh toán',
  },
} as const
