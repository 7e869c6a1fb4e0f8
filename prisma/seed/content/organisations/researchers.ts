import type { OrganisationSeed } from '../types'

export const researchers: OrganisationSeed[] = [
  {
    slug: 'vien-lam-thuong',
    type: 'institute',
    name: 'Viện Nghiên cứu Công nghệ sau thu hoạch Lam Thương',
    nameEn: 'Lam Thuong Post-harvest Technology Research Institute',
    aboutVi:
      'Viện nghiên cứu bảo quản, sấy và chế biến rau quả cho các vùng trồng phía Bắc. Có xưởng thực nghiệm 600 m², phòng phân tích dư lượng và nhóm chuyên gia đi hiện trường trong vụ vải.',
    aboutEn:
      'Research on keeping, drying and processing fruit and vegetables of the northern growing areas, with a 600 m² pilot workshop and a residue laboratory.',
    taxCode: '9990038011',
    representativeName: 'Nguyễn Thị Thu Hằng',
    representativeTitle: 'Viện trưởng',
    unitCode: '07210',
    address: 'Số 18 đường Vườn Thực nghiệm, phường Bắc Giang',
    joined: 420,
  },
  {
    slug: 'vien-thanh-cau',
    type: 'institute',
    name: 'Viện Vật liệu và Môi trường Thanh Cầu',
    nameEn: 'Thanh Cau Institute of Materials and Environment',
    aboutVi:
      'Viện phát triển vật liệu lọc, vật liệu xây dựng từ chất thải và công nghệ xử lý nước thải cho khu công nghiệp, làng nghề. Nhận thử nghiệm ở quy mô từ 1 đến 50 m³/ngày.',
    aboutEn:
      'Filter media, building materials from waste and wastewater treatment for industrial parks and craft villages; pilot runs from 1 to 50 m³ a day.',
    taxCode: '9990038389',
    representativeName: 'Trần Quốc Bảo',
    representativeTitle: 'Viện trưởng',
    unitCode: '01',
    address: 'Nhà B4, khu nghiên cứu Đồi Thông, Hà Nội',
    joined: 400,
  },
  {
    slug: 'vien-moc-lan-chau',
    type: 'institute',
    name: 'Viện Sinh học Ứng dụng Mộc Lan Châu',
    nameEn: 'Moc Lan Chau Institute of Applied Biology',
    aboutVi:
      'Viện nuôi cấy mô, tuyển chọn chủng vi sinh bản địa và chế phẩm sinh học cho trồng trọt, chăn nuôi. Giữ bộ sưu tập hơn 900 chủng vi sinh vật và ngân hàng cây đầu dòng.',
    aboutEn:
      'Tissue culture, local microbial strains and biological products for crops and livestock; keeps a collection of more than 900 strains.',
    taxCode: '9990038759',
    representativeName: 'Lưu Thị Minh Nguyệt',
    representativeTitle: 'Viện trưởng',
    unitCode: '19',
    address: 'Khu nhà kính số 3, đường Vành Đai Xanh, Thái Nguyên',
    joined: 380,
  },
  {
    slug: 'dai-hoc-van-khe',
    type: 'university',
    name: 'Trường Đại học Kỹ thuật Nông lâm Vân Khê',
    nameEn: 'Van Khe University of Agricultural and Forestry Engineering',
    aboutVi:
      'Trường đào tạo và nghiên cứu cơ khí nông nghiệp, chăn nuôi, lâm nghiệp và năng lượng tái tạo. Trung tâm chuyển giao của trường làm việc với hơn 40 hợp tác xã trong tỉnh.',
    aboutEn:
      'Teaching and research in farm machinery, livestock, forestry and renewable energy; its transfer centre works with more than 40 cooperatives.',
    taxCode: '9990039128',
    representativeName: 'Hoàng Đình Lâm',
    representativeTitle: 'Hiệu trưởng',
    unitCode: '07777',
    address: 'Khu giảng đường Gò Trám, phường Việt Yên',
    joined: 410,
  },
  {
    slug: 'dai-hoc-thang-khoa',
    type: 'university',
    name: 'Trường Đại học Công nghệ Thăng Khoa',
    nameEn: 'Thang Khoa University of Technology',
    aboutVi:
      'Trường mạnh về trí tuệ nhân tạo, cảm biến, tự động hóa và thiết bị y tế. Các nhóm nghiên cứu nhận đặt hàng của doanh nghiệp và cùng chia sẻ kết quả.',
    aboutEn:
      'Strong in artificial intelligence, sensors, automation and medical devices; its groups take commissions from firms and share the results.',
    taxCode: '9990039495',
    representativeName: 'Phạm Gia Khánh',
    representativeTitle: 'Hiệu trưởng',
    unitCode: '01',
    address: 'Tòa nhà Sáng Chế, đường Ký Túc, Hà Nội',
    joined: 390,
  },
  {
    slug: 'giap-van-khoi',
    type: 'individual',
    name: 'Giáp Văn Khởi (nhà sáng chế không chuyên)',
    nameEn: 'Giap Van Khoi (independent inventor)',
    aboutVi:
      'Thợ cơ khí ở xã Tân Yên, tự làm máy nông nghiệp nhỏ cho nhà vườn từ năm 2009. Nhận chuyển giao bản vẽ và hướng dẫn lắp ráp tại chỗ.',
    aboutEn:
      'A mechanic who has built small farm machines for growers since 2009; transfers drawings and helps with assembly on site.',
    representativeName: 'Giáp Văn Khởi',
    representativeTitle: 'Tác giả sáng kiến',
    unitCode: '07339',
    address: 'Thôn Cầu Đá, xã Tân Yên',
    joined: 250,
  },
  {
    slug: 'than-thi-man',
    type: 'individual',
    name: 'Thân Thị Mận (nông dân sản xuất giỏi)',
    nameEn: 'Than Thi Man (farmer)',
    aboutVi:
      'Trồng vải và cam trên 3,2 ha đất đồi ở xã Lục Ngạn; đã được công nhận hai sáng kiến cấp cơ sở về tưới và bao quả.',
    aboutEn:
      'Grows lychees and oranges on 3.2 hectares of hill land; two of her improvements were recognised locally.',
    representativeName: 'Thân Thị Mận',
    representativeTitle: 'Chủ vườn',
    unitCode: '07582',
    address: 'Thôn Hang Dơi, xã Lục Ngạn',
    joined: 210,
  },
]
