import type { ListingStory } from '../types'

/** Technologies whose life shows each state and the way there. */
const technologyStories: ListingStory[] = [
  {
    slug: 'may-say-bom-nhiet-hai-giai-doan-cho-vai-thieu',
    status: 'published',
    steps: [
      { to: 'draft', ago: 112 },
      { to: 'submitted', ago: 107 },
      {
        to: 'returned',
        ago: 105,
        codes: ['advantage-not-quantified'],
        reason: 'Ưu điểm mới nêu "tiết kiệm điện"; đề nghị ghi số đo, đối chứng và cách đo.',
      },
      { to: 'submitted', ago: 99 },
      { to: 'published', ago: 96 },
    ],
  },
  {
    slug: 'ruou-vang-vai-len-men-lanh-loc-mang',
    status: 'draft',
    steps: [{ to: 'draft', ago: 3 }],
  },
  {
    slug: 'cham-bai-viet-tay-va-phan-tich-lo-hong-kien-thuc',
    status: 'draft',
    steps: [{ to: 'draft', ago: 5 }],
  },
  {
    slug: 'lap-lich-san-xuat-xuong-nho-bang-bang-dien-tu',
    status: 'submitted',
    steps: [
      { to: 'draft', ago: 9 },
      { to: 'submitted', ago: 7 },
      {
        to: 'returned',
        ago: 4,
        by: 'kiemduyet2',
        codes: ['unclear-title'],
        reason: 'Tên chưa nói rõ làm gì, cho ai; mức sẵn sàng cần ghi theo lần chạy thử mới nhất.',
      },
      { to: 'submitted', ago: 1.4 },
    ],
  },
  {
    slug: 'son-tinh-dien-nhiet-do-thap-cho-nhua-ky-thuat',
    status: 'submitted',
    steps: [
      { to: 'draft', ago: 9 },
      { to: 'submitted', ago: 2.2 },
    ],
  },
  {
    slug: 'say-thang-hoa-cui-vai-giu-huong',
    status: 'returned',
    steps: [
      { to: 'draft', ago: 20 },
      { to: 'submitted', ago: 12 },
      {
        to: 'returned',
        ago: 9,
        codes: ['ownership-unproven'],
        reason:
          'Cần nêu rõ ai giữ quyền với công thức ngâm: kết quả có ngân sách nhà nước, đề nghị gửi văn bản giao quyền.',
      },
    ],
  },
  {
    slug: 'que-thu-nhanh-methanol-trong-ruou',
    status: 'held',
    steps: [
      { to: 'draft', ago: 18 },
      { to: 'submitted', ago: 11 },
      {
        to: 'held',
        ago: 8,
        by: 'kiemduyet2',
        codes: ['expert-opinion-needed'],
        reason:
          'Chờ ý kiến chuyên gia về độ nhạy và phạm vi dùng trong kiểm tra an toàn thực phẩm.',
      },
    ],
  },
  {
    slug: 'lo-say-go-xe-bang-hoi-nuoc-hut-am-chan-khong',
    status: 'rejected',
    steps: [
      { to: 'draft', ago: 52 },
      { to: 'submitted', ago: 48 },
      {
        to: 'rejected',
        ago: 45,
        by: 'kiemduyet2',
        codes: ['duplicate'],
        reason: 'Trùng với mục trường đã nộp trước đó; đề nghị bổ sung số liệu mới vào mục cũ.',
      },
    ],
  },
  {
    slug: 'hap-phu-asen-amoni-nuoc-gieng-bang-hat-vat-lieu-laterit',
    status: 'expired',
    steps: [
      { to: 'draft', ago: 385 },
      { to: 'submitted', ago: 380 },
      { to: 'published', ago: 376 },
      { to: 'expired', ago: 10 },
    ],
  },
  {
    slug: 'chieu-xa-uvc-va-hoi-nuoc-khu-khuan-rau-an-lien',
    status: 'withdrawn',
    steps: [
      { to: 'draft', ago: 190 },
      { to: 'submitted', ago: 185 },
      { to: 'published', ago: 181 },
      {
        to: 'withdrawn',
        ago: 15,
        codes: ['transferred'],
        reason: 'Đã chuyển giao độc quyền cho một doanh nghiệp.',
      },
    ],
  },
  {
    slug: 'lo-dot-rac-hai-buong-thu-hoi-nhiet-20-tan-ngay',
    status: 'published',
    steps: [
      { to: 'draft', ago: 170 },
      { to: 'submitted', ago: 166 },
      {
        to: 'held',
        ago: 164,
        codes: ['legal-check-pending'],
        reason: 'Chờ kiểm tra danh mục hạn chế chuyển giao.',
      },
      { to: 'published', ago: 160, by: 'kiemduyet2' },
    ],
  },
  {
    slug: 'tai-che-nhua-abs-pc-tu-khung-linh-kien',
    status: 'published',
    frozen: 2,
    steps: [
      { to: 'draft', ago: 24 },
      { to: 'submitted', ago: 20 },
      { to: 'published', ago: 17 },
    ],
  },
]

