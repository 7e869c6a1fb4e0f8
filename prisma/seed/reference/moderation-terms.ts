import type { SchemeSeed } from './reference-types'

const source = 'Quy chế của sàn'

/** What the moderators' rubric scores; the points that publish are figures. */
export const moderationSchemes: SchemeSeed[] = [
  {
    scheme: 'moderation-category',
    source,
    validFrom: '2021-01-01',
    terms: [
      { code: 'advantages', vi: 'Ưu điểm và tính mới', en: 'Advantages and innovation' },
      { code: 'clarity', vi: 'Rõ ràng, dễ hiểu', en: 'Clarity' },
      { code: 'cooperation', vi: 'Hợp tác mong muốn', en: 'Cooperation expected' },
      { code: 'rules', vi: 'Quy định và ngôn ngữ', en: 'Rules and language' },
    ],
  },
  {
    scheme: 'opinion-state',
    source,
    validFrom: '2021-01-01',
    terms: [
      { code: 'asked', vi: 'Đã gửi chuyên gia', en: 'With the expert' },
      { code: 'studying', vi: 'Đang nghiên cứu hồ sơ', en: 'Being studied' },
      { code: 'site-visit', vi: 'Khảo sát thực địa', en: 'Site visit' },
      { code: 'more-papers', vi: 'Chờ bổ sung tài liệu', en: 'Waiting for more papers' },
      { code: 'council', vi: 'Lấy ý kiến hội đồng', en: 'Before a council' },
      { code: 'answered', vi: 'Đã có ý kiến', en: 'Answered' },
      { code: 'attached', vi: 'Đã gắn vào mục', en: 'Attached to the entry' },
      { code: 'withdrawn', vi: 'Thôi lấy ý kiến', en: 'Withdrawn' },
    ],
  },
]
