import type { SchemeSeed, TermSeed } from './reference-types'

const top: TermSeed[] = [
  { code: '1', vi: 'Khoa học tự nhiên', en: 'Natural sciences' },
  { code: '2', vi: 'Khoa học kỹ thuật và công nghệ', en: 'Engineering and technology' },
  { code: '3', vi: 'Khoa học y, dược', en: 'Medical and pharmaceutical sciences' },
  { code: '4', vi: 'Khoa học nông nghiệp', en: 'Agricultural sciences' },
  { code: '5', vi: 'Khoa học xã hội', en: 'Social sciences' },
  { code: '6', vi: 'Khoa học nhân văn', en: 'Humanities' },
]

/** Second level by top code: code, Vietnamese, English. The exchange's own until the list is loaded. */
const second: Record<string, [code: string, vi: string, en: string][]> = {
  1: [
    ['mathematics-statistics', 'Toán học và thống kê', 'Mathematics and statistics'],
    ['software-data', 'Phần mềm và khoa học dữ liệu', 'Software and data science'],
    ['physics-optics', 'Vật lý và quang học', 'Physics and optics'],
    ['chemistry', 'Hóa học', 'Chemistry'],
    ['earth-climate', 'Khoa học trái đất và khí hậu', 'Earth and climate sciences'],
    ['biology', 'Sinh học', 'Biology'],
  ],
  2: [
    ['construction-transport', 'Xây dựng và giao thông', 'Construction and transport'],
    ['electrical-electronics', 'Kỹ thuật điện, điện tử', 'Electrical and electronic engineering'],
    [
      'information-communication',
      'Thông tin, truyền thông và IoT',
      'Information, communication, IoT',
    ],
    ['mechanical-automation', 'Cơ khí và tự động hóa', 'Mechanical engineering and automation'],
    ['chemical-engineering', 'Kỹ thuật hóa học', 'Chemical engineering'],
    ['materials', 'Vật liệu', 'Materials'],
    ['environment-waste', 'Môi trường và xử lý chất thải', 'Environment and waste treatment'],
    ['energy', 'Năng lượng', 'Energy'],
    ['food-processing', 'Chế biến thực phẩm, đồ uống', 'Food and beverage processing'],
  ],
  3: [
    ['diagnostics', 'Chẩn đoán và xét nghiệm', 'Diagnostics and laboratory testing'],
    ['medical-devices', 'Thiết bị y tế', 'Medical devices'],
    ['pharmacy-herbal', 'Dược và dược liệu', 'Pharmacy and medicinal plants'],
    ['clinical-care', 'Điều trị và chăm sóc', 'Clinical care'],
    ['public-health', 'Y tế công cộng', 'Public health'],
    ['digital-health', 'Y tế số', 'Digital health'],
    ['medical-biotechnology', 'Công nghệ sinh học y dược', 'Medical biotechnology'],
  ],
  4: [
    ['crop-production', 'Trồng trọt', 'Crop production'],
    ['plant-protection', 'Bảo vệ thực vật', 'Plant protection'],
    ['livestock-veterinary', 'Chăn nuôi và thú y', 'Livestock and veterinary science'],
    ['aquaculture', 'Thủy sản', 'Aquaculture'],
    ['forestry', 'Lâm nghiệp', 'Forestry'],
    ['post-harvest', 'Bảo quản, chế biến sau thu hoạch', 'Post-harvest technology'],
    ['agricultural-biotechnology', 'Công nghệ sinh học nông nghiệp', 'Agricultural biotechnology'],
    ['agricultural-machinery', 'Cơ giới hóa nông nghiệp', 'Agricultural machinery'],
    ['soil-irrigation', 'Đất, phân bón và tưới tiêu', 'Soil, fertilisers and irrigation'],
  ],
  5: [
    ['economics-management', 'Kinh tế và quản lý', 'Economics and management'],
    ['education-training', 'Giáo dục và đào tạo', 'Education and training'],
    ['law-administration', 'Pháp luật và hành chính công', 'Law and public administration'],
    ['urban-planning', 'Quy hoạch và quản lý đô thị', 'Urban planning and management'],
    ['media-communication', 'Thông tin đại chúng và truyền thông', 'Media and communication'],
    ['community-sociology', 'Xã hội học và cộng đồng', 'Sociology and community studies'],
  ],
  6: [
    ['history-heritage', 'Lịch sử và di sản', 'History and heritage'],
    ['language-literature', 'Ngôn ngữ và văn học', 'Language and literature'],
    ['crafts-design', 'Nghề thủ công, mỹ thuật và thiết kế', 'Crafts, arts and design'],
    ['culture-tourism', 'Văn hóa và du lịch', 'Culture and tourism'],
    ['archives-libraries', 'Lưu trữ, thư viện và bảo tàng', 'Archives, libraries and museums'],
    ['philosophy-ethics', 'Triết học và đạo đức', 'Philosophy and ethics'],
  ],
}

export const fields: SchemeSeed = {
  scheme: 'field',
  source: 'Thông tư 24/2025/TT-BKHCN, bảng phân loại lĩnh vực nghiên cứu, cấp 1',
  validFrom: '2025-01-01',
  terms: [
    ...top,
    ...Object.entries(second).flatMap(([parentCode, terms]) =>
      terms.map(([code, vi, en]) => ({
        code,
        vi,
        en,
        parentCode,
        provisional: true,
        source: 'Mã tạm của sàn, thay cho cấp 2 của Thông tư 24/2025/TT-BKHCN',
      })),
    ),
  ],
}

export const priorities: SchemeSeed = {
  scheme: 'priority',
  source: 'Chỉ thị 01/CT-UBND ngày 21/01/2021 của UBND tỉnh Bắc Giang, mục 6',
  validFrom: '2021-01-21',
  terms: [
    { code: 'biotechnology', vi: 'Công nghệ sinh học', en: 'Biotechnology' },
    { code: 'information-technology', vi: 'Công nghệ thông tin', en: 'Information technology' },
    { code: 'new-materials', vi: 'Vật liệu mới', en: 'New materials' },
  ],
}
