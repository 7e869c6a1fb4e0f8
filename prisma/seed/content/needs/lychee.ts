import type { NeedSeed } from '../types'

export const lychee: NeedSeed[] = [
  {
    slug: 'tim-may-say-vai-thieu-khong-am-khoi-cho-hop-tac-xa',
    organisation: 'htx-bach-van-quy',
    field: 'post-harvest',
    green: true,
    trlMin: 7,
    budget: [350_000_000, 700_000_000],
    forms: ['machinery-purchase', 'independent'],
    vi: {
      title: 'Tìm máy sấy vải thiều nguyên quả không ám khói, 2 tấn mỗi mẻ',
      summary: 'Hợp tác xã cần thay ba lò gạch đốt than bằng máy sấy sạch trước vụ vải tới.',
      currentState:
        'Ba lò gạch đốt than, mỗi lò 1,2 tấn tươi, sấy 60–70 giờ, phải đảo khay bốn lần. Quả khô sẫm màu, có mùi khói; năm ngoái bị trả lại 4,5 tấn. Điện ba pha 50 kW đã có tại nhà sơ chế.',
      goal: 'Sấy được ít nhất 2 tấn quả tươi mỗi mẻ, vỏ giữ màu nâu đỏ, không ám khói, độ ẩm cùi đồng đều để bán cho khách Nhật và siêu thị trong nước.',
      constraints:
        'Nhà sấy rộng 9 × 7 m, cao 4 m; công suất điện không vượt 45 kW; người vận hành là xã viên, chỉ học được trong vài ngày. Phải lắp xong trước ngày 10 tháng 5.',
      triedBefore:
        'Đã thuê tủ sấy điện trở 300 kg của cơ sở bên cạnh: màu đẹp nhưng tiền điện cao hơn giá bán. Đã thử lò hơi củi dẫn nhiệt gián tiếp, nhiệt không đều.',
      notWanted: 'Không nhận lò đốt trực tiếp bằng than, củi; không nhận sấy có xông lưu huỳnh.',
      acceptanceTest:
        'Sấy ba mẻ liên tiếp tại hợp tác xã bằng vải chính vụ, lấy 200 quả mỗi mẻ đo độ ẩm, tỷ lệ nứt vỏ và mời hai khách mua chấm màu.',
      keywords: ['sấy vải thiều', 'máy sấy', 'bơm nhiệt', 'hợp tác xã'],
    },
    en: {
      title: 'Smoke-free dryer for whole lychees, two tonnes a batch',
      summary:
        'A cooperative wants to replace three coal-fired brick kilns before the next season.',
    },
    targets: [
      {
        metric: 'Khối lượng quả tươi mỗi mẻ',
        metricEn: 'Fresh fruit per batch',
        comparison: 'at_least',
        value: 2,
        unit: 'tấn/mẻ',
      },
      {
        metric: 'Điện tiêu thụ cho một kg quả khô',
        metricEn: 'Electricity per kg of dried fruit',
        comparison: 'at_most',
        value: 1.2,
        unit: 'kWh/kg',
      },
      {
        metric: 'Tỷ lệ quả nứt vỏ',
        metricEn: 'Fruit with cracked shell',
        comparison: 'at_most',
        value: 4,
        unit: '%',
      },
    ],
    deadlineIn: 75,
    published: 20,
  },
  {
    slug: 'giu-vai-tuoi-do-vo-ba-muoi-ngay-di-duong-bien',
    organisation: 'hong-thieu',
    field: 'post-harvest',
    trlMin: 7,
    budget: [1_500_000_000, 4_000_000_000],
    forms: ['independent', 'investment-project'],
    vi: {
      title: 'Công nghệ giữ vải tươi đỏ vỏ 30 ngày để xuất khẩu đường biển',
      summary:
        'Doanh nghiệp cần thay vận chuyển hàng không bằng đường biển mà quả vẫn đỏ và không dùng lưu huỳnh.',
      currentState:
        'Hiện xuất khẩu 600 tấn vải tươi bằng máy bay, cước chiếm 55 % giá vốn. Quả nhúng nước đá và đóng thùng xốp chỉ giữ màu tối đa 12 ngày ở 4 °C.',
      goal: 'Vỏ còn đỏ trên ba phần tư diện tích, không nhũn cuống, không mùi lạ sau 30 ngày kể từ khi đóng container lạnh.',
      constraints:
        'Không lưu huỳnh, không hóa chất ngoài danh mục nước nhập khẩu cho phép; xử lý tối thiểu 2 tấn/giờ; nước thải phải tái sử dụng hoặc đạt cột B.',
      triedBefore:
        'Màng chitosan nhúng nóng làm thâm mắt quả; túi khí điều biến giá rẻ giữ được 18 ngày; xử lý nước nóng làm nứt vỏ khi quả quá chín.',
      notWanted:
        'Không nhận giải pháp chiếu xạ vì chi phí chở quả vào miền Nam; không nhận xông SO₂.',
      acceptanceTest:
        'Hai container 20 tấn, mỗi container lấy 30 thùng ở ba vị trí, chấm màu và vi sinh ngày thứ 30 có đơn vị giám định độc lập.',
      keywords: ['vải tươi', 'bảo quản', 'xuất khẩu', 'đường biển'],
    },
    en: {
      title: 'Keeping fresh lychees red for 30 days of sea freight',
      summary:
        'An exporter wants to move from air to sea freight without sulphur and without browning.',
      currentState:
        'Six hundred tonnes go by air, and freight is 55% of the cost. Iced fruit in foam boxes keeps its colour for twelve days at 4 °C at most.',
      goal: 'Shells red over three quarters of their surface, firm stalk ends and no off-odour 30 days after the container is closed.',
      constraints:
        'No sulphur and nothing the importing country forbids; at least two tonnes an hour; water reused or within discharge limits.',
      acceptanceTest:
        'Two containers of 20 tonnes, thirty cartons each from three places, scored on day 30 by an independent surveyor.',
      keywords: ['fresh lychee', 'storage', 'sea freight'],
    },
    targets: [
      {
        metric: 'Thời gian vỏ còn đỏ ở 4 °C',
        metricEn: 'Days the shell stays red at 4 °C',
        comparison: 'at_least',
        value: 30,
        unit: 'ngày',
      },
      {
        metric: 'Tỷ lệ quả loại khi mở container',
        metricEn: 'Fruit rejected on opening',
        comparison: 'at_most',
        value: 7,
        unit: '%',
      },
    ],
    deadlineIn: 120,
    published: 33,
  },
  {
    slug: 'phan-loai-vai-tu-dong-thay-nhat-tay-ban-dem',
    organisation: 'hong-thieu',
    field: 'agricultural-machinery',
    priority: ['information-technology'],
    trlMin: 6,
    budget: [null, 900_000_000],
    forms: ['machinery-purchase'],
    vi: {
      title: 'Dây chuyền phân loại vải theo màu và sâu cuống, từ 1 tấn/giờ',
      summary: 'Cần máy phân loại vải đã cắt cuống thành ít nhất ba hạng, bớt người làm đêm.',
      currentState:
        'Mỗi đêm 70 người nhặt tay 20 tấn, lọt khoảng 4 % quả sâu cuống; tuyển người ngày càng khó vì trùng vụ thu hoạch của chính các hộ.',
      goal: 'Giảm còn dưới 20 người, tách được quả xanh vai, nứt, đốm nâu và sâu cuống; dữ liệu tỷ lệ hạng theo từng hộ giao hàng.',
      constraints:
        'Xưởng bụi và ẩm, nền không phẳng hoàn toàn; máy phải rửa được bằng vòi nước áp lực thấp; chuyển sang nhãn sau vụ vải.',
      triedBefore:
        'Máy phân cỡ con lăn chỉ chia theo đường kính; một hãng nước ngoài thử bằng camera nhưng mô hình học trên giống vải khác nên sai nhiều.',
      notWanted: 'Không nhận máy bắt buộc kết nối máy chủ ở nước ngoài.',
      acceptanceTest: 'Chạy mười đêm liên tục trong vụ, bổ kiểm 3.000 quả hạng xuất khẩu.',
      keywords: ['phân loại vải', 'camera', 'sâu cuống'],
    },
    en: {
      title: 'Lychee sorting line by colour and stem borer marks, from one tonne an hour',
      summary: 'A packer wants at least three grades and far fewer people at night.',
    },
    targets: [
      {
        metric: 'Tỷ lệ lọt quả sâu cuống',
        metricEn: 'Fruit with borer marks passed',
        comparison: 'at_most',
        value: 1,
        unit: '%',
      },
      {
        metric: 'Năng suất',
        metricEn: 'Throughput',
        comparison: 'at_least',
        value: 1000,
        unit: 'kg/giờ',
      },
    ],
    deadlineIn: 90,
    published: 15,
  },
  {
    slug: 'che-bien-vai-loai-hai-thanh-san-pham-co-gia-tri',
    organisation: 'htx-bach-van-quy',
    coDevelopment: {
      resultShare:
        'Hợp tác xã giữ quyền sản xuất trong tỉnh 5 năm; đơn vị nghiên cứu giữ quyền với công thức và bán ngoài tỉnh.',
    },
    field: 'food-processing',
    priority: ['biotechnology'],
    budget: [200_000_000, 450_000_000],
    vi: {
      title: 'Cùng phát triển sản phẩm từ vải loại hai, vải rụng cuống',
      summary:
        'Hợp tác xã muốn cùng viện, trường làm đồ uống lên men hoặc đồ ăn nhẹ từ quả loại hai.',
      currentState:
        'Khoảng 90 tấn quả loại hai mỗi vụ bán xô 3.000–5.000 đồng/kg cho nhà máy nước quả. Hợp tác xã có phòng lạnh 30 m³, chưa có thiết bị chế biến.',
      goal: 'Ít nhất một sản phẩm bán được quanh năm, hạn dùng sáu tháng trở lên, tăng giá trị quả loại hai gấp ba.',
      constraints:
        'Vốn thiết bị năm đầu dưới 450 triệu đồng; nhãn ghi ít phụ gia; xã viên vận hành được.',
      triedBefore: 'Siro vải nấu đường: bán chậm, kết tinh. Vải sấy dẻo gia công: dính, giá cao.',
      notWanted: 'Không làm nước giải khát có ga vì không đủ vốn dây chuyền chiết.',
      acceptanceTest:
        'Bán thử 1.000 đơn vị tại hai cửa hàng trong hai tháng, tỷ lệ mua lại trên 20 %.',
      keywords: ['vải loại hai', 'lên men', 'chế biến'],
    },
    en: {
      title: 'Joint development of products from second-grade lychees',
      summary:
        'A cooperative wants to develop a fermented drink or snack together with an institute.',
    },
    targets: [
      {
        metric: 'Hạn sử dụng',
        metricEn: 'Shelf life',
        comparison: 'at_least',
        value: 6,
        unit: 'tháng',
      },
      {
        metric: 'Giá trị thu được trên một kg quả loại hai',
        metricEn: 'Value per kg of second-grade fruit',
        comparison: 'at_least',
        value: 13000,
        unit: 'đồng/kg',
      },
    ],
    deadlineIn: 160,
    published: 48,
  },
  {
    slug: 'bao-som-sau-duc-cuong-vai-cho-ca-xa',
    organisation: 'htx-bach-van-quy',
    field: 'plant-protection',
    trlMin: 6,
    budget: [60_000_000, 150_000_000],
    forms: ['independent'],
    vi: {
      title: 'Hệ thống báo sớm sâu đục cuống vải cho vùng trồng 140 ha',
      summary: 'Cần biết đúng ngày phun theo từng thôn để bớt thuốc và giữ mã số vùng trồng.',
      currentState:
        'Các hộ phun theo lịch 6–7 ngày một lần trong hai tháng trước thu hoạch. Cán bộ xã điều tra bẫy đèn ở hai điểm, số liệu chậm ba đến bốn ngày.',
      goal: 'Cảnh báo theo thôn trước khi trứng nở ít nhất ba ngày, gửi tin nhắn cho hộ không dùng điện thoại thông minh.',
      constraints:
        'Nhiều khe đồi không có sóng 4G; thiết bị để ngoài vườn phải chịu mưa, ít nguy cơ mất cắp; dữ liệu thuộc hợp tác xã.',
      triedBefore:
        'Bẫy pheromone treo tay: đếm không đều. Ứng dụng dự báo chung cho cả nước: không đúng thời điểm trên đồi.',
      notWanted: 'Không nhận dịch vụ bắt buộc mua thuốc kèm theo.',
      acceptanceTest:
        'So ngày báo với điều tra tay của trạm bảo vệ thực vật ở sáu vườn trong một vụ.',
      keywords: ['sâu đục cuống', 'dự báo', 'pheromone'],
    },
    en: {
      title: 'Early warning of lychee stem-end borers for 140 hectares',
      summary:
        'Growers want the right spraying day for each hamlet, to spray less and keep their growing-area code.',
    },
    targets: [
      {
        metric: 'Báo trước ngày trứng nở',
        metricEn: 'Lead before eggs hatch',
        comparison: 'at_least',
        value: 3,
        unit: 'ngày',
      },
      {
        metric: 'Số lần phun mỗi vụ',
        metricEn: 'Sprays per season',
        comparison: 'at_most',
        value: 3,
        unit: 'lần',
      },
    ],
    deadlineIn: 100,
    published: 26,
  },
  {
    slug: 'tuoi-tiet-kiem-cho-vai-cam-dat-doi-thieu-nuoc',
    organisation: 'htx-bach-van-quy',
    field: 'soil-irrigation',
    green: true,
    trlMin: 7,
    budget: [null, 55_000_000],
    vi: {
      title: 'Tưới tiết kiệm nước cho vải, cam trên đồi dốc dùng ao chứa nhỏ',
      summary: 'Mười hai hộ muốn làm mẫu 9 ha tưới tự động, nước chỉ đủ từ ao gom mưa.',
      currentState:
        'Mỗi hộ có ao 200–400 m³ lót bạt, bơm xăng kéo ống 4–5 ngày công mỗi đợt. Tháng tư thường thiếu nước đúng kỳ nuôi quả.',
      goal: 'Giảm tối thiểu một phần ba lượng nước, bớt công kéo ống, cây đỉnh đồi và chân đồi nhận nước như nhau.',
      constraints:
        'Chênh cao 45 m, không có điện lưới ở ba ao; chi phí dưới 55 triệu đồng một héc-ta.',
      triedBefore:
        'Ống nhỏ giọt mua ngoài chợ: đầu dốc không ra nước, cuối dốc phun mạnh, tắc vì nước ao nhiều tảo.',
      notWanted: 'Không cần phần mềm phải nuôi thuê bao hằng tháng.',
      acceptanceTest:
        'Đo lưu lượng 20 điểm ở ba độ cao, chênh không quá 10 %; theo dõi đồng hồ nước một vụ.',
      keywords: ['tưới nhỏ giọt', 'vải', 'cam', 'đất dốc'],
    },
    en: {
      title: 'Water-saving irrigation for lychees and oranges on steep hills',
      summary: 'Twelve households want a nine-hectare model that lives on small rain ponds.',
    },
    targets: [
      {
        metric: 'Lượng nước tưới mỗi vụ',
        metricEn: 'Irrigation water per season',
        comparison: 'at_most',
        value: 1300,
        unit: 'm³/ha',
      },
      {
        metric: 'Chi phí lắp đặt',
        metricEn: 'Installation cost',
        comparison: 'at_most',
        value: 55,
        unit: 'triệu đồng/ha',
      },
    ],
    deadlineIn: 60,
    published: 9,
  },
]
