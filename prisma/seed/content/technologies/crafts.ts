import type { TechnologySeed } from '../types'
import { machine, software } from './transfer-presets'

export const crafts: TechnologySeed[] = [
  {
    slug: 'lo-gom-gas-thu-hoi-nhiet-nung-men-tro',
    organisation: 'vien-thanh-cau',
    field: 'crafts-design',
    green: true,
    trl: 7,
    evidence: 'Nung 26 mẻ tại xưởng mẫu, đối chiếu màu men với lò củi',
    evidenceDate: '2025-12-28',
    vi: {
      title: 'Lò gốm gas thu hồi nhiệt giữ được màu men tro của lò củi',
      summary:
        'Lò gas 3 m³ có giai đoạn khử điều khiển được, men tro đẹp như lò củi, hết khói đen.',
      problem:
        'Lò củi làm nên chất men da lươn nhưng mỗi mẻ tốn hàng chục mét khối củi, khói đen bị phản ánh và một phần ba sản phẩm nứt, cong vì nhiệt lệch. Chuyển sang lò gas thông thường thì men bóng, mất vẻ trầm.',
      solution:
        'Lò con thoi xây bằng gạch sợi gốm nhẹ, sáu vòi đốt hút gió, khí thải nung nóng không khí cấp. Đường cong nung được lập từ số liệu đo trong lò củi: ở 1.050–1.180 °C lò tự giảm gió để tạo môi trường khử, có cửa rắc tro củi và muối khoáng đúng thời điểm. Cảm biến oxy zirconia giữ hệ số dư không khí, người thợ vẫn quyết định lúc kết thúc qua que thử men.',
      application:
        'Cho hộ và hợp tác xã gốm nung từ hai mẻ mỗi tháng. Lò đặt vừa nhà 5 × 6 m, dùng bình gas công nghiệp. Viện xây lò, nung cùng nghệ nhân năm mẻ đầu và tinh chỉnh men theo đất của từng xưởng.',
      keywords: ['gốm', 'lò gas', 'men tro', 'làng nghề'],
    },
    en: {
      title: 'Heat-recovering gas kiln that keeps the ash glaze of a wood kiln',
      summary:
        'A 3 m³ gas kiln with a controlled reduction phase: ash glazes like wood firing, without black smoke.',
    },
    advantages: [
      {
        metric: 'Tỷ lệ sản phẩm nứt, cong mỗi mẻ',
        metricEn: 'Cracked or warped ware per firing',
        comparedWith: 'Lò củi cùng sản phẩm',
        comparedWithEn: 'Wood kiln with the same ware',
        baseline: 31,
        value: 8,
        unit: '%',
        proof: 'Kiểm đếm 26 mẻ',
      },
    ],
    ip: [{ type: 'trade-secret', status: 'not-required', numberHidden: true }],
    transfer: { ...machine, objects: ['solution-drawing', 'know-how', 'machinery'] },
    price: { mode: 'fixed', amount: 330_000_000 },
    published: 61,
  },
  {
    slug: 'xu-ly-tre-nua-chong-moc-mot-bang-ap-luc-nhua-cay',
    organisation: 'dai-hoc-van-khe',
    field: 'forestry',
    priority: ['new-materials'],
    green: true,
    trl: 8,
    evidence: 'Xử lý 40 tấn nan cho ba cơ sở đan, lô hàng đi biển không mốc',
    evidenceDate: '2026-02-14',
    vi: {
      title: 'Xử lý nan tre, mây chống mốc mọt bằng tẩm áp lực dịch bồ kết và muối bo',
      summary:
        'Nan tre, mây tẩm áp lực 40 phút, không lưu huỳnh, qua được ba tháng đi biển không mốc.',
      problem:
        'Hàng mây tre đan bị mốc trong container là nguyên nhân trả hàng lớn nhất. Sấy lưu huỳnh thì hăng và bị cấm ở nhiều nước; ngâm bùn vài tháng thì chậm, màu không đều.',
      solution:
        'Nan chẻ sẵn được xếp vào nồi áp lực nhỏ, hút chân không rút khí trong mạch rồi ép dịch gồm saponin bồ kết, tinh dầu quế và muối bo nồng độ thấp ở 4 bar. Dịch tuần hoàn, đo khúc xạ để bổ sung, không xả ra ngoài. Sau tẩm, nan được sấy bơm nhiệt xuống ẩm 11 % trong một ngày, giữ màu sáng. Dư lượng bo nằm dưới giới hạn cho đồ gia dụng không tiếp xúc thực phẩm; có công thức không bo cho khay đựng hoa quả.',
      application:
        'Cho cơ sở đan, tổ hợp tác và doanh nghiệp xuất khẩu, công suất 300 kg nan mỗi mẻ. Trường bàn giao nồi tẩm, công thức, hướng dẫn kiểm độ ẩm và mẫu hồ sơ gửi bên mua.',
      keywords: ['mây tre đan', 'chống mốc', 'tẩm áp lực', 'làng nghề'],
    },
    en: {
      title: 'Pressure treatment of bamboo and rattan splints against mould and borers',
      summary:
        'Forty minutes with soapberry extract and borate instead of sulphur; no mould after three months at sea.',
      problem:
        'Mould in containers is the main reason why wickerwork is returned. Sulphur smells and is banned in many countries; soaking in mud takes months.',
      solution:
        'Splints go into a small pressure vessel; a vacuum empties the pores, then soapberry saponin, cinnamon oil and weak borate are pressed in at 4 bar. The liquor circulates without discharge; heat pump drying follows. A recipe without borate serves fruit trays.',
      application:
        'For workshops and exporters, 300 kg of splints a batch; the vessel, recipes and model papers for buyers are handed over.',
      keywords: ['bamboo', 'rattan', 'mould', 'pressure treatment'],
    },
    advantages: [
      {
        metric: 'Tỷ lệ sản phẩm có mốc sau 90 ngày ở độ ẩm 85 %',
        metricEn: 'Products with mould after 90 days at 85% humidity',
        comparedWith: 'Sấy lưu huỳnh',
        comparedWithEn: 'Sulphur treatment',
        baseline: 22,
        value: 2,
        unit: '%',
        proof: 'Thử buồng ẩm 600 sản phẩm',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'granted',
        number: 'DEMO-GPHI-2021-083',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2021-09-09',
        granted: '2023-12-12',
        expires: '2031-09-09',
      },
    ],
    transfer: { ...machine, objects: ['machinery', 'formula-software-data'] },
    price: { mode: 'range', min: 140_000_000, max: 185_000_000 },
    published: 104,
  },
  {
    slug: 'noi-chung-cat-ruou-hoi-nuoc-tu-dong-bo-dau-cuoi',
    organisation: 'co-dien-luc-phong',
    field: 'food-processing',
    trl: 8,
    evidence: 'Mười hai nồi đang dùng ở làng nghề, phiếu kiểm nghiệm rượu',
    evidenceDate: '2025-11-05',
    vi: {
      title: 'Nồi chưng cất rượu hơi nước tự động tách rượu đầu, rượu cuối',
      summary:
        'Nồi inox 300 lít gia nhiệt bằng hơi, tự tách rượu đầu theo nhiệt độ, tiết kiệm gần một nửa củi than.',
      problem:
        'Nồi nấu củi dễ khê, độ rượu lúc cao lúc thấp và việc bỏ rượu đầu phụ thuộc vào mũi của người nấu. Than tổ ong làm người thợ hít khí độc cả ngày, nước làm mát xả bỏ hàng mét khối.',
      solution:
        'Hơi từ nồi hơi viên nén 50 kg/giờ đi vào vỏ kép nên bã không bám đáy. Cột ngắn có đệm đồng giữ lại hợp chất lưu huỳnh; hai cảm biến nhiệt ở đỉnh cột và cuối ống sinh hàn quyết định van ba ngả đưa rượu đầu, rượu giữa, rượu cuối về ba bình riêng. Nước làm mát chạy vòng kín qua tháp giải nhiệt nhỏ và dùng để ngâm gạo, nấu cơm.',
      application:
        'Cho hộ nấu 100–400 lít mỗi ngày, hợp tác xã muốn một xưởng nấu chung. Người nấu học dùng trong hai buổi, vẫn tự chọn ngưỡng để giữ gu riêng. Lắp trong ba ngày, bảo hành hai năm.',
      keywords: ['rượu nếp', 'chưng cất', 'aldehyt', 'làng nghề'],
    },
    en: {
      title: 'Steam still that parts heads and tails of rice spirit automatically',
      summary:
        'A 300-litre steam-heated still that cuts the heads by temperature and needs almost half the fuel.',
    },
    advantages: [
      {
        metric: 'Chi phí nhiên liệu cho một kg gạo nấu',
        metricEn: 'Fuel cost per kg of rice',
        comparedWith: 'Nồi than tổ ong',
        comparedWithEn: 'Coal-briquette still',
        baseline: 3200,
        value: 1750,
        unit: 'đồng/kg',
        proof: 'Sổ nấu của ba hộ trong bốn tháng',
      },
      {
        metric: 'Aldehyt trong rượu thành phẩm',
        metricEn: 'Aldehyde in the finished spirit',
        comparedWith: 'Nồi than tách rượu đầu bằng cảm quan',
        comparedWithEn: 'Coal still cut by nose',
        baseline: 41,
        value: 17,
        unit: 'mg/L',
        proof: 'Kiểm nghiệm 24 mẻ',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'filed',
        number: 'DEMO-GPHI-2025-071',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2025-07-30',
      },
    ],
    transfer: machine,
    price: { mode: 'fixed', amount: 128_000_000 },
    published: 14,
  },
  {
    slug: 'thu-vien-so-hoa-tiet-va-quet-3d-hang-thu-cong',
    organisation: 'dai-hoc-thang-khoa',
    field: 'crafts-design',
    priority: ['information-technology'],
    trl: 6,
    evidence: 'Số hóa 1.450 mẫu của ba làng nghề, hai bộ sưu tập đã bán',
    evidenceDate: '2026-03-19',
    vi: {
      title: 'Thư viện số họa tiết và quét 3D giúp làng nghề thiết kế mẫu mới',
      summary:
        'Số hóa mẫu gốm, mây tre thành thư viện 3D, gợi ý biến thể mới và xuất bản vẽ cho thợ.',
      problem:
        'Mẫu cũ nằm trong trí nhớ nghệ nhân, khách nước ngoài yêu cầu bản vẽ và phối màu trong vài ngày thì xưởng không đáp ứng được. Thuê thiết kế bên ngoài thì mẫu đẹp nhưng thợ không đan, không nặn nổi.',
      solution:
        'Máy quét ánh sáng cấu trúc tự chế từ máy chiếu mini tạo mô hình 3D trong tám phút. Phần mềm tách họa tiết lặp, lưu kèm quy tắc đan hoặc vuốt của từng nghệ nhân; khi nhà thiết kế kéo giãn, phần mềm chỉ đề xuất những biến thể làm được. Kết quả xuất ra ảnh phối cảnh cho khách và tờ hướng dẫn từng bước cho thợ. Quyền tác giả của mỗi mẫu được ghi nhận bằng dấu thời gian.',
      application:
        'Cho hội làng nghề, doanh nghiệp xuất khẩu hàng thủ công, bảo tàng. Có thể bắt đầu bằng một đợt số hóa mười ngày tại làng. Phần mềm dùng trên trình duyệt, giao diện Việt – Anh.',
      keywords: ['làng nghề', 'thiết kế', 'quét 3D', 'họa tiết'],
    },
    en: {
      title: 'Digital pattern library and 3D scanning for craft design',
      summary:
        'Turns pottery and wickerwork into a 3D library that suggests makeable variants and prints sheets for makers.',
    },
    advantages: [
      {
        metric: 'Thời gian từ yêu cầu đến bản vẽ cho khách',
        metricEn: 'Days from request to drawing for the buyer',
        comparedWith: 'Vẽ tay và làm mẫu thật',
        comparedWithEn: 'Hand drawing and physical sample',
        baseline: 15,
        value: 3,
        unit: 'ngày',
        proof: 'Nhật ký 34 yêu cầu của hai xưởng',
      },
    ],
    ip: [
      {
        type: 'copyright',
        status: 'granted',
        number: 'DEMO-QTG-2026-004',
        office: 'Cục Bản quyền tác giả',
        filed: '2026-01-05',
        granted: '2026-02-10',
      },
    ],
    transfer: software,
    price: { mode: 'range', min: 70_000_000, max: 160_000_000 },
    published: 36,
  },
]
