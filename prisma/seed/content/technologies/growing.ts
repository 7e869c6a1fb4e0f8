import type { TechnologySeed } from '../types'
import { machine, process } from './transfer-presets'

export const growing: TechnologySeed[] = [
  {
    slug: 'tuoi-nho-giot-theo-am-do-dat-cho-vuon-vai-doi',
    organisation: 'dom-dom-so',
    field: 'soil-irrigation',
    priority: ['information-technology'],
    green: true,
    trl: 8,
    evidence: 'Lắp trên 64 ha ở ba xã, so sánh hai vụ với vườn tưới tay',
    evidenceDate: '2026-06-15',
    verified: 7,
    vi: {
      title: 'Tưới nhỏ giọt theo độ ẩm đất cho vườn vải trên đồi dốc',
      summary:
        'Bộ tưới tự động giá rẻ theo độ ẩm đất và giai đoạn của cây, tiết kiệm gần nửa nước tưới.',
      problem:
        'Vườn vải trên đồi thiếu nước đúng lúc nuôi quả tháng tư, tháng năm. Người trồng kéo ống tưới theo kinh nghiệm, chỗ đỉnh đồi khô còn chân đồi úng; tưới thừa lúc phân hóa mầm hoa lại làm cây ra lộc, mất mùa.',
      solution:
        'Mỗi lô vườn cắm hai đầu đo độ ẩm ở 20 và 45 cm, truyền sóng LoRa về trạm đặt tại nhà. Trạm tính lượng nước theo giai đoạn sinh trưởng của vải, thời tiết ba ngày tới và độ dốc, rồi mở van từng khu. Van bù áp giữ lưu lượng đều giữa đỉnh và chân đồi. Khi mất mạng trạm vẫn chạy theo lịch gần nhất; chủ vườn có thể mở tay bất cứ lúc nào. Pin của đầu đo dùng được hai mùa.',
      application:
        'Phù hợp vườn từ 0,5 ha trở lên có giếng hoặc ao trên cao. Một xã có thể dùng chung một trạm thu trong bán kính bốn cây số. Đom Đóm lắp đặt, hướng dẫn và theo dõi trọn vụ đầu; thiết bị hỏng đổi mới trong bảy ngày.',
      keywords: ['tưới nhỏ giọt', 'cảm biến độ ẩm', 'vải thiều', 'LoRa'],
    },
    en: {
      title: 'Soil-moisture drip irrigation for lychee orchards on slopes',
      summary:
        'Low-cost automatic irrigation by soil moisture and growth stage that saves nearly half of the water.',
      problem:
        'Hill orchards run short of water just as the fruit swells. Growers drag hoses by experience: hilltops stay dry, foot slopes flood, and too much water at bud formation costs the crop.',
      solution:
        'Two probes per plot, at 20 and 45 cm, report over LoRa to a station in the house, which works out the water from growth stage, three-day forecast and slope and opens the valves. Without a network it follows the last schedule.',
      application:
        'For orchards of half a hectare and more with a well or pond above them; one receiver serves a radius of four kilometres.',
      keywords: ['drip irrigation', 'soil moisture', 'lychee', 'LoRa'],
    },
    advantages: [
      {
        metric: 'Lượng nước tưới mỗi vụ',
        metricEn: 'Irrigation water per season',
        comparedWith: 'Tưới ống mềm theo kinh nghiệm',
        comparedWithEn: 'Hose irrigation by experience',
        baseline: 2100,
        value: 1180,
        unit: 'm³/ha',
        proof: 'Đồng hồ nước tại 22 vườn, vụ 2026',
      },
      {
        metric: 'Công tưới mỗi vụ',
        metricEn: 'Labour for irrigation per season',
        comparedWith: 'Tưới ống mềm',
        comparedWithEn: 'Hose irrigation',
        baseline: 46,
        value: 8,
        unit: 'công/ha',
        proof: 'Sổ nhật ký vườn',
      },
    ],
    ip: [
      {
        type: 'copyright',
        status: 'granted',
        number: 'DEMO-QTG-2024-061',
        office: 'Cục Bản quyền tác giả',
        filed: '2024-11-04',
        granted: '2024-12-20',
      },
    ],
    transfer: { ...machine, objects: ['machinery', 'formula-software-data'] },
    price: { mode: 'range', min: 32_000_000, max: 58_000_000 },
    published: 110,
  },
  {
    slug: 'bao-qua-vai-som-bang-tui-khong-det-co-lo-thoat-am',
    organisation: 'than-thi-man',
    initiative: true,
    field: 'crop-production',
    trl: 9,
    evidence: 'Quyết định công nhận sáng kiến cấp cơ sở, áp dụng tại 140 hộ',
    evidenceDate: '2024-12-10',
    vi: {
      title: 'Sáng kiến bao chùm vải sớm bằng túi không dệt có ống thoát ẩm',
      summary:
        'Bao cả chùm vải bằng túi không dệt may sẵn ống thoát ẩm, tránh ruồi đục quả và cháy nắng.',
      problem:
        'Vải sớm gặp nắng gắt cuối tháng năm, quả bên ngoài cháy xém, bên trong bị sâu cuống và ruồi đục. Phun thuốc sát ngày thu hoạch thì vướng thời gian cách ly, còn bao giấy từng quả như bưởi quá tốn công.',
      solution:
        'Túi may từ vải không dệt 25 g, dài 45 cm, ôm cả chùm, dây rút buộc vào cành; đáy túi có ống vải nhỏ hướng xuống để hơi ẩm và nước mưa thoát ra mà ruồi không chui vào. Túi trắng cho giống chín sớm, túi hồng nhạt cho giống cần lên màu. Bao khi quả bằng đầu ngón tay út, mở trước khi hái hai ngày. Mỗi túi dùng được ba vụ nếu giặt và phơi khô trong bóng mát.',
      application:
        'Áp dụng cho vườn vải sớm, ổi, na có cây thấp dưới bốn mét. Một người thạo việc bao được ba trăm chùm mỗi ngày nhờ khung tre giữ miệng túi đi kèm. Tôi chuyển giao rập may túi, cách chọn vải và hướng dẫn tại vườn một buổi; hợp tác xã có thể tự may để giảm giá.',
      keywords: ['bao quả', 'vải sớm', 'ruồi đục quả', 'sáng kiến'],
    },
    en: {
      title: 'Bagging early lychee clusters in non-woven bags with a vent tube',
      summary:
        'Whole clusters in sewn bags with a vent tube: no fruit flies, no sunburn, no late spraying.',
    },
    advantages: [
      {
        metric: 'Số lần phun thuốc trong 30 ngày trước thu hoạch',
        metricEn: 'Sprays in the 30 days before harvest',
        comparedWith: 'Vườn không bao quả',
        comparedWithEn: 'Orchard without bags',
        baseline: 4,
        value: 1,
        unit: 'lần',
        proof: 'Nhật ký VietGAP của 36 hộ',
      },
      {
        metric: 'Tỷ lệ quả cháy nắng, bị đục',
        metricEn: 'Fruit sunburnt or bored',
        comparedWith: 'Vườn không bao quả',
        comparedWithEn: 'Orchard without bags',
        baseline: 19,
        value: 4,
        unit: '%',
        proof: 'Đếm 3.000 quả, vụ 2024',
      },
    ],
    ip: [{ type: 'none', status: 'not-required' }],
    transfer: { ...process, objects: ['rationalisation', 'know-how'], sublicence: true },
    price: { mode: 'fixed', amount: 6_000_000 },
    published: 58,
  },
  {
    slug: 'cat-tia-khoanh-vo-vai-ra-hoa-on-dinh',
    organisation: 'dai-hoc-van-khe',
    field: 'crop-production',
    trl: 8,
    evidence: 'Mô hình 35 ha qua ba mùa đông, trong đó có một mùa ấm',
    evidenceDate: '2026-04-20',
    vi: {
      title: 'Gói kỹ thuật cắt tỉa, khoanh vỏ và dinh dưỡng cho vải ra hoa khi đông ấm',
      summary:
        'Gói kỹ thuật giữ tỷ lệ cây ra hoa trên 80 % cả khi mùa đông ấm, dựa trên ngưỡng nhiệt tích lũy.',
      problem:
        'Những năm đông ấm, vải thiều ra lộc thay vì ra hoa, có vườn mất trắng. Người dân khoanh vỏ theo ngày âm lịch, không theo tình trạng lộc và nhiệt độ, nên có năm khoanh quá sớm làm cây suy.',
      solution:
        'Gói kỹ thuật dựa trên số giờ lạnh cộng dồn và màu lá lộc thu. Trường xây dựng bảng tra: khi đến giữa tháng mười một mà giờ lạnh dưới ngưỡng, khoanh một vòng xoắn rộng 3 mm cho cây khỏe, bón kali và lân dễ tiêu, cắt nước hai mươi ngày; nếu lộc đông vẫn nhú thì xử lý bằng ethephon nồng độ thấp chỉ trên đầu cành. Sau đậu quả có bước tỉa chùm và bổ sung canxi, bo để hạn chế nứt.',
      application:
        'Dành cho hợp tác xã, tổ sản xuất có cán bộ kỹ thuật đi vườn. Trường tập huấn ba buổi theo thời điểm, gửi cảnh báo giờ lạnh hằng tuần và đi thực địa khi thời tiết bất thường. Tài liệu in bằng tranh để người lớn tuổi dễ theo.',
      keywords: ['vải thiều', 'khoanh vỏ', 'ra hoa', 'đông ấm'],
    },
    en: {
      title: 'Pruning, girdling and nutrition package for lychee flowering in warm winters',
      summary:
        'Keeps more than 80% of trees flowering even after a warm winter, by thresholds of accumulated chill.',
    },
    advantages: [
      {
        metric: 'Tỷ lệ cây ra hoa trong mùa đông ấm',
        metricEn: 'Trees flowering after a warm winter',
        comparedWith: 'Khoanh vỏ theo ngày cố định',
        comparedWithEn: 'Girdling on fixed dates',
        baseline: 48,
        value: 83,
        unit: '%',
        proof: 'Đếm 2.400 cây, vụ 2025',
      },
    ],
    ip: [{ type: 'copyright', status: 'not-required' }],
    taskCode: 'DEMO-ĐT-2022-11',
    transfer: { ...process, modes: ['documents', 'training', 'experts'], sublicence: true },
    price: { mode: 'fixed', amount: 38_000_000 },
    published: 215,
  },
  {
    slug: 'nha-mang-thong-minh-trong-dua-luoi-ca-chua-bi',
    organisation: 'dom-dom-so',
    field: 'crop-production',
    priority: ['information-technology'],
    trl: 7,
    evidence: 'Vận hành 2.000 m² qua bốn vụ dưa lưới tại hợp tác xã',
    evidenceDate: '2026-05-09',
    vi: {
      title: 'Bộ điều khiển nhà màng giá thấp cho dưa lưới và cà chua bi',
      summary:
        'Một tủ điều khiển quạt, lưới che, phun sương và châm phân cho nhà màng từ 1.000 m², dùng tiếng Việt.',
      problem:
        'Nhà màng nhập khẩu đắt và bộ điều khiển bằng tiếng nước ngoài, nên nhiều hợp tác xã sau khi được hỗ trợ vẫn đóng mở bằng tay. Nhiệt trong nhà vượt 42 °C buổi trưa làm hoa rụng, còn ban đêm ẩm cao sinh phấn trắng.',
      solution:
        'Tủ điều khiển gom tám ngõ ra cho quạt, lưới, rèm hông, phun sương và bơm châm phân hai kênh. Phần mềm tính độ chênh áp suất hơi để quyết định phun sương hay mở rèm, thay vì chỉ nhìn nhiệt độ. Công thức phân chia theo giai đoạn dưa lưới, cà chua bi, dưa chuột đã nạp sẵn. Người trồng xem và chỉnh trên điện thoại, mọi thay đổi đều ghi lại để cuối vụ so sánh.',
      application:
        'Lắp được vào nhà màng có sẵn, điện một pha, không cần thay kết cấu. Đã dùng cho bốn vụ liên tiếp. Đơn vị nhận được tập huấn hai ngày và một vụ đồng hành; linh kiện mua được trong nước.',
      keywords: ['nhà màng', 'dưa lưới', 'cà chua bi', 'tự động'],
    },
    en: {
      title: 'Low-cost greenhouse controller for melons and cherry tomatoes',
      summary:
        'One cabinet for fans, shades, mist and fertigation of greenhouses from 1,000 m², in Vietnamese.',
    },
    advantages: [
      {
        metric: 'Năng suất dưa lưới loại một mỗi vụ',
        metricEn: 'First-grade melon yield per season',
        comparedWith: 'Cùng nhà màng điều khiển bằng tay',
        comparedWithEn: 'Same greenhouse run by hand',
        baseline: 24,
        value: 31,
        unit: 'tấn/ha',
        proof: 'Cân bốn vụ liên tiếp',
      },
    ],
    ip: [
      {
        type: 'copyright',
        status: 'granted',
        number: 'DEMO-QTG-2025-033',
        office: 'Cục Bản quyền tác giả',
        filed: '2025-02-18',
        granted: '2025-03-30',
      },
    ],
    transfer: { ...machine, modes: ['machinery-with-modes', 'training', 'documents'] },
    price: { mode: 'fixed', amount: 74_000_000 },
    published: 84,
  },
  {
    slug: 'may-phun-thuoc-tu-hanh-banh-xich-cho-vuon-doc',
    organisation: 'giap-van-khoi',
    initiative: true,
    field: 'agricultural-machinery',
    trl: 7,
    evidence: 'Bảy máy đang dùng, video và giấy xác nhận của chủ vườn',
    evidenceDate: '2025-08-25',
    vi: {
      title: 'Xe phun thuốc bánh xích điều khiển từ xa cho vườn dốc',
      summary:
        'Xe bánh xích nhỏ chở 200 lít thuốc, điều khiển từ xa, người phun đứng xa luồng thuốc ba mươi mét.',
      problem:
        'Phun thuốc bằng tay trên vườn dốc là việc nặng và độc nhất trong năm. Máy kéo không vào được hàng cây, máy bay không người lái tốn tiền và thuốc khó vào mặt dưới tán vải rậm.',
      solution:
        'Xe chạy hai xích cao su, trọng tâm thấp, leo được dốc 30 độ, động cơ xăng 9 mã lực kéo cả bơm cao áp và quạt ly tâm. Luồng gió thổi xoáy từ dưới lên nên thuốc bám mặt dưới lá. Người dùng cầm tay điều khiển, có nút dừng khẩn và tự dừng khi mất sóng. Khung hàn từ thép hộp phổ thông, xích và bánh lấy từ phụ tùng máy gặt nên sửa ở đâu cũng được.',
      application:
        'Hợp vườn vải, cam, bưởi có hàng rộng từ 2,5 m. Một bình phun hết khoảng hai mươi phút, mỗi ngày được gần ba héc-ta. Tôi bán bản vẽ kèm danh mục phụ tùng, hoặc làm trọn máy trong ba tuần; thợ cơ khí của hợp tác xã được học lắp tại xưởng.',
      keywords: ['xe phun thuốc', 'bánh xích', 'vườn dốc', 'sáng kiến'],
    },
    en: {
      title: 'Remote-controlled tracked sprayer for sloping orchards',
      summary:
        'A small tracked vehicle with 200 litres, steered from thirty metres away from the spray.',
      problem:
        'Hand spraying on slopes is the heaviest and most toxic work of the year. Tractors cannot pass between the trees, and drones reach the lower side of dense leaves poorly.',
      solution:
        'Two rubber tracks and a low centre of gravity climb 30 degrees; one nine-horsepower engine drives pump and fan, which blows upwards so that the lower leaf side is wetted. It stops by itself when the signal is lost, and is welded from common steel and combine harvester parts.',
      application:
        'For lychee, orange and pomelo rows of 2.5 m and more, nearly three hectares a day. Drawings with a parts list, or the finished machine in three weeks.',
      keywords: ['sprayer', 'tracked vehicle', 'slope'],
    },
    advantages: [
      {
        metric: 'Công phun một héc-ta',
        metricEn: 'Labour to spray one hectare',
        comparedWith: 'Kéo dây phun tay',
        comparedWithEn: 'Hand spraying with hoses',
        baseline: 5,
        value: 0.8,
        unit: 'công/ha',
        proof: 'Bấm giờ tại bảy vườn',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'refused',
        number: 'DEMO-GPHI-2023-090',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2023-09-12',
      },
    ],
    transfer: {
      ...machine,
      scope: 'ownership',
      modes: ['documents', 'machinery-with-modes', 'training'],
    },
    price: { mode: 'fixed', amount: 95_000_000 },
    published: 47,
  },
]
