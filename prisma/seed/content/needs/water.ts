import type { NeedSeed } from '../types'

export const water: NeedSeed[] = [
  {
    slug: 'xu-ly-nuoc-thai-ma-niken-dat-cot-a',
    organisation: 'khang-vinh-ha',
    field: 'environment-waste',
    green: true,
    anonymous: true,
    trlMin: 7,
    budget: [1_500_000_000, 4_500_000_000],
    forms: ['independent', 'investment-project'],
    vi: {
      title: 'Xử lý nước thải mạ niken, crôm 40 m³/ngày đạt cột A',
      summary:
        'Xưởng mạ trong khu công nghiệp cần hạ niken xuống dưới ngưỡng và dùng lại nước rửa.',
      currentState:
        'Trạm kết tủa vôi hai bậc, niken ra 1,2–1,9 mg/L vì có chất tạo phức từ dung dịch mạ hóa. Bùn nguy hại 210 kg mỗi ngày, thuê xử lý 46 triệu đồng mỗi tháng.',
      goal: 'Niken dưới 0,2 mg/L ổn định, dùng lại ít nhất một nửa nước, giảm bùn một nửa.',
      constraints:
        'Chỉ có 90 m² cạnh trạm cũ; không được dừng sản xuất quá hai ngày; vận hành ba ca với hai người.',
      triedBefore:
        'Tăng natri sunfua: mùi và niken dao động. Cột trao đổi ion: bão hòa nhanh, tốn muối.',
      notWanted: 'Không nhận cô bay hơi toàn phần vì chi phí điện.',
      acceptanceTest: 'Chạy thử 60 ngày, mẫu tổ hợp 24 giờ, đơn vị quan trắc do hai bên chọn.',
      keywords: ['nước thải xi mạ', 'niken', 'crôm'],
    },
    en: {
      title: 'Treatment of nickel and chromium plating wastewater, 40 m³ a day',
      summary: 'A plating shop must bring nickel below the limit and wants to reuse rinse water.',
      currentState:
        'Two-stage lime precipitation leaves 1.2–1.9 mg/L of nickel because of chelating agents; 210 kg of hazardous sludge a day.',
      goal: 'Nickel steadily below 0.2 mg/L, at least half of the water reused, sludge halved.',
      constraints:
        'Ninety square metres beside the old station; at most two days without production.',
      acceptanceTest:
        'Sixty days of trial with 24-hour composite samples by a laboratory both sides choose.',
      keywords: ['plating wastewater', 'nickel'],
    },
    targets: [
      {
        metric: 'Niken trong nước sau xử lý',
        metricEn: 'Nickel after treatment',
        comparison: 'at_most',
        value: 0.2,
        unit: 'mg/L',
      },
      {
        metric: 'Tỷ lệ nước dùng lại',
        metricEn: 'Share of water reused',
        comparison: 'at_least',
        value: 50,
        unit: '%',
      },
    ],
    deadlineIn: 100,
    published: 27,
  },
  {
    slug: 'nuoc-thai-lang-ruou-va-chan-nuoi-60-ho',
    organisation: 'ruou-bay-gieng',
    field: 'environment-waste',
    green: true,
    trlMin: 7,
    budget: [600_000_000, 1_600_000_000],
    vi: {
      title: 'Xử lý nước thải chung cho 60 hộ nấu rượu, nuôi lợn',
      summary: 'Xóm nghề muốn một trạm nhỏ dùng chung, phí vận hành hộ nào cũng đóng được.',
      currentState:
        'Khoảng 55 m³ nước thải mỗi ngày gồm bã hèm loãng, nước rửa chuồng, COD 4.000–9.000 mg/L, dồn từ 4 đến 8 giờ sáng, chảy ra ao làng.',
      goal: 'COD dưới 150 mg/L, hết mùi, phí dưới 8.000 đồng/m³.',
      constraints: 'Đất 120 m² sát ao; trạm phải thấp, ít ồn; tổ tự quản ba người.',
      triedBefore:
        'Bể biogas riêng từng nhà: đầy bã, tràn khi Tết. Chế phẩm khử mùi: chỉ được vài ngày.',
      notWanted: 'Không nhận trạm phải châm hóa chất hằng ngày.',
      acceptanceTest: 'Vận hành sáu tháng qua Tết, quan trắc mỗi tháng.',
      keywords: ['nước thải làng nghề', 'rượu', 'COD'],
    },
    en: {
      title: 'Shared wastewater treatment for 60 households of distillers and pig keepers',
      summary: 'A craft hamlet wants one small plant whose fees every household can pay.',
    },
    targets: [
      {
        metric: 'COD sau xử lý',
        metricEn: 'COD after treatment',
        comparison: 'at_most',
        value: 150,
        unit: 'mg/L',
      },
      {
        metric: 'Chi phí vận hành',
        metricEn: 'Operating cost',
        comparison: 'at_most',
        value: 8000,
        unit: 'đồng/m³',
      },
    ],
    deadlineIn: 125,
    published: 46,
  },
  {
    slug: 'loc-asen-nuoc-gieng-cho-ba-thon-ven-song',
    organisation: 'hoi-ba-nhanh-cau',
    field: 'environment-waste',
    priority: ['new-materials'],
    trlMin: 8,
    budget: [300_000_000, 750_000_000],
    vi: {
      title: 'Lọc asen và mangan cho trạm nước ba thôn ven sông, 300 m³/ngày',
      summary: 'Trạm nước thôn vượt asen gấp bảy lần ngưỡng, cần vật liệu lọc ít phải thay.',
      currentState: 'Giàn mưa và bể lọc cát 1998, asen ra 70 µg/L, mangan 0,9 mg/L; 640 hộ dùng.',
      goal: 'Asen dưới 10 µg/L, thay vật liệu không quá hai năm một lần, phí tăng dưới 1.000 đồng/m³.',
      constraints: 'Giữ bể bê tông cũ; người vận hành trung niên; nguồn điện chập chờn.',
      triedBefore: 'Than hoạt tính: không giảm asen. RO hộ gia đình: đắt, bỏ.',
      notWanted: 'Không nhận vật liệu không rõ cách xử lý khi bão hòa.',
      acceptanceTest: 'Lấy mẫu hằng tuần trong ba tháng, có phương án thu hồi vật liệu.',
      keywords: ['asen', 'mangan', 'nước giếng'],
    },
    en: {
      title: 'Removing arsenic and manganese at a water station of three villages, 300 m³ a day',
      summary: 'Arsenic is seven times the limit; a medium is wanted that rarely needs changing.',
    },
    targets: [
      {
        metric: 'Asen sau lọc',
        metricEn: 'Arsenic after the filter',
        comparison: 'at_most',
        value: 10,
        unit: 'µg/L',
      },
    ],
    deadlineIn: 60,
    published: 62,
  },
]