/** Needs likewise. */
const needStories: ListingStory[] = [
  {
    slug: 'cam-bien-do-am-dat-gia-re-san-xuat-trong-nuoc',
    status: 'draft',
    steps: [{ to: 'draft', ago: 2 }],
  },
  {
    slug: 'tuoi-tiet-kiem-cho-vai-cam-dat-doi-thieu-nuoc',
    status: 'submitted',
    steps: [
      { to: 'draft', ago: 5 },
      { to: 'submitted', ago: 0.8 },
    ],
  },
  {
    slug: 'du-bao-san-luong-vung-nguyen-lieu-truoc-ba-tuan',
    status: 'returned',
    steps: [
      { to: 'draft', ago: 15 },
      { to: 'submitted', ago: 10 },
      {
        to: 'returned',
        ago: 7,
        codes: ['incomplete-description'],
        reason: 'Đề nghị nêu rõ diện tích cần bay thử trong vụ đầu và ai xin phép bay.',
      },
    ],
  },
  {
    slug: 'khu-khuan-khong-khi-phong-cho-benh-vien',
    status: 'held',
    steps: [
      { to: 'draft', ago: 21 },
      { to: 'submitted', ago: 16 },
      {
        to: 'held',
        ago: 13,
        by: 'kiemduyet2',
        codes: ['expert-opinion-needed'],
        reason: 'Chờ ý kiến chuyên gia về điều kiện đối với trang thiết bị y tế.',
      },
    ],
  },
  {
    slug: 'lap-lich-cho-xuong-mang-va-in-bao-bi',
    status: 'rejected',
    steps: [
      { to: 'draft', ago: 60 },
      { to: 'submitted', ago: 56 },
      {
        to: 'rejected',
        ago: 53,
        codes: ['duplicate'],
        reason: 'Công ty đã có một nhu cầu cùng nội dung; đề nghị gộp vào nhu cầu đó.',
      },
    ],
  },
  {
    slug: 'may-ap-trung-chiu-mat-dien',
    status: 'expired',
    steps: [
      { to: 'draft', ago: 206 },
      { to: 'submitted', ago: 201 },
      { to: 'published', ago: 198 },
      { to: 'expired', ago: 14 },
    ],
  },
  {
    slug: 'tay-may-cho-may-ep-nhua-de-lap-trinh',
    status: 'withdrawn',
    steps: [
      { to: 'draft', ago: 120 },
      { to: 'submitted', ago: 116 },
      { to: 'published', ago: 112 },
      { to: 'withdrawn', ago: 20, codes: ['need-met'], reason: 'Đã mua thiết bị qua sàn.' },
    ],
  },
]

export const listingStories: ListingStory[] = [...technologyStories, ...needStories]
