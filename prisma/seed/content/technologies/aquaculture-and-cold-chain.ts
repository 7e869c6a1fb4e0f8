import type { TechnologySeed } from '../types'
import { machine, plant, process } from './transfer-presets'

export const aquacultureAndColdChain: TechnologySeed[] = [
  {
    slug: 'bong-bong-nano-oxy-cho-ao-ca-tham-canh',
    organisation: 'dai-hoc-van-khe',
    field: 'aquaculture',
    green: true,
    trl: 7,
    evidence: 'Sáu ao cá trắm, rô phi theo dõi hai vụ',
    evidenceDate: '2026-05-27',
    vi: {
      title: 'Cấp oxy bong bóng nano theo cảm biến cho ao cá thâm canh',
      summary:
        'Máy tạo bong bóng nano chạy theo oxy hòa tan, cá ít nổi đầu ban đêm, tiền điện sục khí giảm một phần ba.',
      problem:
        'Ao nuôi dày thiếu oxy từ hai giờ sáng, người nuôi bật quạt nước suốt đêm vẫn có lúc cá nổi đầu chết hàng loạt. Quạt chỉ khuấy tầng mặt, đáy ao vẫn yếm khí, sinh khí độc và tảo.',
      solution:
        'Nước ao được hút qua ống venturi hai cấp và buồng cắt xoáy, tạo bong bóng dưới 200 nm lơ lửng hàng giờ xuống tận đáy. Cảm biến quang đo oxy tự lau đầu dò bằng chổi quay, bộ điều khiển bật theo dự báo oxy bốn giờ tới chứ không đợi tụt. Có nguồn dự phòng và còi báo khi mất điện. Lưới lọc ba lớp giúp bơm không nghẹt bởi rong.',
      application:
        'Cho ao 1.000–5.000 m² nuôi cá nước ngọt, ao ương cá giống. Một máy 2,2 kW thay hai quạt guồng. Trường chuyển giao bản vẽ buồng cắt xoáy, bộ điều khiển và hướng dẫn đọc số liệu cho hợp tác xã.',
      keywords: ['nuôi cá', 'oxy hòa tan', 'bong bóng nano'],
    },
    en: {
      title: 'Nanobubble oxygen supply by sensor for intensive fish ponds',
      summary:
        'Runs by dissolved oxygen: fish stay down at night and aeration needs a third less electricity.',
    },
    advantages: [
      {
        metric: 'Oxy hòa tan ở đáy ao lúc 4 giờ sáng',
        metricEn: 'Dissolved oxygen at the bottom at 4 a.m.',
        comparedWith: 'Quạt guồng cùng công suất',
        comparedWithEn: 'Paddle wheels of the same power',
        baseline: 1.9,
        value: 4.3,
        unit: 'mg/L',
        proof: 'Ghi tự động sáu ao hai vụ',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'filed',
        number: 'DEMO-GPHI-2025-112',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2025-11-06',
      },
    ],
    transfer: machine,
    price: { mode: 'range', min: 48_000_000, max: 76_000_000 },
    published: 23,
  },
  {
    slug: 'cap-dong-nhanh-roi-qua-vai-boc-vo',
    organisation: 'co-dien-luc-phong',
    field: 'food-processing',
    trl: 8,
    evidence: 'Dây chuyền 600 kg/giờ chạy ba vụ tại một nhà máy',
    evidenceDate: '2025-08-15',
    vi: {
      title: 'Dây chuyền cấp đông nhanh từng quả cho cùi vải và vải nguyên quả',
      summary:
        'Cấp đông rời từng quả trong mười hai phút, rã đông ít chảy nước, bán được quanh năm.',
      problem:
        'Vải đông block dính khối, rã ra mềm nhũn và mất màu. Tủ đông gió công nghiệp làm chậm, nước trong cùi đóng đá to xé tế bào; khách hàng đồ uống chê và ép giá.',
      solution:
        'Cùi hoặc quả đi qua bồn làm lạnh sơ bộ bằng si-rô loãng 0 °C, lên băng lưới tầng sôi nơi gió −38 °C thổi ngược từng ô đẩy quả lơ lửng, không dính nhau. Tốc độ gió từng vùng chỉnh theo cỡ quả; dàn lạnh xả tuyết luân phiên nên chạy mười tám giờ không dừng. Nhiệt thải máy nén làm nóng nước rửa sàn và chần. Màn hình ghi nhiệt độ tâm quả bằng đầu đo mẫu.',
      application:
        'Cho nhà máy đông lạnh từ 300 kg/giờ; chạy được dứa, ngô ngọt, đậu tương rau để kéo dài mùa vụ. Cần kho −20 °C và trạm điện 250 kVA. Công ty thiết kế theo mặt bằng, bảo hành hai năm.',
      keywords: ['cấp đông IQF', 'cùi vải', 'đông lạnh'],
    },
    en: {
      title: 'Individual quick freezing line for lychee pulp and whole lychees',
      summary: 'Each fruit frozen loose in twelve minutes, with little drip after thawing.',
      problem:
        'Block-frozen lychees stick together and thaw soft and pale. Slow freezing tears the cells, and beverage makers cut the price.',
      solution:
        'After pre-cooling in thin syrup at 0 °C the fruit floats over a fluidised belt in air of −38 °C. Air speed follows the size, coils defrost in turn, and the line runs eighteen hours. Waste heat warms washing water.',
      application:
        'For freezers of 300 kg an hour and more; pineapple, sweet corn and green soybeans extend the season.',
      keywords: ['IQF', 'lychee pulp', 'freezing'],
    },
    advantages: [
      {
        metric: 'Nước chảy ra khi rã đông',
        metricEn: 'Drip loss on thawing',
        comparedWith: 'Tủ đông gió',
        comparedWithEn: 'Blast freezer',
        baseline: 9.4,
        value: 3.1,
        unit: '%',
        proof: 'Cân 40 mẫu mỗi vụ',
      },
    ],
    ip: [{ type: 'none', status: 'not-required' }],
    transfer: plant,
    price: { mode: 'range', min: 3_200_000_000, max: 5_400_000_000 },
    published: 107,
  },
  {
    slug: 'thung-xop-giay-to-ong-giu-lanh-vai-gui-xa',
    organisation: 'bao-bi-la-ma',
    field: 'materials',
    priority: ['new-materials'],
    green: true,
    trl: 8,
    evidence: 'Gửi thử 3.400 thùng qua chuyển phát, ghi nhiệt độ dọc đường',
    evidenceDate: '2026-06-25',
    vi: {
      title: 'Thùng giấy tổ ong giữ lạnh thay thùng xốp cho vải gửi xa',
      summary:
        'Thùng giấy gấp phẳng giữ quả dưới 12 °C trong 40 giờ, bỏ vào giấy vụn sau khi dùng.',
      problem:
        'Vải bán qua mạng gửi bằng thùng xốp EPS với đá; xốp cồng kềnh khi chở về, vỡ vụn và thành phố nhận rác không tái chế được. Thùng giấy thường thì ướt nhũn sau nửa ngày.',
      solution:
        'Vách thùng gồm lớp tổ ong giấy tái chế dày 22 mm ép giữa hai tờ giấy phủ sáp đậu nành chống thấm hơi. Hai túi gel muối natri sunfat điểm chảy 7 °C đặt trên dưới, không nhỏ nước. Thùng gấp phẳng, dựng trong tám giây không cần băng dính nhờ ngàm cài. Mỗi cỡ có bảng tính số gel theo quãng đường và nhiệt độ ngoài trời.',
      application:
        'Cho hợp tác xã bán trực tuyến, đơn vị chuyển phát, cửa hàng rau quả sạch; dùng được cho thịt gà sơ chế quãng ngắn. Đặt in từ 500 thùng, hoặc nhận chuyển giao khuôn bế và công thức sáp cho xưởng giấy địa phương.',
      keywords: ['thùng giữ lạnh', 'bao bì giấy', 'vải tươi', 'bán hàng trực tuyến'],
    },
    en: {
      title: 'Honeycomb paper box that keeps lychees cold instead of foam',
      summary:
        'Folds flat, keeps fruit below 12 °C for 40 hours and goes into waste paper afterwards.',
    },
    advantages: [
      {
        metric: 'Thời gian giữ quả dưới 12 °C khi ngoài trời 33 °C',
        metricEn: 'Time fruit stays below 12 °C at 33 °C outside',
        comparedWith: 'Thùng xốp EPS cùng cỡ với 2 kg đá',
        comparedWithEn: 'EPS box of the same size with 2 kg of ice',
        baseline: 31,
        value: 40,
        unit: 'giờ',
        proof: 'Cảm biến trong 120 thùng',
      },
    ],
    ip: [
      {
        type: 'industrial-design',
        status: 'granted',
        number: 'DEMO-KD-2025-031',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2025-05-05',
        granted: '2026-03-16',
        expires: '2030-05-05',
      },
    ],
    transfer: { ...process, objects: ['solution-drawing', 'formula-software-data'] },
    price: { mode: 'fixed', amount: 180_000_000 },
    published: 11,
  },
  {
    slug: 'trong-sam-nam-nui-danh-duoi-tan-rung-gia-the-la-muc',
    organisation: 'giong-doi-vang',
    field: 'pharmacy-herbal',
    priority: ['biotechnology'],
    green: true,
    trl: 7,
    evidence: 'Ba vườn tổng 4,6 ha, thu hoạch lứa đầu sau ba năm',
    evidenceDate: '2025-11-09',
    vi: {
      title: 'Trồng sâm nam dưới tán rừng bằng cây giống bầu và giá thể lá mục',
      summary:
        'Quy trình trồng dưới tán keo, vải già: tỷ lệ sống cao, củ đều, không phải phá rừng.',
      problem:
        'Sâm nam khai thác tự nhiên gần cạn; người dân đem củ giống về trồng trên đất trống bị nắng và tuyến trùng, sau hai năm chết quá nửa. Cây giống gieo hạt mọc thất thường, không rõ nguồn gốc.',
      solution:
        'Hạt được xử lý lạnh và giberelin thấp để nảy mầm đồng loạt, ươm trong bầu giấy với giá thể lá mục, trấu hun và nấm rễ cộng sinh. Đưa ra trồng dưới tán che 55–70 %, theo băng đồng mức có rãnh thoát nước; bón bột neem trước trồng hạn chế tuyến trùng. Lịch chăm sóc chỉ có ba đợt mỗi năm. Củ được lấy mẫu phân tích saponin từ năm thứ ba để quyết định thu.',
      application:
        'Cho hộ có rừng keo, vườn vải già từ 1.000 m², hợp tác xã dược liệu. Công ty cung cấp cây giống có hồ sơ, hướng dẫn tại vườn bốn lần và ký bao tiêu một phần sản lượng.',
      keywords: ['sâm nam', 'dưới tán rừng', 'dược liệu', 'nấm rễ'],
    },
    en: {
      title: 'Growing local ginseng under trees from potted seedlings in leaf mould',
      summary:
        'A process for acacia stands and old lychee orchards: high survival and even roots, no clearing.',
    },
    advantages: [
      {
        metric: 'Tỷ lệ cây sống sau 24 tháng',
        metricEn: 'Plants alive after 24 months',
        comparedWith: 'Trồng củ giống trên đất trống',
        comparedWithEn: 'Root pieces planted in the open',
        baseline: 43,
        value: 86,
        unit: '%',
        proof: 'Kiểm đếm ba vườn',
      },
    ],
    ip: [{ type: 'geographical-indication', status: 'not-required' }],
    transfer: { ...process, objects: ['know-how', 'plan-process'] },
    price: { mode: 'fixed', amount: 33_000_000 },
    published: 57,
  },
  {
    slug: 'dem-va-can-ga-bang-camera-chieu-sau',
    organisation: 'mat-chuon',
    field: 'livestock-veterinary',
    priority: ['information-technology'],
    trl: 6,
    evidence: 'Thử tại hai chuồng 3.000 con trong hai lứa',
    evidenceDate: '2026-04-16',
    vi: {
      title: 'Đếm và ước trọng lượng gà trong chuồng bằng camera chiều sâu',
      summary: 'Camera treo trần đếm gà, ước cân nặng cả đàn mỗi đêm, báo sớm khi đàn giảm ăn.',
      problem:
        'Gà đồi cân thử vài chục con mỗi tuần, bắt gà làm đàn hoảng loạn và số liệu lệch. Thương lái ước bằng mắt, người nuôi thiệt khi bán xô; đàn bệnh phát hiện chậm hai ba ngày.',
      solution:
        'Camera chiều sâu gắn trên giàn dây đậu, chụp khi gà lên ngủ nên ít chuyển động. Mô hình tách từng con theo hình khối lưng, ước trọng lượng theo giống và tuần tuổi, bù phần bị che bằng thống kê. Mỗi sáng phần mềm gửi số con, trọng lượng trung bình, độ đồng đều và đường tăng trưởng so với lứa trước; nếu tăng trọng chững lại hai ngày sẽ cảnh báo. Máy tính nhỏ chạy tại chuồng, chỉ gửi con số.',
      application:
        'Cho trại gà 1.000–10.000 con, hợp tác xã muốn hẹn ngày bán chính xác. Một camera phủ 60 m² nền. Mắt Chuồn lắp thử một lứa, chỉ thu phí nếu sai số trung bình dưới năm phần trăm.',
      keywords: ['gà đồi', 'camera chiều sâu', 'cân gà', 'chăn nuôi thông minh'],
    },
    en: {
      title: 'Counting and weighing chickens in the house with a depth camera',
      summary:
        'A ceiling camera counts the flock and estimates its weight every night, and warns when growth stalls.',
    },
    advantages: [
      {
        metric: 'Sai số trọng lượng trung bình đàn',
        metricEn: 'Error of the flock’s mean weight',
        comparedWith: 'Cân mẫu 30 con bằng tay',
        comparedWithEn: 'Weighing 30 birds by hand',
        baseline: 8,
        value: 3.7,
        unit: '%',
        proof: 'Đối chiếu phiếu cân xuất chuồng',
      },
    ],
    ip: [{ type: 'copyright', status: 'planned' }],
    transfer: { ...machine, objects: ['machinery', 'formula-software-data'] },
    price: { mode: 'range', min: 26_000_000, max: 44_000_000 },
    published: 31,
  },
]
