import type { TechnologySeed } from '../types'
import { machine, process, software } from './transfer-presets'

export const health: TechnologySeed[] = [
  {
    slug: 'theo-doi-tang-huyet-ap-tai-nha-qua-tram-y-te',
    organisation: 'nhip-tho-xanh',
    field: 'digital-health',
    priority: ['information-technology'],
    trl: 7,
    evidence: 'Theo dõi 1.260 người bệnh tại bốn trạm y tế trong mười tháng',
    evidenceDate: '2026-04-25',
    vi: {
      title: 'Theo dõi tăng huyết áp tại nhà nối với trạm y tế xã',
      summary:
        'Máy đo gửi số liệu qua sóng di động, trạm y tế thấy ai cần gọi trước, người già không phải cài ứng dụng.',
      problem:
        'Người cao huyết áp ở thôn xa lấy thuốc mỗi tháng một lần, giữa hai lần không ai biết huyết áp thế nào. Ứng dụng điện thoại gần như vô dụng với người già; sổ tay ghi chép thì bỏ quên.',
      solution:
        'Máy đo bắp tay được gắn mô-đun NB-IoT, bấm một nút là đo và gửi, có giọng nói tiếng Việt đọc kết quả. Phần mềm tại trạm sắp danh sách theo mức khẩn dựa trên xu hướng bảy ngày, lịch uống thuốc và bệnh kèm, gợi ý câu hỏi khi gọi. Bác sĩ bệnh viện huyện cũ có thể hội chẩn trên cùng hồ sơ. Dữ liệu được mã hóa, lưu trong nước, mỗi lượt xem đều ghi vết.',
      application:
        'Cho trạm y tế xã, phòng khám, doanh nghiệp chăm sóc người lao động. Một nhân viên quản lý được khoảng ba trăm người. Trạm chỉ cần máy tính có mạng; bộ thiết bị luân chuyển sau khi khử khuẩn.',
      keywords: ['tăng huyết áp', 'trạm y tế', 'y tế số', 'NB-IoT'],
    },
    en: {
      title: 'Home blood pressure monitoring tied to commune health stations',
      summary:
        'Monitors send by mobile network; the station sees whom to call first, and older people install nothing.',
      problem:
        'People with hypertension in far villages get medicine once a month, and nobody knows their pressure in between. Apps are useless to older people; paper diaries are forgotten.',
      solution:
        'An arm monitor with a narrow-band modem measures and sends at one button and reads the result aloud. The station’s list is ordered by urgency from the seven-day trend, medication and other illnesses. Data are encrypted, kept in the country, and every view is logged.',
      application:
        'For health stations, clinics and occupational care; one nurse looks after about three hundred people.',
      keywords: ['hypertension', 'health station', 'telemonitoring'],
    },
    advantages: [
      {
        metric: 'Tỷ lệ người bệnh đạt huyết áp mục tiêu',
        metricEn: 'Patients at their target pressure',
        comparedWith: 'Tái khám hằng tháng',
        comparedWithEn: 'Monthly visits',
        baseline: 44,
        value: 67,
        unit: '%',
        proof: 'So sánh trước – sau 1.260 người',
      },
    ],
    ip: [
      {
        type: 'copyright',
        status: 'granted',
        number: 'DEMO-QTG-2025-071',
        office: 'Cục Bản quyền tác giả',
        filed: '2025-06-06',
        granted: '2025-07-08',
      },
    ],
    transfer: { ...software, objects: ['formula-software-data', 'machinery'] },
    price: { mode: 'range', min: 180_000_000, max: 420_000_000 },
    published: 65,
  },
  {
    slug: 'phan-luong-kham-benh-va-goi-so-thong-minh',
    organisation: 'nhip-tho-xanh',
    field: 'digital-health',
    priority: ['information-technology'],
    trl: 8,
    evidence: 'Hai bệnh viện đang dùng, đo thời gian chờ trước và sau',
    evidenceDate: '2026-03-08',
    vi: {
      title: 'Hệ thống đặt hẹn, phân luồng và gọi số khám bệnh ngoại trú',
      summary:
        'Người bệnh biết giờ vào khám, bệnh viện giãn đỉnh buổi sáng, chờ trung bình giảm hơn nửa.',
      problem:
        'Sáu giờ sáng đã kín sảnh lấy số, buổi chiều phòng khám lại vắng. Người bệnh chạy giữa khám, xét nghiệm, siêu âm mà không biết chỗ nào trống; phần mềm bệnh viện có dữ liệu nhưng không điều phối.',
      solution:
        'Hệ thống đọc lượt chỉ định từ phần mềm bệnh viện qua HL7 FHIR, dự đoán thời gian từng bàn theo bác sĩ và loại khám, rồi xếp thứ tự các điểm cần đến cho mỗi người. Hẹn qua tổng đài, ki-ốt căn cước hoặc tin nhắn; người đến thẳng vẫn có suất. Màn hình phòng chờ và loa đọc tên bằng giọng tổng hợp. Lãnh đạo xem hàng đợi theo phút để mở thêm bàn.',
      application:
        'Cho bệnh viện 150–800 giường và trung tâm y tế. Triển khai sáu tuần, không thay phần mềm đang dùng. Công ty bàn giao tài liệu giao tiếp, đào tạo tổ công nghệ thông tin; phí theo lượt khám hoặc mua đứt.',
      keywords: ['bệnh viện thông minh', 'đặt hẹn', 'gọi số', 'FHIR'],
    },
    en: {
      title: 'Appointments, patient flow and queue calling for outpatient departments',
      summary:
        'Patients know their hour, the morning peak flattens, and waiting falls by more than half.',
    },
    advantages: [
      {
        metric: 'Thời gian chờ từ đăng ký đến kết luận',
        metricEn: 'Time from registration to conclusion',
        comparedWith: 'Lấy số giấy theo thứ tự',
        comparedWithEn: 'Paper numbers in order',
        baseline: 196,
        value: 88,
        unit: 'phút',
        proof: 'Trung vị 41.000 lượt khám',
      },
    ],
    ip: [
      {
        type: 'copyright',
        status: 'granted',
        number: 'DEMO-QTG-2024-019',
        office: 'Cục Bản quyền tác giả',
        filed: '2024-03-11',
        granted: '2024-04-22',
      },
    ],
    transfer: software,
    price: { mode: 'on_request' },
    published: 22,
  },
  {
    slug: 'chiet-xuat-ca-gai-leo-bang-sieu-am-ethanol-thap',
    organisation: 'vien-moc-lan-chau',
    field: 'pharmacy-herbal',
    priority: ['biotechnology'],
    trl: 7,
    evidence: 'Ba mẻ 200 kg dược liệu tại xưởng đạt chuẩn, định lượng hoạt chất',
    evidenceDate: '2025-08-19',
    vi: {
      title: 'Chiết xuất cà gai leo bằng siêu âm ở nồng độ cồn thấp',
      summary:
        'Cao khô cà gai leo giàu glycoalcaloid, cồn dùng ít hơn, thời gian chiết ngắn bằng một phần ba.',
      problem:
        'Dược liệu trồng trong vùng chủ yếu bán thô. Nấu cao thủ công cho hàm lượng hoạt chất thất thường, cồn thất thoát, doanh nghiệp thực phẩm bảo vệ sức khỏe không nhận vì không có hồ sơ lô.',
      solution:
        'Dược liệu được phân loại theo tháng thu hái, xay 3 mm và chiết ngược dòng hai bậc bằng cồn 45 độ trong ống siêu âm 25 kHz ở 52 °C. Dịch lọc qua màng 0,2 µm, cô chân không màng mỏng và sấy phun với maltodextrin vừa đủ. Hoạt chất chỉ thị được định lượng bằng phương pháp sắc ký lớp mỏng quét ảnh nên xưởng nhỏ cũng tự kiểm được. Cồn thu hồi 94 %.',
      application:
        'Cho doanh nghiệp dược liệu, hợp tác xã có liên kết tiêu thụ; áp dụng tương tự cho ba kích, giảo cổ lam. Viện chuyển giao quy trình, tiêu chuẩn cơ sở và hồ sơ ổn định sáu tháng, giúp chọn thiết bị mua trong nước.',
      keywords: ['cà gai leo', 'chiết xuất', 'siêu âm', 'dược liệu'],
    },
    en: {
      title: 'Ultrasonic extraction of Solanum procumbens at low alcohol',
      summary: 'A dry extract rich in glycoalkaloids with less alcohol and a third of the time.',
    },
    advantages: [
      {
        metric: 'Thời gian chiết một mẻ',
        metricEn: 'Extraction time per batch',
        comparedWith: 'Ngấm kiệt cồn 70 độ',
        comparedWithEn: 'Percolation with 70% alcohol',
        baseline: 18,
        value: 6,
        unit: 'giờ',
        proof: 'Hồ sơ lô ba mẻ liên tiếp',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'granted',
        number: 'DEMO-SC-2020-066',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2020-07-24',
        granted: '2023-10-31',
        expires: '2040-07-24',
      },
    ],
    transfer: { ...process, objects: ['plan-process', 'formula-software-data', 'know-how'] },
    price: { mode: 'range', min: 450_000_000, max: 680_000_000 },
    published: 158,
  },
  {
    slug: 'khu-khuan-khong-khi-phong-cho-bang-plasma-lanh',
    organisation: 'dai-hoc-thang-khoa',
    field: 'medical-devices',
    trl: 6,
    evidence: 'Thử trong buồng kín 30 m³ và hai phòng chờ đang hoạt động',
    evidenceDate: '2025-12-12',
    vi: {
      title: 'Thiết bị khử khuẩn không khí phòng chờ bằng plasma lạnh và lọc nước',
      summary:
        'Diệt vi khuẩn trong không khí phòng chờ khi vẫn có người, ozone thấp hơn ngưỡng, chạy êm.',
      problem:
        'Phòng chờ bệnh viện đông và kín, đèn UV chỉ bật được lúc vắng người, máy lọc HEPA thay lõi tốn kém. Nhiều máy ion giá rẻ sinh ozone gây cay mắt.',
      solution:
        'Luồng khí được quạt hút qua màn nước tuần hoàn giữ bụi và giọt bắn, sau đó vào khe plasma phóng điện chắn điện môi điều chế xung, cuối cùng qua tổ ong xúc tác mangan phân hủy ozone. Điện áp tự chỉnh theo độ ẩm để giữ nồng độ gốc tự do ổn định. Nước được thay tự động mỗi ngày, xả vào hệ thống thoát của phòng. Máy có chế độ đêm và ghi số liệu bụi, CO₂, ozone từng phút.',
      application:
        'Cho phòng chờ, phòng xét nghiệm, lớp học, phòng họp 60–120 m². Nhóm tìm doanh nghiệp thiết bị y tế cùng làm hồ sơ lưu hành và sản xuất thử 50 máy; đã có khuôn vỏ và mạch hoàn chỉnh.',
      keywords: ['plasma lạnh', 'khử khuẩn', 'không khí', 'bệnh viện'],
    },
    en: {
      title: 'Cold plasma and water curtain air disinfection for waiting rooms',
      summary:
        'Disinfects the air while people are in the room, quietly and with ozone below the limit.',
      problem:
        'Hospital waiting rooms are crowded and closed; UV lamps need them empty, HEPA filters are costly, and cheap ionisers make ozone.',
      solution:
        'A water curtain holds dust and droplets, a pulsed barrier discharge follows, and a manganese honeycomb breaks the ozone down. The voltage follows humidity, and the water changes itself daily.',
      application:
        'For waiting rooms, laboratories and classrooms of 60–120 m². The group looks for a medical device firm for registration and a first series of fifty.',
      keywords: ['cold plasma', 'air disinfection', 'hospital'],
    },
    advantages: [
      {
        metric: 'Vi khuẩn trong không khí giảm sau 60 phút',
        metricEn: 'Airborne bacteria reduced after 60 minutes',
        comparedWith: 'Máy lọc HEPA cùng lưu lượng',
        comparedWithEn: 'HEPA purifier of equal flow',
        baseline: 71,
        value: 94,
        unit: '%',
        proof: 'Đếm khuẩn lạc 36 lần thử',
      },
      {
        metric: 'Độ ồn ở chế độ thường',
        metricEn: 'Noise in normal mode',
        comparedWith: 'Máy lọc HEPA cùng lưu lượng',
        comparedWithEn: 'HEPA purifier of equal flow',
        baseline: 54,
        value: 43,
        unit: 'dB',
        proof: 'Đo trong phòng tiêu âm',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'filed',
        number: 'DEMO-SC-2025-066',
        numberHidden: true,
        office: 'Cục Sở hữu trí tuệ',
        filed: '2025-06-20',
      },
    ],
    transfer: {
      ...machine,
      forms: ['independent', 'capital-contribution'],
      objects: ['solution-drawing', 'know-how'],
      exclusive: true,
    },
    price: { mode: 'appraisal_requested' },
    published: 40,
  },
  {
    slug: 'que-thu-nhanh-methanol-trong-ruou',
    organisation: 'vien-moc-lan-chau',
    field: 'diagnostics',
    priority: ['biotechnology'],
    trl: 8,
    evidence: 'Đối chiếu 510 mẫu rượu với sắc ký khí',
    evidenceDate: '2026-01-18',
    vi: {
      title: 'Que thử enzym phát hiện methanol trong rượu sau tám phút',
      summary:
        'Que giấy enzym báo methanol vượt ngưỡng bằng màu, cho đoàn kiểm tra và chính người nấu rượu.',
      problem:
        'Ngộ độc methanol thường do rượu pha cồn công nghiệp; gửi mẫu xét nghiệm mất nhiều ngày nên không kịp ngăn. Kit hóa học hiện có dùng axit đậm đặc, nguy hiểm và dễ nhầm với ethanol.',
      solution:
        'Que giấy nhiều lớp mang alcohol oxidase biến tính ưu tiên methanol và peroxidase cố định trên màng nano xenlulo. Giọt rượu pha loãng mười lần bằng ống nhựa chia vạch được nhỏ lên que; sau tám phút, vạch tím đậm dần theo ba mức. Vạch chứng cho biết que còn hoạt tính. Que đóng gói nhôm hút ẩm, để được chín tháng ở nhiệt độ phòng.',
      application:
        'Dùng cho đoàn liên ngành an toàn thực phẩm, hợp tác xã rượu kiểm tra nội bộ, nhà hàng. Viện chuyển giao quy trình cho đơn vị có phòng sạch cấp D, giá thành que khoảng mười một nghìn đồng ở quy mô 20.000 que mỗi tháng.',
      keywords: ['methanol', 'que thử', 'an toàn thực phẩm', 'rượu'],
    },
    en: {
      title: 'Enzyme strip that finds methanol in spirits within eight minutes',
      summary: 'A colour strip for inspectors and for distillers themselves; no concentrated acid.',
    },
    advantages: [
      {
        metric: 'Thời gian có kết quả',
        metricEn: 'Time to the result',
        comparedWith: 'Gửi mẫu chạy sắc ký khí',
        comparedWithEn: 'Gas chromatography by a laboratory',
        baseline: 2880,
        value: 8,
        unit: 'phút',
        proof: 'So sánh 510 mẫu, độ nhạy 98 %',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'published',
        number: 'DEMO-SC-2024-047',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2024-04-12',
      },
    ],
    transfer: { ...process, objects: ['formula-software-data', 'plan-process'] },
    price: { mode: 'range', min: 280_000_000, max: 460_000_000 },
    published: 83,
  },
]
