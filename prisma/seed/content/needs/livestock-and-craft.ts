import type { NeedSeed } from '../types'

export const livestockAndCraft: NeedSeed[] = [
  {
    slug: 'giam-mui-khi-doc-chuong-ga-doi',
    organisation: 'htx-ga-doi-may-trang',
    field: 'livestock-veterinary',
    priority: ['biotechnology'],
    green: true,
    trlMin: 7,
    budget: [40_000_000, 120_000_000],
    vi: {
      title: 'Giảm mùi và khí amoniac trong chuồng gà đồi 1.000–5.000 con',
      summary: 'Gà hen nhiều vào mùa lạnh vì chuồng kín, hợp tác xã muốn chuồng khô và ít mùi.',
      currentState:
        'Nền trấu thay mỗi tuần, bạt quây kín tháng mười hai đến tháng hai; amoniac đo được 30–45 ppm lúc sáng sớm. Tiền thuốc hô hấp 1.800 đồng mỗi con.',
      goal: 'Amoniac dưới 12 ppm lúc 5 giờ sáng, giảm chết và giảm kháng sinh, phân dùng làm phân bón được.',
      constraints:
        'Chuồng tạm lợp fibro, điện yếu; không thay chuồng; hộ bỏ vốn không quá 15.000 đồng một con.',
      triedBefore:
        'Rắc vôi, phun EM mua trôi nổi: đỡ được hai ngày. Quạt hút hẹn giờ: gà lạnh, giảm ăn.',
      notWanted: 'Không nhận chuồng kín điều hòa toàn phần.',
      acceptanceTest: 'Hai lứa mùa đông ở ba hộ, mỗi hộ một chuồng đối chứng.',
      keywords: ['gà đồi', 'amoniac', 'đệm lót'],
    },
    en: {
      title: 'Less odour and ammonia in hill chicken houses of 1,000–5,000 birds',
      summary:
        'Respiratory disease in closed winter houses; the cooperative wants them dry and nearly odourless.',
    },
    targets: [
      {
        metric: 'Amoniac lúc 5 giờ sáng',
        metricEn: 'Ammonia at 5 a.m.',
        comparison: 'at_most',
        value: 12,
        unit: 'ppm',
      },
      {
        metric: 'Tỷ lệ chết cả lứa',
        metricEn: 'Mortality per batch',
        comparison: 'at_most',
        value: 4,
        unit: '%',
      },
    ],
    deadlineIn: 70,
    published: 18,
  },
  {
    slug: 'may-ap-trung-chiu-mat-dien',
    organisation: 'htx-ga-doi-may-trang',
    field: 'livestock-veterinary',
    trlMin: 8,
    budget: [null, 250_000_000],
    forms: ['machinery-purchase'],
    vi: {
      title: 'Máy ấp 5.000 trứng giữ nhiệt khi mất điện ít nhất ba giờ',
      summary: 'Lò ấp của hợp tác xã cần thay sáu máy cũ, vùng hay mất điện mùa dông.',
      currentState:
        'Sáu máy ấp vách xốp từ năm 2013, mất điện 90 phút phải chạy máy nổ; nở rải rác ba ngày.',
      goal: 'Giữ trên 36,5 °C ba giờ không điện, nở gọn trong 24 giờ, có báo động về điện thoại.',
      constraints: 'Cửa phòng ấp rộng 1,2 m; sửa chữa được tại huyện cũ.',
      triedBefore: 'Bộ lưu điện UPS: pin chết sau một năm.',
      notWanted: 'Không lấy máy phải dùng linh kiện độc quyền.',
      acceptanceTest: 'Ngắt điện thử ba lần mỗi máy; ba mẻ nở đầu trên 88 %.',
      keywords: ['máy ấp trứng', 'mất điện', 'gà giống'],
    },
    en: {
      title: 'Incubators for 5,000 eggs that keep warm through a power cut of three hours',
      summary: 'A hatchery replaces six old machines in an area with frequent storm outages.',
    },
    targets: [
      {
        metric: 'Thời gian giữ trên 36,5 °C khi mất điện',
        metricEn: 'Time above 36.5 °C without power',
        comparison: 'at_least',
        value: 180,
        unit: 'phút',
      },
      {
        metric: 'Tỷ lệ nở trên trứng có phôi',
        metricEn: 'Hatch of fertile eggs',
        comparison: 'at_least',
        value: 88,
        unit: '%',
      },
    ],
    deadlineIn: 55,
    published: 44,
  },
  {
    slug: 'can-dem-ga-khong-bat-de-hen-ngay-ban',
    organisation: 'htx-ga-doi-may-trang',
    coDevelopment: {
      resultShare:
        'Hợp tác xã được dùng miễn phí 10 năm; đơn vị phát triển giữ bản quyền phần mềm.',
    },
    field: 'livestock-veterinary',
    priority: ['information-technology'],
    vi: {
      title: 'Cùng thử cân, đếm gà không bắt để hẹn ngày bán và phát hiện bệnh sớm',
      summary: 'Hợp tác xã có 52 trại và số liệu cân xuất chuồng, tìm đơn vị làm thiết bị.',
      currentState:
        'Cân thử 30 con mỗi tuần, sai 8–10 %; thương lái ép giá vì không có số liệu. Chuồng có điện và vài trại có mạng.',
      goal: 'Biết trọng lượng trung bình, độ đồng đều mỗi ngày với sai số dưới 5 %, báo khi đàn chững lớn.',
      constraints: 'Chuồng bụi, gà đậu giàn cao thấp; thiết bị dưới 45 triệu đồng một chuồng.',
      triedBefore: 'Cân đậu treo: gà khôn không lên, kẹt bụi.',
      notWanted: 'Không gắn chip từng con.',
      acceptanceTest: 'Hai lứa ở hai trại, so phiếu cân của lò mổ.',
      keywords: ['gà đồi', 'camera', 'cân gà'],
    },
    en: {
      title: 'Joint trial of counting and weighing chickens without catching them',
      summary: 'A cooperative with 52 farms and slaughter weights looks for a maker of the device.',
    },
    targets: [
      {
        metric: 'Sai số trọng lượng trung bình',
        metricEn: 'Error of the mean weight',
        comparison: 'at_most',
        value: 5,
        unit: '%',
      },
    ],
    deadlineIn: 150,
    published: 22,
  },
  {
    slug: 'ruou-nep-on-dinh-aldehyt-thap',
    organisation: 'ruou-bay-gieng',
    field: 'food-processing',
    priority: ['biotechnology'],
    trlMin: 6,
    budget: [50_000_000, 150_000_000],
    vi: {
      title: 'Giảm aldehyt trong rượu nếp men lá mà vẫn giữ hương làng nghề',
      summary: 'Hộ nấu muốn tự công bố chất lượng, cần men ổn định hoặc cách chưng cất tách tạp.',
      currentState:
        'Aldehyt 35–60 mg/L, tùy mùa; mẻ mùa nồm hay chua. Nồi đồng đun than 120 lít, bỏ rượu đầu theo kinh nghiệm.',
      goal: 'Aldehyt dưới 20 mg/L mọi mẻ, giữ mùi men lá, hộ tự làm được.',
      constraints:
        'Không lọc than hoạt tính vì mất mùi; vốn dưới 150 triệu đồng; bếp trong khu dân cư.',
      triedBefore: 'Men công nghiệp: mất khách quen. Máy lão hóa siêu âm: không giảm aldehyt.',
      notWanted: 'Không pha cồn, không hương liệu.',
      acceptanceTest: 'Mười mẻ liên tiếp qua mùa nồm, kiểm nghiệm độc lập và mười người uống thử.',
      keywords: ['rượu nếp', 'aldehyt', 'men lá'],
    },
    en: {
      title: 'Less aldehyde in leaf-yeast rice spirit with its aroma kept',
      summary:
        'A distiller wants to declare his quality: a steady starter or a still that parts the heads.',
    },
    targets: [
      {
        metric: 'Hàm lượng aldehyt',
        metricEn: 'Aldehyde',
        comparison: 'at_most',
        value: 20,
        unit: 'mg/L',
      },
    ],
    deadlineIn: 85,
    published: 31,
  },
  {
    slug: 'nung-gom-it-khoi-giu-men-cui',
    organisation: 'gom-canh-buom',
    field: 'crafts-design',
    green: true,
    trlMin: 6,
    budget: [200_000_000, 350_000_000],
    vi: {
      title: 'Lò nung gốm ít khói mà men vẫn trầm như nung củi',
      summary: 'Xưởng gốm bị phản ánh khói, cần lò mới nhưng không chịu mất chất men.',
      currentState:
        'Lò cóc 8 m³, mỗi mẻ 14 m³ củi, ba ngày ba đêm; nứt cong gần một phần ba. Dân xung quanh đã đơn thư hai lần.',
      goal: 'Không khói đen, hỏng dưới 10 %, giữ màu men da lươn và vết tro.',
      constraints:
        'Xưởng 6 × 7 m sát nhà dân; thợ già quen nhìn lửa; vốn vay ưu đãi 350 triệu đồng.',
      triedBefore: 'Thuê lò gas hộp ở làng khác: men bóng loáng như sứ công nghiệp.',
      notWanted: 'Không chuyển sang lò điện vì phí điện và men nhạt.',
      acceptanceTest:
        'Nung năm mẻ cùng đất và men của xưởng, đặt cạnh sản phẩm lò củi cho khách chọn mù.',
      keywords: ['gốm', 'lò nung', 'men tro'],
    },
    en: {
      title: 'A pottery kiln with little smoke and the deep glaze of wood firing',
      summary: 'Neighbours complain of smoke; the workshop will not give its glaze up.',
      currentState:
        'An eight cubic metre kiln burns 14 m³ of wood in three days and nights; almost a third cracks or warps.',
      goal: 'No black smoke, less than 10% spoilt, eel-skin glaze and ash marks kept.',
      constraints: 'A shed of 6 × 7 m beside houses; a preferential loan of VND 350 million.',
      acceptanceTest:
        'Five firings with the workshop’s clay and glaze, set beside wood-fired ware for a blind choice.',
      keywords: ['pottery', 'kiln', 'ash glaze'],
    },
    targets: [
      {
        metric: 'Tỷ lệ sản phẩm hỏng mỗi mẻ',
        metricEn: 'Ware spoilt per firing',
        comparison: 'at_most',
        value: 10,
        unit: '%',
      },
    ],
    deadlineIn: 105,
    published: 50,
  },
  {
    slug: 'chong-moc-hang-may-tre-di-bien',
    organisation: 'may-tre-ngo-truc',
    field: 'forestry',
    trlMin: 7,
    budget: [null, 220_000_000],
    vi: {
      title: 'Chống mốc hàng mây tre đan xuất khẩu không dùng lưu huỳnh',
      summary: 'Hai container bị trả vì mốc, khách châu Âu cấm xông lưu huỳnh.',
      currentState:
        'Nan ngâm nước vôi, xông lưu huỳnh, phơi; độ ẩm khi đóng hàng 14–18 %. Mùa xuân mốc trong kho sau ba tuần.',
      goal: 'Không mốc sau 90 ngày ở độ ẩm cao, màu sáng đều, an toàn cho khay đựng quả.',
      constraints: 'Xưởng nhỏ 24 thợ; xử lý 250 kg nan mỗi ngày; nước thải vào cống chung.',
      triedBefore: 'Phun thuốc chống mốc sau đan: vệt trắng. Sấy lò than: giòn gãy.',
      notWanted: 'Không dùng pentachlorophenol và hợp chất thiếc.',
      acceptanceTest: 'Thử buồng ẩm 85 % trong 90 ngày với 100 sản phẩm.',
      keywords: ['mây tre đan', 'chống mốc', 'xuất khẩu'],
    },
    en: {
      title: 'Protecting export wickerwork from mould without sulphur',
      summary: 'Two containers came back mouldy, and European buyers forbid sulphur.',
    },
    targets: [
      {
        metric: 'Sản phẩm có mốc sau 90 ngày',
        metricEn: 'Products with mould after 90 days',
        comparison: 'at_most',
        value: 3,
        unit: '%',
      },
    ],
    deadlineIn: 65,
    published: 24,
  },
  {
    slug: 'thiet-ke-mau-moi-tu-hoa-tiet-lang-nghe',
    organisation: 'may-tre-ngo-truc',
    field: 'crafts-design',
    priority: ['information-technology'],
    budget: [30_000_000, 100_000_000],
    vi: {
      title: 'Công cụ thiết kế mẫu đan mới từ họa tiết cũ, ra bản vẽ cho thợ',
      summary: 'Cần trả lời yêu cầu mẫu của khách trong ba ngày thay vì hai tuần.',
      currentState:
        'Chủ cơ sở vẽ tay, thợ đan thử; mỗi năm 60 yêu cầu mẫu, trượt hai phần ba vì chậm.',
      goal: 'Có ảnh phối cảnh gửi khách và tờ hướng dẫn cho 110 người nhận hàng về nhà.',
      constraints: 'Người dùng chỉ quen điện thoại; mẫu của nghệ nhân phải được ghi quyền tác giả.',
      triedBefore: 'Thuê sinh viên thiết kế: mẫu đẹp nhưng không đan được.',
      notWanted: 'Không dùng kho mẫu của nơi khác.',
      acceptanceTest: 'Xử lý 15 yêu cầu thật trong hai tháng, ít nhất năm mẫu được đặt.',
      keywords: ['mây tre đan', 'thiết kế', 'họa tiết'],
    },
    en: {
      title: 'A tool to design new weaves from old patterns, with sheets for makers',
      summary: 'Buyers’ requests should be answered in three days instead of two weeks.',
    },
    targets: [
      {
        metric: 'Thời gian trả lời một yêu cầu mẫu',
        metricEn: 'Time to answer a request',
        comparison: 'at_most',
        value: 3,
        unit: 'ngày',
      },
    ],
    deadlineIn: 115,
    published: 35,
  },
]
