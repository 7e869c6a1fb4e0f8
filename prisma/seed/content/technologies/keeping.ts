import type { TechnologySeed } from '../types'
import { machine, plant, process } from './transfer-presets'

export const keeping: TechnologySeed[] = [
  {
    slug: 'xu-ly-vai-tuoi-bang-nuoc-lanh-tuan-hoan-va-axit-huu-co',
    organisation: 'vien-lam-thuong',
    field: 'post-harvest',
    trl: 8,
    evidence: 'Ba chuyến xuất khẩu đường biển 28 ngày, biên bản giao nhận của bên mua',
    evidenceDate: '2025-07-30',
    verified: 8,
    vi: {
      title: 'Làm lạnh nhanh bằng nước và axit hữu cơ giữ màu đỏ vỏ vải tươi',
      summary: 'Giữ vỏ vải tươi đỏ 30 ngày ở 4 °C mà không xông lưu huỳnh, đủ cho đường biển.',
      problem:
        'Vỏ vải chuyển nâu chỉ sau ba ngày ở nhiệt độ thường, nên phần lớn quả phải bán ngay trong vùng. Xông lưu huỳnh giữ được màu nhưng để lại dư lượng, nhiều thị trường đã cấm; bảo quản lạnh đơn thuần thì vỏ khô và nâu sau hai tuần.',
      solution:
        'Quả được hạ nhiệt từ 32 xuống 6 °C trong mười hai phút bằng nước lạnh tuần hoàn có ozone, sau đó nhúng dung dịch axit oxalic và axit xitric ở pH được giữ tự động, để ráo trong phòng gió lạnh rồi đóng túi màng điều chỉnh khí. Nước được lọc và thay theo chỉ số vi sinh đo mỗi ca, không thải lưu huỳnh. Cả chuỗi mất dưới năm mươi phút từ lúc quả về xưởng.',
      application:
        'Dùng cho nhà sơ chế xuất khẩu từ 2 tấn/giờ, đặt gần vùng trồng. Đã áp dụng cho ba chuyến đường biển, bên mua chấp nhận hơn 93 % số thùng. Viện bàn giao quy trình, bộ điều khiển pH và hướng dẫn ghi chép theo yêu cầu của nước nhập khẩu.',
      keywords: ['bảo quản vải tươi', 'không lưu huỳnh', 'xuất khẩu', 'làm lạnh nhanh'],
    },
    en: {
      title: 'Rapid hydrocooling with organic acids that keeps lychee shells red',
      summary:
        'Keeps fresh lychees red for 30 days at 4 °C without sulphur, long enough for sea freight.',
      problem:
        'Lychee shells brown within three days at room temperature, so most fruit is sold nearby. Sulphur fumes keep the colour but leave residues that many markets forbid; cold alone dries and browns the shell in two weeks.',
      solution:
        'Ozonated chilled water takes the fruit from 32 to 6 °C in twelve minutes; a dip in oxalic and citric acid at controlled pH follows, then cold air and modified-atmosphere bags. The whole chain takes under fifty minutes.',
      application:
        'For export packing houses of two tonnes an hour and more, close to the orchards. Three sea shipments were accepted with more than 93% of the cartons sound.',
      keywords: ['fresh lychee', 'hydrocooling', 'sulphur-free', 'export'],
    },
    advantages: [
      {
        metric: 'Thời gian vỏ còn đỏ ở 4 °C',
        metricEn: 'Days the shell stays red at 4 °C',
        comparedWith: 'Bảo quản lạnh không xử lý',
        comparedWithEn: 'Cold storage without treatment',
        baseline: 13,
        value: 30,
        unit: 'ngày',
        proof: 'Đo màu Lab 300 quả mỗi mốc',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'published',
        number: 'DEMO-SC-2024-021',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2024-02-27',
      },
    ],
    taskCode: 'DEMO-ĐT-2022-03',
    transfer: { ...plant, exclusive: false },
    price: { mode: 'appraisal_requested' },
    published: 150,
  },
  {
    slug: 'kho-lanh-mini-lap-ghep-dung-dien-mat-troi',
    organisation: 'co-dien-luc-phong',
    field: 'post-harvest',
    green: true,
    trl: 9,
    evidence: '41 kho đã lắp cho nhóm hộ, có số liệu giám sát từ xa',
    evidenceDate: '2025-12-15',
    vi: {
      title: 'Kho lạnh lắp ghép 20 m³ chạy điện mặt trời có bể trữ lạnh',
      summary:
        'Kho lạnh nhỏ cho nhóm hộ, ban ngày làm đá trữ lạnh bằng điện mặt trời, ban đêm gần như không tốn điện lưới.',
      problem:
        'Rau và quả hái buổi chiều phải chờ xe đến sáng hôm sau, hao hụt 10–15 % và mất giá. Kho lạnh công nghiệp đòi trạm biến áp riêng, còn tủ đông dân dụng làm héo lá vì quá khô.',
      solution:
        'Kho ghép bằng tấm cách nhiệt dày 100 mm, dựng trong một ngày. Máy nén biến tần chạy trực tiếp từ 6 kWp pin mặt trời, phần điện dư đóng băng bể dung dịch chuyển pha; từ chiều tối bể nhả lạnh giữ 4–8 °C và độ ẩm trên 90 % nhờ dàn lạnh diện tích lớn. Phần mềm chọn lúc nào cần lấy điện lưới dựa trên dự báo nắng và lượng hàng nhập kho.',
      application:
        'Dùng cho tổ hợp tác rau, nhà vườn vải sớm, điểm gom hoa. Mỗi kho chứa khoảng 4 tấn quả. Trọn gói gồm khung, pin, máy lạnh, giám sát qua điện thoại và hai lần bảo dưỡng miễn phí.',
      keywords: ['kho lạnh', 'điện mặt trời', 'trữ lạnh', 'rau quả'],
    },
    en: {
      title: 'Modular 20 m³ solar cold store with ice storage',
      summary:
        'A small cold store for groups of growers that stores cold from solar power by day and needs almost no grid power at night.',
    },
    advantages: [
      {
        metric: 'Điện lưới tiêu thụ mỗi ngày',
        metricEn: 'Grid electricity per day',
        comparedWith: 'Kho lạnh 20 m³ thông thường',
        comparedWithEn: 'Ordinary 20 m³ cold store',
        baseline: 38,
        value: 9,
        unit: 'kWh/ngày',
        proof: 'Trung bình 12 tháng của 41 kho',
      },
      {
        metric: 'Hao hụt rau ăn lá sau một đêm',
        metricEn: 'Loss of leaf vegetables overnight',
        comparedWith: 'Để trong nhà sơ chế',
        comparedWithEn: 'Left in the packing shed',
        baseline: 12,
        value: 2.5,
        unit: '%',
        proof: 'Cân trước và sau tại sáu điểm gom',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'granted',
        number: 'DEMO-GPHI-2022-071',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2022-06-30',
        granted: '2024-10-02',
        expires: '2032-06-30',
      },
    ],
    transfer: machine,
    price: { mode: 'fixed', amount: 248_000_000 },
    published: 62,
  },
  {
    slug: 'mang-phu-chitosan-nano-cho-cam-buoi',
    organisation: 'vien-moc-lan-chau',
    field: 'post-harvest',
    priority: ['biotechnology', 'new-materials'],
    green: true,
    trl: 7,
    evidence: 'Thử trên 18 tấn cam tại hai kho, có đối chứng',
    evidenceDate: '2026-03-12',
    vi: {
      title: 'Màng phủ chitosan và tinh dầu sả giữ tươi cam, bưởi',
      summary:
        'Màng phủ ăn được giữ cam, bưởi tươi hơn hai tháng ở nhiệt độ phòng, thay sáp tổng hợp.',
      problem:
        'Cam chín rộ từ tháng mười một đến tháng giêng, giá xuống thấp; để trên cây thì xốp, để trong nhà thì mốc xanh. Sáp bóng tổng hợp bị người mua nghi ngại và không đáp ứng tiêu chuẩn hữu cơ.',
      solution:
        'Dung dịch gồm chitosan phân tử lượng thấp từ vỏ tôm, nano tinh dầu sả và glycerol thực phẩm. Cam rửa sạch được phun sương hoặc nhúng mười giây, hong khô bằng gió mát; màng mỏng 3–5 µm hạn chế mất nước, tinh dầu ức chế nấm mốc xanh trong khi vỏ vẫn thở nên múi không lên mùi rượu. Dung dịch pha sẵn dạng can hai mươi lít, để được một năm.',
      application:
        'Nhà vườn và hợp tác xã có thể dùng bình phun tay, doanh nghiệp gắn vào dây chuyền rửa hiện có. Một can xử lý khoảng sáu tấn quả. Viện nhận chuyển giao công thức cho đơn vị muốn tự pha chế, kèm hồ sơ công bố phụ gia thực phẩm.',
      keywords: ['màng phủ', 'chitosan', 'bảo quản cam', 'bưởi'],
    },
    en: {
      title: 'Chitosan and lemongrass oil coating that keeps oranges and pomelos fresh',
      summary:
        'An edible coating that keeps citrus fresh for more than two months at room temperature, instead of synthetic wax.',
    },
    advantages: [
      {
        metric: 'Tỷ lệ quả hỏng sau 60 ngày ở nhiệt độ phòng',
        metricEn: 'Fruit spoilt after 60 days at room temperature',
        comparedWith: 'Quả không phủ màng',
        comparedWithEn: 'Uncoated fruit',
        baseline: 37,
        value: 7,
        unit: '%',
        proof: 'Theo dõi 4.000 quả có đối chứng',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'filed',
        number: 'DEMO-SC-2025-088',
        numberHidden: true,
        office: 'Cục Sở hữu trí tuệ',
        filed: '2025-08-14',
      },
    ],
    transfer: { ...process, objects: ['formula-software-data', 'know-how'], exclusive: true },
    price: { mode: 'range', min: 300_000_000, max: 550_000_000 },
    published: 75,
  },
  {
    slug: 'chieu-xa-uvc-va-hoi-nuoc-khu-khuan-rau-an-lien',
    organisation: 'dai-hoc-thang-khoa',
    field: 'food-processing',
    trl: 5,
    evidence: 'Mẫu máy 80 kg/giờ thử tại phòng thí nghiệm vi sinh của trường',
    evidenceDate: '2025-09-02',
    vi: {
      title: 'Buồng chiếu UV-C kết hợp sương lạnh khử khuẩn rau ăn liền',
      summary: 'Giảm vi khuẩn trên rau cắt sẵn một nghìn lần mà không dùng clo, rau vẫn giòn.',
      problem:
        'Rau salad cắt sẵn thường rửa bằng nước clo; mùi còn lại làm khách khó chịu và nước thải phải xử lý. Nếu không khử khuẩn, rau chỉ để được ba ngày và có nguy cơ nhiễm E. coli từ nước tưới.',
      solution:
        'Rau trải mỏng trên băng tải lưới rung, đi qua tám vùng đèn UV-C bước sóng 275 nm chiếu từ trên và dưới, xen giữa là vòi sương nước lạnh 2 °C có hòa axit peracetic nồng độ rất thấp. Rung và lật giúp mặt khuất cũng nhận đủ liều; cảm biến quang đo liều thực và tự chỉnh tốc độ băng. Tổng thời gian qua máy là bảy mươi giây.',
      application:
        'Dành cho cơ sở rau ăn liền, bếp trung tâm và hợp tác xã rau muốn vào cửa hàng tiện lợi. Trường tìm đơn vị cùng thử nghiệm ở quy mô 300 kg/giờ và chia sẻ số liệu; hiện có một máy mẫu cho thuê theo tháng.',
      keywords: ['rau ăn liền', 'UV-C', 'khử khuẩn'],
    },
    en: {
      title: 'UV-C and cold mist chamber for ready-to-eat vegetables',
      summary:
        'Cuts bacteria on cut vegetables a thousandfold without chlorine, and the leaves stay crisp.',
    },
    advantages: [
      {
        metric: 'Tổng vi sinh vật hiếu khí sau xử lý',
        metricEn: 'Total aerobic count after treatment',
        comparedWith: 'Rửa nước sạch ba lần',
        comparedWithEn: 'Three rinses in clean water',
        baseline: 480000,
        value: 390,
        unit: 'CFU/g',
        proof: 'Kết quả phòng vi sinh, 24 mẫu',
      },
    ],
    ip: [{ type: 'patent', status: 'planned' }],
    owners: [
      ['Trường Đại học Công nghệ Thăng Khoa', 6000],
      ['Nhóm tác giả (ba giảng viên)', 4000],
    ],
    transfer: { ...plant, forms: ['independent', 'capital-contribution'] },
    price: { mode: 'on_request' },
    published: 12,
  },
  {
    slug: 'phan-loai-vai-theo-do-chin-bang-camera',
    organisation: 'mat-chuon',
    field: 'agricultural-machinery',
    priority: ['information-technology'],
    trl: 6,
    evidence: 'Thử tại nhà sơ chế trong mười hai ngày vụ vải 2026',
    evidenceDate: '2026-06-28',
    vi: {
      title: 'Máy phân loại quả vải theo độ chín và khuyết tật vỏ bằng camera',
      summary:
        'Phân loại 1,2 tấn vải/giờ thành bốn hạng bằng camera, thay mười hai người nhặt tay.',
      problem:
        'Nhà sơ chế phải tuyển quả trong đêm, mỗi ca cần hàng chục người và rất khó giữ chuẩn giống nhau giữa đầu ca và cuối ca. Thùng lẫn quả sâu cuống hoặc xanh vai khiến cả lô xuất khẩu bị trả về.',
      solution:
        'Quả đã cắt cuống đi thành hàng trên con lăn xoay, bốn camera chụp trọn mặt vỏ. Mô hình học sâu đã học 210.000 ảnh vải ở ba vùng trồng nhận ra độ đỏ, vết sâu cuống, nứt và đốm nâu; vòi khí tách quả vào bốn máng. Người quản lý chỉnh ngưỡng từng hạng bằng thanh trượt và xem ngay tỷ lệ trên màn hình. Máy chạy trên một máy tính công nghiệp đặt tại chỗ, không cần mạng.',
      application:
        'Cho nhà sơ chế từ 15 tấn mỗi đêm, dùng tiếp cho nhãn và quất sau khi đổi khay con lăn. Mắt Chuồn cho thuê theo vụ hoặc bán đứt; năm đầu cử một kỹ thuật viên trực tại xưởng.',
      keywords: ['phân loại vải', 'thị giác máy', 'học sâu', 'sơ chế'],
    },
    en: {
      title: 'Camera sorting of lychees by ripeness and shell defects',
      summary:
        'Sorts 1.2 tonnes of lychees an hour into four grades by camera, in place of twelve people.',
      problem:
        'Packing houses sort at night, with dozens of people a shift whose standards drift by morning. A few fruit with stem borers or green shoulders in a carton send an export lot back.',
      solution:
        'Fruit rolls in rows past four cameras that see the whole shell. A model trained on 210,000 images of three growing areas tells redness, borer marks, cracks and spots; air jets part the fruit into four chutes. Thresholds are sliders on a screen, and no network is needed.',
      application:
        'For packing houses of fifteen tonnes a night and more; longan and kumquat after a change of rollers. Rented by the season or sold, with a technician on site in the first year.',
      keywords: ['lychee sorting', 'machine vision', 'deep learning'],
    },
    advantages: [
      {
        metric: 'Tỷ lệ lọt quả sâu cuống vào hạng xuất khẩu',
        metricEn: 'Fruit with borer marks passed as export grade',
        comparedWith: 'Nhặt tay ca đêm',
        comparedWithEn: 'Hand sorting at night',
        baseline: 4.2,
        value: 0.9,
        unit: '%',
        proof: 'Bổ kiểm 6.000 quả trong 12 ngày',
      },
      {
        metric: 'Người cần cho 1,2 tấn/giờ',
        metricEn: 'People needed for 1.2 t/h',
        comparedWith: 'Nhặt tay',
        comparedWithEn: 'Hand sorting',
        baseline: 12,
        value: 2,
        unit: 'người',
        proof: 'Bảng chấm công của nhà sơ chế',
      },
    ],
    ip: [
      {
        type: 'copyright',
        status: 'granted',
        number: 'DEMO-QTG-2025-110',
        office: 'Cục Bản quyền tác giả',
        filed: '2025-12-01',
        granted: '2026-01-15',
      },
      { type: 'patent', status: 'planned' },
    ],
    transfer: { ...machine, objects: ['machinery', 'formula-software-data'] },
    price: { mode: 'range', min: 620_000_000, max: 760_000_000 },
    published: 9,
  },
]
