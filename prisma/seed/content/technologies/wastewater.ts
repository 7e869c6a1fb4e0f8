import type { TechnologySeed } from '../types'
import { plant, process } from './transfer-presets'

export const wastewater: TechnologySeed[] = [
  {
    slug: 'xu-ly-nuoc-thai-xi-ma-bang-dong-tu-va-loc-gom',
    organisation: 'vien-thanh-cau',
    field: 'environment-waste',
    priority: ['new-materials'],
    green: true,
    trl: 7,
    evidence: 'Mô-đun 20 m³/ngày chạy bảy tháng tại một xưởng mạ trong khu công nghiệp',
    evidenceDate: '2026-04-11',
    verified: 7,
    vi: {
      title: 'Xử lý nước thải xi mạ bằng keo tụ điện hóa và màng gốm tự chế',
      summary:
        'Loại niken, crôm khỏi nước thải mạ, nước ra dùng lại được 60 %, bùn ít hơn một nửa.',
      problem:
        'Nước rửa sau mạ chứa niken, crôm và chất tạo phức nên kết tủa bằng vôi không bao giờ xuống dưới ngưỡng. Nhà máy châm hóa chất dư, bùn nguy hại tăng và chi phí thuê xử lý bùn vượt cả tiền vận hành trạm.',
      solution:
        'Nước được tách dòng crôm và dòng niken, khử crôm(VI) rồi đi qua bể điện cực sắt – nhôm có đảo cực để phá phức và keo tụ cùng lúc. Bông cặn được lọc bằng màng gốm ống làm từ cao lanh và tro trấu, rửa ngược bằng khí nén, chịu được pH 2–12. Bộ điều khiển chỉnh dòng điện theo độ dẫn và thế oxy hóa khử, người trực chỉ cần thay tấm điện cực khoảng bốn mươi lăm ngày một lần.',
      application:
        'Cho xưởng mạ, anod nhôm, linh kiện điện tử lưu lượng 5–100 m³/ngày, lắp trong khung container nên không cần xây bể. Nước sau màng đủ trong để vào thẳng hệ RO tái sử dụng. Viện thử mẫu nước của khách trong hai tuần và cam kết chỉ tiêu trong hợp đồng.',
      keywords: ['nước thải xi mạ', 'niken', 'crôm', 'màng gốm', 'keo tụ điện hóa'],
    },
    en: {
      title: 'Plating wastewater treatment by electrocoagulation and ceramic membranes',
      summary:
        'Removes nickel and chromium from plating rinse water; 60% can be reused and sludge is halved.',
      problem:
        'Rinse water holds nickel, chromium and chelating agents, so lime never brings it below the limit. Plants overdose chemicals, hazardous sludge grows, and its disposal costs more than running the station.',
      solution:
        'Chromium and nickel streams are kept apart; chromium(VI) is reduced, then iron and aluminium electrodes with changing polarity break the complexes and coagulate at once. Tubular ceramic membranes of kaolin and rice husk ash hold the flocs back. The current follows conductivity and redox potential.',
      application:
        'For plating, anodising and component shops of 5–100 m³ a day, in a container frame. The permeate can go straight to reverse osmosis.',
      keywords: ['plating wastewater', 'nickel', 'chromium', 'ceramic membrane'],
    },
    advantages: [
      {
        metric: 'Niken trong nước sau xử lý',
        metricEn: 'Nickel in treated water',
        comparedWith: 'Kết tủa vôi hai bậc',
        comparedWithEn: 'Two-stage lime precipitation',
        baseline: 1.6,
        value: 0.15,
        unit: 'mg/L',
        proof: 'Quan trắc 28 mẫu trong bảy tháng',
      },
      {
        metric: 'Bùn nguy hại phát sinh mỗi m³ nước',
        metricEn: 'Hazardous sludge per m³',
        comparedWith: 'Kết tủa vôi hai bậc',
        comparedWithEn: 'Two-stage lime precipitation',
        baseline: 5.2,
        value: 2.3,
        unit: 'kg',
        proof: 'Chứng từ chuyển giao chất thải',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'granted',
        number: 'DEMO-SC-2020-101',
        numberHidden: true,
        office: 'Cục Sở hữu trí tuệ',
        filed: '2020-11-20',
        granted: '2024-01-30',
        expires: '2040-11-20',
      },
    ],
    taskCode: 'DEMO-ĐT-2020-31',
    transfer: plant,
    price: { mode: 'range', min: 1_200_000_000, max: 4_800_000_000 },
    published: 141,
  },
  {
    slug: 'tram-xu-ly-nuoc-thai-lang-nghe-ruou-yem-khi-hieu-khi',
    organisation: 'moi-truong-thuy-moc-an',
    field: 'environment-waste',
    green: true,
    trl: 8,
    evidence: 'Trạm 60 m³/ngày vận hành mười bốn tháng, quan trắc hằng quý',
    evidenceDate: '2026-01-30',
    vi: {
      title: 'Trạm xử lý nước thải làng nghề nấu rượu, chăn nuôi dạng hợp khối',
      summary:
        'Trạm chôn ngầm xử lý nước thải hữu cơ đậm đặc của làng nghề, không mùi, ít người trông.',
      problem:
        'Nước thải làng rượu gồm nước rửa, bã hèm và phân lợn, COD có lúc trên 8.000 mg/L, lại dồn vào sáng sớm. Các bể sinh học tính cho nước sinh hoạt nhanh chóng chua và chết men, nhiều trạm làng nghề bị bỏ hoang sau nghiệm thu.',
      solution:
        'Trạm gồm bể điều hòa dung tích bằng một ngày thải, bể yếm khí dòng ngược có giá thể tre chẻ tẩm, tiếp đó là bể thiếu khí – hiếu khí với giá thể chuyển động và bể lắng lam. Khí sinh học được đốt cho bếp nấu chung. Bơm tuần hoàn và máy thổi khí chạy theo ba chế độ: ngày thường, ngày Tết nấu rượu nhiều, ngày mưa. Tủ điện gửi cảnh báo qua tin nhắn khi pH lệch.',
      application:
        'Cho cụm 20–150 hộ làng rượu, bún, đậu, giết mổ. Chiếm khoảng 1,1 m² cho mỗi mét khối nước. Công ty vận hành thử sáu tháng trước khi bàn giao, đào tạo tổ tự quản và cung cấp bảng tính phí vận hành minh bạch cho từng hộ.',
      keywords: ['nước thải làng nghề', 'bã hèm', 'yếm khí', 'COD'],
    },
    en: {
      title: 'Packaged treatment plant for wastewater of spirit-making villages',
      summary:
        'Buried plant for strong organic wastewater of craft villages: no odour and little attendance.',
    },
    advantages: [
      {
        metric: 'COD sau xử lý',
        metricEn: 'COD after treatment',
        comparedWith: 'Bể hiếu khí tính cho nước sinh hoạt',
        comparedWithEn: 'Aerobic tank designed for domestic sewage',
        baseline: 690,
        value: 120,
        unit: 'mg/L',
        proof: 'Năm kỳ quan trắc độc lập',
      },
      {
        metric: 'Chi phí vận hành',
        metricEn: 'Operating cost',
        comparedWith: 'Trạm hóa lý – sinh học cùng công suất',
        comparedWithEn: 'Chemical-biological plant of the same size',
        baseline: 14500,
        value: 6800,
        unit: 'đồng/m³',
        proof: 'Sổ chi mười bốn tháng',
      },
    ],
    ip: [
      {
        type: 'utility-solution',
        status: 'filed',
        number: 'DEMO-GPHI-2024-055',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2024-05-24',
      },
    ],
    transfer: plant,
    price: { mode: 'on_request' },
    published: 66,
  },
  {
    slug: 'bai-loc-trong-cay-nhieu-tang-nuoc-thai-sinh-hoat-thon',
    organisation: 'dai-hoc-van-khe',
    field: 'environment-waste',
    green: true,
    trl: 8,
    evidence: 'Bốn bãi lọc phục vụ 260 hộ, quan trắc hai năm',
    evidenceDate: '2025-12-20',
    vi: {
      title: 'Bãi lọc trồng cây nhiều tầng xử lý nước thải sinh hoạt thôn xóm',
      summary:
        'Xử lý nước thải thôn bằng bãi lọc trồng cây chảy đứng, không bơm, người dân tự trông coi.',
      problem:
        'Thôn xóm không nối được vào cống đô thị, nước thải bếp và nhà tắm chảy ra mương tưới. Trạm cơ giới cỡ nhỏ thì không ai trả tiền điện, hỏng bơm là dừng hẳn.',
      solution:
        'Nước qua bể tự hoại cải tiến ba ngăn vào hai bãi lọc thay phiên nhau: tầng trên là sỏi và viên gốm nhẹ từ bùn ao, tầng giữa cát thô trộn vụn sắt để giữ phốt pho, dưới là đá cuội có ống thông khí thẳng đứng. Xi-phông tự xả theo mẻ đưa oxy vào lớp lọc mà không cần điện. Trồng chuối hoa, thủy trúc và cỏ voi, cắt hai lần mỗi năm làm thức ăn cho trâu bò.',
      application:
        'Phù hợp cụm 20–120 hộ có độ dốc tối thiểu 1,2 m và quỹ đất khoảng 1,5 m² mỗi người. Xây bằng vật liệu tại chỗ trong sáu tuần. Trường khảo sát, thiết kế, giám sát thi công và tập huấn tổ tự quản; hồ sơ mẫu dùng được cho chương trình nông thôn mới.',
      keywords: ['bãi lọc trồng cây', 'nước thải sinh hoạt', 'nông thôn'],
    },
    en: {
      title: 'Layered constructed wetland for village sewage',
      summary:
        'Vertical-flow planted filters that treat village sewage without pumps and can be kept by residents.',
    },
    advantages: [
      {
        metric: 'Amoni trong nước ra',
        metricEn: 'Ammonium in the outflow',
        comparedWith: 'Bể tự hoại ba ngăn',
        comparedWithEn: 'Three-chamber septic tank',
        baseline: 46,
        value: 6,
        unit: 'mg/L',
        proof: 'Quan trắc hằng quý trong hai năm',
      },
    ],
    ip: [{ type: 'none', status: 'not-required' }],
    taskCode: 'DEMO-ĐT-2021-22',
    transfer: { ...process, objects: ['solution-drawing', 'plan-process'], sublicence: true },
    price: { mode: 'fixed', amount: 85_000_000 },
    published: 118,
  },
  {
    slug: 'hap-phu-asen-amoni-nuoc-gieng-bang-hat-vat-lieu-laterit',
    organisation: 'vien-thanh-cau',
    field: 'materials',
    priority: ['new-materials'],
    trl: 9,
    evidence: '480 bộ lọc hộ gia đình và 6 trạm cấp nước xã',
    evidenceDate: '2025-07-07',
    vi: {
      title: 'Hạt vật liệu laterit biến tính lọc asen, mangan trong nước giếng',
      summary:
        'Hạt lọc từ đá ong biến tính giữ asen dưới ngưỡng hai năm mới phải thay, không dùng điện.',
      problem:
        'Nhiều giếng khoan ven sông nhiễm asen, sắt và mangan. Bể lọc cát chỉ hết mùi tanh, còn asen vẫn vượt ngưỡng; hạt hấp phụ nhập khẩu đắt và người dân không biết khi nào hết tác dụng.',
      solution:
        'Đá ong nghiền được hoạt hóa nhiệt rồi phủ oxit sắt – mangan hỗn hợp bằng phương pháp nhúng quay, tạo hạt 0,8–2 mm, bền cơ học, không rã khi rửa ngược. Một lít hạt giữ được khoảng bốn gam asen. Que thử màu đi kèm giúp hộ dân kiểm tra mỗi quý. Hạt đã bão hòa được viện thu hồi, đóng rắn trong gạch không nung theo quy trình đã kiểm tra độ thôi nhiễm.',
      application:
        'Dùng cho bể lọc gia đình 200 lít/ngày hoặc tháp lọc trạm nước 500 m³/ngày. Viện cung cấp hạt, chuyển giao dây chuyền sản xuất 1 tấn/ngày cho doanh nghiệp có lò nung, cùng phương pháp kiểm nghiệm.',
      keywords: ['asen', 'laterit', 'lọc nước', 'nước giếng'],
    },
    en: {
      title: 'Modified laterite granules that remove arsenic and manganese from well water',
      summary:
        'Filter granules from modified laterite hold arsenic below the limit for two years, without power.',
      problem:
        'Many wells along the rivers carry arsenic, iron and manganese. Sand filters only take the smell away; imported adsorbents are dear and nobody knows when they are spent.',
      solution:
        'Crushed laterite is heat-activated and coated with mixed iron-manganese oxide, giving hard granules of 0.8–2 mm. One litre holds about four grams of arsenic. Colour strips show the state every quarter, and spent granules are bound in unfired bricks.',
      application:
        'For household filters of 200 litres a day or towers of 500 m³. The institute supplies granules or transfers a line of one tonne a day.',
      keywords: ['arsenic', 'laterite', 'well water'],
    },
    advantages: [
      {
        metric: 'Asen sau lọc (nước vào 180 µg/L)',
        metricEn: 'Arsenic after the filter (180 µg/L in)',
        comparedWith: 'Bể lọc cát',
        comparedWithEn: 'Sand filter',
        baseline: 96,
        value: 4,
        unit: 'µg/L',
        proof: 'Phân tích ICP-MS 132 mẫu',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'granted',
        number: 'DEMO-SC-2016-033',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2016-03-29',
        granted: '2019-05-21',
        expires: '2036-03-29',
      },
    ],
    transfer: {
      ...process,
      objects: ['formula-software-data', 'plan-process', 'know-how'],
      forms: ['independent', 'ip-transfer'],
    },
    price: { mode: 'range', min: 600_000_000, max: 900_000_000 },
    published: 260,
  },
]
