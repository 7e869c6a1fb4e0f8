import type { TechnologySeed } from '../types'
import { machine, plant, process, software } from './transfer-presets'

export const energy: TechnologySeed[] = [
  {
    slug: 'bom-nhiet-nuoc-nong-90-do-thay-noi-hoi-dau',
    organisation: 'co-dien-luc-phong',
    field: 'energy',
    green: true,
    trl: 8,
    evidence: 'Ba hệ 60 kW thay nồi hơi tại xưởng thực phẩm, đo mười hai tháng',
    evidenceDate: '2026-01-12',
    vi: {
      title: 'Bơm nhiệt nước nóng 90 °C thay nồi hơi dầu cho xưởng thực phẩm',
      summary:
        'Cấp nước nóng 90 °C và nước lạnh 7 °C cùng lúc, giảm quá nửa chi phí năng lượng so với nồi hơi dầu.',
      problem:
        'Xưởng chế biến nông sản đốt dầu hoặc than để có nước nóng rửa, chần, tiệt trùng, trong khi máy lạnh kế bên lại xả nhiệt ra trời. Giá dầu thất thường, nồi hơi phải kiểm định và có thợ trực.',
      solution:
        'Hệ bơm nhiệt hai cấp dùng môi chất R1234ze, dàn bay hơi lấy nhiệt từ nước làm lạnh của xưởng, dàn ngưng nâng nước lên 90 °C. Bồn phân tầng 6 m³ tách rời giờ sản xuất và giờ giá điện thấp. Thuật toán học lịch sản xuất một tuần để quyết định tích nóng, tích lạnh; khi tải lạnh không đủ thì chuyển nguồn sang nước giếng hoặc không khí. Không có bình áp lực lớn nên không phải đăng ký nồi hơi.',
      application:
        'Cho xưởng chần rau, đóng hộp, giết mổ, giặt là, bệnh viện có cả nhu cầu nóng và lạnh. Công suất mô-đun 60 kW ghép đến 480 kW. Công ty khảo sát, lập mô phỏng và cam kết mức tiết kiệm; có gói trả theo tiền tiết kiệm.',
      keywords: ['bơm nhiệt', 'nước nóng', 'tiết kiệm năng lượng'],
    },
    en: {
      title: 'Heat pump for 90 °C water in place of oil boilers in food plants',
      summary:
        'Hot water at 90 °C and chilled water at 7 °C at once, at less than half the energy cost of an oil boiler.',
      problem:
        'Food plants burn oil or coal for washing, blanching and pasteurising while the chillers next door throw heat away. Oil prices swing, and boilers need inspection and attendants.',
      solution:
        'A two-stage heat pump draws heat from the chilled water loop and lifts water to 90 °C. A stratified tank of six cubic metres uncouples production from cheap tariff hours, and the controller learns the week’s schedule.',
      application:
        'For blanching, canning, slaughtering, laundries and hospitals; modules of 60 kW up to 480 kW. Savings are guaranteed, and can pay for the system.',
      keywords: ['heat pump', 'hot water', 'energy saving'],
    },
    advantages: [
      {
        metric: 'Chi phí năng lượng cho một kg nước 90 °C',
        metricEn: 'Energy cost per kg of 90 °C water',
        comparedWith: 'Nồi hơi dầu DO',
        comparedWithEn: 'Diesel-fired boiler',
        baseline: 182,
        value: 79,
        unit: 'đồng/kg',
        proof: 'Hóa đơn và đồng hồ nhiệt mười hai tháng',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'published',
        number: 'DEMO-GPHI-2024-102',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2024-10-28',
      },
    ],
    transfer: { ...plant, forms: ['machinery-purchase', 'investment-project'] },
    price: { mode: 'range', min: 690_000_000, max: 3_400_000_000 },
    published: 30,
  },
  {
    slug: 'vien-nen-vo-vai-canh-tia-va-trau',
    organisation: 'dai-hoc-van-khe',
    field: 'energy',
    green: true,
    trl: 7,
    evidence: 'Dây chuyền 500 kg/giờ chạy sau vụ tỉa cành 2025',
    evidenceDate: '2025-10-30',
    vi: {
      title: 'Dây chuyền viên nén nhiên liệu từ cành vải tỉa và trấu',
      summary:
        'Băm, sấy, ép cành vải tỉa cùng trấu thành viên nén ít tro, thay than cho lò sấy và nồi hơi nhỏ.',
      problem:
        'Sau thu hoạch, mỗi héc-ta vải tỉa ra bốn năm tấn cành, nông dân đốt ngay tại vườn gây khói và cháy lan. Máy ép viên mùn cưa không ăn được cành tươi nhiều nhựa, viên nở vỡ và bám xỉ.',
      solution:
        'Máy băm di động kéo sau xe công nông vào tận vườn, dăm 8 mm được sấy thùng quay dùng chính dăm vụn. Công thức 70 % cành, 30 % trấu và 1,5 % bột sắn nghẹt giúp viên bền, điểm chảy tro tăng trên 1.150 °C nên không đóng xỉ. Khuôn ép đứng có vòng bôi trơn dầu thực vật, tuổi thọ khuôn tăng gấp đôi so với ép mùn cưa.',
      application:
        'Cho hợp tác xã dịch vụ, cơ sở sản xuất nhiên liệu ở vùng cây ăn quả. Một dây chuyền phục vụ khoảng 150 ha. Viên dùng cho hầm sấy vải vụ sau, lò rượu và nồi hơi may mặc. Trường chuyển bản vẽ, công thức và hỗ trợ thử nhiệt trị.',
      keywords: ['viên nén', 'cành vải', 'sinh khối', 'trấu'],
    },
    en: {
      title: 'Fuel pellets from lychee prunings and rice husk',
      summary:
        'Chips, dries and presses prunings with husk into low-ash pellets for dryers and small boilers.',
    },
    advantages: [
      {
        metric: 'Độ bền cơ học của viên',
        metricEn: 'Mechanical durability of pellets',
        comparedWith: 'Ép cành vải không phối trấu',
        comparedWithEn: 'Prunings pressed without husk',
        baseline: 88,
        value: 97.6,
        unit: '%',
        proof: 'Thử thùng quay 20 mẫu',
      },
    ],
    ip: [{ type: 'none', status: 'not-required' }],
    transfer: {
      ...process,
      objects: ['solution-drawing', 'formula-software-data', 'machinery'],
      modes: ['documents', 'training', 'machinery-with-modes'],
    },
    price: { mode: 'on_request' },
    published: 88,
  },
  {
    slug: 'giam-sat-nang-luong-xuong-may-bang-cam-bien-kep',
    organisation: 'dai-hoc-thang-khoa',
    field: 'electrical-electronics',
    priority: ['information-technology'],
    green: true,
    trl: 8,
    evidence: 'Lắp tại mười một nhà máy, tổng 1.300 điểm đo',
    evidenceDate: '2025-08-08',
    vi: {
      title: 'Giám sát năng lượng nhà xưởng bằng cảm biến kẹp không dây',
      summary:
        'Kẹp cảm biến vào dây điện trong một ngày, biết từng máy chạy không tải bao nhiêu và cảnh báo đỉnh tải.',
      problem:
        'Hóa đơn điện chỉ cho biết tổng số; xưởng không biết máy nén khí rò hay máy ép chạy không tải ban đêm. Hệ thống giám sát nhập khẩu đòi ngắt điện để đấu và trả phí bản quyền hằng năm.',
      solution:
        'Cảm biến dạng kẹp tự lấy năng lượng từ dòng điện nên không cần pin, gửi số liệu mỗi mười giây qua sóng dưới 1 GHz xuyên qua xưởng thép. Bộ gom dữ liệu nhận dạng trạng thái tắt, chờ, chạy của từng máy bằng dấu vết dòng điện. Báo cáo tuần viết bằng lời, nêu năm việc nên làm với số tiền ước tính. Dữ liệu lưu tại máy chủ của nhà máy, xuất được cho kiểm toán năng lượng.',
      application:
        'Cho nhà máy cơ khí, nhựa, may, chế biến từ 30 máy trở lên và khách sạn. Lắp không dừng sản xuất. Trường cấp quyền dùng phần mềm vĩnh viễn, bán cảm biến theo giá vật tư và hướng dẫn người của nhà máy tự mở rộng.',
      keywords: ['giám sát năng lượng', 'cảm biến', 'tiết kiệm điện', 'IoT'],
    },
    en: {
      title: 'Wireless clamp sensors that show where a plant loses energy',
      summary: 'Clamped on in a day: idle running per machine and warnings of peak load.',
      problem:
        'The power bill gives one total; nobody knows which compressor leaks or which press idles at night. Imported systems need shutdowns and yearly fees.',
      solution:
        'Clamps feed themselves from the current and report every ten seconds below 1 GHz through steel halls. The collector tells off, idle and running from the current’s signature, and the weekly report names five things to do, with money.',
      application:
        'For plants with thirty machines and more, and hotels. Perpetual licence, sensors at material cost, staff trained to extend it.',
      keywords: ['energy monitoring', 'sensors', 'IoT'],
    },
    advantages: [
      {
        metric: 'Điện tiêu thụ trên một tấn sản phẩm',
        metricEn: 'Electricity per tonne of product',
        comparedWith: 'Cùng xưởng trước khi lắp',
        comparedWithEn: 'Same plant before installation',
        baseline: 412,
        value: 356,
        unit: 'kWh/tấn',
        proof: 'Trung bình ba xưởng nhựa trong một năm',
      },
    ],
    ip: [
      {
        type: 'copyright',
        status: 'granted',
        number: 'DEMO-QTG-2023-045',
        office: 'Cục Bản quyền tác giả',
        filed: '2023-05-05',
        granted: '2023-06-12',
      },
    ],
    transfer: software,
    price: { mode: 'fixed', amount: 160_000_000 },
    published: 145,
  },
  {
    slug: 'bep-hoa-khi-trau-cho-noi-nau-ruou-lam-bun',
    organisation: 'giap-van-khoi',
    initiative: true,
    field: 'energy',
    green: true,
    trl: 9,
    evidence: 'Bán 85 bếp trong ba năm, có phiếu đo khí CO của trạm y tế',
    evidenceDate: '2024-11-11',
    vi: {
      title: 'Bếp hóa khí trấu liên tục cho nồi nấu rượu, làm bún, đậu',
      summary: 'Bếp trấu cháy ngọn lửa xanh liên tục tám giờ, không khói, tro trắng bón ruộng.',
      problem:
        'Nhà làm rượu, bún, đậu phụ đốt than tổ ong cả ngày, khí CO làm người trong nhà đau đầu, tiền than tháng vài triệu. Trấu thì bỏ đầy bờ ruộng nhưng bếp trấu cũ khói mù và phải cời liên tục.',
      solution:
        'Bếp có phễu trấu 40 kg, vít tải chạy bằng mô-tơ 40 W đưa trấu xuống buồng hóa khí, quạt hai tốc độ cấp gió sơ cấp và thứ cấp. Khí gas cháy tại vòng gốm nên lửa xanh, không bám nhọ nồi. Ghi xoay đẩy tro ra hộp kín bằng tay gạt, không phải dập lửa khi bỏ tro. Có khóa an toàn: mất điện thì lá gió tự đóng, lửa tắt trong một phút.',
      application:
        'Cho hộ sản xuất dùng nồi 50–200 lít. Một giờ hết khoảng năm cân trấu. Bếp nặng 70 kg, có bánh xe. Tôi bán bếp, hoặc nhận học viên cơ khí một tuần và cho sản xuất theo từng huyện cũ với phí cố định mỗi năm.',
      keywords: ['bếp trấu', 'hóa khí', 'nấu rượu', 'sáng kiến'],
    },
    en: {
      title: 'Continuous rice husk gasifier stove for small food makers',
      summary: 'A blue, smokeless flame for eight hours on husks, with white ash for the fields.',
    },
    advantages: [
      {
        metric: 'Nồng độ CO cạnh bếp',
        metricEn: 'Carbon monoxide beside the stove',
        comparedWith: 'Bếp than tổ ong',
        comparedWithEn: 'Coal-briquette stove',
        baseline: 58,
        value: 7,
        unit: 'ppm',
        proof: 'Đo tại sáu gian bếp đang nấu',
      },
    ],
    ip: [{ type: 'none', status: 'not-required' }],
    transfer: { ...machine, forms: ['machinery-purchase', 'franchise'], sublicence: false },
    price: { mode: 'fixed', amount: 8_500_000 },
    published: 195,
  },
]
