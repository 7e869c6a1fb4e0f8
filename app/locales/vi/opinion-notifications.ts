/** Messages about what experts and moderators say of entries. */
export default {
  listingUndone: {
    label: 'Quyết định được hoàn tác',
    title: '{listing, select, technology {Công nghệ} other {Nhu cầu}} “{title}” lại chờ kiểm duyệt',
    body: 'Cán bộ kiểm duyệt đã hoàn tác quyết định vừa rồi. Bạn không cần làm gì thêm.',
    action: 'Xem tin',
  },
  opinionAsked: {
    label: 'Sở xin ý kiến của bạn',
    title: 'Đề nghị cho ý kiến {number}',
    body: 'Hạn trả lời là ngày {date, date, short}. Nội dung chỉ xem được trên trang của đề nghị.',
    action: 'Xem đề nghị',
  },
  opinionAttached: {
    label: 'Có ý kiến chuyên gia về tin',
    title:
      'Ý kiến chuyên gia về {listing, select, technology {công nghệ} other {nhu cầu}} “{title}”',
    body: 'Sở đã gắn ý kiến chuyên gia vào tin của bạn.',
    action: 'Xem tin',
  },
  staffOpinion: {
    label: 'Chuyên gia đã trả lời',
    title: 'Đề nghị {number} đã có ý kiến',
    body: 'Hãy xem ý kiến và gắn kết quả vào mục.',
    action: 'Xem ý kiến',
  },
} as const
