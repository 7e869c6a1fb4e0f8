import type { IncubationAction, IncubationMilestoneStatus } from '#app/platform/db/generated/enums'

/** A project of the demo; days count from the day of the seed. */
interface IncubationSeed {
  key: string
  organisation: string
  titleVi: string
  titleEn: string
  summaryVi: string
  summaryEn: string
  ago: number
  endsIn: number
  /** What came of it, where it has graduated. */
  outcome?: string
  milestones: {
    titleVi: string
    titleEn: string
    dueIn: number
    status: IncubationMilestoneStatus
    report?: string
    note?: string
  }[]
  mentors: { provider: string; account?: string; topic: string; sessions?: [number, string][] }[]
  history: [action: IncubationAction, ago: number, note?: string][]
}

export const incubationProjects: IncubationSeed[] = [
  {
    key: 'kiem-loi',
    organisation: 'mat-chuon',
    titleVi: 'Hộp kiểm lỗi bằng hình ảnh cho xưởng linh kiện nhỏ',
    titleEn: 'An inspection box for small component shops',
    summaryVi:
      'Camera, đèn và phần mềm trong một hộp, lắp vào dây chuyền có sẵn trong một ngày, giá dưới 90 triệu đồng.',
    summaryEn:
      'Camera, light and software in one box that is fitted to an existing line within a day, for less than 90 million đồng.',
    ago: 400,
    endsIn: -35,
    outcome:
      'Đã bán 11 hộp cho bảy xưởng, doanh thu 860 triệu đồng; Quỹ Hạt giống Lục Ngàn góp vốn 1,2 tỷ đồng.',
    milestones: [
      {
        titleVi: 'Chạy thử tại hai xưởng',
        titleEn: 'A trial in two shops',
        dueIn: -250,
        status: 'reached',
        report: 'Chạy ba tuần tại hai xưởng, phát hiện 96% lỗi xước trên 0,2 mm.',
        note: 'Biên bản chạy thử của hai xưởng.',
      },
      {
        titleVi: 'Mười hộp bán có hóa đơn',
        titleEn: 'Ten boxes sold',
        dueIn: -60,
        status: 'reached',
        report: 'Mười một hộp, hóa đơn kèm theo.',
        note: 'Đã xem hóa đơn.',
      },
    ],
    mentors: [{ provider: 'ha-phuong-linh', topic: 'Sản phẩm số, quyền với phần mềm' }],
    history: [
      ['taken_in', 400],
      ['mentor_named', 395, 'Hà Phương Linh: Sản phẩm số, quyền với phần mềm'],
      ['milestone_reached', 249, 'Chạy thử tại hai xưởng: Biên bản chạy thử của hai xưởng.'],
      ['milestone_reached', 59, 'Mười hộp bán có hóa đơn: Đã xem hóa đơn.'],
      ['graduated', 35],
    ],
  },
  {
    key: 'nhat-ky-vuon',
    organisation: 'dom-dom-so',
    titleVi: 'Nhật ký vườn và cảm biến giá rẻ cho hợp tác xã',
    titleEn: 'A farm diary and low-cost sensors for cooperatives',
    summaryVi:
      'Bộ cảm biến độ ẩm đất dưới 400.000 đồng và nhật ký vườn trên điện thoại cũ, cho hợp tác xã từ 30 hộ; dữ liệu thuộc về hợp tác xã.',
    summaryEn:
      'A soil moisture kit for less than 400,000 đồng and a farm diary for old phones, for cooperatives of 30 households or more; the data belong to the cooperative.',
    ago: 120,
    endsIn: 245,
    milestones: [
      {
        titleVi: 'Bản thử chạy ở hai hợp tác xã',
        titleEn: 'A trial in two cooperatives',
        dueIn: -40,
        status: 'reached',
        report: 'Đã lắp 24 bộ ở hai hợp tác xã, 61 hộ ghi nhật ký hằng tuần.',
        note: 'Đã đi xem tại Bạch Vân Quý.',
      },
      {
        titleVi: 'Nộp đơn đăng ký quyền tác giả phần mềm',
        titleEn: 'Software copyright filed',
        dueIn: -3,
        status: 'reported',
        report: 'Đã nộp đơn ngày thứ Hai, đang chờ số nhận.',
      },
      {
        titleVi: 'Năm hợp tác xã trả phí',
        titleEn: 'Five paying cooperatives',
        dueIn: 90,
        status: 'planned',
      },
    ],
    mentors: [
      {
        provider: 'dinh-trong-nghia',
        account: 'chuyengia1',
        topic: 'Đo ẩm trong vườn vải, cách thử nghiệm',
        sessions: [
          [
            70,
            'Xem số liệu ba tuần đầu: cảm biến ở tầng 20 cm lệch 6% so với phương pháp sấy. Đom Đóm hiệu chuẩn lại theo loại đất; tôi gửi số liệu mẫu đất đồi.',
          ],
          [
            21,
            'Sau hiệu chuẩn còn lệch 2,5%. Thống nhất cách bố trí đối chứng cho vụ tới: bốn hàng tưới theo cảm biến, bốn hàng theo kinh nghiệm.',
          ],
        ],
      },
      { provider: 'nguyen-huu-tung', topic: 'Bán hàng cho hợp tác xã, gọi vốn' },
    ],
    history: [
      ['taken_in', 120],
      ['mentor_named', 115, 'PGS. TS. Đinh Trọng Nghĩa: Đo ẩm trong vườn vải, cách thử nghiệm'],
      ['mentor_named', 115, 'Nguyễn Hữu Tùng: Bán hàng cho hợp tác xã, gọi vốn'],
      ['session_held', 70],
      ['milestone_reported', 42, 'Bản thử chạy ở hai hợp tác xã'],
      ['milestone_reached', 39, 'Bản thử chạy ở hai hợp tác xã: Đã đi xem tại Bạch Vân Quý.'],
      ['session_held', 21],
      ['demo_accepted', 8, 'Ngày trình diễn khởi nghiệp nông nghiệp số'],
      ['milestone_reported', 2, 'Nộp đơn đăng ký quyền tác giả phần mềm'],
    ],
  },
  {
    key: 'khong-khi',
    organisation: 'nhip-tho-xanh',
    titleVi: 'Đo bụi và mùi quanh khu chăn nuôi',
    titleEn: 'Dust and smell around animal farms',
    summaryVi:
      'Trạm đo nhỏ chạy bằng pin mặt trời, báo cho chủ trại và xã khi mùi vượt ngưỡng, kèm gợi ý xử lý.',
    summaryEn:
      'A small solar station that tells the farm and the commune when smell passes a limit, with what to do.',
    ago: 60,
    endsIn: 300,
    milestones: [
      {
        titleVi: 'Ba trạm chạy liên tục 30 ngày',
        titleEn: 'Three stations running for 30 days',
        dueIn: 2,
        status: 'planned',
      },
    ],
    mentors: [{ provider: 'mai-thi-bich-ngoc', topic: 'Mùi và nước thải chăn nuôi' }],
    history: [
      ['taken_in', 60],
      ['mentor_named', 55, 'TS. Mai Thị Bích Ngọc: Mùi và nước thải chăn nuôi'],
      ['demo_invited', 10, 'Ngày trình diễn khởi nghiệp nông nghiệp số'],
    ],
  },
]

