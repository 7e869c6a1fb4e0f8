import type { TechnologySeed } from '../types'
import { machine, plant, process } from './transfer-presets'

/** Things that sound like a neighbour and are not: what search and matching have to tell apart. */
export const nearMisses: TechnologySeed[] = [
  {
    slug: 'say-bun-thai-bang-vi-song-va-ep-dien-tham',
    organisation: 'moi-truong-thuy-moc-an',
    field: 'environment-waste',
    green: true,
    trl: 6,
    evidence: 'Máy mẫu 80 kg/giờ tại một trạm khu công nghiệp, ba tháng',
    evidenceDate: '2026-03-25',
    vi: {
      title: 'Ép điện thẩm và sấy vi sóng bùn thải nhà máy xử lý nước',
      summary: 'Hạ độ ẩm bùn từ 82 % xuống 25 %, giảm khối lượng phải thuê xử lý còn một phần tư.',
      problem:
        'Bùn sau máy ép khung bản vẫn còn hơn 80 % nước, doanh nghiệp trả tiền xử lý cho nước là chính. Sấy bằng khí nóng thì bùn dính, mùi lan và tốn nhiên liệu.',
      solution:
        'Bùn được ép giữa hai băng có điện cực lưới thép phủ titan, điện trường kéo nước ra khỏi bông bùn tới độ ẩm 62 % mà chỉ tốn ít điện. Bánh bùn xé nhỏ đi qua ống vi sóng 915 MHz công suất điều khiển theo độ ẩm, hơi nước ngưng đưa về đầu trạm, khí qua tháp than. Vì sấy từ trong ra nên bùn không đóng vỏ, viên khô tơi, ít bụi.',
      application:
        'Cho trạm nước thải khu công nghiệp, dệt nhuộm, giấy phát sinh từ 1 tấn bùn mỗi ngày. Không dùng cho nông sản, thực phẩm. Công ty đặt máy tại chỗ, thu phí theo tấn nước tách được hoặc bán đứt.',
      keywords: ['sấy bùn', 'điện thẩm', 'vi sóng', 'bùn thải'],
    },
    en: {
      title: 'Electro-osmotic pressing and microwave drying of treatment sludge',
      summary:
        'Takes sludge from 82% to 25% moisture, so a quarter of the weight is left to dispose of.',
    },
    advantages: [
      {
        metric: 'Điện để tách nước và sấy một tấn bùn',
        metricEn: 'Electricity to dewater and dry a tonne of sludge',
        comparedWith: 'Sấy khí nóng điện trở',
        comparedWithEn: 'Resistance hot-air drying',
        baseline: 640,
        value: 290,
        unit: 'kWh/tấn',
        proof: 'Đo tại trạm trong ba tháng',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'filed',
        number: 'DEMO-SC-2026-003',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2026-01-14',
      },
    ],
    transfer: plant,
    price: { mode: 'range', min: 1_500_000_000, max: 2_600_000_000 },
    published: 20,
  },
  {
    slug: 'lo-say-go-xe-bang-hoi-nuoc-hut-am-chan-khong',
    organisation: 'dai-hoc-van-khe',
    field: 'forestry',
    trl: 8,
    evidence: 'Năm lò 15 m³ tại xưởng gỗ, đo ứng suất và nứt đầu',
    evidenceDate: '2025-05-30',
    vi: {
      title: 'Lò sấy gỗ xẻ chân không gián đoạn chống nứt đầu ván',
      summary: 'Sấy ván keo, xoan dày 50 mm trong năm ngày, ít cong vênh, tiết kiệm củi.',
      problem:
        'Gỗ rừng trồng non, nhiều nước, sấy hơi nước thông thường mất hai đến ba tuần mà vẫn nứt đầu, móp lõi. Xưởng nội thất nhỏ phải mua gỗ sấy nơi khác hoặc chấp nhận hàng bảo hành.',
      solution:
        'Ván xếp giữa các tấm nhôm gia nhiệt mỏng, buồng hút chân không từng nhịp mười lăm phút xen kẽ hồi hơi để ẩm trong lõi dịch ra đều. Chương trình sấy dựa vào nhiệt độ lõi và khối lượng thay đổi, không phải vào lịch cố định. Nước ngưng thu lại để hấp gỗ đầu mẻ, củi chỉ dùng cho phần nhiệt còn thiếu. Vỏ lò là ống thép cũ cải tạo nên vốn thấp.',
      application:
        'Cho xưởng xẻ, nội thất, đồ chơi gỗ tiêu thụ 60–300 m³ mỗi tháng. Không phù hợp sấy quả hay dược liệu. Trường chuyển bản vẽ, phần mềm điều khiển và dạy phân cấp ván sau sấy.',
      keywords: ['sấy gỗ', 'chân không', 'gỗ rừng trồng'],
    },
    en: {
      title: 'Intermittent vacuum kiln for sawn timber without end checks',
      summary: 'Dries 50 mm acacia boards in five days with little warp and less firewood.',
    },
    advantages: [
      {
        metric: 'Thời gian sấy ván keo 50 mm xuống 12 % ẩm',
        metricEn: 'Days to dry 50 mm acacia to 12% moisture',
        comparedWith: 'Lò hơi nước thông thường',
        comparedWithEn: 'Conventional steam kiln',
        baseline: 17,
        value: 5,
        unit: 'ngày',
        proof: 'Nhật ký 44 mẻ',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'granted',
        number: 'DEMO-GPHI-2020-090',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2020-12-03',
        granted: '2023-05-29',
        expires: '2030-12-03',
      },
    ],
    transfer: machine,
    price: { mode: 'fixed', amount: 410_000_000 },
    published: 245,
  },
  {
    slug: 'ruou-vang-vai-len-men-lanh-loc-mang',
    organisation: 'vien-lam-thuong',
    field: 'food-processing',
    priority: ['biotechnology'],
    trl: 7,
    evidence: 'Bốn vụ, tổng 9.000 chai, đánh giá cảm quan và ổn định màu',
    evidenceDate: '2026-02-28',
    vi: {
      title: 'Rượu vang vải lên men lạnh, lọc màng không phụ gia',
      summary:
        'Vang vải trong, thơm, giữ được mười tám tháng không cần sunfit cao, tận dụng quả loại hai.',
      problem:
        'Quả vải loại hai, rụng cuống chiếm một phần năm sản lượng, bán làm nước ép giá rẻ. Vang vải thủ công nhanh mất mùi, vàng nâu và lắng cặn sau vài tháng nên khó vào cửa hàng.',
      solution:
        'Cùi được xay trong khí trơ, xử lý enzym pectinase rồi lên men ở 14 °C bằng chủng nấm men chọn riêng cho hợp chất tecpen của vải. Khi đạt 11 độ, dịch được làm lạnh 2 °C, lọc màng 0,45 µm và ổn định protein bằng đất sét tinh chế, nhờ đó chỉ cần một phần ba lượng sunfit thường dùng. Chai được nạp khí nitơ, nút xoắn.',
      application:
        'Cho cơ sở đồ uống, hợp tác xã có 20 tấn vải loại hai trở lên. Dây chuyền 500 lít/mẻ mua được trong nước. Viện cung cấp men giống, công thức, hồ sơ công bố; có thể sản xuất thử một mẻ bằng quả của bên nhận trước khi ký.',
      keywords: ['rượu vang vải', 'lên men lạnh', 'chế biến quả'],
    },
    en: {
      title: 'Cold-fermented, membrane-filtered lychee wine without additives',
      summary:
        'Clear, fragrant lychee wine that keeps eighteen months on little sulphite, from second-grade fruit.',
    },
    advantages: [
      {
        metric: 'Sunfit tổng số trong vang thành phẩm',
        metricEn: 'Total sulphite in the finished wine',
        comparedWith: 'Vang vải không lọc màng',
        comparedWithEn: 'Lychee wine without membrane filtration',
        baseline: 150,
        value: 48,
        unit: 'mg/L',
        proof: 'Kiểm nghiệm 16 lô',
      },
    ],
    ip: [
      { type: 'trade-secret', status: 'not-required', numberHidden: true },
      { type: 'collective-mark', status: 'planned' },
    ],
    transfer: { ...process, objects: ['formula-software-data', 'know-how', 'plan-process'] },
    price: { mode: 'range', min: 220_000_000, max: 380_000_000 },
    published: 130,
  },
  {
    slug: 'day-chuyen-say-my-gao-bang-khi-am-tuan-hoan',
    organisation: 'co-dien-luc-phong',
    field: 'food-processing',
    trl: 7,
    evidence: 'Dây chuyền mẫu 1,5 tấn/ngày chạy bốn tháng tại xưởng một hộ làm mỳ',
    evidenceDate: '2026-01-20',
    vi: {
      title: 'Dây chuyền sấy mỳ gạo treo bằng khí ẩm tuần hoàn',
      summary: 'Sấy mỳ gạo treo trong sáu giờ không phụ thuộc nắng, sợi dai và không nứt dọc.',
      problem:
        'Mỳ gạo phơi nong cần hai nắng; mưa phùn tháng hai, tháng ba làm sợi chua và gãy vụn. Một số hộ đưa mỳ vào tủ sấy nông sản nhưng bề mặt khô quá nhanh khiến sợi nứt dọc, nấu bị bở và nước đục.',
      solution:
        'Dây chuyền treo mỳ trên sào inox chạy qua ba vùng. Vùng đầu giữ độ ẩm không khí 85 % để sợi định hình, vùng giữa hạ dần còn 60 % ở 42 °C, vùng cuối ủ cân bằng ẩm một giờ trước khi cắt. Khí ẩm được tuần hoàn và tách nước bằng dàn ngưng nên tiết kiệm nhiệt. Biến tần điều chỉnh tốc độ xích theo độ dày sợi, có sẵn chương trình cho mỳ trắng, mỳ gấc và mỳ rau.',
      application:
        'Dành cho hợp tác xã, nhóm hộ làm mỳ từ một đến ba tấn mỗi ngày; mặt bằng tối thiểu 14 × 5 m, điện ba pha 45 kW. Có thể lắp nối tiếp máy cán tráng đang dùng. Bên nhận được thử mẫu bột của mình tại xưởng trước khi ký hợp đồng.',
      keywords: ['mỳ Chũ', 'mỳ gạo', 'sấy mỳ', 'làng nghề'],
    },
    en: {
      title: 'Rice noodle drying line with recirculated humid air',
      summary:
        'Dries hanging rice noodles in six hours whatever the weather, firm and without lengthwise cracks.',
    },
    advantages: [
      {
        metric: 'Thời gian từ tráng đến cắt sợi',
        metricEn: 'Time from sheeting to cutting',
        comparedWith: 'Phơi nong hai nắng',
        comparedWithEn: 'Two days of sun-drying on trays',
        baseline: 30,
        value: 6,
        unit: 'giờ',
        proof: 'Nhật ký sản xuất bốn tháng',
      },
      {
        metric: 'Tỷ lệ sợi gãy khi đóng gói',
        metricEn: 'Noodles broken when packed',
        comparedWith: 'Tủ sấy nông sản thông thường',
        comparedWithEn: 'Ordinary produce dryer',
        baseline: 8.5,
        value: 2.1,
        unit: '%',
        proof: 'Cân hao hụt 40 lô',
      },
    ],
    ip: [{ type: 'industrial-design', status: 'planned' }],
    transfer: machine,
    price: { mode: 'range', min: 820_000_000, max: 1_150_000_000 },
    published: 19,
  },
]
