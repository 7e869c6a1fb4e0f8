import type { SchemeSeed } from './reference-types'

/** Technology readiness levels; the code is the level's number. */
export const readiness: SchemeSeed = {
  scheme: 'trl',
  source: 'Thang TRL 9 mức (ISO 16290:2013), mô tả tiếng Việt của sàn',
  validFrom: '2021-01-01',
  terms: [
    { code: '1', vi: 'Quan sát được nguyên lý cơ bản', en: 'Basic principles observed' },
    { code: '2', vi: 'Hình thành ý tưởng ứng dụng', en: 'Concept of the application formulated' },
    {
      code: '3',
      vi: 'Chứng minh ý tưởng bằng thí nghiệm hoặc tính toán',
      en: 'Concept proved by experiment or calculation',
    },
    {
      code: '4',
      vi: 'Kiểm chứng trong phòng thí nghiệm',
      en: 'Validated in the laboratory',
    },
    {
      code: '5',
      vi: 'Kiểm chứng trong môi trường gần thực tế',
      en: 'Validated in a relevant environment',
    },
    {
      code: '6',
      vi: 'Mẫu thử trình diễn trong môi trường gần thực tế',
      en: 'Prototype demonstrated in a relevant environment',
    },
    {
      code: '7',
      vi: 'Mẫu thử vận hành tại nơi sử dụng',
      en: 'Prototype demonstrated where it is used',
    },
    {
      code: '8',
      vi: 'Hoàn thiện, đạt thử nghiệm và nghiệm thu',
      en: 'Complete and qualified by tests',
    },
    { code: '9', vi: 'Đã dùng ổn định trong sản xuất', en: 'Proven in regular operation' },
  ],
}
