import type { SchemeSeed } from './reference-types'

/** What an owner may tell to some readers only. */
export const restrictedDetails: SchemeSeed = {
  scheme: 'restricted-detail',
  source: 'Danh mục của sàn',
  validFrom: '2021-01-01',
  terms: [
    {
      code: 'parameters',
      vi: 'Thông số, quy trình chi tiết',
      en: 'Detailed parameters and process',
    },
    { code: 'formula', vi: 'Công thức, bí quyết', en: 'Formula, know-how' },
    { code: 'test-results', vi: 'Kết quả thử nghiệm chưa công bố', en: 'Unpublished test results' },
    { code: 'costs', vi: 'Giá thành, chi phí vận hành', en: 'Costs of production and operation' },
    { code: 'references', vi: 'Đơn vị đã dùng, địa điểm', en: 'Users and sites' },
    { code: 'site-data', vi: 'Số liệu hiện trạng của cơ sở', en: 'Data of the site as it stands' },
    { code: 'other', vi: 'Thông tin khác', en: 'Other information' },
  ],
}
