import type { TechnologySeed } from '../types'
import { machine, process, software } from './transfer-presets'

export const cityAndSchool: TechnologySeed[] = [
  {
    slug: 'canh-bao-ngap-do-thi-bang-radar-muc-nuoc',
    organisation: 'dai-hoc-thang-khoa',
    field: 'urban-planning',
    priority: ['information-technology'],
    trl: 7,
    evidence: 'Mạng 26 điểm đo qua hai mùa mưa tại một đô thị loại hai',
    evidenceDate: '2025-10-14',
    vi: {
      title: 'Cảnh báo ngập đô thị từ radar mức nước và mô hình mưa ngắn hạn',
      summary: 'Biết trước 45 phút tuyến phố nào sẽ ngập, tự bật biển báo và gợi ý đường tránh.',
      problem:
        'Mưa lớn hai giờ là nhiều ngã tư ngập, lực lượng ứng trực nhận tin qua điện thoại người dân. Cảm biến ngâm nước nhanh bẩn, camera ban đêm nhìn không rõ, còn dự báo mưa chung cho cả tỉnh thì không đủ chi tiết.',
      solution:
        'Cảm biến radar 60 GHz gắn trên cột đèn đo khoảng cách tới mặt nước không tiếp xúc, pin mặt trời nhỏ, gửi mỗi phút khi có mưa. Mô hình lai giữa phương trình thoát nước một chiều và mạng nơ-ron học từ các trận cũ, nhận ảnh radar thời tiết và trạng thái trạm bơm để dự báo 15–60 phút. Kết quả đẩy ra biển điện tử, bản đồ trực tuyến và lịch trực bơm. Mỗi dự báo đều lưu để chấm điểm sau trận.',
      application:
        'Cho ban điều hành đô thị, công ty thoát nước, khu công nghiệp thấp trũng. Triển khai 20 điểm trong tám tuần. Trường bàn giao mã nguồn mô hình và huấn luyện tổ vận hành tự hiệu chỉnh sau mỗi mùa mưa.',
      keywords: ['ngập đô thị', 'đô thị thông minh', 'radar', 'dự báo'],
    },
    en: {
      title: 'Urban flood warning from water-level radars and short-term rain models',
      summary:
        'Tells 45 minutes ahead which streets will flood, switches signs on and suggests detours.',
      problem:
        'Two hours of heavy rain flood many crossings, and crews hear of it by telephone. Submerged sensors foul, cameras see little at night, and provincial forecasts are too coarse.',
      solution:
        'Radars at 60 GHz on lamp posts measure the water without touching it and report every minute of rain. A hybrid of one-dimensional drainage equations and a neural network takes weather radar and pump states and forecasts 15–60 minutes.',
      application:
        'For city boards, drainage companies and low-lying parks; twenty points in eight weeks. The model’s source code is handed over.',
      keywords: ['urban flood', 'smart city', 'radar'],
    },
    advantages: [
      {
        metric: 'Thời gian báo trước điểm ngập',
        metricEn: 'Lead time before a point floods',
        comparedWith: 'Tin báo qua điện thoại người dân',
        comparedWithEn: 'Telephone calls from residents',
        baseline: 0,
        value: 45,
        unit: 'phút',
        proof: 'Chấm 31 trận mưa hai mùa',
      },
    ],
    ip: [
      {
        type: 'copyright',
        status: 'granted',
        number: 'DEMO-QTG-2025-018',
        office: 'Cục Bản quyền tác giả',
        filed: '2025-01-20',
        granted: '2025-02-26',
      },
    ],
    taskCode: 'DEMO-ĐT-2023-27',
    transfer: { ...software, objects: ['formula-software-data', 'machinery'], sublicence: false },
    price: { mode: 'range', min: 650_000_000, max: 1_300_000_000 },
    published: 115,
  },
  {
    slug: 'dieu-khien-den-duong-led-theo-luu-luong',
    organisation: 'mat-chuon',
    field: 'information-communication',
    priority: ['information-technology'],
    green: true,
    trl: 8,
    evidence: 'Hai tuyến phố 412 đèn, đo điện mười hai tháng',
    evidenceDate: '2025-09-21',
    vi: {
      title: 'Bộ điều khiển đèn đường LED theo lưu lượng người, xe',
      summary: 'Đèn tự giảm sáng khi vắng, sáng lên trước khi xe tới, báo bóng hỏng tận cột.',
      problem:
        'Đèn đường đổi sang LED nhưng vẫn sáng đều suốt đêm, tuyến ngoại ô gần như không người. Tắt xen kẽ thì tối loang lổ, mất an toàn; bóng hỏng chỉ biết khi dân gọi.',
      solution:
        'Mỗi đèn gắn bộ điều khiển Zhaga có radar nhỏ nhận người đi bộ, xe máy; các đèn trao đổi trực tiếp với nhau bằng mạng lưới nên sáng đón trước ba cột mà không cần máy chủ. Trung tâm đặt lịch theo mùa, lễ hội, mưa sương mù, xem dòng điện từng đèn để đoán tuổi thọ nguồn. Khi trung tâm mất kết nối, mạng vẫn tự chạy. Mã hóa khóa riêng từng tuyến tránh bị chiếm quyền.',
      application:
        'Cho đô thị, khu công nghiệp, khuôn viên trường. Lắp như thay bóng, mỗi đội hai người được ba mươi đèn mỗi đêm. Bán theo bộ hoặc cho thuê trả bằng phần điện tiết kiệm trong bốn năm.',
      keywords: ['đèn đường', 'LED', 'đô thị thông minh', 'tiết kiệm điện'],
    },
    en: {
      title: 'LED street light controllers that follow people and traffic',
      summary:
        'Lights dim when nobody is there, brighten ahead of a vehicle and report their own faults.',
    },
    advantages: [
      {
        metric: 'Điện tiêu thụ tuyến 200 đèn mỗi ngày',
        metricEn: 'Electricity of 200 lights per day',
        comparedWith: 'LED sáng đều cả đêm',
        comparedWithEn: 'LED at full light all night',
        baseline: 196,
        value: 108,
        unit: 'kWh/ngày',
        proof: 'Công tơ hai tuyến mười hai tháng',
      },
    ],
    ip: [
      {
        type: 'industrial-design',
        status: 'filed',
        number: 'DEMO-KD-2025-009',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2025-03-27',
      },
    ],
    transfer: machine,
    price: { mode: 'fixed', amount: 2_100_000, currency: 'VND' },
    published: 59,
  },
  {
    slug: 'phong-thi-nghiem-vat-ly-ao-cho-truong-vung-cao',
    organisation: 'dai-hoc-van-khe',
    field: 'education-training',
    priority: ['information-technology'],
    trl: 8,
    evidence: 'Dùng tại chín trường, 2.700 học sinh, khảo sát trước và sau',
    evidenceDate: '2026-05-15',
    vi: {
      title: 'Phòng thí nghiệm vật lý, hóa học ảo chạy ngoại tuyến trên máy cũ',
      summary:
        'Bộ 64 thí nghiệm ảo theo chương trình phổ thông, chạy không cần mạng trên máy tính đời cũ.',
      problem:
        'Trường vùng cao thiếu phòng thí nghiệm, hóa chất quá hạn; học liệu trực tuyến thì mạng chập chờn không mở nổi. Nhiều phần mềm nước ngoài không khớp sách giáo khoa và không có tiếng Việt.',
      solution:
        'Bộ thí nghiệm viết bằng WebAssembly, chép từ một thẻ nhớ sang máy chủ mini giá rẻ phát Wi-Fi nội bộ cho cả lớp. Học sinh được làm sai: mắc nhầm cực, đun quá nhiệt và thấy hậu quả an toàn. Giáo viên xem thao tác từng nhóm, gửi câu hỏi đúng lúc. Mô hình tính theo định luật nên số liệu có sai số như thật để học xử lý kết quả. Thuyết minh có tiếng Việt, tiếng Tày, Nùng phần từ khóa.',
      application:
        'Cho trường trung học cơ sở, phổ thông và trung tâm giáo dục thường xuyên. Một máy chủ mini phục vụ 45 máy. Trường đại học tập huấn giáo viên hai buổi, cập nhật mỗi năm học; nhà xuất bản có thể mua quyền phân phối.',
      keywords: ['thí nghiệm ảo', 'giáo dục', 'vùng cao', 'ngoại tuyến'],
    },
    en: {
      title: 'Virtual physics and chemistry laboratory that runs offline on old computers',
      summary:
        'Sixty-four experiments of the school curriculum, without a network, on machines ten years old.',
    },
    advantages: [
      {
        metric: 'Điểm thực hành trung bình (thang 10)',
        metricEn: 'Mean practical mark (out of 10)',
        comparedWith: 'Lớp học bằng tranh và bảng',
        comparedWithEn: 'Classes with pictures and blackboard',
        baseline: 5.4,
        value: 7.1,
        unit: 'điểm',
        proof: 'Khảo sát 2.700 học sinh chín trường',
      },
    ],
    ip: [
      {
        type: 'copyright',
        status: 'granted',
        number: 'DEMO-QTG-2024-083',
        office: 'Cục Bản quyền tác giả',
        filed: '2024-08-12',
        granted: '2024-09-17',
      },
    ],
    transfer: { ...software, sublicence: true },
    price: { mode: 'fixed', amount: 24_000_000 },
    published: 13,
  },
  {
    slug: 'cham-bai-viet-tay-va-phan-tich-lo-hong-kien-thuc',
    organisation: 'dai-hoc-thang-khoa',
    field: 'education-training',
    priority: ['information-technology'],
    trl: 6,
    evidence: 'Thử trên 38.000 bài toán lớp 8, lớp 9 tại bốn trường',
    evidenceDate: '2026-02-22',
    vi: {
      title: 'Đọc bài toán viết tay và chỉ ra chỗ học sinh hổng kiến thức',
      summary:
        'Chụp tập bài viết tay, phần mềm đọc từng bước giải và gợi ý nhóm ôn tập, giáo viên quyết định điểm.',
      problem:
        'Một giáo viên toán chấm hai trăm bài mỗi tuần, chỉ kịp ghi điểm chứ không kịp chỉ ra lỗi lặp lại. Phần mềm trắc nghiệm thì không thấy cách nghĩ của học sinh.',
      solution:
        'Ảnh chụp bằng điện thoại được nắn phẳng và tách dòng; mô hình đọc chữ Việt và công thức chuyển thành cây biểu thức, sau đó bộ kiểm chứng đại số so từng bước và gán nhãn lỗi theo khung 120 kỹ năng. Phần mềm không tự cho điểm cuối cùng mà đề xuất kèm độ tin cậy, bài mờ sẽ hỏi lại. Kết quả gom thành bản đồ lớp: nhóm nào yếu phân số, nhóm nào sai dấu, kèm phiếu bài luyện tương ứng.',
      application:
        'Cho trường phổ thông, phòng giáo dục, trung tâm bồi dưỡng. Chạy trên một máy có card đồ họa phổ thông đặt tại trường nên bài làm không rời khỏi trường. Nhóm chuyển giao mô hình đã huấn luyện và công cụ để bổ sung môn lý, hóa.',
      keywords: ['chấm bài', 'trí tuệ nhân tạo', 'giáo dục', 'chữ viết tay'],
    },
    en: {
      title: 'Reads handwritten mathematics and shows where pupils’ knowledge has gaps',
      summary:
        'Photographed homework is read step by step and grouped for revision; the teacher decides the mark.',
      problem:
        'A mathematics teacher marks two hundred papers a week and has no time to point at recurring mistakes; multiple choice does not show how pupils think.',
      solution:
        'Photos are flattened and split into lines; a model reads Vietnamese handwriting and formulas into expression trees, and an algebra checker compares the steps and labels errors by 120 skills. It proposes marks with a confidence and asks about what is blurred.',
      application:
        'For schools and education offices, on one computer at the school so that the papers never leave it.',
      keywords: ['marking', 'artificial intelligence', 'handwriting'],
    },
    advantages: [
      {
        metric: 'Thời gian chấm một lớp 42 bài',
        metricEn: 'Time to mark a class of 42',
        comparedWith: 'Chấm tay',
        comparedWithEn: 'Marking by hand',
        baseline: 150,
        value: 35,
        unit: 'phút',
        proof: 'Bấm giờ mười hai giáo viên',
      },
    ],
    ip: [
      {
        type: 'copyright',
        status: 'filed',
        number: 'DEMO-QTG-2026-031',
        office: 'Cục Bản quyền tác giả',
        filed: '2026-03-30',
      },
    ],
    transfer: software,
    price: { mode: 'on_request' },
    published: 5,
  },
  {
    slug: 'sang-kien-to-tu-quan-phan-loai-rac-bang-tem-mau',
    organisation: 'hoi-ba-nhanh-cau',
    initiative: true,
    field: 'community-sociology',
    green: true,
    trl: 9,
    evidence: 'Áp dụng tại 34 thôn, có số liệu cân rác hằng tuần',
    evidenceDate: '2025-11-29',
    vi: {
      title: 'Sáng kiến tổ tự quản phân loại rác bằng tem màu và quỹ quay vòng',
      summary:
        'Tem màu theo hộ và quỹ quay vòng giúp thôn giữ nền nếp phân loại rác, lượng rác phải chở giảm một phần ba.',
      problem:
        'Thùng ba ngăn phát xong vài tháng lại lẫn lộn vì không biết nhà nào phân loại sai, người thu gom đổ chung một xe. Phạt thì khó, nhắc loa thì không ai nghe.',
      solution:
        'Mỗi hộ có cuộn tem hai màu in mã số. Túi tái chế dán tem xanh, túi hữu cơ dán tem nâu; điểm gom cân và ghi mã trên sổ hoặc điện thoại. Tiền bán phế liệu chia ba phần: thưởng hộ làm tốt, trả công người gom, nộp quỹ mua thùng ủ. Bảng công khai tháng treo ở nhà văn hóa nêu tên hộ tiến bộ, không nêu tên hộ kém. Tổ trưởng có bộ câu hỏi mười phút để đi từng ngõ trong tuần đầu.',
      application:
        'Phù hợp thôn, tổ dân phố 80–300 hộ, khu nhà trọ công nhân. Chi phí khởi đầu khoảng bốn mươi nghìn đồng một hộ. Hội cung cấp mẫu tem, sổ, phần mềm đơn giản và người hướng dẫn hai buổi; xã nào cũng được sao chép, chỉ trả chi phí tài liệu và đi lại.',
      keywords: ['phân loại rác', 'sáng kiến', 'cộng đồng', 'tem màu'],
    },
    en: {
      title: 'Village self-management of waste sorting with coloured tags and a revolving fund',
      summary:
        'Tags per household and a revolving fund keep sorting going: a third less waste to haul.',
    },
    advantages: [
      {
        metric: 'Rác phải chở đi mỗi hộ mỗi ngày',
        metricEn: 'Waste hauled per household and day',
        comparedWith: 'Thôn có thùng ba ngăn, không tem',
        comparedWithEn: 'Villages with bins but no tags',
        baseline: 2.4,
        value: 1.5,
        unit: 'kg/ngày',
        proof: 'Cân hằng tuần 34 thôn trong một năm',
      },
    ],
    ip: [{ type: 'none', status: 'not-required' }],
    transfer: {
      ...process,
      objects: ['rationalisation'],
      modes: ['documents', 'training'],
      sublicence: true,
    },
    price: { mode: 'fixed', amount: 5_000_000 },
    published: 121,
  },
]
