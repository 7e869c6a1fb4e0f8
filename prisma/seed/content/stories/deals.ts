import type { DealSeed } from './story-types'

const licence = {
  objects: ['plan-process', 'know-how'],
  form: 'independent',
  modes: ['documents', 'training', 'experts'],
  scope: 'right-of-use',
  payment: 'lump-or-instalments',
}

const machinery = {
  objects: ['machinery', 'solution-drawing'],
  form: 'machinery-purchase',
  modes: ['machinery-with-modes', 'training'],
  scope: 'right-of-use',
  payment: 'lump-or-instalments',
}

/** Deals at every stage; each came of the accepted interest it names. */
export const deals: DealSeed[] = [
  {
    interest: 'gach-nang-luong',
    terms: {
      ...licence,
      objects: ['formula-software-data'],
      ago: 128,
      value: 160_000_000,
      confidential: false,
      signed: 122,
    },
    steps: [
      { to: 'negotiation', ago: 133, by: 'seeker', reason: 'Không có thông tin cần giữ kín.' },
      {
        to: 'signed',
        ago: 121,
        by: 'seeker',
        reason: 'Giá trị nhỏ, hai bên ký hợp đồng ngay không qua ghi nhớ.',
      },
      {
        to: 'executing',
        ago: 116,
        by: 'provider',
        reason: 'Không thuộc trường hợp phải đăng ký, hai bên không đăng ký tự nguyện.',
      },
      { to: 'accepted', ago: 88, by: 'seeker' },
      { to: 'closed', ago: 70, by: 'seeker' },
    ],
  },
  {
    interest: 'may-tre',
    terms: { ...machinery, ago: 92, value: 172_000_000, signed: 87 },
    steps: [
      { to: 'negotiation', ago: 96, by: 'provider', reason: 'Hồ sơ kỹ thuật đã công khai.' },
      { to: 'signed', ago: 86, by: 'provider', reason: 'Hai bên thống nhất ký hợp đồng mua máy.' },
      { to: 'executing', ago: 80, by: 'provider', reason: 'Không thuộc trường hợp phải đăng ký.' },
      { to: 'accepted', ago: 40, by: 'seeker' },
    ],
    waiting: { to: 'closed', by: 'seeker', ago: 9 },
  },
  {
    interest: 'ba-kich',
    terms: { ...licence, ago: 110, value: 480_000_000, signed: 102 },
    certificate: { number: 'DEMO-CGCN-0012', ago: 74 },
    steps: [
      { to: 'nda', ago: 124, by: 'provider' },
      { to: 'negotiation', ago: 120, by: 'seeker' },
      { to: 'memorandum', ago: 108, by: 'provider' },
      { to: 'signed', ago: 101, by: 'provider' },
      { to: 'registered', ago: 73, by: 'staff' },
      { to: 'executing', ago: 70, by: 'provider' },
    ],
  },
  {
    interest: 'geopolymer',
    terms: {
      ...licence,
      ago: 98,
      payment: 'net-revenue',
      value: 620_000_000,
      confidential: true,
      signed: 90,
    },
    certificate: { number: 'DEMO-CGCN-0015', ago: 62 },
    steps: [
      { to: 'nda', ago: 112, by: 'seeker' },
      { to: 'negotiation', ago: 108, by: 'provider' },
      { to: 'memorandum', ago: 96, by: 'seeker' },
      { to: 'signed', ago: 89, by: 'seeker' },
      { to: 'registered', ago: 60, by: 'staff' },
    ],
  },
  {
    interest: 'vai-do-vo',
    terms: {
      ...licence,
      objects: ['plan-process', 'solution-drawing', 'machinery'],
      ago: 66,
      value: 3_120_000_000,
      signed: 58,
    },
    steps: [
      { to: 'nda', ago: 86, by: 'provider' },
      { to: 'negotiation', ago: 80, by: 'seeker' },
      { to: 'memorandum', ago: 69, by: 'provider' },
      { to: 'signed', ago: 57, by: 'seeker' },
      {
        to: 'executing',
        ago: 45,
        by: 'provider',
        reason:
          'Đã có giấy chứng nhận đăng ký kết quả nhiệm vụ nên không phải đăng ký chuyển giao.',
      },
    ],
  },
  {
    interest: 'truy-xuat',
    terms: {
      ...licence,
      objects: ['formula-software-data'],
      ago: 30,
      value: 210_000_000,
      signed: 22,
    },
    steps: [
      { to: 'negotiation', ago: 38, by: 'seeker', reason: 'Dữ liệu thử không chứa bí mật.' },
      { to: 'signed', ago: 21, by: 'seeker', reason: 'Kịp vụ vải nên ký hợp đồng ngay.' },
    ],
  },
  {
    interest: 'say-doanh-nghiep',
    terms: { ...machinery, ago: 8, value: 1_240_000_000, signed: 1 },
    steps: [
      { to: 'nda', ago: 30, by: 'provider' },
      { to: 'negotiation', ago: 25, by: 'seeker' },
    ],
    waiting: { to: 'signed', by: 'provider', ago: 0.7 },
  },
  {
    interest: 'xi-ma',
    terms: {
      ...licence,
      objects: ['solution-drawing', 'machinery'],
      form: 'investment-project',
      ago: 34,
      payment: 'combined-other',
      value: 3_900_000_000,
    },
    steps: [
      { to: 'nda', ago: 48, by: 'seeker' },
      { to: 'negotiation', ago: 42, by: 'provider' },
      { to: 'memorandum', ago: 20, by: 'seeker' },
    ],
  },
  {
    interest: 'ga-dem-lot',
    steps: [{ to: 'negotiation', ago: 9, by: 'seeker', reason: 'Quy trình không có phần bí mật.' }],
  },
  { interest: 'phan-loai', steps: [{ to: 'nda', ago: 7, by: 'provider' }] },
  { interest: 'lo-gom', steps: [] },
  {
    interest: 'benh-vien-hen-kham',
    steps: [
      { to: 'negotiation', ago: 52, by: 'seeker', reason: 'Chưa trao đổi dữ liệu người bệnh.' },
      {
        to: 'terminated',
        ago: 18,
        by: 'seeker',
        reason: 'Dự toán năm nay không được bổ sung; bệnh viện sẽ đề xuất lại năm sau.',
      },
    ],
    lostBecause: 'no-funding',
  },
  {
    interest: 'nam-giong',
    steps: [
      { to: 'nda', ago: 74, by: 'provider' },
      { to: 'negotiation', ago: 70, by: 'seeker' },
      {
        to: 'terminated',
        ago: 31,
        by: 'provider',
        reason: 'Hai hộ trồng thử không đạt tỷ lệ nhiễm mốc như mong muốn do giá thể quá ẩm.',
      },
    ],
    lostBecause: 'trial-failed',
  },
]
