import type { PersonSeed } from './types'

/** The accounts named to whoever starts the demo, with what each of them is there to show. */
const demoAccounts: PersonSeed[] = [
  { mail: 'vien', name: 'Nguyễn Thị Thu Hằng', organisation: 'vien-lam-thuong', joined: 459 },
  { mail: 'doanhnghiep', name: 'Vũ Mạnh Hùng', organisation: 'hong-thieu', joined: 458 },
  { mail: 'khoinghiep', name: 'Bùi Khánh Linh', organisation: 'dom-dom-so', joined: 457 },
  { mail: 'htx', name: 'Vi Văn Thắng', organisation: 'htx-bach-van-quy', joined: 456 },
  { mail: 'kiemduyet', name: 'Phùng Thị Mai Anh', staff: { role: 'moderator' }, joined: 455 },
  { mail: 'kiemduyet2', name: 'Lương Văn Sơn', staff: { role: 'moderator' }, joined: 454 },
  { mail: 'chuyengia1', name: 'PGS. TS. Đinh Trọng Nghĩa', staff: { role: 'expert' }, joined: 453 },
  { mail: 'chuyengia2', name: 'TS. Mai Thị Bích Ngọc', staff: { role: 'expert' }, joined: 452 },
  {
    mail: 'xa',
    name: 'Hoàng Văn Páo',
    staff: { role: 'focal_point', unitCode: '07537' },
    joined: 451,
  },
  {
    mail: 'lanhdao',
    name: 'Nguyễn Thanh Bình',
    staff: { role: 'head_of_department' },
    joined: 450,
  },
  { mail: 'thamdinh', name: 'Trần Thị Kim Oanh', staff: { role: 'appraiser' }, joined: 449 },
  { mail: 'hotro', name: 'Nguyễn Văn Lộc', staff: { role: 'support_officer' }, joined: 448 },
  { mail: 'taichinh', name: 'Đỗ Thị Hồng Nhung', staff: { role: 'finance_officer' }, joined: 447 },
  { mail: 'quantri', name: 'Lê Quang Huy', staff: { role: 'administrator' }, joined: 446 },
]

/** One owner for every other organisation: the part before @demo.test is the organisation's slug. */
const owners: [organisation: string, name: string, joined: number][] = [
  ['vien-thanh-cau', 'Trần Quốc Bảo', 400],
  ['vien-moc-lan-chau', 'Lưu Thị Minh Nguyệt', 380],
  ['dai-hoc-van-khe', 'Hoàng Đình Lâm', 410],
  ['dai-hoc-thang-khoa', 'Phạm Gia Khánh', 390],
  ['giap-van-khoi', 'Giáp Văn Khởi', 250],
  ['than-thi-man', 'Thân Thị Mận', 210],
  ['co-dien-luc-phong', 'Đỗ Tiến Dũng', 350],
  ['moi-truong-thuy-moc-an', 'Lê Hải Yến', 345],
  ['khang-vinh-ha', 'Ngô Thành Đạt', 330],
  ['bao-bi-la-ma', 'Nguyễn Hoài Nam', 300],
  ['giong-doi-vang', 'Trịnh Thị Lan', 290],
  ['vat-lieu-gach-may', 'Dương Văn Toàn', 280],
  ['mat-chuon', 'Nguyễn Anh Quân', 240],
  ['nhip-tho-xanh', 'Đặng Thùy Dương', 200],
  ['mai-nha-nang', 'Phan Đức Trí', 4],
  ['lo-dot-tia-lua', 'Hà Văn Sáu', 190],
  ['than-hoa-vang', 'Mai Văn Tú', 45],
  ['htx-ga-doi-may-trang', 'Nông Thị Hoa', 320],
  ['htx-my-tram-nong', 'Lý Văn Bình', 310],
  ['htx-rau-bai-xanh', 'Đào Thị Ngân', 300],
  ['htx-nam-o-trang', 'Tạ Văn Hiếu', 230],
  ['ruou-bay-gieng', 'Nguyễn Văn Cường', 260],
  ['gom-canh-buom', 'Phạm Thị Thoa', 220],
  ['may-tre-ngo-truc', 'Nguyễn Thị Xuyến', 215],
  ['cau-noi-xanh', 'Chu Minh Tuấn', 370],
  ['an-viet-thu', 'Lại Thị Phương Thảo', 255],
  ['do-thi-ba-dong-song', 'Trương Công Định', 335],
  ['benh-vien-sao-mai', 'Nguyễn Đức Thiện', 305],
  ['truong-doi-sim', 'Hoàng Thị Kim Cúc', 205],
  ['hoi-ba-nhanh-cau', 'Lê Văn Nghị', 295],
]

/** Colleagues, and people who are not in any organisation yet. */
const others: PersonSeed[] = [
  {
    mail: 'thuky.vien',
    name: 'Đoàn Minh Châu',
    organisation: 'vien-lam-thuong',
    role: 'editor',
    joined: 395,
  },
  {
    mail: 'ketoan.vien',
    name: 'Bạch Thị Yến',
    organisation: 'vien-lam-thuong',
    role: 'viewer',
    joined: 300,
  },
  {
    mail: 'kythuat.hongthieu',
    name: 'Phí Đình Khoa',
    organisation: 'hong-thieu',
    role: 'editor',
    joined: 280,
  },
  {
    mail: 'daisy.tran',
    name: 'Daisy Tran',
    organisation: 'hong-thieu',
    role: 'viewer',
    locale: 'en',
    joined: 150,
  },
  {
    mail: 'kythuat.htx',
    name: 'Trần Thị Bưởi',
    organisation: 'htx-bach-van-quy',
    role: 'editor',
    joined: 180,
  },
  {
    mail: 'nghiencuu.vankhe',
    name: 'Ngô Xuân Trường',
    organisation: 'dai-hoc-van-khe',
    role: 'editor',
    joined: 320,
  },
  { mail: 'xinthamgia', name: 'Dương Quốc Việt', joined: 3 },
  { mail: 'khachmoi', name: 'Lê Thị Thanh Tâm', joined: 1 },
]

export const people: PersonSeed[] = [
  ...demoAccounts,
  ...owners.map(([organisation, name, joined]) => ({
    mail: organisation,
    name,
    organisation,
    joined,
  })),
  ...others,
]
