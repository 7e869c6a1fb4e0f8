import type { TechnologySeed } from '../types'
import { plant, process } from './transfer-presets'

export const materials: TechnologySeed[] = [
  {
    slug: 'gach-khong-nung-geopolymer-tu-tro-bay-va-bun-da',
    organisation: 'vien-thanh-cau',
    field: 'materials',
    priority: ['new-materials'],
    green: true,
    trl: 8,
    evidence: 'Lát 3.200 m² vỉa hè và xây hai nhà xưởng, kiểm định sau mười hai tháng',
    evidenceDate: '2025-09-14',
    verified: 8,
    vi: {
      title: 'Gạch geopolymer không xi măng từ tro bay và bùn đá',
      summary:
        'Gạch cường độ cao không dùng xi măng, tận dụng tro bay và bùn xẻ đá, phát thải giảm mạnh.',
      problem:
        'Gạch xi măng cốt liệu phụ thuộc giá xi măng và hay rỗng nước; nhà máy nhiệt điện, xưởng đá thì không biết đổ tro bay, bùn đá vào đâu. Gạch đất nung truyền thống phải dừng theo lộ trình.',
      solution:
        'Tro bay loại F được hoạt hóa bằng dung dịch natri silicat pha loãng kết hợp kiềm rắn, bùn đá nghiền làm cốt liệu mịn lấp rỗng. Hỗn hợp bán khô được rung ép, dưỡng ẩm nhiệt 60 °C sáu giờ bằng hơi thải hoặc nhà dưỡng năng lượng mặt trời, xếp kho bảy ngày là đạt cường độ. Công thức điều chỉnh theo hàm lượng than dư của tro, có phép thử nhanh mười phút tại xưởng để tránh gạch loang.',
      application:
        'Dùng ngay trên máy ép rung có sẵn của nhà máy gạch không nung; chỉ thêm bồn pha kiềm và nhà dưỡng. Sản phẩm gồm gạch xây, gạch tự chèn, viên bó vỉa. Viện chuyển giao công thức, đào tạo phòng thí nghiệm và hỗ trợ hợp quy.',
      keywords: ['geopolymer', 'tro bay', 'gạch không nung', 'bùn đá'],
    },
    en: {
      title: 'Cement-free geopolymer bricks from fly ash and quarry sludge',
      summary:
        'Strong bricks without cement from fly ash and stone sludge, with far lower emissions.',
      problem:
        'Concrete bricks follow the price of cement and take up water; power plants and quarries have nowhere to put ash and sludge, and fired clay bricks are being phased out.',
      solution:
        'Class F ash is activated by diluted sodium silicate with solid alkali; stone sludge fills the pores. The semi-dry mix is vibro-pressed, cured at 60 °C for six hours on waste steam or sun, and reaches strength in seven days.',
      application:
        'Runs on existing presses with an added alkali tank and curing house: bricks, pavers and kerbs. Formulas, laboratory training and help with conformity are included.',
      keywords: ['geopolymer', 'fly ash', 'unfired brick'],
    },
    advantages: [
      {
        metric: 'Cường độ nén ở bảy ngày',
        metricEn: 'Compressive strength at seven days',
        comparedWith: 'Gạch xi măng cốt liệu',
        comparedWithEn: 'Concrete brick',
        baseline: 8.5,
        value: 17,
        unit: 'MPa',
        proof: 'Phiếu thử phòng LAS, 60 viên',
      },
      {
        metric: 'Chi phí vật liệu cho một m² tường',
        metricEn: 'Material cost per m² of wall',
        comparedWith: 'Gạch xi măng cốt liệu',
        comparedWithEn: 'Concrete brick',
        baseline: 92,
        value: 84,
        unit: 'nghìn đồng/m²',
        proof: 'Định mức và báo giá tháng 8/2025',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'granted',
        number: 'DEMO-SC-2019-058',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2019-05-31',
        granted: '2022-09-05',
        expires: '2039-05-31',
      },
    ],
    taskCode: 'DEMO-ĐT-2018-12',
    transfer: process,
    price: { mode: 'range', min: 400_000_000, max: 700_000_000 },
    published: 230,
  },
  {
    slug: 'mang-bao-goi-phan-huy-tu-tinh-bot-san-va-rom',
    organisation: 'bao-bi-la-ma',
    field: 'materials',
    priority: ['new-materials', 'biotechnology'],
    green: true,
    trl: 7,
    evidence: 'Chạy 9 tấn màng trên máy thổi sẵn có, thử phân hủy tại trại ủ',
    evidenceDate: '2026-04-30',
    vi: {
      title: 'Màng bọc rau quả phân hủy sinh học từ tinh bột sắn và sợi rơm',
      summary:
        'Màng mờ bọc rau quả, thổi trên máy PE sẵn có, phân hủy trong ủ công nghiệp chưa tới ba tháng.',
      problem:
        'Siêu thị yêu cầu bỏ túi PE cho rau, nhưng màng sinh học nhập khẩu giá gấp bốn và dễ rách khi ướt. Màng tinh bột tự làm thì giòn vào mùa hanh, dính vào mùa nồm.',
      solution:
        'Tinh bột sắn được biến tính bằng glycerol và axit xitric ngay trong máy đùn, trộn PBAT và sợi nano xenlulo tách từ rơm bằng phương pháp cơ – enzym. Sợi nano đóng vai trò khung lưới, giữ màng dai ở độ ẩm 40–90 %. Công ty lập đường nhiệt và tốc độ kéo cho máy thổi PE đời cũ, không phải thay trục vít. Mực in gốc nước bám tốt nhờ xử lý corona thấp.',
      application:
        'Dành cho doanh nghiệp bao bì nhựa muốn chuyển đổi một phần dây chuyền, hoặc hợp tác xã đặt màng in riêng. Màng dày 25–40 µm dùng cho rau, vải, ổi; chưa phù hợp thịt cá đông lạnh. Công ty chuyển giao hạt trộn sẵn hoặc toàn bộ công thức.',
      keywords: ['bao bì sinh học', 'tinh bột sắn', 'rơm', 'màng bọc rau'],
    },
    en: {
      title: 'Biodegradable produce film from cassava starch and straw fibre',
      summary:
        'Runs on existing PE blowing machines and breaks down in industrial composting in under three months.',
    },
    advantages: [
      {
        metric: 'Độ giãn dài khi đứt ở độ ẩm 45 %',
        metricEn: 'Elongation at break at 45% humidity',
        comparedWith: 'Màng tinh bột không sợi nano',
        comparedWithEn: 'Starch film without nanofibre',
        baseline: 62,
        value: 215,
        unit: '%',
        proof: 'Thử kéo 10 mẫu mỗi lô',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'published',
        number: 'DEMO-SC-2024-112',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2024-09-10',
      },
    ],
    owners: [
      ['Công ty Cổ phần Bao bì Sinh học Lá Mạ', 6500],
      ['Viện Vật liệu và Môi trường Thanh Cầu', 3500],
    ],
    transfer: { ...process, objects: ['formula-software-data', 'know-how'] },
    price: { mode: 'on_request' },
    published: 44,
  },
  {
    slug: 'be-tong-nhe-xop-cach-nhiet-mai-xuong',
    organisation: 'vat-lieu-gach-may',
    field: 'construction-transport',
    priority: ['new-materials'],
    trl: 9,
    evidence: 'Cung cấp 11.000 m² tấm mái cho bảy nhà xưởng',
    evidenceDate: '2025-04-04',
    vi: {
      title: 'Tấm bê tông bọt cách nhiệt lắp mái và vách nhà xưởng',
      summary:
        'Tấm nhẹ 380 kg/m³, hạ nhiệt trong xưởng mùa hè gần năm độ mà không cần thay khung thép.',
      problem:
        'Nhà xưởng mái tôn nóng trên 40 °C vào buổi chiều, công nhân giảm năng suất, điều hòa chạy quá tải. Tấm xốp EPS dễ cháy, còn panel PU đắt và khó tái chế.',
      solution:
        'Bê tông bọt trộn tro bay, sợi thủy tinh kiềm và bọt protein ổn định, đúc thành tấm 600 × 1.800 mm dày 75 mm có ngàm âm dương. Bề mặt quét lớp phản xạ trắng gốc silicat. Phụ gia chống co giúp tấm không nứt chân chim khi nắng gắt. Tấm không cháy, cắt được bằng cưa tay, treo lên xà gồ có sẵn bằng bát thép mỏng, hai thợ lắp sáu mươi mét vuông mỗi ngày.',
      application:
        'Cho nhà xưởng, kho nông sản, chuồng trại và nhà lớp học. Tải trọng thêm khoảng 31 kg/m² nên cần kiểm tra khung bằng bảng tính công ty cung cấp. Chuyển giao dây chuyền 40 m³/ngày hoặc cung cấp tấm thành phẩm.',
      keywords: ['bê tông bọt', 'cách nhiệt', 'nhà xưởng'],
    },
    en: {
      title: 'Foamed concrete panels that insulate factory roofs and walls',
      summary:
        'Light panels of 380 kg/m³ that cool the hall by nearly five degrees without a new steel frame.',
    },
    advantages: [
      {
        metric: 'Hệ số dẫn nhiệt',
        metricEn: 'Thermal conductivity',
        comparedWith: 'Gạch bê tông rỗng',
        comparedWithEn: 'Hollow concrete block',
        baseline: 0.62,
        value: 0.11,
        unit: 'W/m·K',
        proof: 'Phiếu thử phòng LAS',
      },
      {
        metric: 'Nhiệt độ trong xưởng lúc 14 giờ',
        metricEn: 'Temperature in the hall at 2 p.m.',
        comparedWith: 'Mái tôn một lớp',
        comparedWithEn: 'Single sheet roof',
        baseline: 39.8,
        value: 35.1,
        unit: '°C',
        proof: 'Ghi tự động 30 ngày tháng sáu',
      },
    ],
    ip: [
      {
        type: 'trademark',
        status: 'granted',
        number: 'DEMO-NH-2021-412',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2021-02-02',
        granted: '2022-07-19',
        expires: '2031-02-02',
      },
    ],
    transfer: { ...plant, objects: ['machinery', 'formula-software-data', 'know-how'] },
    price: { mode: 'range', min: 2_100_000_000, max: 2_900_000_000 },
    published: 177,
  },
  {
    slug: 'phu-nano-silica-chong-bam-ban-tam-pin-mat-troi',
    organisation: 'dai-hoc-thang-khoa',
    field: 'materials',
    priority: ['new-materials'],
    green: true,
    trl: 5,
    evidence: 'Phơi thử 18 tháng trên 240 tấm pin tại hai khu công nghiệp',
    evidenceDate: '2026-05-18',
    vi: {
      title: 'Lớp phủ nano silica ưa nước chống bám bụi tấm pin mặt trời',
      summary:
        'Lớp phủ trong suốt phun một lần, mưa tự rửa bụi, sản lượng điện tăng rõ ở khu nhiều khói bụi.',
      problem:
        'Pin mái nhà ở khu công nghiệp, gần mỏ đá phủ bụi chỉ sau hai tuần, mất sáu đến chín phần trăm điện. Thuê người leo mái rửa vừa tốn vừa nguy hiểm, nước cứng còn để lại vệt trắng.',
      solution:
        'Dung dịch sol nano silica pha titan oxit lượng nhỏ tạo màng dày 120 nm, góc tiếp xúc nước dưới năm độ nên giọt mưa trải thành màng cuốn bụi đi. Nhóm nghiên cứu giải được bài toán bám dính ở nhiệt độ thường bằng chất nối silan hai bước, phun bằng máy không khí ít sương và khô sau bốn giờ. Màng trung tính với kính cường lực, không ảnh hưởng bảo hành theo thử nghiệm muối và tia cực tím.',
      application:
        'Cho đơn vị vận hành điện mái nhà, trang trại điện và doanh nghiệp vệ sinh pin muốn thêm dịch vụ. Nhóm tìm đối tác thử trên 1 MWp và sản xuất dung dịch quy mô 500 lít/tháng; sẵn sàng góp công nghệ làm vốn.',
      keywords: ['lớp phủ nano', 'pin mặt trời', 'chống bụi'],
    },
    en: {
      title: 'Hydrophilic nano-silica coating against dust on solar panels',
      summary: 'Sprayed once, washed by the rain: clearly more power where the air is dusty.',
      problem:
        'Rooftop panels near quarries and parks lose six to nine per cent within two weeks. Washing on the roof is costly and dangerous, and hard water leaves streaks.',
      solution:
        'A silica sol with a little titania forms a film of 120 nm with a water contact angle under five degrees, so raindrops spread and carry dust off. A two-step silane bond makes it stick at room temperature; it dries in four hours.',
      application:
        'For operators of rooftop plants and cleaning firms. The group looks for a trial on one megawatt and a maker of 500 litres a month, and may contribute the technology as capital.',
      keywords: ['nano coating', 'solar panel', 'anti-soiling'],
    },
    advantages: [
      {
        metric: 'Sản lượng mất do bụi sau 30 ngày không rửa',
        metricEn: 'Yield lost to dust after 30 days',
        comparedWith: 'Tấm pin không phủ',
        comparedWithEn: 'Uncoated panel',
        baseline: 7.6,
        value: 2.2,
        unit: '%',
        proof: 'So sánh 120 cặp tấm, 18 tháng',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'filed',
        number: 'DEMO-SC-2024-150',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2024-12-18',
      },
    ],
    owners: [
      ['Trường Đại học Công nghệ Thăng Khoa', 8000],
      ['Phạm Gia Khánh và cộng sự', 2000],
    ],
    transfer: {
      ...process,
      forms: ['independent', 'capital-contribution'],
      objects: ['formula-software-data', 'know-how'],
    },
    price: { mode: 'appraisal_requested' },
    published: 55,
  },
]
