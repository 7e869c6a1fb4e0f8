import type { TechnologySeed } from '../types'
import { machine, process, software } from './transfer-presets'

export const factory: TechnologySeed[] = [
  {
    slug: 'kiem-loi-be-mat-khung-kim-loai-bang-anh-sang-nhieu-goc',
    organisation: 'mat-chuon',
    field: 'mechanical-automation',
    priority: ['information-technology'],
    trl: 7,
    evidence: 'Chạy song song với người kiểm sáu tuần, 94.000 chi tiết',
    evidenceDate: '2026-05-22',
    verified: 7,
    vi: {
      title: 'Kiểm lỗi bề mặt khung kim loại điện thoại bằng chiếu sáng nhiều góc',
      summary:
        'Phát hiện xước, lõm, loang màu trên khung nhôm anod trong 1,8 giây, học lỗi mới từ hai mươi ảnh.',
      problem:
        'Khung nhôm bóng phản xạ mạnh nên máy kiểm thông thường báo nhầm liên tục, xưởng phải bố trí hàng chục người soi đèn. Mắt người mỏi sau hai giờ, mẫu mã lại đổi mỗi quý.',
      solution:
        'Vòm chiếu sáng có 16 cung đèn bật lần lượt, camera đơn sắc chụp mười sáu ảnh và dựng bản đồ pháp tuyến của bề mặt; vết xước hiện rõ dù hướng nào, vân bụi không bị nhầm. Mạng nơ-ron học từ khung tốt, chỉ cần khoảng hai mươi ảnh cho loại lỗi mới, kỹ thuật viên dây chuyền tự dạy bằng giao diện kéo thả. Kết quả lưu theo mã khung, nối được với hệ MES qua OPC UA.',
      application:
        'Cho xưởng gia công khung, nắp lưng, vỏ đồng hồ, đồ inox. Máy chiếm 1,2 × 1,4 m, thay đồ gá trong mười phút. Mắt Chuồn nhận thử miễn phí 500 chi tiết của khách và cam kết tỷ lệ lọt trong hợp đồng.',
      keywords: ['kiểm lỗi', 'thị giác máy', 'khung nhôm', 'AOI'],
    },
    en: {
      title: 'Multi-angle lighting inspection of metal phone frames',
      summary:
        'Finds scratches, dents and stains on anodised frames in 1.8 seconds and learns a new defect from twenty images.',
      problem:
        'Glossy aluminium makes ordinary inspection cry wolf, so dozens of people look under lamps. Eyes tire after two hours, and models change every quarter.',
      solution:
        'A dome of sixteen arcs flashes in turn; a monochrome camera builds a normal map in which scratches show whatever their direction and dust does not. The network learns from good parts and about twenty images of a new defect, taught by line staff.',
      application:
        'For frames, back covers, watch cases and stainless ware; fixtures change in ten minutes. A free trial with 500 parts is offered.',
      keywords: ['inspection', 'machine vision', 'aluminium frame'],
    },
    advantages: [
      {
        metric: 'Tỷ lệ lọt lỗi',
        metricEn: 'Defects passed',
        comparedWith: 'Người soi đèn ca tám giờ',
        comparedWithEn: 'Inspectors in an eight-hour shift',
        baseline: 2.8,
        value: 0.4,
        unit: '%',
        proof: 'Kiểm lại 94.000 chi tiết',
      },
      {
        metric: 'Số chi tiết kiểm mỗi giờ',
        metricEn: 'Parts inspected per hour',
        comparedWith: 'Một người kiểm',
        comparedWithEn: 'One inspector',
        baseline: 420,
        value: 1900,
        unit: 'sản phẩm/giờ',
        proof: 'Bộ đếm dây chuyền',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'filed',
        number: 'DEMO-SC-2025-121',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2025-10-10',
      },
      {
        type: 'copyright',
        status: 'granted',
        number: 'DEMO-QTG-2025-099',
        office: 'Cục Bản quyền tác giả',
        filed: '2025-09-01',
        granted: '2025-10-03',
      },
    ],
    transfer: {
      ...machine,
      objects: ['machinery', 'formula-software-data'],
      forms: ['machinery-purchase', 'independent'],
    },
    price: { mode: 'range', min: 780_000_000, max: 1_050_000_000 },
    published: 80,
  },
  {
    slug: 'du-bao-hong-vong-bi-bang-rung-dong-am-thanh',
    organisation: 'dai-hoc-thang-khoa',
    field: 'mechanical-automation',
    priority: ['information-technology'],
    trl: 7,
    evidence: 'Theo dõi 210 động cơ trong chín tháng tại ba nhà máy',
    evidenceDate: '2026-02-05',
    vi: {
      title: 'Dự báo hỏng vòng bi, hộp số bằng cảm biến rung và âm thanh giá rẻ',
      summary:
        'Cảm biến dán nam châm báo trước vòng bi hỏng hai đến năm tuần, giá bằng một phần mười hàng nhập.',
      problem:
        'Băng tải, quạt, bơm dừng đột ngột làm cả ca nghỉ, nhưng mua hệ giám sát rung động nhập khẩu cho hàng trăm động cơ nhỏ thì không kinh tế. Bảo trì theo lịch thì thay cả vòng bi còn tốt.',
      solution:
        'Cảm biến MEMS ba trục kèm micro siêu âm chạy pin ba năm, thức dậy mỗi giờ đo ba giây. Đặc trưng phổ được tính ngay trên chip, chỉ gửi vài trăm byte. Mô hình tự học trạng thái bình thường của từng máy trong mười ngày, rồi phân loại mất cân bằng, lệch trục, thiếu mỡ, tróc rỗ. Thợ nhận được tên máy, mức độ khẩn và gợi ý việc cần làm; phản hồi của thợ quay lại cải thiện mô hình.',
      application:
        'Cho nhà máy giấy, gạch, thức ăn chăn nuôi, trạm bơm, băng chuyền kho. Một bộ gom phủ bán kính 150 m trong xưởng. Trường chuyển giao phần mềm, thiết kế mạch và huấn luyện tổ bảo trì hai ngày.',
      keywords: ['bảo trì dự báo', 'rung động', 'vòng bi'],
    },
    en: {
      title: 'Low-cost vibration and sound sensors that foresee bearing failure',
      summary:
        'Magnet-mounted sensors warn two to five weeks ahead at a tenth of the price of imported systems.',
    },
    advantages: [
      {
        metric: 'Số lần dừng máy ngoài kế hoạch',
        metricEn: 'Unplanned stops',
        comparedWith: 'Bảo trì theo lịch',
        comparedWithEn: 'Scheduled maintenance',
        baseline: 9,
        value: 3,
        unit: 'lần/tháng',
        proof: 'Nhật ký bảo trì chín tháng',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'published',
        number: 'DEMO-SC-2024-090',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2024-07-16',
      },
    ],
    transfer: { ...software, objects: ['formula-software-data', 'solution-drawing'] },
    price: { mode: 'range', min: 110_000_000, max: 240_000_000 },
    published: 49,
  },
  {
    slug: 'son-tinh-dien-nhiet-do-thap-cho-nhua-ky-thuat',
    organisation: 'vien-thanh-cau',
    field: 'chemical-engineering',
    priority: ['new-materials'],
    green: true,
    trl: 5,
    evidence: 'Sơn thử 1.800 chi tiết, thử bám dính và phun muối',
    evidenceDate: '2026-06-01',
    vi: {
      title: 'Sơn bột đóng rắn 95 °C cho vỏ nhựa thay sơn dung môi',
      summary:
        'Sơn bột bám trên nhựa ABS, PC không cần dung môi, đóng rắn 95 °C, thu hồi bột thừa.',
      problem:
        'Dây chuyền sơn dung môi thải hơi hữu cơ, mùi nồng và phải đốt khí thải; sơn bột thông thường lại cần 180 °C, nhựa chảy. Doanh nghiệp linh kiện bị khách hàng yêu cầu giảm VOC hằng năm.',
      solution:
        'Nhựa được xử lý plasma khí quyển hai giây và phun lớp lót dẫn điện gốc nước mỏng 2 µm, nhờ vậy bột tĩnh điện bám đều cả góc khuất. Bột polyurethane – acrylat dùng chất khởi mào kép, chảy ở 85 °C rồi đóng rắn bằng UV-LED trong mười giây. Bột thừa được cyclone thu hồi và trộn lại tối đa 25 % mà màu không lệch. Viện xây dựng bảng màu cho mười hai tông xám, đen, bạc.',
      application:
        'Cho xưởng sơn vỏ thiết bị, phụ tùng xe máy điện, đồ gia dụng. Cải tạo được trên băng treo sẵn có. Viện cần một đối tác chạy thử 20.000 chi tiết để hoàn thiện định mức; bên thử được ưu tiên quyền sử dụng ba năm.',
      keywords: ['sơn bột', 'VOC', 'nhựa ABS', 'UV-LED'],
    },
    en: {
      title: 'Powder coating of plastic housings cured at 95 °C instead of solvent paint',
      summary:
        'Powder on ABS and PC without solvent, cured at 95 °C, with the overspray recovered.',
    },
    advantages: [
      {
        metric: 'VOC phát thải mỗi m³ khí thải',
        metricEn: 'VOC per m³ of exhaust',
        comparedWith: 'Sơn dung môi hai lớp',
        comparedWithEn: 'Two-coat solvent paint',
        baseline: 185,
        value: 9,
        unit: 'mg/Nm³',
        proof: 'Đo khí thải xưởng thử ba lần',
      },
    ],
    ip: [{ type: 'patent', status: 'planned' }],
    taskCode: 'DEMO-ĐT-2024-17',
    transfer: { ...process, exclusive: true, forms: ['independent', 'capital-contribution'] },
    price: { mode: 'on_request' },
    published: 6,
  },
  {
    slug: 'robot-cap-phoi-may-ep-nhua-lap-trinh-keo-tha',
    organisation: 'dai-hoc-thang-khoa',
    field: 'mechanical-automation',
    trl: 8,
    evidence: 'Mười bảy robot đang chạy tại sáu xưởng ép',
    evidenceDate: '2025-06-17',
    vi: {
      title: 'Tay máy gắp sản phẩm ép nhựa lập trình kéo thả bằng tiếng Việt',
      summary:
        'Tay máy ba trục cho máy ép 80–250 tấn, công nhân tự lập trình trong một giờ, hoàn vốn mười tháng.',
      problem:
        'Xưởng ép nhựa vừa và nhỏ khó tuyển người đứng máy ca đêm, chu kỳ ép dao động làm sản phẩm cong. Robot nhập vừa đắt vừa phải gọi kỹ sư hãng mỗi lần đổi khuôn.',
      solution:
        'Tay máy dùng ray nhôm đúc trong nước, động cơ servo phổ thông và bộ điều khiển mã nguồn của trường. Giao diện bảng chạm mô phỏng khuôn bằng hình, công nhân kéo các bước "mở khuôn – vào – hút – ra – đặt", phần mềm tự kiểm tra va chạm. Tín hiệu nối theo chuẩn Euromap 67 nên hợp nhiều hãng máy ép. Thư viện 40 kiểu tay hút in 3D giúp đổi khuôn nhanh.',
      application:
        'Cho xưởng nhựa gia dụng, linh kiện, nắp chai; có thể gắn thêm camera đếm và cân. Giá bằng khoảng bốn phần mười robot nhập cùng tầm với. Trường chuyển giao trọn thiết kế cho doanh nghiệp cơ khí muốn sản xuất loạt.',
      keywords: ['robot', 'ép nhựa', 'tự động hóa', 'servo'],
    },
    en: {
      title: 'Take-out robot for moulding machines with drag-and-drop programming in Vietnamese',
      summary:
        'Three axes for 80–250 tonne machines, programmed by operators in an hour, paid back in ten months.',
      problem:
        'Small moulding shops cannot staff night shifts, and uneven cycles warp parts. Imported robots are dear and need the maker’s engineer at each mould change.',
      solution:
        'Domestic aluminium rails, common servo motors and the university’s own controller. Operators drag steps on a touch panel, collisions are checked, and signals follow Euromap 67. Forty printed grippers are in the library.',
      application:
        'For household ware, components and caps, at about four tenths of the price of imports. The whole design can be licensed to a maker.',
      keywords: ['robot', 'injection moulding', 'automation'],
    },
    advantages: [
      {
        metric: 'Thời gian đổi chương trình khi thay khuôn',
        metricEn: 'Time to change the program with the mould',
        comparedWith: 'Robot nhập, gọi kỹ sư hãng',
        comparedWithEn: 'Imported robot with the maker’s engineer',
        baseline: 24,
        value: 1,
        unit: 'giờ',
        proof: 'Nhật ký 90 lần đổi khuôn',
      },
    ],
    ip: [
      {
        type: 'industrial-design',
        status: 'granted',
        number: 'DEMO-KD-2022-040',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2022-08-08',
        granted: '2023-07-10',
        expires: '2027-08-08',
      },
    ],
    transfer: { ...machine, scope: 'ownership', forms: ['independent', 'machinery-purchase'] },
    price: { mode: 'range', min: 145_000_000, max: 190_000_000 },
    published: 222,
  },
  {
    slug: 'lap-lich-san-xuat-xuong-nho-bang-bang-dien-tu',
    organisation: 'dom-dom-so',
    field: 'software-data',
    priority: ['information-technology'],
    trl: 9,
    evidence: '38 xưởng dùng trả phí, tỷ lệ gia hạn 86 %',
    evidenceDate: '2026-01-08',
    vi: {
      title: 'Phần mềm lập lịch sản xuất cho xưởng nhỏ từ tệp bảng tính',
      summary:
        'Nhập đơn hàng từ bảng tính, xếp lịch máy trong một phút, thợ xem việc trên điện thoại bằng mã QR.',
      problem:
        'Xưởng cơ khí, bao bì dưới một trăm người xếp lịch bằng bảng trắng; gặp đơn gấp là cả ngày xáo trộn, trễ hẹn mà không rõ nghẽn ở đâu. Phần mềm ERP quá lớn, nửa năm chưa dùng được.',
      solution:
        'Phần mềm đọc tệp đơn hàng hiện có, nhận ra tên máy, công đoạn, thời gian. Bộ giải tối ưu kết hợp quy tắc ưu tiên và tìm kiếm lân cận, xếp vài trăm việc trong một phút, tôn trọng thời gian đổi khuôn và ca làm. Tổ trưởng kéo thả để sửa, hệ thống báo ngay đơn nào bị trễ. Thợ quét mã QR tại máy để bắt đầu, kết thúc; số liệu thật quay lại chỉnh định mức.',
      application:
        'Cho xưởng 10–100 máy. Bắt đầu trong ba ngày, dùng trên trình duyệt, chạy được trên máy chủ nội bộ. Đom Đóm chuyển giao mã nguồn cho đơn vị đào tạo hoặc cấp quyền theo số máy.',
      keywords: ['lập lịch sản xuất', 'xưởng nhỏ', 'phần mềm'],
    },
    en: {
      title: 'Production scheduling for small shops from a spreadsheet',
      summary:
        'Reads orders from a spreadsheet, schedules machines in a minute, and shows work on phones by QR code.',
    },
    advantages: [
      {
        metric: 'Tỷ lệ đơn giao đúng hẹn',
        metricEn: 'Orders delivered on time',
        comparedWith: 'Xếp lịch bằng bảng trắng',
        comparedWithEn: 'Scheduling on a whiteboard',
        baseline: 71,
        value: 93,
        unit: '%',
        proof: 'Trung bình 38 xưởng sau sáu tháng',
      },
    ],
    ip: [
      {
        type: 'copyright',
        status: 'granted',
        number: 'DEMO-QTG-2023-112',
        office: 'Cục Bản quyền tác giả',
        filed: '2023-12-12',
        granted: '2024-01-25',
      },
    ],
    transfer: software,
    price: { mode: 'fixed', amount: 45_000_000 },
    published: 72,
  },
]
