import type { SchemeSeed } from './reference-types'

const source = 'Danh mục của sàn'
const validFrom = '2021-01-01'

/** Why something was returned, hidden, declined, dismissed or lost. */
export const reasonSchemes: SchemeSeed[] = [
  {
    scheme: 'moderation-reason',
    source,
    validFrom,
    terms: [
      {
        code: 'advantage-not-quantified',
        vi: 'Ưu điểm chưa có số liệu so sánh',
        en: 'The advantage is not quantified',
      },
      { code: 'unclear-title', vi: 'Tên chưa rõ làm gì, cho việc gì', en: 'The title is unclear' },
      {
        code: 'incomplete-description',
        vi: 'Mô tả chưa đủ để người đọc hiểu',
        en: 'The description is incomplete',
      },
      { code: 'evidence-missing', vi: 'Thiếu minh chứng', en: 'Evidence is missing' },
      {
        code: 'ownership-unproven',
        vi: 'Chưa chứng minh quyền chuyển giao',
        en: 'The right to transfer is not proven',
      },
      {
        code: 'legal-check-pending',
        vi: 'Chờ kiểm tra danh mục hạn chế, cấm chuyển giao',
        en: 'Waiting for the check against the restricted and prohibited lists',
      },
      {
        code: 'expert-opinion-needed',
        vi: 'Cần ý kiến chuyên gia trước khi quyết định',
        en: 'An expert opinion is needed first',
      },
      { code: 'duplicate', vi: 'Trùng với mục đã có', en: 'Duplicate of an existing entry' },
      {
        code: 'not-technology',
        vi: 'Không phải công nghệ hoặc nhu cầu công nghệ',
        en: 'Not a technology or a need for one',
      },
      {
        code: 'prohibited-technology',
        vi: 'Thuộc diện cấm chuyển giao',
        en: 'Transfer is prohibited',
      },
      {
        code: 'contact-in-text',
        vi: 'Nội dung chứa thông tin liên hệ hoặc quảng cáo',
        en: 'The text carries contact details or advertising',
      },
      { code: 'other', vi: 'Lý do khác', en: 'Another reason' },
    ],
  },
  {
    scheme: 'hidden-reason',
    source,
    validFrom,
    terms: [
      {
        code: 'ownership-dispute',
        vi: 'Đang có tranh chấp quyền',
        en: 'The ownership is disputed',
      },
      {
        code: 'no-answer',
        vi: 'Chưa xác nhận còn hiệu lực',
        en: 'Nobody confirmed that it is still available',
      },
      { code: 'complaint', vi: 'Đang xem xét phản ánh', en: 'A complaint is being looked into' },
      { code: 'other', vi: 'Lý do khác', en: 'Another reason' },
    ],
  },
  {
    scheme: 'withdrawal-reason',
    source,
    validFrom,
    terms: [
      { code: 'transferred', vi: 'Đã chuyển giao hết', en: 'Transferred, no longer offered' },
      { code: 'need-met', vi: 'Nhu cầu đã được đáp ứng', en: 'The need has been met' },
      { code: 'plan-changed', vi: 'Thay đổi kế hoạch', en: 'Plans have changed' },
      { code: 'other', vi: 'Lý do khác', en: 'Another reason' },
    ],
  },
  {
    scheme: 'interest-decline-reason',
    source,
    validFrom,
    terms: [
      {
        code: 'not-suitable',
        vi: 'Không phù hợp với công nghệ',
        en: 'Does not suit the technology',
      },
      { code: 'budget-too-low', vi: 'Ngân sách chưa đủ', en: 'The budget is too low' },
      {
        code: 'already-committed',
        vi: 'Đã cam kết với bên khác',
        en: 'Already committed to another party',
      },
      { code: 'timing', vi: 'Thời gian không phù hợp', en: 'The timing does not fit' },
      { code: 'capacity', vi: 'Chưa đủ nguồn lực để thực hiện', en: 'No capacity at present' },
      {
        code: 'purpose-unclear',
        vi: 'Mục đích sử dụng chưa rõ',
        en: 'The intended use is unclear',
      },
      { code: 'other', vi: 'Lý do khác', en: 'Another reason' },
    ],
  },
  {
    scheme: 'match-dismiss-reason',
    source,
    validFrom,
    terms: [
      { code: 'different-problem', vi: 'Giải bài toán khác', en: 'Solves another problem' },
      { code: 'not-ready', vi: 'Mức sẵn sàng còn thấp', en: 'Not ready enough' },
      { code: 'scale-mismatch', vi: 'Quy mô không phù hợp', en: 'The scale does not fit' },
      { code: 'too-expensive', vi: 'Vượt ngân sách', en: 'Beyond the budget' },
      { code: 'tried-before', vi: 'Đã thử và không đạt', en: 'Tried before without success' },
      { code: 'already-known', vi: 'Đã biết và đang trao đổi', en: 'Already known and in talks' },
      { code: 'other', vi: 'Lý do khác', en: 'Another reason' },
    ],
  },
  {
    scheme: 'deal-lost-reason',
    source,
    validFrom,
    terms: [
      { code: 'price', vi: 'Không thống nhất được giá', en: 'No agreement on the price' },
      { code: 'terms', vi: 'Không thống nhất được điều khoản', en: 'No agreement on the terms' },
      {
        code: 'trial-failed',
        vi: 'Thử nghiệm không đạt chỉ tiêu',
        en: 'The trial missed its targets',
      },
      { code: 'no-funding', vi: 'Không thu xếp được vốn', en: 'No funding was found' },
      {
        code: 'other-solution',
        vi: 'Chọn giải pháp khác',
        en: 'Another solution was chosen',
      },
      { code: 'no-response', vi: 'Một bên không phản hồi', en: 'One party stopped answering' },
      { code: 'rights', vi: 'Vướng mắc về quyền sở hữu', en: 'Obstacles in the ownership' },
      { code: 'other', vi: 'Lý do khác', en: 'Another reason' },
    ],
  },
]
