import type { NeedSeed } from '../types'

export const farmAndFood: NeedSeed[] = [
  {
    slug: 'say-my-gao-ngay-mua-phun',
    organisation: 'htx-my-tram-nong',
    field: 'food-processing',
    trlMin: 6,
    budget: [500_000_000, 1_200_000_000],
    forms: ['machinery-purchase'],
    vi: {
      title: 'Sấy mỳ gạo ổn định trong ngày mưa phùn, sợi không nứt',
      summary: 'Hợp tác xã mất gần hai tháng sản xuất mỗi năm vì không có nắng phơi.',
      currentState:
        'Chín tấn mỗi ngày phơi trên 12.000 nong tre khi có nắng. Từ tháng hai đến giữa tháng tư chỉ làm được ba, bốn ngày mỗi tuần; mỳ chua phải bỏ.',
      goal: 'Sấy 1,5 tấn mỗi ngày bất kể thời tiết, giữ độ dai và màu trắng tự nhiên như mỳ phơi.',
      constraints:
        'Mặt bằng 15 × 6 m; giữ được cách tráng tay; chi phí nhiên liệu không quá 2.500 đồng/kg mỳ.',
      triedBefore:
        'Phòng sấy than có quạt: mặt ngoài khô cứng, ruột ẩm, sau ba ngày gãy vụn. Tủ sấy nông sản: nứt dọc.',
      notWanted: 'Không dùng chất tẩy trắng, hàn the hay phụ gia tăng dai.',
      acceptanceTest:
        'Sấy năm ngày mưa liên tiếp, luộc thử 20 mẫu, tỷ lệ gãy khi đóng gói dưới 3 %.',
      keywords: ['mỳ Chũ', 'sấy mỳ', 'mưa phùn'],
    },
    en: {
      title: 'Steady drying of rice noodles in drizzle, without cracks',
      summary: 'A cooperative loses almost two months of production a year for want of sun.',
      currentState:
        'Nine tonnes a day dry on 12,000 bamboo trays in the sun. From February to mid-April only three or four days a week are possible, and sour noodles are thrown away.',
      goal: 'One and a half tonnes a day whatever the weather, as firm and white as sun-dried noodles.',
      constraints: 'A floor of 15 × 6 m, hand sheeting kept, fuel at most VND 2,500 per kg.',
      acceptanceTest:
        'Five rainy days in a row, twenty samples cooked, less than 3% broken when packed.',
      keywords: ['rice noodles', 'drying'],
    },
    targets: [
      {
        metric: 'Sản lượng sấy mỗi ngày',
        metricEn: 'Dried output per day',
        comparison: 'at_least',
        value: 1500,
        unit: 'kg/ngày',
      },
      {
        metric: 'Tỷ lệ sợi gãy',
        metricEn: 'Broken noodles',
        comparison: 'at_most',
        value: 3,
        unit: '%',
      },
    ],
    deadlineIn: 80,
    published: 12,
  },
  {
    slug: 'giam-hao-hut-rau-an-la-sau-thu-hoach',
    organisation: 'htx-rau-bai-xanh',
    field: 'post-harvest',
    green: true,
    trlMin: 8,
    budget: [150_000_000, 280_000_000],
    vi: {
      title: 'Giảm hao hụt rau ăn lá từ ruộng đến bếp ăn khu công nghiệp',
      summary:
        'Hao hụt 13 % qua một đêm mùa hè, hợp tác xã cần làm lạnh tại chỗ với tiền điện vừa phải.',
      currentState:
        'Hái 15–18 giờ, giao 4 giờ sáng hôm sau, mỗi ngày 3,5 tấn. Rau để trong nhà sơ chế quạt hơi nước, nhiệt độ 28–30 °C.',
      goal: 'Hao hụt dưới 4 %, lá tươi khi giao, chi phí làm lạnh dưới 400 đồng/kg.',
      constraints: 'Nguồn điện một pha 20 kW; mặt bằng 60 m²; mùa mưa lũ có thể phải di dời.',
      triedBefore: 'Tủ đông cũ: lá dập, khô mép. Phun nước đá: thối nhũn sau hai ngày.',
      notWanted: 'Không dùng chất bảo quản phun trực tiếp lên rau.',
      acceptanceTest: 'Cân vào, cân ra 30 ngày liên tục trong tháng sáu, bảy.',
      keywords: ['rau ăn lá', 'kho lạnh', 'hao hụt'],
    },
    en: {
      title: 'Less loss of leaf vegetables between field and factory canteens',
      summary:
        'Thirteen per cent is lost in one summer night; the cooperative needs affordable cooling on site.',
    },
    targets: [
      {
        metric: 'Hao hụt sau một đêm',
        metricEn: 'Loss overnight',
        comparison: 'at_most',
        value: 4,
        unit: '%',
      },
      {
        metric: 'Điện lưới mỗi ngày',
        metricEn: 'Grid electricity per day',
        comparison: 'at_most',
        value: 25,
        unit: 'kWh/ngày',
      },
    ],
    deadlineIn: 110,
    published: 37,
  },
  {
    slug: 'kiem-nhanh-du-luong-thuoc-truoc-khi-giao-rau',
    organisation: 'htx-rau-bai-xanh',
    field: 'diagnostics',
    trlMin: 4,
    budget: [80_000_000, 200_000_000],
    vi: {
      title: 'Kiểm nhanh dư lượng thuốc trên rau trước khi giao bếp ăn',
      summary: 'Khách yêu cầu mỗi chuyến hàng có kết quả sàng lọc trong vòng một giờ.',
      currentState:
        'Gửi mẫu ba tháng một lần, mỗi mẫu 2,1 triệu đồng, sáu ngày có kết quả. Que thử lân hữu cơ bỏ sót thuốc nhóm cúc và neonicotinoid.',
      goal: 'Sàng lọc được các nhóm thuốc đang dùng trong vùng, người tốt nghiệp trung học thao tác được.',
      constraints:
        'Không có phòng thí nghiệm; giá mỗi mẫu dưới 60 nghìn đồng; chất thải hóa học ít.',
      triedBefore:
        'Que thử men cholinesterase; máy quang phổ để bàn mượn của một trường nhưng cần kỹ thuật viên.',
      notWanted: 'Không cần kết quả thay cho kiểm nghiệm pháp lý.',
      acceptanceTest: '60 mẫu đối chiếu với phòng kiểm nghiệm, âm tính giả dưới 5 %.',
      keywords: ['dư lượng', 'rau an toàn', 'kiểm nhanh'],
    },
    en: {
      title: 'Rapid residue check of vegetables before delivery',
      summary: 'Buyers ask for a screening result within an hour for every delivery.',
    },
    targets: [
      {
        metric: 'Thời gian có kết quả',
        metricEn: 'Time to result',
        comparison: 'at_most',
        value: 60,
        unit: 'phút',
      },
      {
        metric: 'Chi phí một mẫu',
        metricEn: 'Cost per sample',
        comparison: 'at_most',
        value: 60000,
        unit: 'đồng/mẫu',
      },
    ],
    deadlineIn: 130,
    published: 41,
  },
  {
    slug: 'giong-nam-va-gia-the-cho-mua-nong',
    organisation: 'htx-nam-o-trang',
    field: 'agricultural-biotechnology',
    priority: ['biotechnology'],
    trlMin: 6,
    budget: [null, 90_000_000],
    forms: ['independent'],
    vi: {
      title: 'Giống nấm và cách làm giá thể chịu nóng để trồng cả mùa hè',
      summary: 'Trại nấm nghỉ ba tháng hè, cần giống ra quả trên 30 °C và bớt hấp khử trùng.',
      currentState:
        '17 hộ trồng nấm sò trên mùn cưa hấp củi tám giờ. Từ tháng sáu đến tháng tám bịch nhiễm mốc xanh đến 35 %, nấm ra ít, mũ mỏng.',
      goal: 'Trồng quanh năm, nhiễm mốc mùa hè dưới 10 %, dùng rơm sẵn có thay mùn cưa.',
      constraints: 'Không lắp điều hòa; hộ nhỏ không có nồi hơi áp lực.',
      triedBefore:
        'Che lưới, phun sương giảm được 2 °C; mua meo giống chịu nóng không rõ nguồn, năng suất thấp.',
      notWanted: 'Không dùng thuốc trừ nấm trong giá thể.',
      acceptanceTest:
        'Ba hộ, mỗi hộ 2.000 bịch trong tháng bảy, đếm bịch nhiễm và cân nấm hai đợt hái.',
      keywords: ['nấm sò', 'chịu nóng', 'giá thể rơm'],
    },
    en: {
      title: 'Heat-tolerant mushroom strain and substrate for the summer',
      summary: 'Growers stop for three months; they need fruiting above 30 °C and less steaming.',
    },
    targets: [
      {
        metric: 'Tỷ lệ bịch nhiễm mốc trong tháng 7',
        metricEn: 'Bags contaminated in July',
        comparison: 'at_most',
        value: 10,
        unit: '%',
      },
    ],
    deadlineIn: 140,
    published: 55,
  },
  {
    slug: 'cay-giong-ba-kich-sach-benh-so-luong-lon',
    organisation: 'giong-doi-vang',
    field: 'agricultural-biotechnology',
    priority: ['biotechnology'],
    trlMin: 7,
    budget: [250_000_000, 600_000_000],
    forms: ['independent', 'ip-transfer'],
    vi: {
      title: 'Nhận chuyển giao nhân giống ba kích sạch bệnh quy mô 200.000 cây/năm',
      summary: 'Vườn ươm muốn tự sản xuất cây giống nuôi cấy mô thay cho mua hom.',
      currentState:
        'Vườn ươm 4 ha, phòng cấy 60 m² mới xây, hai kỹ sư. Mua hom trôi nổi, tỷ lệ sống 65 %, khách phàn nàn thối gốc.',
      goal: 'Làm chủ quy trình từ mẫu đầu dòng đến cây bầu, giá thành dưới 6.000 đồng một cây.',
      constraints: 'Cần hồ sơ nguồn gốc cây đầu dòng; điện dự phòng có; muốn quyền dùng lâu dài.',
      triedBefore: 'Tự nuôi trên thạch theo tài liệu: chồi mọng nước, nhiễm khuẩn 20 %.',
      notWanted: 'Không nhận quy trình phải nhập môi trường đóng gói độc quyền.',
      acceptanceTest: 'Ba lô liên tiếp 5.000 cây, sống trên 90 % sau 60 ngày, PCR âm tính.',
      keywords: ['ba kích', 'nuôi cấy mô', 'cây giống'],
    },
    en: {
      title: 'Transfer of disease-free morinda propagation, 200,000 plants a year',
      summary:
        'A nursery wants to grow its own tissue culture seedlings instead of buying cuttings.',
      currentState:
        'Four hectares of nursery, a new culture room of 60 m² and two engineers. Bought cuttings survive at 65%, and customers complain of root rot.',
      goal: 'Mastery of the process from mother plant to potted plant at less than VND 6,000 each.',
      constraints: 'Papers on the mother plants; a lasting right of use.',
      acceptanceTest:
        'Three lots of 5,000 in a row, more than 90% alive after 60 days, negative by PCR.',
      keywords: ['morinda', 'tissue culture'],
    },
    targets: [
      {
        metric: 'Tỷ lệ sống sau 60 ngày',
        metricEn: 'Survival after 60 days',
        comparison: 'at_least',
        value: 90,
        unit: '%',
      },
      {
        metric: 'Hệ số nhân chồi',
        metricEn: 'Shoots per explant',
        comparison: 'at_least',
        value: 6,
        unit: 'chồi/mẫu',
      },
    ],
    deadlineIn: 95,
    published: 60,
  },
  {
    slug: 'bao-quan-cam-sau-tet-khong-sap',
    organisation: 'hoi-ba-nhanh-cau',
    field: 'post-harvest',
    trlMin: 6,
    budget: [100_000_000, 400_000_000],
    anonymous: true,
    vi: {
      title: 'Bảo quản cam hai tháng sau thu hoạch không dùng sáp tổng hợp',
      summary: 'Nhóm nhà buôn muốn giữ cam chính vụ bán sau Tết, quả vẫn bóng và ngọt.',
      currentState:
        'Cam để kho thường 20 ngày là khô vỏ, mốc xanh; lạnh 6 °C thì tốn điện và lên mùi sau khi đưa ra ngoài.',
      goal: 'Giữ 60 ngày ở nhiệt độ phòng mùa đông, hao hụt dưới 10 %, ghi nhãn được là an toàn.',
      constraints: 'Chi phí dưới 500 đồng/kg; xử lý tại điểm gom 5 tấn mỗi ngày.',
      triedBefore: 'Sáp bóng nhập khẩu: khách hữu cơ từ chối. Vùi cát: tốn công.',
      notWanted: 'Không dùng thuốc nấm imazalil, thiabendazole.',
      acceptanceTest: 'Theo dõi 3 tấn cam tại hai kho có đối chứng.',
      keywords: ['cam', 'bảo quản', 'màng phủ'],
    },
    en: {
      title: 'Keeping oranges for two months without synthetic wax',
      summary: 'Traders want to hold the main crop beyond the lunar new year, glossy and sweet.',
    },
    targets: [
      {
        metric: 'Tỷ lệ hỏng sau 60 ngày',
        metricEn: 'Fruit spoilt after 60 days',
        comparison: 'at_most',
        value: 10,
        unit: '%',
      },
    ],
    deadlineIn: 45,
    published: 29,
  },
]
