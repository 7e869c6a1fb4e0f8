import {
  decree80,
  decreeFrame,
  item,
  level,
  type ProgrammeSeed,
  smallOrMediumEnterprise,
  usualPapers,
  words,
} from './parts'

/** Decree 80/2021/NĐ-CP, Art. 13.2. */
export const consultingSupport: ProgrammeSeed = {
  slug: 'ho-tro-tu-van',
  content: {
    ...decreeFrame,
    name: words('Hỗ trợ tư vấn', 'Consulting support'),
    summary: words(
      'Chi trả chi phí thuê tư vấn viên thuộc mạng lưới về nhân sự, tài chính, sản xuất, bán hàng, thị trường và quản trị.',
      'Pays for advisers of the network on staff, finance, production, sales, markets and management.',
    ),
    legalBasis: words(
      'Điều 13 Nghị định 80/2021/NĐ-CP; Điều 10 Thông tư 06/2022/TT-BKHĐT',
      'Decree 80/2021/NĐ-CP, Art. 13; Circular 06/2022/TT-BKHĐT, Art. 10',
    ),
    rules: smallOrMediumEnterprise,
    items: [
      item({
        code: 'business-consulting',
        name: words(
          'Tư vấn về nhân sự, tài chính, sản xuất, bán hàng, thị trường, quản trị nội bộ',
          'Advice on staff, finance, production, sales, markets and management',
        ),
        source: decree80(13, 2),
        note: words(
          'Không gồm tư vấn thủ tục hành chính, pháp lý. Tư vấn viên phải thuộc mạng lưới tư vấn viên (Điều 3 khoản 9 Thông tư 06/2022/TT-BKHĐT). Mức cao hơn dành cho doanh nghiệp do phụ nữ làm chủ, sử dụng nhiều lao động nữ hoặc là doanh nghiệp xã hội.',
          'Advice on procedures and law is left out. The adviser must belong to the network (Circular 06/2022/TT-BKHĐT, Art. 3.9). The higher level is for firms that women own, that employ many women, or that are social enterprises.',
        ),
        unit: 'year',
        levels: [
          level(100, 50, { sizes: ['micro'] }),
          level(100, 70, { sizes: ['micro'], favoured: true }),
          level(50, 100, { sizes: ['small'] }),
          level(50, 150, { sizes: ['small'], favoured: true }),
          level(30, 150, { sizes: ['medium'] }),
          level(30, 200, { sizes: ['medium'], favoured: true }),
        ],
      }),
    ],
    papers: usualPapers,
  },
}
