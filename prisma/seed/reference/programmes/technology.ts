import {
  circular06,
  decree80,
  decreeFrame,
  item,
  level,
  type ProgrammeSeed,
  smallOrMediumEnterprise,
  usualPapers,
  words,
} from './parts'

/** Decree 80/2021/NĐ-CP, Art. 11. */
export const technologySupport: ProgrammeSeed = {
  slug: 'ho-tro-cong-nghe',
  content: {
    ...decreeFrame,
    name: words('Hỗ trợ công nghệ', 'Technology support'),
    summary: words(
      'Chi trả một phần chi phí chuyển đổi số, tư vấn sở hữu trí tuệ và tư vấn chuyển giao công nghệ cho doanh nghiệp nhỏ và vừa.',
      'Pays a part of what small and medium enterprises spend on digital transformation, intellectual property advice and technology transfer advice.',
    ),
    legalBasis: words(
      'Điều 11 Nghị định 80/2021/NĐ-CP; Điều 7 Thông tư 06/2022/TT-BKHĐT',
      'Decree 80/2021/NĐ-CP, Art. 11; Circular 06/2022/TT-BKHĐT, Art. 7',
    ),
    rules: smallOrMediumEnterprise,
    items: [
      item({
        code: 'digital-consulting',
        name: words('Tư vấn giải pháp chuyển đổi số', 'Advice on digital transformation'),
        source: decree80(11, 1),
        note: words(
          'Điều 11 khoản 1 chỉ nêu doanh nghiệp nhỏ và doanh nghiệp vừa.',
          'Art. 11.1 names small and medium enterprises only.',
        ),
        unit: 'contract',
        levels: [level(50, 50, { sizes: ['small'] }), level(50, 100, { sizes: ['medium'] })],
      }),
      item({
        code: 'digital-solutions',
        name: words('Thuê, mua giải pháp chuyển đổi số', 'Hire or purchase of digital solutions'),
        source: decree80(11, 2),
        note: words(
          'Giải pháp phải được công bố trên trang thông tin của Bộ hoặc của bên cung cấp (Điều 7 khoản 1 Thông tư 06/2022/TT-BKHĐT).',
          'The solution must be published by the ministry or its supplier (Circular 06/2022/TT-BKHĐT, Art. 7.1).',
        ),
        unit: 'year',
        levels: [
          level(50, 20, { sizes: ['micro'] }),
          level(50, 50, { sizes: ['small'] }),
          level(50, 100, { sizes: ['medium'] }),
        ],
      }),
      item({
        code: 'ip-consulting',
        name: words(
          'Tư vấn xác lập, quản lý và phát triển quyền sở hữu trí tuệ',
          'Advice on obtaining, managing and developing intellectual property',
        ),
        source: decree80(11, 3),
        unit: 'contract',
        levels: [level(50, 100)],
      }),
      item({
        code: 'transfer-consulting',
        name: words('Tư vấn chuyển giao công nghệ', 'Advice on technology transfer'),
        source: decree80(11, 4),
        unit: 'contract',
        levels: [level(50, 100)],
      }),
    ],
    papers: [
      {
        code: 'digital-readiness',
        name: words(
          'Kết quả tự đánh giá mức độ sẵn sàng chuyển đổi số',
          'Result of the self-assessment of digital readiness',
        ),
        source: circular06(7, 2),
        required: true,
        items: ['digital-consulting', 'digital-solutions'],
      },
      ...usualPapers,
    ],
  },
}
