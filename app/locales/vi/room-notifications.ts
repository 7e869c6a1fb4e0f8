/** Messages about the rooms of deals and what came of them. */
export default {
  roomMessage: {
    label: 'Tin nhắn trong phòng giao dịch',
    title: 'Tin nhắn mới trong phòng giao dịch {number}',
    body: 'Có người vừa nhắn về giao dịch “{title}”. Nội dung chỉ đọc được trong phòng.',
    action: 'Vào phòng giao dịch',
  },
  roomNews: {
    label: 'Việc mới trong phòng giao dịch',
    title:
      '{what, select, offer {Đề nghị mới} offerAccepted {Đề nghị được chấp nhận} offerRefused {Đề nghị bị từ chối} offerWithdrawn {Đề nghị được rút lại} note {Biên bản mới} noteComment {Ý kiến mới về biên bản} noteConfirmed {Biên bản được xác nhận} task {Việc mới được giao} guestAsked {Đề nghị mời thêm người} guestAgreed {Đồng ý mời thêm người} guestEnded {Thay đổi người tham gia} other {Có thay đổi}} – giao dịch {number}',
    body: 'Phòng giao dịch “{title}” có thay đổi. Nội dung chỉ đọc được trong phòng.',
    action: 'Vào phòng giao dịch',
  },
  roomTaskDue: {
    label: 'Việc trong phòng giao dịch sắp đến hạn',
    title:
      '{late, select, yes {Việc quá hạn} other {Việc sắp đến hạn}} trong phòng giao dịch {number}',
    body: 'Một việc được giao cho bạn trong giao dịch “{title}” {late, select, yes {đã đến hạn} other {đến hạn}} ngày {date, date, short}.',
    action: 'Xem việc',
  },
  successStory: {
    label: 'Câu chuyện thành công của giao dịch',
    title:
      '{what, select, written {Câu chuyện cần bạn đồng ý} agreed {Bên kia đồng ý công bố câu chuyện} published {Câu chuyện đã được công bố} other {Câu chuyện không còn công khai}} – giao dịch {number}',
    body: 'Câu chuyện về “{title}” {what, select, written {vừa được viết, chỉ công bố khi cả hai bên đồng ý} agreed {đang chờ bên bạn đồng ý} published {đã được hai bên đồng ý và đang hiển thị công khai} other {đã được gỡ xuống vì một bên rút lại đồng ý}}.',
    action: 'Xem câu chuyện',
  },
  followUpDue: {
    label: 'Phiếu hỏi sau chuyển giao',
    title: 'Công nghệ của giao dịch {number} có đang được dùng?',
    body: 'Mời bạn trả lời vài câu hỏi ngắn về “{title}”. Không cần đăng nhập.',
    action: 'Trả lời',
  },
  followUpReminder: {
    label: 'Nhắc phiếu hỏi sau chuyển giao',
    title: 'Nhắc lại: công nghệ của giao dịch {number} có đang được dùng?',
    body: 'Phiếu hỏi về “{title}” chưa có câu trả lời. Chỉ mất vài phút, không cần đăng nhập.',
    action: 'Trả lời',
  },
} as const
