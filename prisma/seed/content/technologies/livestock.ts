import type { TechnologySeed } from '../types'
import { machine, plant, process } from './transfer-presets'

export const livestock: TechnologySeed[] = [
  {
    slug: 'dem-lot-sinh-hoc-va-quat-thong-gio-cho-ga-doi',
    organisation: 'dai-hoc-van-khe',
    field: 'livestock-veterinary',
    priority: ['biotechnology'],
    green: true,
    trl: 8,
    evidence: 'Theo dõi 18 lứa gà, 54.000 con tại sáu trại',
    evidenceDate: '2026-03-02',
    vi: {
      title: 'Đệm lót sinh học và thông gió theo khí amoniac cho chuồng gà đồi',
      summary:
        'Chuồng gà đồi khô, ít mùi, giảm chết do hô hấp nhờ đệm lót lên men và quạt chạy theo nồng độ amoniac.',
      problem:
        'Gà đồi nhốt đêm trên nền trấu ướt, khí amoniac buổi sáng có khi vượt 40 ppm làm gà viêm mắt, hen và dùng nhiều kháng sinh. Thay chất độn chuồng liên tục vừa tốn trấu vừa nặng công, mùi hôi khiến hàng xóm phản ánh.',
      solution:
        'Đệm lót dày 12 cm gồm trấu, mùn cưa và men vi sinh do trường nhân nuôi, đảo bề mặt bằng máy cào nhỏ năm ngày một lần. Cảm biến điện hóa treo ngang đầu gà đo amoniac, bật quạt hướng trục và mở bạt bên khuất gió theo ba mức, tránh lùa gió lạnh ban đêm. Chỉ số được ghi lại để cán bộ thú y xem trước khi kê thuốc.',
      application:
        'Áp dụng cho chuồng từ 500 đến 5.000 con, kể cả chuồng tạm lợp fibro. Chi phí đầu tư khoảng mười hai nghìn đồng cho mỗi con gà, hoàn vốn sau hai lứa. Trường cung cấp men gốc, hướng dẫn nhân men tại trại và bản đấu nối tủ điện.',
      keywords: ['gà đồi', 'đệm lót sinh học', 'amoniac', 'thông gió'],
    },
    en: {
      title: 'Fermented bedding and ammonia-led ventilation for hill chicken houses',
      summary:
        'Dry, low-odour houses with fewer respiratory deaths, by fermented bedding and fans that follow ammonia.',
    },
    advantages: [
      {
        metric: 'Nồng độ amoniac lúc 5 giờ sáng',
        metricEn: 'Ammonia at 5 a.m.',
        comparedWith: 'Nền trấu thay hằng tuần',
        comparedWithEn: 'Husk bedding changed weekly',
        baseline: 34,
        value: 9,
        unit: 'ppm',
        proof: 'Ghi tự động 18 lứa',
      },
      {
        metric: 'Tỷ lệ chết cả lứa',
        metricEn: 'Mortality over the batch',
        comparedWith: 'Lứa đối chứng cùng trại',
        comparedWithEn: 'Control batch on the same farm',
        baseline: 7.1,
        value: 3.6,
        unit: '%',
        proof: 'Sổ chuồng có xác nhận thú y xã',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'granted',
        number: 'DEMO-GPHI-2020-028',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2020-04-17',
        granted: '2022-11-08',
        expires: '2030-04-17',
      },
    ],
    taskCode: 'DEMO-ĐT-2019-14',
    transfer: process,
    price: { mode: 'fixed', amount: 52_000_000 },
    published: 126,
  },
  {
    slug: 'may-ap-trung-tu-dao-tiet-kiem-dien',
    organisation: 'giap-van-khoi',
    initiative: true,
    field: 'livestock-veterinary',
    trl: 9,
    evidence: 'Hơn 300 máy đã bán trong tám năm',
    evidenceDate: '2025-05-20',
    vi: {
      title: 'Máy ấp trứng 5.000 quả đảo tự động, giữ nhiệt khi mất điện bốn giờ',
      summary: 'Máy ấp 5.000 trứng có lõi trữ nhiệt, mất điện bốn giờ vẫn giữ trên 36,5 °C.',
      problem:
        'Lò ấp ở xã vùng đồi hay bị cắt điện dông lốc; mất điện hai giờ là hỏng cả mẻ trứng. Máy phát chạy dầu tốn kém và phải có người trực đêm, còn máy ấp rẻ tiền thì nhiệt trên dưới chênh nhau, gà nở rải rác ba bốn ngày.',
      solution:
        'Vách máy là hai lớp tôn kẹp xốp, ở giữa đặt các ống nhựa chứa sáp có nhiệt độ nóng chảy 38 °C. Khi có điện sáp chảy ra và trữ nhiệt; mất điện sáp đông lại nhả nhiệt từ từ. Quạt đảo gió dùng pin 12 V riêng. Khay đảo nghiêng 45 độ mỗi hai giờ bằng mô-tơ gạt nước, cảm biến ẩm điều khiển bình phun sương. Mọi bộ phận đều có thể thay bằng đồ mua ở chợ huyện.',
      application:
        'Cho lò ấp gia đình và hợp tác xã gà, vịt, ngan. Máy kê vừa gian nhà 9 m². Tôi bảo hành ba năm, chỉ cách soi trứng, chuyển bản vẽ cho xưởng cơ khí muốn sản xuất với phí theo từng máy.',
      keywords: ['máy ấp trứng', 'gà đồi', 'trữ nhiệt', 'sáng kiến'],
    },
    en: {
      title: 'Incubator for 5,000 eggs that holds its heat through a four-hour power cut',
      summary:
        'Automatic turning and a wax heat store: still above 36.5 °C after four hours without power.',
    },
    advantages: [
      {
        metric: 'Thời gian giữ trên 36,5 °C khi mất điện',
        metricEn: 'Time above 36.5 °C without power',
        comparedWith: 'Máy ấp vách xốp thông thường',
        comparedWithEn: 'Ordinary foam-wall incubator',
        baseline: 45,
        value: 250,
        unit: 'phút',
        proof: 'Thử ngắt điện năm lần tại xưởng',
      },
      {
        metric: 'Tỷ lệ nở trên trứng có phôi',
        metricEn: 'Hatch of fertile eggs',
        comparedWith: 'Máy ấp vách xốp thông thường',
        comparedWithEn: 'Ordinary foam-wall incubator',
        baseline: 82,
        value: 91,
        unit: '%',
        proof: 'Số liệu 22 mẻ của khách hàng',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'expired',
        number: 'DEMO-GPHI-2014-007',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2014-06-10',
        granted: '2016-02-01',
        expires: '2024-06-10',
      },
    ],
    transfer: { ...machine, scope: 'right-of-use', sublicence: true },
    price: { mode: 'fixed', amount: 39_000_000 },
    published: 170,
  },
  {
    slug: 'ham-biogas-phu-bat-hdpe-loc-h2s-phat-dien',
    organisation: 'moi-truong-thuy-moc-an',
    field: 'energy',
    green: true,
    trl: 9,
    evidence: 'Tám trại lợn đang phát điện, hóa đơn điện so sánh',
    evidenceDate: '2025-10-22',
    vi: {
      title: 'Hầm biogas phủ bạt có lọc H₂S và phát điện cho trại lợn',
      summary: 'Biến phân lợn thành điện cho trại 2.000 con, khí được lọc sạch nên máy phát bền.',
      problem:
        'Trại lợn quy mô vừa thải hàng chục mét khối phân, nước mỗi ngày. Hầm xây nhỏ luôn quá tải, khí thừa xả bỏ gây mùi; nhiều chủ trại mua máy phát nhưng H₂S ăn mòn, vài tháng đã hỏng xi lanh.',
      solution:
        'Hồ đào lót bạt HDPE 1,5 mm phía dưới và phủ 1 mm phía trên, có ống khuấy bằng khí hồi lưu để không đóng váng. Khí đi qua tháp lọc sinh học dùng vi khuẩn oxy hóa lưu huỳnh, nồng độ H₂S còn dưới 150 ppm mà không phải thay vật liệu; nước ngưng tách bằng ống chìm dưới đất. Máy phát dùng động cơ ô tô cải tạo, hòa lưới nội bộ và ưu tiên quạt, đèn úm, bơm nước.',
      application:
        'Trại lợn từ 1.000 con hoặc cụm trại dùng chung. Nước sau hầm đi vào hồ sinh học hoặc tưới cỏ. Công ty thiết kế, thi công 45 ngày, bàn giao quy trình an toàn khí và bảo trì hai năm; có thể góp vốn và chia tiền điện tiết kiệm.',
      keywords: ['biogas', 'trại lợn', 'phát điện', 'H2S'],
    },
    en: {
      title: 'Covered biogas lagoon with H₂S filter and power generation for pig farms',
      summary: 'Turns manure of 2,000 pigs into power; clean gas keeps the engine alive.',
      problem:
        'Mid-size pig farms produce tens of cubic metres of slurry a day. Small digesters overflow, spare gas stinks, and generators die within months from hydrogen sulphide.',
      solution:
        'A lagoon lined and covered with HDPE is stirred by its own gas. A biological tower brings hydrogen sulphide below 150 ppm without changing any medium, and a converted car engine feeds fans, brooder lamps and pumps.',
      application:
        'For farms of 1,000 pigs and more, or clusters. Built in 45 days, with gas safety rules and two years of maintenance; the firm can also invest and share the saved electricity.',
      keywords: ['biogas', 'pig farm', 'power', 'hydrogen sulphide'],
    },
    advantages: [
      {
        metric: 'Nồng độ H₂S trong khí cấp cho máy phát',
        metricEn: 'Hydrogen sulphide in the engine gas',
        comparedWith: 'Khí biogas không lọc',
        comparedWithEn: 'Unfiltered biogas',
        baseline: 2600,
        value: 140,
        unit: 'ppm',
        proof: 'Đo cầm tay hằng tuần tại tám trại',
      },
      {
        metric: 'Tiền điện trại 2.000 lợn',
        metricEn: 'Electricity bill of a farm of 2,000 pigs',
        comparedWith: 'Trước khi lắp',
        comparedWithEn: 'Before installation',
        baseline: 41,
        value: 9,
        unit: 'triệu đồng/tháng',
        proof: 'Hóa đơn điện sáu tháng',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'granted',
        number: 'DEMO-GPHI-2019-061',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2019-08-21',
        granted: '2021-09-14',
        expires: '2029-08-21',
      },
    ],
    transfer: { ...plant, forms: ['independent', 'investment-project', 'capital-contribution'] },
    price: { mode: 'range', min: 950_000_000, max: 1_900_000_000 },
    published: 205,
  },
  {
    slug: 'thuc-an-len-men-ba-hem-ruou-nuoi-lon',
    organisation: 'dai-hoc-van-khe',
    field: 'livestock-veterinary',
    green: true,
    trl: 7,
    evidence: 'Nuôi so sánh 240 lợn thịt tại làng nghề nấu rượu',
    evidenceDate: '2025-11-18',
    vi: {
      title: 'Thức ăn lỏng lên men từ bã hèm rượu thay 35 % cám cho lợn thịt',
      summary:
        'Lên men bã hèm hai ngày, cho ăn lỏng theo máng, giảm chi phí thức ăn và nước thải đặc.',
      problem:
        'Mỗi hộ nấu rượu thải vài trăm lít bã hèm chua mỗi ngày. Lợn ăn trực tiếp thì tiêu chảy vì axit, phần thừa đổ xuống cống làm ao làng đen, bốc mùi quanh năm.',
      solution:
        'Bã hèm được trung hòa bằng vôi thực phẩm, phối ngô nghiền, khô đậu và men Lactobacillus chịu cồn rồi ủ kín 36–48 giờ ở nhiệt độ thường. Sản phẩm lỏng có pH 4,2 ổn định, mùi thơm chua nhẹ, bơm qua ống nhựa đến máng theo giờ. Bảng phối trộn tính theo ba giai đoạn của lợn và theo độ đặc của bã, đo bằng phao giá rẻ. Bã dư ngày cao điểm có thể ép lấy phần xác để ủ chua, để được ba tuần.',
      application:
        'Cho hộ, nhóm hộ nuôi từ 30 lợn thịt ở làng nghề rượu, bún, đậu phụ. Vốn đầu tư thùng ủ, bơm và đường ống cho 60 lợn khoảng hai mươi triệu đồng. Trường hướng dẫn tại chỗ hai buổi và kiểm tra mẫu thức ăn miễn phí trong ba tháng.',
      keywords: ['bã hèm', 'thức ăn lên men', 'lợn thịt', 'làng nghề rượu'],
    },
    en: {
      title: 'Fermented liquid feed from spirit mash that replaces 35% of pig feed',
      summary:
        'Two-day fermentation of distillery mash, fed as liquid: cheaper feed and less effluent.',
    },
    advantages: [
      {
        metric: 'Chi phí thức ăn cho một kg tăng trọng',
        metricEn: 'Feed cost per kg of weight gain',
        comparedWith: 'Cám công nghiệp hoàn toàn',
        comparedWithEn: 'Commercial feed only',
        baseline: 34500,
        value: 26800,
        unit: 'đồng/kg',
        proof: 'Cân 240 lợn trong 96 ngày',
      },
    ],
    ip: [{ type: 'none', status: 'not-required' }],
    transfer: { ...process, objects: ['know-how', 'formula-software-data'], sublicence: true },
    price: { mode: 'fixed', amount: 15_000_000 },
    published: 38,
  },
]
