import type { TechnologySeed } from '../types'
import { machine, process } from './transfer-presets'

export const drying: TechnologySeed[] = [
  {
    slug: 'may-say-bom-nhiet-hai-giai-doan-cho-vai-thieu',
    organisation: 'vien-lam-thuong',
    field: 'post-harvest',
    green: true,
    trl: 8,
    evidence: 'Biên bản nghiệm thu mẻ 2 tấn tại ba hợp tác xã, vụ vải 2025',
    evidenceDate: '2025-07-18',
    verified: 8,
    vi: {
      title: 'Máy sấy bơm nhiệt hai giai đoạn cho vải thiều nguyên quả',
      summary:
        'Sấy vải thiều nguyên quả ở 45–58 °C bằng bơm nhiệt, giữ màu vỏ nâu đỏ, giảm gần nửa điện so với sấy điện trở.',
      problem:
        'Vào cao điểm vụ vải, mỗi hộ có vài tấn quả phải sấy trong hai ba ngày. Lò gạch đốt than cho quả ám khói, vỏ sẫm đen, độ ẩm trong cùi chênh nhau giữa khay trên và khay dưới; thương nhân ép giá và từng trả lại cả lô vì vượt chỉ tiêu khói.',
      solution:
        'Máy chia quá trình sấy làm hai giai đoạn. Giai đoạn đầu sấy 58 °C trong mười giờ để rút nước tự do ở vỏ; giai đoạn sau hạ xuống 45 °C, hồi ẩm ngắt quãng để cùi co đều mà vỏ không nứt. Bơm nhiệt thu hồi nhiệt từ hơi ẩm thải ra, nên dàn nóng gần như không phải gia nhiệt bổ sung. Bộ điều khiển ghi nhiệt độ, độ ẩm từng phút, người vận hành chọn sẵn chương trình theo độ chín của quả và nhận tin nhắn khi cần đảo khay.',
      application:
        'Phù hợp hợp tác xã hoặc điểm thu mua có từ 10 tấn quả tươi trở lên mỗi vụ. Ngoài vải, máy đã chạy ổn định với nhãn, chuối và cà gai leo nên không nằm không sau vụ. Bên nhận được lắp đặt, đào tạo hai người vận hành và theo dõi trọn mẻ đầu tiên.',
      keywords: ['sấy vải thiều', 'bơm nhiệt', 'sấy lạnh', 'nông sản'],
    },
    en: {
      title: 'Two-stage heat pump dryer for whole lychees',
      summary:
        'Dries whole lychees at 45–58 °C with a heat pump, keeps the red-brown shell and nearly halves the electricity of resistance drying.',
      problem:
        'At the height of the season each household has several tonnes of fruit to dry within two or three days. Coal-fired brick kilns leave smoke on the fruit, blacken the shell and dry the trays unevenly, so traders cut the price or send whole lots back.',
      solution:
        'Drying runs in two stages: ten hours at 58 °C for the free water of the shell, then 45 °C with short re-humidifying pauses so that the pulp shrinks evenly and the shell does not crack. The heat pump recovers heat from the moist exhaust, and the controller logs temperature and humidity every minute.',
      application:
        'For cooperatives and collection points with ten tonnes of fruit or more a season. It also runs with longan, bananas and medicinal herbs outside the season. Installation, training of two operators and attendance through the first batch are included.',
      keywords: ['lychee drying', 'heat pump', 'low-temperature drying'],
    },
    advantages: [
      {
        metric: 'Điện tiêu thụ cho một kg sản phẩm khô',
        metricEn: 'Electricity per kg of dried product',
        comparedWith: 'Tủ sấy điện trở cùng công suất',
        comparedWithEn: 'Resistance dryer of the same capacity',
        baseline: 1.9,
        value: 1.02,
        unit: 'kWh/kg',
        proof: 'Đo công tơ trên 14 mẻ, vụ 2025',
      },
      {
        metric: 'Tỷ lệ quả nứt vỏ sau sấy',
        metricEn: 'Fruit with cracked shell after drying',
        comparedWith: 'Lò gạch đốt than',
        comparedWithEn: 'Coal-fired brick kiln',
        baseline: 11,
        value: 2.4,
        unit: '%',
        proof: 'Đếm ngẫu nhiên 500 quả mỗi mẻ',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'granted',
        number: 'DEMO-SC-2022-014',
        numberHidden: false,
        office: 'Cục Sở hữu trí tuệ',
        filed: '2022-03-11',
        granted: '2024-09-20',
        expires: '2042-03-11',
      },
    ],
    owners: [
      ['Viện Nghiên cứu Công nghệ sau thu hoạch Lam Thương', 7000],
      ['Công ty TNHH Cơ điện Lục Phong', 3000],
    ],
    taskCode: 'DEMO-ĐT-2021-07',
    transfer: { ...machine, objects: ['machinery', 'plan-process', 'know-how'], sublicence: false },
    price: { mode: 'range', min: 480_000_000, max: 690_000_000 },
    published: 96,
  },
  {
    slug: 'ham-say-khi-nong-dot-vien-nen-mun-cua',
    organisation: 'co-dien-luc-phong',
    field: 'post-harvest',
    green: true,
    trl: 9,
    evidence: 'Đã bán 27 hầm sấy; danh sách nơi lắp đặt cung cấp khi khảo sát',
    evidenceDate: '2025-11-30',
    vi: {
      title: 'Hầm sấy khí nóng gián tiếp đốt viên nén mùn cưa cho vải, nhãn',
      summary:
        'Hầm sấy 5 tấn/mẻ dùng viên nén thay than, khói không chạm vào quả, một người trông được hai hầm.',
      problem:
        'Giá than tăng và yêu cầu không ám khói khiến lò sấy than truyền thống khó tồn tại, trong khi tủ sấy điện quá đắt với điểm sấy thuê chỉ hoạt động một mùa. Chủ lò cần công suất lớn, vốn vừa phải và nhiên liệu mua được ngay tại địa phương.',
      solution:
        'Buồng đốt viên nén cấp liệu tự động bằng vít tải, khói đi qua bộ trao đổi nhiệt ống thép và thoát ra ống khói riêng; quạt hút đưa khí sạch đã nóng vào hầm từ hai phía, đảo chiều mỗi bốn mươi phút nên không cần đảo khay bằng tay. Bộ điều khiển giữ nhiệt trong khoảng cộng trừ hai độ, tự giảm lửa khi mẻ gần khô để vỏ vải không cháy cạnh. Toàn bộ vách là tấm cách nhiệt ghép, tháo chuyển được trong hai ngày.',
      application:
        'Dành cho điểm sấy thuê, hợp tác xã và doanh nghiệp thu mua vải, nhãn từ 50 tấn mỗi vụ; hầm dùng được cho ngô, lạc, lá dược liệu. Thời gian sấy vải nguyên quả 30–34 giờ. Giá đã gồm vận chuyển, lắp đặt trong tỉnh và bảo hành mười tám tháng.',
      keywords: ['sấy vải', 'viên nén', 'khí nóng', 'lò sấy'],
    },
    en: {
      title: 'Indirect hot-air tunnel dryer fired with sawdust pellets',
      summary:
        'Five tonnes a batch on pellets instead of coal, no smoke on the fruit, one person looks after two tunnels.',
    },
    advantages: [
      {
        metric: 'Chi phí nhiên liệu cho một kg quả khô',
        metricEn: 'Fuel cost per kg of dried fruit',
        comparedWith: 'Lò than tổ ong cùng sản lượng',
        comparedWithEn: 'Coal kiln of the same output',
        baseline: 3900,
        value: 2650,
        unit: 'đồng/kg',
        proof: 'Sổ chi phí của bốn điểm sấy, vụ 2025',
      },
      {
        metric: 'Công lao động cho một mẻ',
        metricEn: 'Labour for one batch',
        comparedWith: 'Lò gạch đảo khay bằng tay',
        comparedWithEn: 'Brick kiln with trays turned by hand',
        baseline: 9,
        value: 3,
        unit: 'công',
        proof: 'Bấm giờ tại xưởng khách hàng',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'granted',
        number: 'DEMO-GPHI-2021-052',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2021-05-06',
        granted: '2023-08-15',
        expires: '2031-05-06',
      },
    ],
    transfer: machine,
    price: { mode: 'fixed', amount: 365_000_000 },
    published: 41,
  },
  {
    slug: 'say-thang-hoa-cui-vai-giu-huong',
    organisation: 'vien-lam-thuong',
    field: 'food-processing',
    trl: 6,
    evidence: 'Chạy thử 120 mẻ trên máy 50 kg tại xưởng thực nghiệm của viện',
    evidenceDate: '2026-02-10',
    vi: {
      title: 'Quy trình sấy thăng hoa cùi vải giữ hương, ăn giòn',
      summary:
        'Cùi vải sấy thăng hoa giòn xốp, giữ hơn 80 % vitamin C, dùng làm đồ ăn nhẹ và nguyên liệu trà.',
      problem:
        'Vải sấy nguyên quả chỉ bán được ở phân khúc truyền thống, giá phụ thuộc vài thương nhân. Cùi vải nhiều đường nên khi sấy thăng hoa thường bị dính khay, sủi bọt và xẹp thành tấm dai, khiến nhiều cơ sở đã mua máy phải bỏ dở.',
      solution:
        'Quy trình tách hạt, ngâm cùi trong dung dịch trehalose nồng độ thấp rồi cấp đông hai bước để tinh thể đá nhỏ và đều, nhờ đó lớp đường không chảy khi hút chân không. Đường cong nhiệt tấm đế được lập riêng cho vải có độ ngọt 17–20 độ Brix, rút thời gian một mẻ còn 22 giờ. Sản phẩm được đóng gói trong phòng ẩm dưới 30 %, thổi khí nitơ và hút oxy.',
      application:
        'Áp dụng cho cơ sở đã có máy sấy thăng hoa từ 100 kg trở lên, hoặc doanh nghiệp muốn thuê viện sấy gia công trong năm đầu. Sản phẩm thử nghiệm được hai chuỗi cà phê nhận dùng làm món trang trí. Viện chuyển giao công thức ngâm, đường cong sấy và tiêu chuẩn cơ sở, cùng theo dõi ba mẻ đầu.',
      keywords: ['sấy thăng hoa', 'cùi vải', 'đồ ăn nhẹ'],
    },
    en: {
      title: 'Freeze-drying process for crisp, fragrant lychee pulp',
      summary:
        'Crisp freeze-dried lychee pulp that keeps more than 80% of its vitamin C, for snacks and tea blends.',
    },
    advantages: [
      {
        metric: 'Vitamin C còn lại sau sấy',
        metricEn: 'Vitamin C kept after drying',
        comparedWith: 'Sấy đối lưu 60 °C',
        comparedWithEn: 'Convection drying at 60 °C',
        baseline: 34,
        value: 82,
        unit: '%',
        proof: 'Phiếu phân tích HPLC, 6 mẫu lặp',
      },
    ],
    ip: [{ type: 'trade-secret', status: 'not-required', numberHidden: true }],
    taskCode: 'DEMO-ĐT-2023-19',
    transfer: { ...process, objects: ['know-how', 'formula-software-data'], exclusive: false },
    price: { mode: 'on_request' },
    published: 28,
  },
  {
    slug: 'nha-say-nang-luong-mat-troi-co-du-tru-nhiet',
    organisation: 'dai-hoc-van-khe',
    field: 'energy',
    green: true,
    trl: 7,
    evidence: 'Mô hình 60 m² vận hành hai mùa tại xã Sơn Động',
    evidenceDate: '2025-10-05',
    vi: {
      title: 'Nhà sấy năng lượng mặt trời có bể đá dự trữ nhiệt cho nông sản',
      summary:
        'Nhà kính sấy 60 m² sấy được cả ban đêm nhờ bể đá trữ nhiệt, không dùng điện lưới để gia nhiệt.',
      problem:
        'Phơi dược liệu, măng, chuối và vải ngoài sân phụ thuộc vào trời; chỉ một cơn mưa chiều là mốc cả mẻ. Sân phơi còn lẫn bụi, phân gia cầm nên sản phẩm không vào được siêu thị, còn máy sấy điện thì lưới điện vùng cao không kham nổi.',
      solution:
        'Nhà sấy lợp tấm polycarbonate hai lớp, hướng nam, phía dưới sàn là bể đá cuội 9 m³. Ban ngày quạt điện mặt trời thổi khí nóng dư xuống bể; ban đêm chiều gió đổi lại, bể đá giữ nhiệt độ buồng sấy không dưới 38 °C đến khoảng ba giờ sáng. Cửa thoát ẩm đóng mở theo độ ẩm bằng cơ cấu sáp giãn nở, không cần điện tử, nên người dân tự sửa được.',
      application:
        'Phù hợp thôn bản có nguồn nguyên liệu rải rác 200–400 kg tươi mỗi ngày: măng, hồi, ba kích, chuối, vải cuối vụ. Chi phí xây dựng khoảng 2,4 triệu đồng mỗi mét vuông; trường bàn giao bản vẽ, danh mục vật tư mua tại chỗ và cử kỹ sư hướng dẫn tổ thợ địa phương trong năm ngày.',
      keywords: ['sấy năng lượng mặt trời', 'dự trữ nhiệt', 'dược liệu', 'vùng cao'],
    },
    en: {
      title: 'Solar greenhouse dryer with rock-bed heat storage',
      summary:
        'A 60 m² solar dryer that goes on through the night from a rock bed, with no grid electricity for heat.',
      problem:
        'Sun-drying in the yard depends on the sky: one afternoon shower and the batch moulds. Dust and poultry droppings keep the product out of supermarkets, and mountain grids cannot carry electric dryers.',
      solution:
        'A south-facing house of double polycarbonate stands on nine cubic metres of pebbles. Solar-driven fans store surplus heat by day and return it by night, keeping 38 °C until about three in the morning. Wax actuators open the vents by humidity, so villagers can mend everything themselves.',
      application:
        'For villages with 200–400 kg of fresh material a day: bamboo shoots, star anise, bananas, late lychees. The university hands over drawings and a list of local materials and sends an engineer for five days.',
      keywords: ['solar dryer', 'heat storage', 'medicinal plants'],
    },
    advantages: [
      {
        metric: 'Thời gian sấy măng từ 90 % xuống 12 % ẩm',
        metricEn: 'Time to dry bamboo shoots from 90% to 12% moisture',
        comparedWith: 'Phơi sân xi măng',
        comparedWithEn: 'Drying on a concrete yard',
        baseline: 96,
        value: 41,
        unit: 'giờ',
        proof: 'Nhật ký 18 mẻ, mùa măng 2025',
      },
      {
        metric: 'Tỷ lệ mẻ bị mốc trong mùa mưa',
        metricEn: 'Batches lost to mould in the rainy season',
        comparedWith: 'Phơi sân xi măng',
        comparedWithEn: 'Drying on a concrete yard',
        baseline: 27,
        value: 3,
        unit: '%',
        proof: 'Sổ theo dõi của tổ hợp tác',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'filed',
        number: 'DEMO-GPHI-2025-033',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2025-04-22',
      },
    ],
    transfer: { ...process, objects: ['solution-drawing', 'plan-process'], sublicence: true },
    price: { mode: 'fixed', amount: 45_000_000 },
    published: 133,
  },
]
