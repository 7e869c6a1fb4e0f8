import type { NeedSeed } from '../types'

export const environment: NeedSeed[] = [
  {
    slug: 'tan-dung-ba-hem-lam-thuc-an-cho-lon',
    organisation: 'ruou-bay-gieng',
    field: 'livestock-veterinary',
    trlMin: 6,
    budget: [null, 30_000_000],
    vi: {
      title: 'Cách dùng bã hèm rượu làm thức ăn lợn an toàn, để được vài ngày',
      summary: 'Hộ nấu rượu có 400 lít bã hèm mỗi ngày, lợn ăn trực tiếp hay tiêu chảy.',
      currentState:
        'Nuôi 60 lợn thịt, cho ăn bã tươi lẫn cám, hao hụt 6 % do tiêu chảy; bã thừa đổ cống.',
      goal: 'Dùng hết bã, thay ít nhất 30 % cám, lợn không tiêu chảy, chỉ thêm nửa giờ công mỗi ngày.',
      constraints: 'Bếp nấu cạnh chuồng; vốn dưới 30 triệu đồng; không có máy trộn lớn.',
      triedBefore: 'Phơi khô bã: chua, ruồi. Trộn vôi: lợn chê.',
      notWanted: 'Không dùng kháng sinh trộn.',
      acceptanceTest: 'Nuôi thử 30 lợn trong 90 ngày, cân thức ăn và trọng lượng.',
      keywords: ['bã hèm', 'lợn thịt', 'thức ăn'],
    },
    en: {
      title: 'Safe use of spirit mash as pig feed that keeps for some days',
      summary: 'A distiller has 400 litres of mash a day; fed directly it gives pigs diarrhoea.',
    },
    targets: [
      {
        metric: 'Tỷ lệ cám được thay',
        metricEn: 'Share of feed replaced',
        comparison: 'at_least',
        value: 30,
        unit: '%',
      },
    ],
    deadlineIn: 50,
    published: 14,
  },
  {
    slug: 'xu-ly-rac-bep-an-khu-cong-nghiep-tai-cho',
    organisation: 'hoi-ba-nhanh-cau',
    field: 'environment-waste',
    green: true,
    trlMin: 7,
    budget: [400_000_000, 900_000_000],
    vi: {
      title: 'Xử lý tại chỗ rác bếp ăn 700–900 kg mỗi ngày trong khu công nghiệp',
      summary: 'Sáu doanh nghiệp hội viên muốn dùng chung thiết bị, không rỉ nước, không ruồi.',
      currentState:
        'Rác thực phẩm thuê chở 38 km, 620 đồng/kg, mùa hè chảy nước dọc đường nội khu; bị ban quản lý nhắc.',
      goal: 'Thành mùn hoặc thức ăn cho côn trùng trong hai tuần, không mùi quá ranh giới 15 m.',
      constraints: 'Đất thuê 60 m²; điện dưới 10 kW; rác lẫn 3–5 % túi ni lông.',
      triedBefore: 'Máy nghiền sấy: 0,9 kWh/kg, hỏng dao vì xương. Ủ thùng nhựa: giòi bọ.',
      notWanted: 'Không nhận lò đốt.',
      acceptanceTest: 'Chạy ba tháng, mùn đạt chỉ tiêu phân hữu cơ, điện dưới 0,1 kWh/kg.',
      keywords: ['rác bếp ăn', 'ủ phân', 'khu công nghiệp'],
    },
    en: {
      title: 'On-site treatment of 700–900 kg of canteen waste a day in an industrial park',
      summary: 'Six member firms want a shared unit without leachate and flies.',
    },
    targets: [
      {
        metric: 'Thời gian đến mùn ổn định',
        metricEn: 'Days to stable compost',
        comparison: 'at_most',
        value: 14,
        unit: 'ngày',
      },
      {
        metric: 'Khối lượng xử lý mỗi ngày',
        metricEn: 'Waste treated per day',
        comparison: 'at_least',
        value: 800,
        unit: 'kg/ngày',
      },
    ],
    deadlineIn: 88,
    published: 19,
  },
  {
    slug: 'u-phan-ga-giu-dam-khong-mui',
    organisation: 'htx-ga-doi-may-trang',
    field: 'soil-irrigation',
    priority: ['biotechnology'],
    green: true,
    trlMin: 7,
    budget: [100_000_000, 260_000_000],
    vi: {
      title: 'Ủ phân gà thành phân hữu cơ viên, ít mùi và giữ được đạm',
      summary: 'Hợp tác xã có 9 tấn phân gà mỗi ngày, muốn bán phân viên thay vì phân tươi.',
      currentState:
        'Bán phân tươi 700 đồng/kg cho vùng cam; mùa mưa không ai mua, đống ủ khai cả xóm.',
      goal: 'Sản phẩm đạt tiêu chuẩn phân hữu cơ, giá bán trên 3.000 đồng/kg, ủ dưới 25 ngày.',
      constraints: 'Nhà ủ 300 m² mái hở; có sẵn máy xúc lật; trấu nhiều.',
      triedBefore: 'Ủ với trấu sống và men: đạm mất hơn nửa, 45 ngày mới hết nóng.',
      notWanted: 'Không trộn phân hóa học để nâng đạm.',
      acceptanceTest: 'Ba mẻ 10 tấn, phân tích tại phòng được công nhận, thử trên cam và rau.',
      keywords: ['phân gà', 'phân hữu cơ', 'ủ'],
    },
    en: {
      title: 'Composting chicken manure into pellets with little odour and its nitrogen kept',
      summary: 'Nine tonnes of manure a day should be sold as pellets instead of fresh.',
    },
    targets: [
      {
        metric: 'Đạm còn lại sau ủ',
        metricEn: 'Nitrogen kept',
        comparison: 'at_least',
        value: 70,
        unit: '%',
      },
      {
        metric: 'Thời gian ủ',
        metricEn: 'Composting time',
        comparison: 'at_most',
        value: 25,
        unit: 'ngày',
      },
    ],
    deadlineIn: 135,
    published: 52,
  },
  {
    slug: 'giam-khoi-luong-bun-tram-nuoc-thai-khu-cong-nghiep',
    organisation: 'moi-truong-thuy-moc-an',
    coDevelopment: {
      resultShare:
        'Mỗi bên 50 % quyền với giải pháp; công ty được ưu tiên lắp tại các trạm đang vận hành.',
    },
    field: 'environment-waste',
    green: true,
    vi: {
      title: 'Cùng phát triển cách khử nước bùn vi sinh xuống dưới 40 % ẩm',
      summary: 'Đơn vị vận hành 31 trạm tìm nhóm nghiên cứu có ý tưởng ngoài ép và sấy nóng.',
      currentState:
        'Bùn sau ép khung bản 80–83 % ẩm, 46 tấn mỗi ngày ở tất cả các trạm, chiếm 38 % chi phí vận hành.',
      goal: 'Dưới 40 % ẩm với tổng điện không quá 350 kWh mỗi tấn bùn ướt.',
      constraints:
        'Thiết bị trong container 40 feet; không phát sinh mùi; vận hành tự động ban đêm.',
      triedBefore: 'Sấy băng khí nóng: dính, mùi. Thêm vôi: tăng khối lượng.',
      notWanted: 'Không nhận đốt bùn.',
      acceptanceTest: 'Máy thử 50 kg/giờ chạy 30 ngày tại một trạm.',
      keywords: ['bùn thải', 'khử nước', 'nước thải'],
    },
    en: {
      title: 'Joint development of dewatering biological sludge to below 40% moisture',
      summary:
        'An operator of 31 stations looks for a group with ideas beyond pressing and hot drying.',
    },
    targets: [
      {
        metric: 'Độ ẩm bùn sau xử lý',
        metricEn: 'Moisture of treated sludge',
        comparison: 'at_most',
        value: 40,
        unit: '%',
      },
      {
        metric: 'Điện cho một tấn bùn ướt',
        metricEn: 'Electricity per tonne of wet sludge',
        comparison: 'at_most',
        value: 350,
        unit: 'kWh/tấn',
      },
    ],
    deadlineIn: 170,
    published: 8,
  },
]
