/** Messages about requests for services and certificates. */
export default {
  serviceRequest: {
    label: 'Yêu cầu dịch vụ có thay đổi',
    title:
      '{what, select, assign {Yêu cầu {number} đã được giao} decline {Yêu cầu {number} không được nhận} deliver {Yêu cầu {number} đã có kết quả} cancel {Yêu cầu {number} đã được hủy} rate {Yêu cầu {number} đã được đánh giá} other {Yêu cầu {number} có thay đổi}}',
    body: '{what, select, deliver {Hãy xem kết quả và đánh giá.} decline {Lý do có trên trang của yêu cầu.} other {Nội dung chỉ xem được trên trang của yêu cầu.}}',
    action: 'Xem yêu cầu',
  },
  serviceDue: {
    label: 'Yêu cầu dịch vụ sắp đến hạn',
    title: '{late, select, yes {Yêu cầu {number} đã quá hạn} other {Yêu cầu {number} sắp đến hạn}}',
    body: 'Hạn trả kết quả là ngày {date, date, short}. Nếu không làm được, hãy trả lại để giao người khác.',
    action: 'Xem yêu cầu',
  },
  certificateEnds: {
    label: 'Giấy chứng nhận sắp hết hạn',
    title: 'Giấy chứng nhận {number} của {name} sắp hết hạn',
    body: 'Giấy chứng nhận hết hạn ngày {date, date, short}. Sau ngày đó dịch vụ không còn được giới thiệu trong danh bạ.',
    action: 'Xem danh bạ',
  },
  staffServiceRequest: {
    label: 'Yêu cầu dịch vụ chờ phân công',
    title:
      '{what, select, handed {Yêu cầu dịch vụ {number} nay do bạn phụ trách} return {Yêu cầu {number} bị trả lại, chờ giao người khác} other {Yêu cầu dịch vụ mới {number} chờ phân công}}',
    body: '{what, select, handed {Người phụ trách trước không còn làm việc này.} other {Hãy phân công trong thời hạn.}} Hạn có trên trang của yêu cầu.',
    action: 'Phân công',
  },
  staffServiceDue: {
    label: 'Yêu cầu dịch vụ chậm',
    title: '{late, select, yes {Yêu cầu {number} đã quá hạn} other {Yêu cầu {number} sắp đến hạn}}',
    body: 'Hạn là ngày {date, date, short}.',
    action: 'Xem yêu cầu',
  },
} as const
