import type { NeedSeed } from '../types'

export const publicServices: NeedSeed[] = [
  {
    slug: 'giam-thoi-gian-cho-kham-benh-ngoai-tru',
    organisation: 'benh-vien-sao-mai',
    field: 'digital-health',
    priority: ['information-technology'],
    trlMin: 7,
    budget: [500_000_000, 1_800_000_000],
    vi: {
      title: 'Giảm thời gian chờ khám ngoại trú, đặt hẹn và phân luồng tự động',
      summary: 'Bệnh viện 420 giường muốn người bệnh xong khám trong hai giờ, giãn đỉnh buổi sáng.',
      currentState:
        '1.100 lượt mỗi ngày, 60 % đến trước 8 giờ; thời gian từ đăng ký tới kết luận trung vị 3 giờ 20 phút. Phần mềm bệnh viện có giao tiếp HL7 nhưng chưa dùng.',
      goal: 'Trung vị dưới 110 phút, người già không phải cài ứng dụng, bác sĩ không thêm thao tác.',
      constraints:
        'Không thay phần mềm bệnh viện; dữ liệu lưu tại chỗ; chịu được khi mất mạng ngoài.',
      triedBefore: 'Lấy số qua trang mạng: người dân đặt rồi không đến 45 %.',
      notWanted: 'Không nhận giải pháp thu phí người bệnh.',
      acceptanceTest: 'Chạy ba tháng, so 20.000 lượt khám trước và sau.',
      keywords: ['bệnh viện thông minh', 'đặt hẹn', 'thời gian chờ'],
    },
    en: {
      title: 'Shorter outpatient waiting by appointments and automatic patient flow',
      summary:
        'A hospital of 420 beds wants visits done within two hours and a flatter morning peak.',
    },
    targets: [
      {
        metric: 'Thời gian từ đăng ký đến kết luận',
        metricEn: 'Time from registration to conclusion',
        comparison: 'at_most',
        value: 110,
        unit: 'phút',
      },
    ],
    deadlineIn: 105,
    published: 13,
  },
  {
    slug: 'khu-khuan-khong-khi-phong-cho-benh-vien',
    organisation: 'benh-vien-sao-mai',
    field: 'medical-devices',
    trlMin: 6,
    budget: [null, 400_000_000],
    vi: {
      title: 'Khử khuẩn không khí phòng chờ khi vẫn có người, ít ồn',
      summary: 'Tám phòng chờ 80 m² cần giảm vi khuẩn trong mùa cúm mà không phải đóng cửa.',
      currentState: 'Đèn UV chỉ bật ban đêm; máy lọc gia đình ồn 55 dB, ba tháng thay lõi.',
      goal: 'Giảm hơn 90 % vi khuẩn sau một giờ, ồn dưới 45 dB, không ozone vượt ngưỡng.',
      constraints:
        'Điện 220 V; treo tường hoặc đứng gọn; có hồ sơ trang thiết bị y tế khi mua chính thức.',
      triedBefore: 'Máy ion giá rẻ: người bệnh kêu cay mắt.',
      notWanted: 'Không dùng hóa chất phun khi có người.',
      acceptanceTest: 'Đặt đĩa thạch ở sáu vị trí, đo trước và sau trong 15 ngày.',
      keywords: ['khử khuẩn', 'phòng chờ', 'không khí'],
    },
    en: {
      title: 'Quiet air disinfection of waiting rooms while people are present',
      summary: 'Eight rooms of 80 m² need fewer germs in the flu season without closing.',
    },
    targets: [
      {
        metric: 'Vi khuẩn giảm sau 60 phút',
        metricEn: 'Bacteria reduced after 60 minutes',
        comparison: 'at_least',
        value: 90,
        unit: '%',
      },
      { metric: 'Độ ồn', metricEn: 'Noise', comparison: 'at_most', value: 45, unit: 'dB' },
    ],
    deadlineIn: 90,
    published: 34,
  },
  {
    slug: 'nuoc-nong-benh-vien-thay-lo-hoi-dau',
    organisation: 'benh-vien-sao-mai',
    field: 'energy',
    green: true,
    trlMin: 8,
    budget: [700_000_000, 1_500_000_000],
    vi: {
      title: 'Cấp nước nóng, giặt là cho bệnh viện thay nồi hơi dầu',
      summary: 'Nồi hơi 15 năm tuổi tốn 95 triệu đồng dầu mỗi tháng, cần phương án khác.',
      currentState: 'Nước nóng 24 m³ mỗi ngày ở 60–85 °C; điều hòa trung tâm xả nhiệt quanh năm.',
      goal: 'Giảm trên nửa chi phí năng lượng, không gián đoạn giặt là.',
      constraints: 'Phòng máy 40 m²; trạm điện còn dư 120 kVA; đấu thầu trong năm.',
      triedBefore: 'Tấm thu nhiệt mặt trời: thiếu nước nóng mùa đông.',
      notWanted: 'Không nhận đốt trấu, củi trong khuôn viên.',
      acceptanceTest: 'Đo nhiệt lượng và điện 60 ngày, đơn vị kiểm toán năng lượng xác nhận.',
      keywords: ['nước nóng', 'bơm nhiệt', 'bệnh viện'],
    },
    en: {
      title: 'Hot water and laundry for a hospital without an oil boiler',
      summary: 'A boiler of fifteen years burns oil for VND 95 million a month.',
    },
    targets: [
      {
        metric: 'Giảm chi phí năng lượng',
        metricEn: 'Energy cost saved',
        comparison: 'at_least',
        value: 50,
        unit: '%',
      },
    ],
    deadlineIn: 128,
    published: 45,
  },
  {
    slug: 'theo-doi-benh-man-tinh-o-thon-xa',
    organisation: 'benh-vien-sao-mai',
    field: 'digital-health',
    priority: ['information-technology'],
    trlMin: 6,
    budget: [150_000_000, 450_000_000],
    vi: {
      title: 'Theo dõi huyết áp người cao tuổi ở thôn xa qua trạm y tế',
      summary:
        'Bốn xã có 1.300 người bệnh, cần thiết bị bấm một nút và danh sách ưu tiên cho trạm.',
      currentState:
        'Phát thuốc mỗi tháng; 40 % không đạt huyết áp mục tiêu; đột quỵ phát hiện muộn.',
      goal: 'Hai phần ba đạt mục tiêu sau một năm, mỗi nhân viên trạm quản lý 250–300 người.',
      constraints:
        'Sóng yếu ở thung lũng; không dùng điện thoại thông minh; bảo vệ dữ liệu sức khỏe.',
      triedBefore: 'Sổ theo dõi và loa thôn; ứng dụng nhắc thuốc.',
      notWanted: 'Không thu thập ảnh giấy tờ tùy thân.',
      acceptanceTest: 'So trước – sau tại bốn xã trong mười tháng.',
      keywords: ['tăng huyết áp', 'trạm y tế', 'theo dõi tại nhà'],
    },
    en: {
      title: 'Following the blood pressure of older people in far villages',
      summary:
        'Four communes with 1,300 patients need one-button devices and a priority list for the station.',
    },
    targets: [
      {
        metric: 'Tỷ lệ đạt huyết áp mục tiêu',
        metricEn: 'Patients at target',
        comparison: 'at_least',
        value: 65,
        unit: '%',
      },
    ],
    deadlineIn: 165,
    published: 25,
  },
  {
    slug: 'canh-bao-ngap-nut-giao-truoc-30-phut',
    organisation: 'do-thi-ba-dong-song',
    field: 'urban-planning',
    priority: ['information-technology'],
    trlMin: 6,
    budget: [800_000_000, 1_600_000_000],
    vi: {
      title: 'Cảnh báo ngập 25 nút giao trước ít nhất 30 phút',
      summary: 'Đô thị cần biết trước điểm ngập để trực bơm, phân luồng và báo người dân.',
      currentState:
        '25 nút giao ngập 5–8 lần mỗi năm; 6 cảm biến phao hỏng bốn; dữ liệu mưa một trạm; bơm vận hành theo lịch.',
      goal: 'Báo trước 30 phút với tỷ lệ báo đúng trên 80 %, báo nhầm dưới 20 %.',
      constraints:
        'Gắn cột đèn sẵn có; dữ liệu lưu tại trung tâm điều hành; nhân viên tự hiệu chỉnh.',
      triedBefore: 'Camera đọc thước nước: ban đêm và mưa lớn không đọc được.',
      notWanted: 'Không nhận dịch vụ đóng kín không xuất được dữ liệu.',
      acceptanceTest: 'Chấm toàn bộ các trận mưa trong một mùa.',
      keywords: ['ngập đô thị', 'cảnh báo', 'đô thị thông minh'],
    },
    en: {
      title: 'Flood warning for 25 crossings at least 30 minutes ahead',
      summary:
        'A city wants to know where it will flood, to run pumps, divert traffic and tell people.',
      currentState:
        'Twenty-five crossings flood five to eight times a year; four of six float sensors are dead; one rain gauge; pumps run by the clock.',
      goal: 'Thirty minutes of warning, more than 80% of floods caught, less than 20% false alarms.',
      constraints:
        'Existing lamp posts, data kept in the control centre, staff able to recalibrate.',
      acceptanceTest: 'Every rain of one season is scored.',
      keywords: ['urban flood', 'warning'],
    },
    targets: [
      {
        metric: 'Thời gian báo trước',
        metricEn: 'Lead time',
        comparison: 'at_least',
        value: 30,
        unit: 'phút',
      },
      {
        metric: 'Tỷ lệ báo đúng',
        metricEn: 'Floods caught',
        comparison: 'at_least',
        value: 80,
        unit: '%',
      },
    ],
    deadlineIn: 110,
    published: 28,
  },
  {
    slug: 'giam-dien-chieu-sang-cong-cong-khong-giam-an-toan',
    organisation: 'do-thi-ba-dong-song',
    field: 'information-communication',
    green: true,
    trlMin: 7,
    budget: [null, 2_500_000_000],
    vi: {
      title: 'Giảm một phần ba điện chiếu sáng công cộng mà không giảm an toàn',
      summary: '1.100 đèn LED sáng đều cả đêm, cần điều khiển theo người, xe và báo hỏng từng cột.',
      currentState:
        'Điều khiển theo tủ, tắt xen kẽ sau 23 giờ làm đường loang tối; người dân phản ánh 40 lần mỗi tháng.',
      goal: 'Tiết kiệm từ 35 %, không có đoạn tối quá 30 m, biết đèn hỏng trong một giờ.',
      constraints: 'Lắp không cắt điện cả tuyến; bảo mật thiết bị; chuẩn mở.',
      triedBefore: 'Bộ nguồn hẹn giờ năm cấp: không biết hỏng.',
      notWanted: 'Không nhận hệ thống trả phí thuê bao từng đèn.',
      acceptanceTest: 'Một tuyến 120 đèn trong sáu tháng, công tơ độc lập.',
      keywords: ['đèn đường', 'chiếu sáng', 'tiết kiệm điện'],
    },
    en: {
      title: 'A third less electricity for street lighting without less safety',
      summary:
        'Eleven hundred LED lights burn evenly all night; control by people and traffic is wanted.',
    },
    targets: [
      {
        metric: 'Điện tiết kiệm',
        metricEn: 'Electricity saved',
        comparison: 'at_least',
        value: 35,
        unit: '%',
      },
    ],
    deadlineIn: 72,
    published: 17,
  },
]
