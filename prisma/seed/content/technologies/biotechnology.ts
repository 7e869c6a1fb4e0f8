import type { TechnologySeed } from '../types'
import { process } from './transfer-presets'

export const biotechnology: TechnologySeed[] = [
  {
    slug: 'nhan-giong-ba-kich-bang-nuoi-cay-mo-ngap-tam-thoi',
    organisation: 'vien-moc-lan-chau',
    field: 'agricultural-biotechnology',
    priority: ['biotechnology'],
    trl: 8,
    evidence: 'Cung cấp 120.000 cây giống cho hai dự án, tỷ lệ sống đo tại vườn',
    evidenceDate: '2025-12-01',
    verified: 8,
    vi: {
      title: 'Nhân giống ba kích tím bằng nuôi cấy mô ngập tạm thời',
      summary:
        'Hệ bình ngập tạm thời cho cây giống ba kích đồng đều, giá thành giảm hơn một phần ba.',
      problem:
        'Ba kích trồng từ hom già dễ mang bệnh thối gốc và không đủ giống để mở rộng. Nuôi cấy trên thạch truyền thống thì chồi hay bị mọng nước, tốn công cấy chuyển nên giá một cây giống quá cao với hộ vùng cao.',
      solution:
        'Mẫu từ cây đầu dòng đã giám định được nhân trong bình hai ngăn, môi trường lỏng chỉ ngập chồi ba phút sau mỗi sáu giờ. Viện điều chỉnh tỷ lệ BA và than hoạt tính theo ba pha nên chồi cứng cáp, không mọng nước; giai đoạn ra rễ làm ngay ngoài nhà kính trong giá thể xơ dừa, bỏ được một lần cấy. Mỗi lô được kiểm tra sạch bệnh bằng PCR trước khi xuất vườn.',
      application:
        'Chuyển giao cho vườn ươm, doanh nghiệp giống có phòng cấy từ 40 m². Quy trình dùng được cho lan kim tuyến và trà hoa vàng sau khi hiệu chỉnh. Viện đào tạo bốn kỹ thuật viên trong sáu tuần, cung cấp 2.000 mẫu ban đầu và kiểm tra ba lô đầu tiên.',
      keywords: ['ba kích', 'nuôi cấy mô', 'cây giống', 'dược liệu'],
    },
    en: {
      title: 'Temporary immersion culture of purple morinda seedlings',
      summary: 'Uniform, disease-free medicinal seedlings at more than a third lower cost.',
      problem:
        'Morinda grown from old cuttings carries root rot, and seedlings are short. On agar the shoots turn glassy and every transfer costs labour, so a seedling is too dear for mountain households.',
      solution:
        'Shoots from certified mother plants grow in two-chamber vessels and are flooded for three minutes every six hours. Hormone and charcoal ratios follow three phases, so shoots stay firm; rooting happens outside in coir. Every lot is checked by PCR.',
      application:
        'For nurseries with a culture room of 40 m² and more; four technicians are trained for six weeks and 2,000 starting explants supplied.',
      keywords: ['morinda', 'tissue culture', 'seedlings'],
    },
    advantages: [
      {
        metric: 'Hệ số nhân chồi sau sáu tuần',
        metricEn: 'Shoots per explant after six weeks',
        comparedWith: 'Nuôi cấy trên thạch',
        comparedWithEn: 'Culture on agar',
        baseline: 3.1,
        value: 7.8,
        unit: 'chồi/mẫu',
        proof: 'Báo cáo nghiệm thu, 900 mẫu',
      },
      {
        metric: 'Tỷ lệ sống sau 60 ngày ngoài vườn',
        metricEn: 'Survival after 60 days outside',
        comparedWith: 'Giâm hom',
        comparedWithEn: 'Cuttings',
        baseline: 68,
        value: 94,
        unit: '%',
        proof: 'Kiểm đếm tại hai dự án',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'granted',
        number: 'DEMO-SC-2021-077',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2021-07-02',
        granted: '2024-03-18',
        expires: '2041-07-02',
      },
    ],
    taskCode: 'DEMO-ĐT-2020-05',
    transfer: process,
    price: { mode: 'range', min: 350_000_000, max: 520_000_000 },
    published: 188,
  },
  {
    slug: 'che-pham-vi-sinh-phan-giai-rom-ra-trong-21-ngay',
    organisation: 'vien-moc-lan-chau',
    field: 'soil-irrigation',
    priority: ['biotechnology'],
    green: true,
    trl: 9,
    evidence: 'Sản xuất 60 tấn chế phẩm mỗi năm, có trong danh mục được phép lưu hành',
    evidenceDate: '2025-03-14',
    vi: {
      title: 'Chế phẩm vi sinh bản địa phân hủy rơm rạ tại ruộng trong 21 ngày',
      summary: 'Bón chế phẩm khi lồng đất, rơm mục kịp vụ sau, không đốt và không ngộ độc hữu cơ.',
      problem:
        'Giữa hai vụ lúa chỉ có hai, ba tuần nên nông dân đốt rơm, khói mù cả vùng; vùi rơm tươi thì cây lúa bị nghẹt rễ vì axit hữu cơ. Chế phẩm nhập thường kém hiệu quả khi đất lạnh đầu xuân.',
      solution:
        'Chế phẩm gồm ba chủng Trichoderma, Bacillus và Streptomyces phân lập từ ruộng ở Tân Yên và Lạng Giang, chịu được 18 °C. Chủng được giữ dạng bào tử trên cám gạo, mật độ trên 10⁸ CFU/g sau mười hai tháng. Nông dân trộn 5 kg với phân lân, rải trước khi lồng đất, giữ nước xăm xắp một tuần. Rơm mềm, đứt khi kéo sau mười tám đến hai mốt ngày.',
      application:
        'Dùng cho hợp tác xã dịch vụ, doanh nghiệp phân bón muốn sản xuất tại chỗ; dây chuyền lên men rắn 500 kg/mẻ chỉ cần nhà xưởng 150 m². Viện chuyển giao chủng, quy trình lên men, kiểm nghiệm và quyền dùng tên chế phẩm; có phương án trả theo sản lượng bán ra.',
      keywords: ['rơm rạ', 'chế phẩm vi sinh', 'không đốt rơm', 'phân hữu cơ'],
    },
    en: {
      title: 'Local microbes that rot rice straw in the field within 21 days',
      summary:
        'Spread before ploughing: the straw rots in time for the next crop, with no burning and no root damage.',
    },
    advantages: [
      {
        metric: 'Thời gian rơm mục sau khi lồng đất',
        metricEn: 'Days for straw to rot after puddling',
        comparedWith: 'Vùi rơm không xử lý',
        comparedWithEn: 'Straw buried untreated',
        baseline: 52,
        value: 21,
        unit: 'ngày',
        proof: 'Khảo nghiệm diện rộng 3 vụ, 4 xã',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'granted',
        number: 'DEMO-SC-2018-044',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2018-10-09',
        granted: '2021-12-27',
        expires: '2038-10-09',
      },
      {
        type: 'trademark',
        status: 'granted',
        number: 'DEMO-NH-2019-301',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2019-01-15',
        granted: '2020-06-11',
        expires: '2029-01-15',
      },
    ],
    transfer: {
      ...process,
      objects: ['formula-software-data', 'plan-process', 'know-how'],
      forms: ['independent', 'ip-transfer'],
      sublicence: false,
    },
    price: { mode: 'on_request' },
    published: 240,
  },
  {
    slug: 'men-ruou-la-thuan-chung-giu-huong-lang-nghe',
    organisation: 'vien-moc-lan-chau',
    field: 'food-processing',
    priority: ['biotechnology'],
    trl: 6,
    evidence: 'Nấu thử 40 mẻ tại hai hộ, đánh giá cảm quan mười hai người',
    evidenceDate: '2026-01-25',
    vi: {
      title: 'Bộ chủng men rượu thuần giữ hương men lá, giảm aldehyt',
      summary:
        'Men khô tổ hợp từ chủng bản địa cho rượu nếp ổn định từng mẻ, aldehyt thấp, giữ mùi men lá.',
      problem:
        'Men lá làm thủ công thay đổi theo mùa, mẻ được mẻ chua; aldehyt và metanol cao khiến rượu gây đau đầu và khó công bố chất lượng. Men công nghiệp thì ổn định nhưng mất mùi đặc trưng của làng nghề.',
      solution:
        'Viện phân lập nấm mốc đường hóa và nấm men từ bánh men của mười chín hộ, chọn tổ hợp hai mốc, một men và một vi khuẩn lactic tạo hương. Chủng được sấy nhẹ trên bột gạo, trộn cùng dịch chiết sáu loại lá đã chuẩn hóa hàm lượng tinh dầu. Quy trình kèm nhiệt kế ghi tự động trong chum và ngưỡng bỏ rượu đầu theo nhiệt độ hơi, nhờ đó hàm lượng aldehyt giảm mà không phải lọc nhiều lần.',
      application:
        'Cho hộ nấu rượu, hợp tác xã làng nghề muốn xây dựng nhãn hiệu tập thể. Men đóng gói 500 g dùng cho một tạ gạo. Viện có thể giữ riêng một tổ hợp chủng cho từng làng theo thỏa thuận độc quyền và hỗ trợ hồ sơ tự công bố sản phẩm.',
      keywords: ['men lá', 'rượu nếp', 'làng nghề', 'aldehyt'],
    },
    en: {
      title: 'Pure starter strains for rice spirit that keep the leaf-yeast aroma',
      summary:
        'A dried mix of local strains: steady batches, low aldehyde and the village’s own aroma.',
    },
    advantages: [
      {
        metric: 'Hàm lượng aldehyt trong rượu 40 độ',
        metricEn: 'Aldehyde in spirit at 40% vol.',
        comparedWith: 'Men lá thủ công',
        comparedWithEn: 'Hand-made leaf yeast',
        baseline: 46,
        value: 14,
        unit: 'mg/L',
        proof: 'Phiếu kiểm nghiệm 40 mẻ',
      },
      {
        metric: 'Tỷ lệ mẻ bị chua phải bỏ',
        metricEn: 'Batches lost to souring',
        comparedWith: 'Men lá thủ công',
        comparedWithEn: 'Hand-made leaf yeast',
        baseline: 9,
        value: 1,
        unit: '%',
        proof: 'Sổ nấu của hai hộ trong một năm',
      },
    ],
    ip: [{ type: 'trade-secret', status: 'not-required', numberHidden: true }],
    transfer: {
      ...process,
      objects: ['formula-software-data', 'know-how'],
      exclusive: true,
      territory: 'Một làng nghề',
    },
    price: { mode: 'range', min: 60_000_000, max: 120_000_000 },
    published: 52,
  },
  {
    slug: 'giong-nam-so-chiu-nong-va-gia-the-rom-u-nhanh',
    organisation: 'vien-moc-lan-chau',
    field: 'agricultural-biotechnology',
    priority: ['biotechnology'],
    green: true,
    trl: 7,
    evidence: 'Trồng khảo nghiệm hai mùa hè tại ba hợp tác xã',
    evidenceDate: '2025-09-30',
    vi: {
      title: 'Giống nấm sò chịu nóng và giá thể rơm ủ nhanh bốn ngày',
      summary: 'Giống nấm sò ra quả thể ở 32 °C cùng cách ủ rơm bốn ngày, trồng được cả mùa hè.',
      problem:
        'Từ tháng năm đến tháng tám trại nấm nghỉ vì giống nấm sò phổ biến ngừng ra quả trên 28 °C. Giá thể mùn cưa phải hấp khử trùng nhiều giờ, tốn củi; tỷ lệ bịch nhiễm mốc xanh mùa nóng có khi đến một phần ba.',
      solution:
        'Chủng lai do viện tuyển chọn cho năng suất ổn định ở 24–33 °C, mũ xám dày, ít vỡ khi vận chuyển. Rơm được ủ hiếu khí trong hầm có quạt thổi, giữ 62 °C hai ngày rồi hạ 48 °C hai ngày để vi sinh có lợi chiếm chỗ, sau đó đóng bịch không cần hấp. Cách làm này bỏ hẳn nồi hơi và giảm nhiễm vì nguồn đường dễ tiêu đã hết.',
      application:
        'Phù hợp trại nấm từ 5.000 bịch mỗi vụ và hợp tác xã có sẵn rơm. Bên nhận được cấp giống gốc, hướng dẫn nhân giống cấp hai và bản vẽ hầm ủ 10 m³. Giá thể sau thu hoạch dùng làm phân hữu cơ hoặc độn chuồng.',
      keywords: ['nấm sò', 'giống chịu nóng', 'ủ rơm'],
    },
    en: {
      title: 'Heat-tolerant oyster mushroom strain with four-day straw composting',
      summary:
        'A strain that fruits at 32 °C and straw composted in four days: mushrooms through the summer.',
    },
    advantages: [
      {
        metric: 'Tỷ lệ bịch nhiễm mốc trong mùa hè',
        metricEn: 'Bags contaminated in summer',
        comparedWith: 'Giống và cách hấp thông thường',
        comparedWithEn: 'Usual strain and steaming',
        baseline: 29,
        value: 8,
        unit: '%',
        proof: 'Kiểm 12.000 bịch trong hai mùa hè',
      },
    ],
    ip: [{ type: 'plant-variety', status: 'planned' }],
    transfer: { ...process, objects: ['know-how', 'plan-process'] },
    price: { mode: 'fixed', amount: 65_000_000 },
    published: 99,
  },
]
