import type { TechnologySeed } from '../types'
import { process, software } from './transfer-presets'

export const plantProtection: TechnologySeed[] = [
  {
    slug: 'du-bao-sau-duc-cuong-qua-vai-bang-bay-anh',
    organisation: 'dom-dom-so',
    field: 'plant-protection',
    priority: ['information-technology', 'biotechnology'],
    trl: 6,
    evidence: 'Mạng 48 bẫy tại hai xã, so với điều tra tay hằng tuần',
    evidenceDate: '2026-06-05',
    vi: {
      title: 'Mạng bẫy ảnh dự báo sâu đục cuống quả vải',
      summary:
        'Bẫy pheromone chụp ảnh, tự đếm ngài và báo ngày phun đúng lúc, bớt hai lần phun mỗi vụ.',
      problem:
        'Sâu đục cuống là lý do chính khiến vải bị trả lại. Cán bộ xã chỉ điều tra được vài vườn mỗi tuần, báo động thường đến khi sâu đã vào quả; người dân vì lo nên phun định kỳ năm đến bảy ngày một lần.',
      solution:
        'Bẫy dùng mồi pheromone, tấm dính cuộn tự động và camera 5 megapixel chạy pin mặt trời. Ảnh chụp lúc rạng sáng được mô hình nhận dạng ngay trên bẫy, chỉ gửi con số và ảnh thu nhỏ để tiết kiệm dữ liệu. Máy chủ ghép số ngài với nhiệt độ tích lũy để đoán ngày trứng nở của từng thôn; tin nhắn bằng tiếng Việt gửi đến nhóm hộ kèm danh mục thuốc còn đủ thời gian cách ly.',
      application:
        'Mỗi bẫy đại diện cho khoảng 4 ha. Dùng cho xã, hợp tác xã có mã số vùng trồng cần hồ sơ phòng trừ sâu hại. Dịch vụ tính theo vụ, gồm lắp, thay mồi và báo cáo tổng kết gửi cơ quan bảo vệ thực vật.',
      keywords: ['sâu đục cuống', 'pheromone', 'dự báo dịch hại', 'vải thiều'],
    },
    en: {
      title: 'Network of camera traps that forecasts lychee stem-end borers',
      summary:
        'Pheromone traps photograph and count moths and name the right spraying day: two sprays fewer a season.',
    },
    advantages: [
      {
        metric: 'Số lần phun trừ sâu đục cuống mỗi vụ',
        metricEn: 'Sprays against stem-end borers per season',
        comparedWith: 'Phun định kỳ',
        comparedWithEn: 'Spraying by the calendar',
        baseline: 5,
        value: 3,
        unit: 'lần',
        proof: 'Nhật ký 120 hộ trong hai xã',
      },
      {
        metric: 'Sai lệch số ngài so với đếm tay',
        metricEn: 'Deviation from counts by hand',
        comparedWith: 'Mô hình nhận dạng chung không huấn luyện lại',
        comparedWithEn: 'Generic model without retraining',
        baseline: 31,
        value: 7,
        unit: '%',
        proof: '1.900 ảnh do cán bộ gán nhãn',
      },
    ],
    ip: [{ type: 'trade-secret', status: 'not-required', numberHidden: true }],
    transfer: software,
    price: { mode: 'range', min: 90_000_000, max: 140_000_000 },
    published: 33,
  },
  {
    slug: 'kit-lamp-phat-hien-benh-greening-tai-vuon',
    organisation: 'vien-moc-lan-chau',
    field: 'agricultural-biotechnology',
    priority: ['biotechnology'],
    trl: 6,
    evidence: 'So sánh 420 mẫu lá với PCR của phòng kiểm nghiệm',
    evidenceDate: '2026-02-18',
    vi: {
      title: 'Bộ kit LAMP phát hiện bệnh vàng lá greening trên cam ngay tại vườn',
      summary: 'Biết cây cam nhiễm greening trong 50 phút tại vườn, không cần phòng thí nghiệm.',
      problem:
        'Bệnh vàng lá greening lây qua rầy chổng cánh, khi nhìn thấy triệu chứng thì cả vườn đã nhiễm. Gửi mẫu đi PCR mất năm đến bảy ngày và tốn tiền nên chủ vườn thường chặt bỏ theo cảm tính hoặc giữ lại cây bệnh.',
      solution:
        'Kit dùng phản ứng khuếch đại đẳng nhiệt với bốn mồi nhắm vào gen của vi khuẩn, hóa chất đông khô sẵn trong ống. Gân lá được nghiền trong túi có dung dịch ly trích, nhỏ hai giọt vào ống, đặt vào hộp ủ 63 °C chạy pin. Ống chuyển từ tím sang xanh da trời nếu dương tính; điện thoại chụp và lưu vị trí cây. Ống nội chuẩn báo nếu mẫu hỏng để không kết luận nhầm.',
      application:
        'Cho vườn ươm cần chứng nhận sạch bệnh, hợp tác xã cam và cán bộ bảo vệ thực vật cơ sở. Hộp ủ dùng lại nhiều năm; kit bảo quản ở nhiệt độ phòng sáu tháng. Viện chuyển giao quy trình sản xuất kit hoặc bán theo bộ năm mươi phản ứng.',
      keywords: ['greening', 'LAMP', 'cam', 'chẩn đoán bệnh cây'],
    },
    en: {
      title: 'LAMP kit that finds citrus greening in the orchard',
      summary:
        'Shows in 50 minutes, in the orchard, whether an orange tree is infected; no laboratory needed.',
      problem:
        'By the time symptoms of greening show, the orchard is infected. PCR takes five to seven days and costs money, so growers fell trees by guesswork or keep sick ones.',
      solution:
        'Isothermal amplification with four primers, freeze-dried in the tube. Leaf veins are crushed in a bag with buffer, two drops go into the tube, and a battery box holds 63 °C. Violet turns sky blue if positive; an internal control shows spoilt samples.',
      application:
        'For nurseries, orange cooperatives and plant protection officers. The box lasts for years; kits keep six months at room temperature.',
      keywords: ['citrus greening', 'LAMP', 'plant diagnostics'],
    },
    advantages: [
      {
        metric: 'Thời gian có kết quả',
        metricEn: 'Time to the result',
        comparedWith: 'Gửi mẫu làm PCR',
        comparedWithEn: 'PCR by a laboratory',
        baseline: 120,
        value: 0.8,
        unit: 'giờ',
        proof: 'Bấm giờ 60 lần thử tại vườn',
      },
      {
        metric: 'Chi phí một mẫu',
        metricEn: 'Cost of one sample',
        comparedWith: 'Gửi mẫu làm PCR',
        comparedWithEn: 'PCR by a laboratory',
        baseline: 380000,
        value: 65000,
        unit: 'đồng/mẫu',
        proof: 'Bảng giá vật tư và nhân công',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'filed',
        number: 'DEMO-SC-2025-019',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2025-02-06',
      },
    ],
    owners: [
      ['Viện Sinh học Ứng dụng Mộc Lan Châu', 5500],
      ['Trường Đại học Kỹ thuật Nông lâm Vân Khê', 4500],
    ],
    transfer: { ...process, objects: ['formula-software-data', 'plan-process'] },
    price: { mode: 'appraisal_requested' },
    published: 70,
  },
]
