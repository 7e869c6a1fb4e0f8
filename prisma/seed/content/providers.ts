/** Somebody of the demo's directory; days of certificates count from the day of the seed. */
export type ProviderSeed = {
  slug: string
  kind: 'expert' | 'mentor' | 'fund' | 'adviser'
  name: string
  workplace?: string
  headlineVi: string
  headlineEn: string
  aboutVi: string
  aboutEn?: string
  services: string[]
  fieldCodes: string[]
  /** Account of the demo, or organisation of the demo. */
  account?: string
  organisation?: string
  /** Service, number, issued so many days ago, ends in so many days. */
  certificates?: [service: string, number: string, issuedAgo: number, endsIn: number | null][]
}

export const providers: ProviderSeed[] = [
  {
    slug: 'dinh-trong-nghia',
    kind: 'expert',
    name: 'PGS. TS. Đinh Trọng Nghĩa',
    workplace: 'Đại học Văn Khê',
    headlineVi: 'Công nghệ sau thu hoạch, sấy và bảo quản lạnh rau quả',
    headlineEn: 'Post-harvest technology: drying and cold storage of fruit and vegetables',
    aboutVi:
      'Hai mươi năm nghiên cứu sấy bơm nhiệt và bảo quản lạnh. Đã giúp 14 cơ sở chế biến vải, nhãn chọn thiết bị và đọc hợp đồng chuyển giao.',
    aboutEn:
      'Twenty years of research on heat pump drying and cold storage; has helped 14 lychee and longan processors to choose equipment and to read transfer contracts.',
    services: ['advice', 'evaluation'],
    fieldCodes: ['2', '4'],
    account: 'chuyengia1',
    certificates: [['evaluation', 'ĐGCN-2024/018', 700, 420]],
  },
  {
    slug: 'mai-thi-bich-ngoc',
    kind: 'expert',
    name: 'TS. Mai Thị Bích Ngọc',
    workplace: 'Viện Nghiên cứu Lam Thương',
    headlineVi: 'Xử lý chất thải nông nghiệp, chế phẩm vi sinh',
    headlineEn: 'Farm waste treatment and microbial products',
    aboutVi:
      'Thiết kế quy trình ủ phụ phẩm và xử lý nước thải trại chăn nuôi ở quy mô hộ và trang trại.',
    aboutEn: 'Designs composting and waste water treatment for households and farms.',
    services: ['advice', 'promotion'],
    fieldCodes: ['1', '4'],
    account: 'chuyengia2',
  },
  {
    slug: 'nguyen-huu-tung',
    kind: 'mentor',
    name: 'Nguyễn Hữu Tùng',
    workplace: 'Mạng lưới cố vấn khởi nghiệp Sông Thương',
    headlineVi: 'Bán hàng và gọi vốn cho startup nông nghiệp',
    headlineEn: 'Sales and fund raising for farm startups',
    aboutVi: 'Sáng lập hai doanh nghiệp thiết bị nông nghiệp; cố vấn chín dự án ươm tạo.',
    aboutEn: 'Founded two farm equipment firms; has mentored nine incubation projects.',
    services: [],
    fieldCodes: ['4', '5'],
  },
  {
    slug: 'ha-phuong-linh',
    kind: 'mentor',
    name: 'Hà Phương Linh',
    workplace: 'Đại học Thắng Khoa',
    headlineVi: 'Sản phẩm số, bảo vệ dữ liệu, sở hữu trí tuệ phần mềm',
    headlineEn: 'Digital products, data protection and software rights',
    aboutVi: 'Giúp nhóm sáng lập kiểm chứng nhu cầu và đăng ký quyền với phần mềm.',
    aboutEn: 'Helps founders to test demand and to register software rights.',
    services: ['advice'],
    fieldCodes: ['1', '2'],
  },
  {
    slug: 'quy-hat-giong-luc-ngan',
    kind: 'fund',
    name: 'Quỹ Hạt giống Lục Ngàn',
    workplace: 'Phường Chũ',
    headlineVi: 'Vốn mồi 300 triệu đến 2 tỷ đồng cho công nghệ nông nghiệp',
    headlineEn: 'Seed money of 300 million to 2 billion đồng for farm technology',
    aboutVi: 'Đầu tư cùng cơ sở ươm tạo, ưu tiên nhóm đã có khách hàng thử nghiệm trong tỉnh.',
    aboutEn: 'Invests beside incubators, in teams that have pilot customers in the province.',
    services: [],
    fieldCodes: ['4'],
  },
  {
    slug: 'quy-doi-moi-xuong-giang',
    kind: 'fund',
    name: 'Quỹ Đổi mới Xương Giang',
    workplace: 'Phường Bắc Giang',
    headlineVi: 'Vay ưu đãi và bảo lãnh cho doanh nghiệp đổi mới công nghệ',
    headlineEn: 'Soft loans and guarantees for firms that renew technology',
    aboutVi: 'Xét cùng hồ sơ hỗ trợ của sàn; cần phương án trả nợ và đánh giá công nghệ.',
    aboutEn: 'Looks at support applications of the exchange; wants a plan and an evaluation.',
    services: [],
    fieldCodes: ['2', '3'],
  },
  {
    slug: 'cau-noi-xanh',
    kind: 'adviser',
    name: 'Trung tâm Chuyển giao công nghệ Cầu Nối Xanh',
    workplace: 'Phường Bắc Giang',
    headlineVi: 'Môi giới, tư vấn và xúc tiến chuyển giao công nghệ',
    headlineEn: 'Brokerage, advice and promotion of technology transfer',
    aboutVi: 'Tìm bên bán, bên mua, tổ chức gặp gỡ và soạn hợp đồng chuyển giao.',
    aboutEn: 'Finds both sides, arranges meetings and drafts transfer contracts.',
    services: ['brokerage', 'advice', 'promotion'],
    fieldCodes: ['2', '4'],
    organisation: 'cau-noi-xanh',
  },
  {
    slug: 'an-viet-thu',
    kind: 'adviser',
    name: 'Công ty TNHH Thẩm định giá An Viết Thư',
    workplace: 'Phường Kinh Bắc',
    headlineVi: 'Thẩm định giá công nghệ, tài sản trí tuệ',
    headlineEn: 'Valuation of technology and intellectual property',
    aboutVi: 'Thẩm định giá sáng chế, bí quyết, phần mềm để góp vốn, chuyển nhượng, vay vốn.',
    aboutEn: 'Values patents, know-how and software for contribution, sale and loans.',
    services: ['valuation', 'advice'],
    fieldCodes: ['2'],
    organisation: 'an-viet-thu',
    certificates: [['valuation', 'TĐG-214/TB', 1_060, 21]],
  },
  {
    slug: 'giam-dinh-ky-thuat-song-cau',
    kind: 'adviser',
    name: 'Công ty Cổ phần Giám định Kỹ thuật Sông Cầu',
    workplace: 'Phường Việt Yên',
    headlineVi: 'Giám định máy móc, dây chuyền đã qua sử dụng',
    headlineEn: 'Inspection of used machines and lines',
    aboutVi: 'Giám định tình trạng, công suất, mức tiêu hao và tính đồng bộ của dây chuyền.',
    aboutEn: 'Inspects the state, output, consumption and fit of production lines.',
    services: ['inspection', 'evaluation'],
    fieldCodes: ['2'],
    certificates: [
      ['inspection', 'GĐCN-2023/006', 1_000, 96],
      ['evaluation', 'ĐGCN-2021/033', 1_900, -75],
    ],
  },
  {
    slug: 'danh-gia-cong-nghe-yen-tu',
    kind: 'adviser',
    name: 'Trung tâm Đánh giá công nghệ Yên Tử',
    workplace: 'Xã Tây Yên Tử',
    headlineVi: 'Đánh giá trình độ và hiệu quả công nghệ',
    headlineEn: 'Evaluation of the level and the benefit of technology',
    aboutVi: 'Giấy chứng nhận đã hết hạn, đang làm thủ tục cấp lại.',
    services: ['evaluation'],
    fieldCodes: ['2', '4'],
    certificates: [['evaluation', 'ĐGCN-2021/009', 1_850, -30]],
  },
]
