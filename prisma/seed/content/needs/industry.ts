import type { NeedSeed } from '../types'

export const industry: NeedSeed[] = [
  {
    slug: 'kiem-loi-ngoai-quan-khung-nhom-tu-dong',
    organisation: 'khang-vinh-ha',
    field: 'mechanical-automation',
    priority: ['information-technology'],
    trlMin: 6,
    budget: [600_000_000, 1_100_000_000],
    forms: ['machinery-purchase', 'independent'],
    vi: {
      title: 'Kiểm lỗi ngoại quan khung nhôm anod bóng, 1.800 chi tiết/giờ',
      summary: 'Nhà máy cần thay kiểm mắt thường, đổi mẫu nhanh và ít báo nhầm.',
      currentState:
        '64 người soi đèn ba ca, lọt lỗi 2,5–3 %, mẫu đổi mỗi quý. Máy AOI nhập báo nhầm 18 % do bề mặt bóng.',
      goal: 'Phát hiện xước, lõm, loang màu từ 0,05 mm; người vận hành tự dạy lỗi mới trong một ngày.',
      constraints:
        'Chu kỳ hai giây; diện tích 2 m² mỗi máy; dữ liệu ảnh không ra khỏi nhà máy; nối MES.',
      triedBefore: 'AOI hai góc đèn; thuê đám mây nhận dạng: vi phạm bảo mật khách hàng.',
      notWanted: 'Không nhận hệ thống phải gửi ảnh ra ngoài.',
      acceptanceTest:
        'Chạy song song bốn tuần, 50.000 chi tiết, lọt dưới 0,5 % và báo nhầm dưới 3 %.',
      keywords: ['kiểm lỗi', 'AOI', 'khung nhôm'],
    },
    en: {
      title: 'Visual inspection of glossy anodised frames, 1,800 parts an hour',
      summary:
        'A plant wants to replace inspection by eye, with quick changeovers and few false alarms.',
      currentState:
        'Sixty-four people under lamps in three shifts pass 2.5–3% of defects; an imported machine cries wolf in 18% because of the gloss.',
      goal: 'Scratches, dents and stains from 0.05 mm; operators teach a new defect within a day.',
      constraints:
        'Two-second cycle, two square metres, images never leave the plant, link to the MES.',
      acceptanceTest:
        'Four weeks in parallel, 50,000 parts, less than 0.5% passed and 3% false alarms.',
      keywords: ['inspection', 'machine vision'],
    },
    targets: [
      {
        metric: 'Tỷ lệ lọt lỗi',
        metricEn: 'Defects passed',
        comparison: 'at_most',
        value: 0.5,
        unit: '%',
      },
      {
        metric: 'Năng suất kiểm',
        metricEn: 'Inspection rate',
        comparison: 'at_least',
        value: 1800,
        unit: 'sản phẩm/giờ',
      },
    ],
    deadlineIn: 80,
    published: 16,
  },
  {
    slug: 'giam-voc-day-chuyen-son-vo-nhua',
    organisation: 'khang-vinh-ha',
    coDevelopment: {
      resultShare: 'Nhà máy được quyền sử dụng ưu tiên ba năm; viện, trường giữ sáng chế.',
    },
    field: 'chemical-engineering',
    green: true,
    priority: ['new-materials'],
    trlMin: 4,
    vi: {
      title: 'Thay sơn dung môi trên vỏ nhựa PC/ABS để giảm VOC',
      summary:
        'Khách hàng yêu cầu giảm nửa VOC trong hai năm, nhà máy sẵn sàng cho chạy thử trên dây chuyền.',
      currentState:
        'Hai dây chuyền sơn dung môi, VOC 170–190 mg/Nm³ trước đốt, tiền gas đốt khí thải 90 triệu đồng mỗi tháng.',
      goal: 'VOC dưới 20 mg/Nm³, màu và độ bám tương đương, tỷ lệ lỗi không tăng.',
      constraints: 'Nhựa không chịu quá 100 °C; giữ băng treo hiện tại; đổi màu trong 20 phút.',
      triedBefore: 'Sơn gốc nước: khô chậm, nổi hạt mùa ẩm. Sơn UV lỏng: vàng màu trắng.',
      notWanted: 'Không nhận giải pháp chỉ xử lý cuối ống.',
      acceptanceTest: '20.000 chi tiết ba màu, thử bám dính, mồ hôi tay, va đập.',
      keywords: ['VOC', 'sơn', 'nhựa ABS'],
    },
    en: {
      title: 'Replacing solvent paint on PC/ABS housings to cut VOC',
      summary:
        'A customer asks for half the VOC in two years; the plant offers its line for trials.',
    },
    targets: [
      {
        metric: 'VOC trong khí thải',
        metricEn: 'VOC in exhaust',
        comparison: 'at_most',
        value: 20,
        unit: 'mg/Nm³',
      },
    ],
    deadlineIn: 175,
    published: 11,
  },
  {
    slug: 'tai-che-vo-nhua-loi-thanh-hat-dung-lai',
    organisation: 'khang-vinh-ha',
    field: 'materials',
    green: true,
    priority: ['new-materials'],
    anonymous: true,
    trlMin: 6,
    budget: [null, 3_000_000_000],
    vi: {
      title: 'Tái chế vỏ nhựa lỗi có sơn thành hạt dùng lại cho chi tiết trong',
      summary: 'Mỗi tháng 24 tấn vỏ PC/ABS lỗi phải tiêu hủy vì dính sơn.',
      currentState:
        'Nghiền bán 4.000 đồng/kg hoặc đốt theo yêu cầu bảo mật mẫu mã; mua hạt mới 62.000 đồng/kg.',
      goal: 'Dùng lại 30 % cho khung đỡ trong, cơ tính trên 85 % nhựa mới.',
      constraints: 'Hủy hình dạng mẫu ngay tại nhà máy; không phát sinh dung môi thải mới.',
      triedBefore: 'Ngâm dung môi: hơi độc. Phun bi: còn 4 % sơn, hạt có đốm.',
      notWanted: 'Không giao hàng nguyên vỏ ra ngoài.',
      acceptanceTest: 'Năm lô 500 kg, đo va đập, chỉ số chảy, ép thử 2.000 chi tiết.',
      keywords: ['tái chế nhựa', 'PC/ABS', 'bóc sơn'],
    },
    en: {
      title: 'Recycling painted reject housings into pellets for inner parts',
      summary: 'Twenty-four tonnes of PC/ABS rejects a month are destroyed because of their paint.',
    },
    targets: [
      {
        metric: 'Cơ tính so với nhựa mới',
        metricEn: 'Strength against new resin',
        comparison: 'at_least',
        value: 85,
        unit: '%',
      },
    ],
    deadlineIn: 145,
    published: 39,
  },
  {
    slug: 'tay-may-cho-may-ep-nhua-de-lap-trinh',
    organisation: 'bao-bi-la-ma',
    field: 'mechanical-automation',
    trlMin: 7,
    budget: [null, 200_000_000],
    vi: {
      title: 'Tay máy lấy khay nhựa cho máy ép 160 tấn, công nhân tự lập trình',
      summary: 'Ca đêm thiếu người, cần tay máy giá vừa phải cho bốn máy ép.',
      currentState:
        'Bốn máy ép 160 tấn, mỗi máy một người lấy khay và cắt cuống; 12 mẫu khay thay đổi hằng tuần.',
      goal: 'Chu kỳ dưới 14 giây, đổi mẫu dưới một giờ, bảo trì trong nước.',
      constraints: 'Trần nhà 3,6 m; điện một pha cho robot; tín hiệu máy ép đời 2008.',
      triedBefore: 'Robot cũ nhập: hỏng bo mạch, không có linh kiện.',
      notWanted: 'Không nhận robot sáu trục vì thừa.',
      acceptanceTest: 'Chạy 72 giờ không người trên một máy, lỗi gắp dưới 0,2 %.',
      keywords: ['robot', 'ép nhựa', 'ca đêm'],
    },
    en: {
      title: 'Take-out robot for 160-tonne moulding machines, programmed by operators',
      summary: 'Night shifts lack people; four machines need affordable robots.',
    },
    targets: [
      {
        metric: 'Thời gian đổi chương trình',
        metricEn: 'Time to change the program',
        comparison: 'at_most',
        value: 1,
        unit: 'giờ',
      },
    ],
    deadlineIn: 40,
    published: 57,
  },
  {
    slug: 'biet-may-nao-ngon-dien-trong-xuong',
    organisation: 'vat-lieu-gach-may',
    field: 'electrical-electronics',
    priority: ['information-technology'],
    green: true,
    trlMin: 7,
    budget: [80_000_000, 220_000_000],
    vi: {
      title: 'Đo điện từng máy trong xưởng gạch mà không phải dừng sản xuất',
      summary: 'Hóa đơn 310 triệu đồng mỗi tháng, chưa biết máy nào chạy không tải.',
      currentState:
        '46 động cơ từ 2 đến 75 kW, một công tơ tổng; đã bị phạt công suất phản kháng hai lần.',
      goal: 'Biết điện theo từng máy, từng ca, cảnh báo đỉnh tải; giảm 10 % điện trong một năm.',
      constraints: 'Bụi xi măng nhiều; không dừng quá một giờ mỗi tủ; dữ liệu để tại công ty.',
      triedBefore: 'Đồng hồ kẹp ghi tay một tuần.',
      notWanted: 'Không trả phí thuê bao theo số điểm đo.',
      acceptanceTest: 'So với công tơ chuẩn ở năm máy, sai dưới 2 %; báo cáo ba tháng.',
      keywords: ['giám sát năng lượng', 'tiết kiệm điện'],
    },
    en: {
      title: 'Metering each machine of a brick plant without stopping it',
      summary: 'The bill is VND 310 million a month and nobody knows what idles.',
    },
    targets: [
      {
        metric: 'Giảm điện trên một tấn sản phẩm',
        metricEn: 'Less electricity per tonne',
        comparison: 'at_least',
        value: 10,
        unit: '%',
      },
    ],
    deadlineIn: 155,
    published: 43,
  },
  {
    slug: 'bao-truoc-hong-vong-bi-bang-tai',
    organisation: 'vat-lieu-gach-may',
    field: 'mechanical-automation',
    trlMin: 6,
    budget: [60_000_000, 180_000_000],
    vi: {
      title: 'Báo trước hỏng vòng bi, hộp số băng tải và máy trộn',
      summary: 'Mỗi tháng dừng ngoài kế hoạch bảy, tám lần, mỗi lần mất nửa ca.',
      currentState:
        '28 cụm vòng bi trong môi trường bụi, rung; bảo trì theo giờ máy, vẫn gãy trục máy trộn năm ngoái.',
      goal: 'Biết trước ít nhất hai tuần, thợ hiểu được phải làm gì.',
      constraints: 'Không kéo dây; chịu 60 °C và bụi xi măng; thợ không biết đọc phổ.',
      triedBefore: 'Súng nhiệt đo hằng tuần: phát hiện quá muộn.',
      notWanted: 'Không thuê chuyên gia đọc phổ hằng tháng.',
      acceptanceTest: 'Theo dõi sáu tháng, so số lần dừng với cùng kỳ.',
      keywords: ['bảo trì dự báo', 'vòng bi', 'rung động'],
    },
    en: {
      title: 'Early warning of bearing and gearbox failure on conveyors and mixers',
      summary: 'Seven or eight unplanned stops a month cost half a shift each.',
    },
    targets: [
      {
        metric: 'Số lần dừng ngoài kế hoạch',
        metricEn: 'Unplanned stops',
        comparison: 'at_most',
        value: 3,
        unit: 'lần/tháng',
      },
    ],
    deadlineIn: 118,
    published: 21,
  },
  {
    slug: 'gach-khong-xi-mang-tu-tro-bay-bun-da',
    organisation: 'vat-lieu-gach-may',
    field: 'materials',
    priority: ['new-materials'],
    green: true,
    trlMin: 7,
    budget: [300_000_000, 800_000_000],
    forms: ['independent'],
    vi: {
      title: 'Công thức gạch không dùng xi măng, chạy trên máy ép rung hiện có',
      summary: 'Doanh nghiệp muốn giảm phụ thuộc xi măng và dùng 30.000 tấn bùn đá tồn bãi.',
      currentState:
        'Hai máy ép rung, gạch mác 7,5 với 11 % xi măng; tro bay mua cách 40 km; bùn đá chưa dùng được vì hút nước.',
      goal: 'Cường độ nén trên 12 MPa ở bảy ngày, giá vật liệu không cao hơn hiện nay, hợp quy.',
      constraints: 'Không thêm lò nung; chỗ dưỡng hộ 400 m²; công nhân không quen hóa chất.',
      triedBefore: 'Phụ gia khoáng mua sẵn: cường độ không ổn định theo lô tro.',
      notWanted: 'Không dùng xút vảy đổ tay.',
      acceptanceTest:
        'Mười lô sản xuất, thử tại phòng được công nhận, theo dõi phấn trắng sáu tháng.',
      keywords: ['gạch không nung', 'tro bay', 'bùn đá'],
    },
    en: {
      title: 'Cement-free brick recipe for existing vibro-presses',
      summary: 'A maker wants to depend less on cement and use 30,000 tonnes of stone sludge.',
    },
    targets: [
      {
        metric: 'Cường độ nén ở bảy ngày',
        metricEn: 'Compressive strength at seven days',
        comparison: 'at_least',
        value: 12,
        unit: 'MPa',
      },
      {
        metric: 'Giá vật liệu cho một m² tường',
        metricEn: 'Material cost per m² of wall',
        comparison: 'at_most',
        value: 92,
        unit: 'nghìn đồng/m²',
      },
    ],
    deadlineIn: 98,
    published: 30,
  },
]
