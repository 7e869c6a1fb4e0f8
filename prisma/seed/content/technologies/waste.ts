import type { TechnologySeed } from '../types'
import { machine, plant, process } from './transfer-presets'

export const waste: TechnologySeed[] = [
  {
    slug: 'u-rac-huu-co-trong-thung-quay-cho-cho-va-bep-an',
    organisation: 'moi-truong-thuy-moc-an',
    field: 'environment-waste',
    green: true,
    trl: 8,
    evidence: 'Năm thùng quay tại hai chợ và ba bếp ăn công nghiệp',
    evidenceDate: '2026-02-26',
    vi: {
      title: 'Thùng quay ủ rác hữu cơ 1 tấn/ngày cho chợ, bếp ăn công nghiệp',
      summary:
        'Ủ rác thực phẩm thành phân mùn trong mười hai ngày ngay tại nơi phát sinh, không nước rỉ ra ngoài.',
      problem:
        'Rác chợ và bếp ăn khu công nghiệp ướt, nặng, chở đi xa tốn tiền và rỉ nước dọc đường. Ủ đống ngoài trời mất hai tháng, nhiều ruồi; máy nghiền sấy thì ngốn điện.',
      solution:
        'Thùng thép cách nhiệt dài 7 m quay chậm bốn vòng mỗi giờ, bên trong có cánh đẩy xoắn nên rác vào một đầu, mùn ra đầu kia. Khí được hút qua lõi lọc sinh học mùn dừa, nước ngưng quay lại làm ẩm. Nhiệt tự sinh giữ 58–66 °C ba ngày đủ diệt mầm bệnh. Rác được phối với mùn cưa theo bảng tra trên màn hình dựa vào độ ẩm cảm biến đọc được.',
      application:
        'Cho chợ, siêu thị, bếp ăn từ 600 suất trở lên, khu nghỉ dưỡng. Chỉ cần nền bê tông 9 × 3 m và 4 kW điện. Mùn đạt tiêu chuẩn phân hữu cơ khi phối trộn đúng; công ty bao tiêu phần dư trong hai năm đầu.',
      keywords: ['rác hữu cơ', 'ủ phân', 'chợ', 'bếp ăn công nghiệp'],
    },
    en: {
      title: 'Rotary drum composting for markets and factory canteens, one tonne a day',
      summary: 'Turns food waste into compost in twelve days on the spot, with no leachate.',
      problem:
        'Waste of markets and canteens is wet and heavy; hauling it costs money and leaks along the road. Open heaps take two months and breed flies.',
      solution:
        'An insulated drum seven metres long turns four times an hour; vanes move the waste from end to end. Air leaves through a coir biofilter, and three days at 58–66 °C kill germs. A screen tells how much sawdust to add.',
      application:
        'For markets, supermarkets and canteens of 600 meals and more; a 9 × 3 m slab and 4 kW are enough.',
      keywords: ['food waste', 'composting', 'canteen'],
    },
    advantages: [
      {
        metric: 'Thời gian từ rác đến mùn ổn định',
        metricEn: 'Days from waste to stable compost',
        comparedWith: 'Ủ đống đảo trộn ngoài trời',
        comparedWithEn: 'Turned open windrows',
        baseline: 60,
        value: 12,
        unit: 'ngày',
        proof: 'Đo hô hấp mùn, 30 mẻ',
      },
    ],
    ip: [
      {
        type: 'industrial-design',
        status: 'granted',
        number: 'DEMO-KD-2023-017',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2023-03-03',
        granted: '2024-02-19',
        expires: '2028-03-03',
      },
    ],
    transfer: machine,
    price: { mode: 'fixed', amount: 540_000_000 },
    published: 25,
  },
  {
    slug: 'lo-dot-rac-hai-buong-thu-hoi-nhiet-20-tan-ngay',
    organisation: 'lo-dot-tia-lua',
    field: 'environment-waste',
    trl: 6,
    evidence: 'Một lò mẫu 8 tấn/ngày đang chạy thử',
    evidenceDate: '2025-06-06',
    restricted: 'Phát sinh chất thải nguy hại (tro bay), đáp ứng quy chuẩn khi có lọc túi',
    vi: {
      title: 'Lò đốt rác sinh hoạt hai buồng có thu hồi nhiệt sấy rác',
      summary: 'Lò đốt 20 tấn/ngày cho cụm xã, dùng nhiệt khói sấy rác ướt nên ít phải châm dầu.',
      problem:
        'Rác cụm xã ướt, lẫn đất nên các lò nhỏ phải đốt kèm dầu và khói đen khi trời mưa. Bãi chôn lấp gần đầy, dân phản đối mở bãi mới, trong khi xe chở về nhà máy tập trung quá xa.',
      solution:
        'Rác được xé, tách đất qua sàng trống rồi đi qua băng sấy dùng khói nóng 220 °C từ bộ trao đổi nhiệt. Buồng sơ cấp ghi động đốt ở 850 °C, buồng thứ cấp giữ 1.050 °C trong hai giây, khói làm nguội nhanh bằng phun nước, hấp phụ bằng than hoạt tính và lọc túi vải chịu nhiệt. Nhiệt độ, oxy, bụi được đo liên tục và hiển thị công khai ngoài cổng trạm.',
      application:
        'Cho cụm ba đến năm xã phát sinh 15–22 tấn rác mỗi ngày. Cần khoảng 3.000 m² và nguồn điện 90 kW. Tro xỉ đóng rắn làm gạch lát vỉa hè; tro bay chuyển đơn vị có giấy phép. Công ty nhận hợp đồng vận hành theo tấn rác.',
      keywords: ['lò đốt rác', 'thu hồi nhiệt', 'cụm xã'],
    },
    en: {
      title: 'Two-chamber waste incinerator with heat recovery for drying the waste',
      summary:
        'Twenty tonnes a day for a group of communes; flue heat dries the waste, so little oil is burnt.',
    },
    advantages: [
      {
        metric: 'Bụi trong khói thải',
        metricEn: 'Dust in the flue gas',
        comparedWith: 'Lò đốt nhỏ không lọc túi',
        comparedWithEn: 'Small incinerator without bag filter',
        baseline: 310,
        value: 48,
        unit: 'mg/Nm³',
        proof: 'Hai lần đo của đơn vị quan trắc',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'disputed',
        number: 'DEMO-SC-2023-064',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2023-06-19',
      },
    ],
    transfer: plant,
    price: { mode: 'on_request' },
    published: 160,
  },
  {
    slug: 'tai-che-nhua-abs-pc-tu-khung-linh-kien',
    organisation: 'vien-thanh-cau',
    field: 'materials',
    priority: ['new-materials'],
    green: true,
    trl: 6,
    evidence: 'Thử 14 tấn phế liệu của hai nhà máy, đo cơ tính từng lô',
    evidenceDate: '2026-05-03',
    vi: {
      title: 'Tái chế nhựa PC/ABS dính sơn từ linh kiện điện tử thành hạt kỹ thuật',
      summary:
        'Bóc sơn bằng dung dịch kiềm tuần hoàn, trả lại hạt PC/ABS gần bằng nhựa nguyên sinh.',
      problem:
        'Vỏ và khung điện thoại lỗi có lớp sơn, mạ nên cơ sở tái chế chỉ nghiền làm nhựa hạng thấp hoặc đốt. Nhà máy mất tiền cho chất thải trong khi vẫn nhập hạt PC/ABS đắt tiền.',
      solution:
        'Vỏ được nghiền 8 mm, ngâm trong dung dịch kiềm – cồn benzylic ở 75 °C có sóng siêu âm, sơn bong ra và lọc thành bã; dung dịch tuần hoàn hơn ba mươi lần trước khi chưng tái sinh. Nhựa sấy khô được đùn hai trục với chất nối mạch và tăng bền, hút chân không loại khí. Quang phổ cận hồng ngoại trên băng phân loại nhầm PA, PMMA trước khi đùn.',
      application:
        'Cho khu công nghiệp điện tử phát sinh từ 20 tấn nhựa vỏ mỗi tháng, hoặc doanh nghiệp tái chế muốn lên sản phẩm kỹ thuật. Hạt tái sinh đã ép thử khung đỡ trong, hộp khay và vỏ sạc. Viện đang tìm đối tác góp nhà xưởng để lên quy mô 200 kg/giờ.',
      keywords: ['tái chế nhựa', 'PC/ABS', 'bóc sơn', 'kinh tế tuần hoàn'],
    },
    en: {
      title: 'Recycling painted PC/ABS housings into engineering pellets',
      summary:
        'Strips paint in a recirculated alkaline bath and returns PC/ABS close to virgin grade.',
    },
    advantages: [
      {
        metric: 'Độ bền va đập so với nhựa nguyên sinh',
        metricEn: 'Impact strength against virgin resin',
        comparedWith: 'Nghiền đùn không bóc sơn',
        comparedWithEn: 'Grinding and extruding with paint',
        baseline: 41,
        value: 88,
        unit: '%',
        proof: 'Thử Izod 5 mẫu mỗi lô, 22 lô',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'filed',
        number: 'DEMO-SC-2025-140',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2025-11-25',
      },
    ],
    taskCode: 'DEMO-ĐT-2024-08',
    transfer: { ...plant, forms: ['capital-contribution', 'independent'], exclusive: true },
    price: { mode: 'appraisal_requested' },
    published: 17,
  },
  {
    slug: 'phan-huu-co-tu-phan-ga-kho-va-than-sinh-hoc',
    organisation: 'vien-moc-lan-chau',
    field: 'soil-irrigation',
    priority: ['biotechnology'],
    green: true,
    trl: 8,
    evidence: 'Xưởng 6 tấn/ngày của một hợp tác xã, phân tích mười lô',
    evidenceDate: '2026-03-28',
    vi: {
      title: 'Phân hữu cơ từ phân gà và than sinh học vỏ trấu, giữ đạm',
      summary:
        'Ủ phân gà với than trấu trong mười tám ngày, giữ thêm một phần ba đạm và hết mùi khai.',
      problem:
        'Trại gà đồi bán phân tươi với giá rẻ, người trồng bón thẳng làm cháy rễ và lây bệnh. Khi ủ, hơn nửa đạm bay thành amoniac, mùi khai lan xa nên trại ở gần dân không dám ủ.',
      solution:
        'Than sinh học từ trấu được nạp axit yếu rồi phối 12 % vào phân gà, giữ amoniac trong lỗ xốp thay vì bay đi. Men chịu nhiệt đưa đống ủ lên 65 °C chỉ sau một ngày; đảo bằng máy ủi nhỏ bốn lần. Hỗn hợp nguội được bổ sung Trichoderma, ép viên 4 mm để dễ bón bằng máy. Quy trình ghi rõ ngưỡng C/N và độ ẩm, đo bằng bộ kit giấy.',
      application:
        'Cho hợp tác xã gà, doanh nghiệp phân bón nhỏ từ 2 tấn/ngày. Lò than trấu cải tiến có bán kèm hoặc dùng bản vẽ. Viện giúp hồ sơ khảo nghiệm và đăng ký lưu hành phân bón. Đã thử trên vải, cam, rau ăn lá.',
      keywords: ['phân gà', 'than sinh học', 'phân hữu cơ', 'vỏ trấu'],
    },
    en: {
      title: 'Organic fertiliser from chicken manure with rice husk biochar',
      summary:
        'Composts manure with biochar in eighteen days, keeps a third more nitrogen and loses the smell.',
      problem:
        'Fresh manure sells cheaply, burns roots and spreads disease. In composting, more than half the nitrogen leaves as ammonia, and the smell stops farms near houses from composting at all.',
      solution:
        'Rice husk biochar, charged with weak acid, is mixed in at 12% and holds ammonia in its pores. Heat-loving microbes reach 65 °C after a day; four turnings suffice. Trichoderma is added to the cooled mix, which is pelleted at 4 mm.',
      application:
        'For chicken cooperatives and small fertiliser makers of two tonnes a day and more; tried on lychee, orange and leaf vegetables.',
      keywords: ['chicken manure', 'biochar', 'organic fertiliser'],
    },
    advantages: [
      {
        metric: 'Đạm tổng số còn lại sau ủ',
        metricEn: 'Nitrogen kept after composting',
        comparedWith: 'Ủ phân gà không than',
        comparedWithEn: 'Composting without biochar',
        baseline: 47,
        value: 81,
        unit: '%',
        proof: 'Phân tích Kjeldahl mười lô',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'granted',
        number: 'DEMO-GPHI-2022-009',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2022-01-21',
        granted: '2024-04-16',
        expires: '2032-01-21',
      },
    ],
    transfer: process,
    price: { mode: 'range', min: 120_000_000, max: 210_000_000 },
    published: 91,
  },
]
