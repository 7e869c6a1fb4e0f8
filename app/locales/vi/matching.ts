export default {
  reasons: {
    words: 'Từ chung: {words}',
    meaning: 'Gần nghĩa, dù diễn đạt bằng từ khác',
    field: 'Cùng lĩnh vực: {field}',
    readiness: 'TRL {trl, number} ≥ {wanted, number} theo yêu cầu',
    budget: 'Giá từ {price}, trong ngân sách {budget}',
    transfer: 'Cùng hình thức chuyển giao: {forms}',
    place: 'Cùng địa bàn: {place}',
    priority: 'Cùng hướng ưu tiên: {priorities}',
    feedback: 'Hạ điểm vì đã có gợi ý tương tự bị bỏ qua: {codes}',
    staff: 'Cán bộ của Sở đề xuất',
    reply: 'Bên cung cấp đã trả lời {answered, number}/{counted, number} lượt bày tỏ quan tâm',
    fresh: 'Thông tin được xác nhận trong 90 ngày qua',
  },
} as const