interface DemoDaySeed {
  slug: string
  nameVi: string
  nameEn: string
  summaryVi: string
  summaryEn: string
  startsIn: number
  place?: string
  link?: string
  showings: {
    project: string
    status: 'invited' | 'presenting'
    technologies: string[]
    needs: string[]
  }[]
}

export const demoDays: DemoDaySeed[] = [
  {
    slug: 'ngay-trinh-dien-nong-nghiep-so',
    nameVi: 'Ngày trình diễn khởi nghiệp nông nghiệp số',
    nameEn: 'Demo day: digital farming',
    summaryVi: 'Dự án ươm tạo trình bày mười phút, hỏi đáp với hợp tác xã, quỹ và doanh nghiệp.',
    summaryEn: 'Ten minutes for each incubated project, then questions of cooperatives and funds.',
    startsIn: 16,
    place: 'Hội trường nhà ươm tạo Cầu Vồng, phường Bắc Giang',
    link: 'https://truc-tuyen.example/ngay-trinh-dien',
    showings: [
      {
        project: 'nhat-ky-vuon',
        status: 'presenting',
        technologies: ['tuoi-nho-giot-theo-am-do-dat-cho-vuon-vai-doi'],
        needs: ['thung-giu-lanh-giay-cho-ban-vai-qua-mang'],
      },
      { project: 'khong-khi', status: 'invited', technologies: [], needs: [] },
    ],
  },
  {
    slug: 'ngay-trinh-dien-san-xuat-thong-minh',
    nameVi: 'Ngày trình diễn sản xuất thông minh',
    nameEn: 'Demo day: smart production',
    summaryVi: 'Ba dự án kiểm tra và vận hành dây chuyền nhỏ; có xưởng đặt hàng tại chỗ.',
    summaryEn: 'Three projects about small production lines; shops ordered on the spot.',
    startsIn: -75,
    place: 'Trung tâm hội nghị khu công nghiệp Lò Gạch',
    showings: [
      {
        project: 'kiem-loi',
        status: 'presenting',
        technologies: ['kiem-loi-be-mat-khung-kim-loai-bang-anh-sang-nhieu-goc'],
        needs: [],
      },
    ],
  },
]
