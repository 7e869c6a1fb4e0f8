import type { SchemeSeed } from './reference-types'

const decree13 = 'Nghị định 13/2019/NĐ-CP, Điều 6 khoản 1'
const decree80 = 'Nghị định 80/2021/NĐ-CP, Điều 21'

/**
 * Criteria of the self-check and ways in which startups are chosen. Of Decree 13/2019 the codified law at hand has
 * Arts. 1 and 2 alone and not Art. 6, and Decree 268/2025 has taken its place in practice: the criteria of Art. 6
 * are provisional.
 */
export const recognitionSchemes: SchemeSeed[] = [
  {
    scheme: 'st-enterprise-criterion',
    source: decree13,
    validFrom: '2019-03-20',
    provisional: true,
    terms: [
      {
        code: 'enterprise',
        vi: 'Là doanh nghiệp thành lập và hoạt động theo pháp luật về doanh nghiệp, sản xuất, kinh doanh, dịch vụ từ kết quả khoa học và công nghệ',
        en: 'Is an enterprise set up and run under the law on enterprises that produces, trades or serves from results of science and technology',
        source: 'Nghị định 13/2019/NĐ-CP, Điều 1 khoản 2 điểm a',
        provisional: false,
      },
      {
        code: 'results',
        vi: 'Có khả năng tạo ra hoặc ứng dụng kết quả khoa học và công nghệ được cơ quan có thẩm quyền đánh giá, thẩm định hoặc công nhận',
        en: 'Is able to create or apply results of science and technology that a competent authority has assessed, appraised or recognised',
        source: `${decree13} điểm b`,
      },
      {
        code: 'revenue',
        vi: 'Doanh thu từ sản phẩm hình thành từ kết quả khoa học và công nghệ đạt ít nhất 30% tổng doanh thu',
        en: 'At least 30% of the revenue comes from products made from results of science and technology',
        source: `${decree13} điểm c`,
      },
      {
        code: 'young',
        parentCode: 'revenue',
        vi: 'Doanh nghiệp thành lập dưới 05 năm (không xét tỷ lệ doanh thu)',
        en: 'The enterprise was set up less than five years ago (its share of revenue is not looked at)',
        source: 'Nghị định 13/2019/NĐ-CP, Điều 6 khoản 2',
      },
    ],
  },
  {
    scheme: 'startup-basis',
    source: decree80,
    validFrom: '2021-10-15',
    terms: [
      {
        code: 'award-patent-certificate',
        vi: 'Lựa chọn vì có giải thưởng, bằng sáng chế hoặc giấy chứng nhận',
        en: 'Selected for an award, a patent or a certificate',
        source: `${decree80} khoản 1`,
      },
      {
        code: 'fund-incubator',
        vi: 'Lựa chọn vì được quỹ đầu tư, cơ sở ươm tạo hỗ trợ hoặc cam kết',
        en: 'Selected for the support or commitment of a fund or an incubator',
        source: `${decree80} khoản 2`,
      },
      {
        code: 'council',
        vi: 'Hội đồng lựa chọn',
        en: 'Selected by a council',
        source: `${decree80} khoản 3`,
      },
      {
        code: 'recognised',
        vi: 'Quyết định công nhận doanh nghiệp khởi nghiệp sáng tạo',
        en: 'Recognised as an innovative startup by decision',
        source: 'Nghị định 268/2025/NĐ-CP',
        validFrom: '2025-10-14',
      },
    ],
  },
]
