import type { SchemeSeed } from './reference-types'

const law = 'Luật Chuyển giao công nghệ số 07/2017/QH14'

/** Criteria a moderator ticks when recording the legal class; the parent is the class they lead to. */
export const legalClassSchemes: SchemeSeed[] = [
  {
    scheme: 'legal-class',
    source: `${law}, Điều 9, 10, 11`,
    validFrom: '2018-07-01',
    terms: [
      { code: 'normal', vi: 'Thông thường', en: 'Normal' },
      { code: 'encouraged', vi: 'Khuyến khích chuyển giao', en: 'Encouraged' },
      { code: 'restricted', vi: 'Hạn chế chuyển giao', en: 'Restricted' },
      { code: 'prohibited', vi: 'Cấm chuyển giao', en: 'Prohibited' },
    ],
  },
  {
    scheme: 'legal-criterion',
    source: `${law}, Điều 10 khoản 1`,
    validFrom: '2018-07-01',
    terms: [
      {
        code: 'obsolete-abroad',
        parentCode: 'restricted',
        vi: 'Không còn sử dụng phổ biến ở các quốc gia công nghiệp phát triển',
        en: 'No longer widely used in industrialised countries',
      },
      {
        code: 'toxic-within-standards',
        parentCode: 'restricted',
        vi: 'Dùng hóa chất độc hại hoặc phát sinh chất thải nguy hại, đáp ứng quy chuẩn',
        en: 'Uses toxic chemicals or produces hazardous waste, within the standards',
      },
      {
        code: 'genetic-modification',
        parentCode: 'restricted',
        vi: 'Tạo sản phẩm bằng phương pháp biến đổi gen',
        en: 'Makes products by genetic modification',
      },
      {
        code: 'radioactive-within-standards',
        parentCode: 'restricted',
        vi: 'Sử dụng hoặc tạo ra chất phóng xạ, đáp ứng quy chuẩn',
        en: 'Uses or produces radioactive matter, within the standards',
      },
      {
        code: 'limited-resources',
        parentCode: 'restricted',
        vi: 'Dùng tài nguyên, khoáng sản hạn chế khai thác trong nước',
        en: 'Uses resources whose extraction is limited in the country',
      },
      {
        code: 'untested-variety',
        parentCode: 'restricted',
        vi: 'Nhân giống, nuôi, trồng giống mới chưa được kiểm nghiệm',
        en: 'Breeds or grows new varieties that have not been tested',
      },
      {
        code: 'against-customs',
        parentCode: 'restricted',
        vi: 'Sản phẩm ảnh hưởng xấu đến phong tục, tập quán, đạo đức xã hội',
        en: 'Products that harm customs, traditions or public morals',
      },
      {
        code: 'traditional-outbound',
        parentCode: 'restricted',
        source: `${law}, Điều 10 khoản 2`,
        vi: 'Ra nước ngoài: sản phẩm, bí quyết truyền thống, giống, vật liệu quý hiếm của Việt Nam',
        en: 'Outbound: traditional products or know-how, rare breeds or materials of Viet Nam',
      },
      {
        code: 'export-rival-outbound',
        parentCode: 'restricted',
        source: `${law}, Điều 10 khoản 2`,
        vi: 'Ra nước ngoài: sản phẩm cạnh tranh với mặt hàng xuất khẩu chủ lực quốc gia',
        en: 'Outbound: products that rival key national exports',
      },
      {
        code: 'unsafe',
        parentCode: 'prohibited',
        source: `${law}, Điều 11 khoản 1`,
        vi: 'Không đáp ứng pháp luật về an toàn, sức khỏe, môi trường, đa dạng sinh học',
        en: 'Fails the law on safety, health, environment or biodiversity',
      },
      {
        code: 'harmful-product',
        parentCode: 'prohibited',
        source: `${law}, Điều 11 khoản 1`,
        vi: 'Sản phẩm gây hậu quả xấu đến kinh tế - xã hội, quốc phòng, an ninh',
        en: 'Products harmful to society, defence or security',
      },
      {
        code: 'obsolete-substandard',
        parentCode: 'prohibited',
        source: `${law}, Điều 11 khoản 1`,
        vi: 'Không còn phổ biến ở các nước đang phát triển và không đạt quy chuẩn',
        en: 'No longer used in developing countries and below the standards',
      },
      {
        code: 'toxic-beyond-standards',
        parentCode: 'prohibited',
        source: `${law}, Điều 11 khoản 1`,
        vi: 'Hóa chất độc hại hoặc chất thải không đạt quy chuẩn môi trường',
        en: 'Toxic chemicals or waste beyond the environmental standards',
      },
      {
        code: 'radioactive-beyond-standards',
        parentCode: 'prohibited',
        source: `${law}, Điều 11 khoản 1`,
        vi: 'Chất phóng xạ không đạt quy chuẩn',
        en: 'Radioactive matter beyond the standards',
      },
      {
        code: 'state-secret-outbound',
        parentCode: 'prohibited',
        source: `${law}, Điều 11 khoản 2`,
        vi: 'Ra nước ngoài: công nghệ thuộc danh mục bí mật nhà nước',
        en: 'Outbound: technology on the list of state secrets',
      },
    ],
  },
]
