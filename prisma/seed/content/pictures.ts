import type { icons } from 'lucide-react'

/**
 * Drawings of how a technology works: the steps as signs (names of Lucide icons), and what they stand
 * for. By slug of the technology.
 */
export interface PictureSeed {
  steps: readonly (keyof typeof icons)[]
  caption: string
}

export const pictures: Readonly<Record<string, PictureSeed>> = {
  'may-say-bom-nhiet-hai-giai-doan-cho-vai-thieu': {
    steps: ['Cherry', 'Droplets', 'Fan', 'Thermometer', 'Package'],
    caption: 'Sơ đồ: quả tươi, rửa, sấy gió lạnh, sấy bơm nhiệt theo nhiệt độ, đóng gói',
  },
  'ham-say-khi-nong-dot-vien-nen-mun-cua': {
    steps: ['Factory', 'Flame', 'Wind', 'Thermometer', 'Package'],
    caption: 'Sơ đồ: viên nén, buồng đốt, khí nóng qua hầm, theo dõi nhiệt độ, đóng gói',
  },
  'say-thang-hoa-cui-vai-giu-huong': {
    steps: ['Cherry', 'Snowflake', 'Gauge', 'Thermometer', 'Package'],
    caption: 'Sơ đồ: cùi vải, cấp đông, hút chân không, gia nhiệt nhẹ, đóng gói',
  },
  'nha-say-nang-luong-mat-troi-co-du-tru-nhiet': {
    steps: ['Sun', 'Warehouse', 'Fan', 'Battery', 'Package'],
    caption: 'Sơ đồ: tấm thu nhiệt, nhà sấy, quạt tuần hoàn, bể dự trữ nhiệt, thành phẩm',
  },
  'xu-ly-vai-tuoi-bang-nuoc-lanh-tuan-hoan-va-axit-huu-co': {
    steps: ['Cherry', 'Droplets', 'Snowflake', 'RefreshCw', 'Truck'],
    caption: 'Sơ đồ: quả tươi, nhúng axit hữu cơ, làm lạnh nhanh, nước tuần hoàn, xe lạnh',
  },
  'kho-lanh-mini-lap-ghep-dung-dien-mat-troi': {
    steps: ['Sun', 'Battery', 'Warehouse', 'Snowflake', 'Smartphone'],
    caption: 'Sơ đồ: pin mặt trời, ắc quy, kho lắp ghép, dàn lạnh, báo về điện thoại',
  },
  'phan-loai-vai-theo-do-chin-bang-camera': {
    steps: ['Cherry', 'Camera', 'Cpu', 'Split', 'Package'],
    caption: 'Sơ đồ: cấp quả, chụp ảnh, nhận dạng độ chín, chia luồng, đóng gói',
  },
  'cap-dong-nhanh-roi-qua-vai-boc-vo': {
    steps: ['Cherry', 'Droplets', 'Wind', 'Snowflake', 'Package'],
    caption: 'Sơ đồ: quả bóc vỏ, làm lạnh sơ bộ, băng tầng sôi, cấp đông −38 °C, đóng gói',
  },
  'bong-bong-nano-oxy-cho-ao-ca-tham-canh': {
    steps: ['Droplets', 'Gauge', 'Cpu', 'Fish'],
    caption: 'Sơ đồ: hút nước ao, buồng cắt xoáy, cảm biến oxy và điều khiển, ao cá',
  },
  'tuoi-nho-giot-theo-am-do-dat-cho-vuon-vai-doi': {
    steps: ['CloudRain', 'Cpu', 'Droplets', 'TreeDeciduous', 'Smartphone'],
    caption: 'Sơ đồ: trạm đo mưa và ẩm độ, bộ điều khiển, tưới nhỏ giọt, vườn vải, điện thoại',
  },
  'truy-xuat-nguon-goc-ma-vung-trong-bang-ma-qr': {
    steps: ['MapPin', 'ClipboardList', 'QrCode', 'Truck', 'Smartphone'],
    caption: 'Sơ đồ: mã vùng trồng, nhật ký, tem QR, vận chuyển, người mua quét mã',
  },
  'uoc-luong-san-luong-vai-bang-anh-may-bay-khong-nguoi-lai': {
    steps: ['Drone', 'Camera', 'Cpu', 'ChartColumn'],
    caption: 'Sơ đồ: bay chụp, ảnh vườn, nhận dạng chùm quả, báo cáo sản lượng',
  },
  'che-pham-vi-sinh-phan-giai-rom-ra-trong-21-ngay': {
    steps: ['Wheat', 'FlaskConical', 'Sprout', 'Recycle'],
    caption: 'Sơ đồ: rơm rạ, chế phẩm vi sinh, ủ 21 ngày, trả lại cho đất',
  },
  'lo-gom-gas-thu-hoi-nhiet-nung-men-tro': {
    steps: ['Amphora', 'Flame', 'RefreshCw', 'Thermometer', 'Package'],
    caption: 'Sơ đồ: mộc gốm, lò gas, thu hồi nhiệt, đường cong nung, thành phẩm',
  },
  'kiem-loi-be-mat-khung-kim-loai-bang-anh-sang-nhieu-goc': {
    steps: ['Lightbulb', 'Camera', 'Cpu', 'Split'],
    caption: 'Sơ đồ: chiếu sáng nhiều góc, chụp ảnh, nhận dạng lỗi, loại hàng lỗi',
  },
  'du-bao-hong-vong-bi-bang-rung-dong-am-thanh': {
    steps: ['Cog', 'AudioWaveform', 'Cpu', 'BellRing'],
    caption: 'Sơ đồ: máy đang chạy, đo rung và âm thanh, phân tích, báo trước khi hỏng',
  },
  'ham-biogas-phu-bat-hdpe-loc-h2s-phat-dien': {
    steps: ['PiggyBank', 'Droplets', 'Funnel', 'Zap'],
    caption: 'Sơ đồ: chuồng nuôi, hầm phủ bạt, lọc H₂S, máy phát điện',
  },
  'gach-khong-nung-geopolymer-tu-tro-bay-va-bun-da': {
    steps: ['Factory', 'Blend', 'BrickWall', 'Building'],
    caption: 'Sơ đồ: tro bay và bùn đá, phối trộn, ép gạch, công trình',
  },
  'xu-ly-nuoc-thai-xi-ma-bang-dong-tu-va-loc-gom': {
    steps: ['Factory', 'FlaskConical', 'Funnel', 'Droplets', 'WavesHorizontal'],
    caption: 'Sơ đồ: bể mạ, đông tụ, lọc gốm, nước tái dùng, nguồn tiếp nhận',
  },
  'tram-xu-ly-nuoc-thai-lang-nghe-ruou-yem-khi-hieu-khi': {
    steps: ['Wine', 'Droplets', 'Wind', 'Funnel', 'WavesHorizontal'],
    caption: 'Sơ đồ: nước hèm, bể yếm khí, bể hiếu khí, lọc, nguồn tiếp nhận',
  },
  'lo-dot-rac-hai-buong-thu-hoi-nhiet-20-tan-ngay': {
    steps: ['Trash', 'Flame', 'RefreshCw', 'Funnel', 'Wind'],
    caption: 'Sơ đồ: tiếp nhận rác, đốt hai buồng, thu hồi nhiệt, lọc khói, thải khí',
  },
  'tai-che-nhua-abs-pc-tu-khung-linh-kien': {
    steps: ['Recycle', 'Cog', 'Split', 'Package'],
    caption: 'Sơ đồ: thu gom khung, nghiền, tách ABS và PC, hạt nhựa',
  },
  'theo-doi-tang-huyet-ap-tai-nha-qua-tram-y-te': {
    steps: ['HeartPulse', 'Smartphone', 'Server', 'Stethoscope'],
    caption: 'Sơ đồ: đo tại nhà, gửi qua điện thoại, máy chủ, bác sĩ trạm y tế',
  },
  'kit-lamp-phat-hien-benh-greening-tai-vuon': {
    steps: ['Leaf', 'FlaskConical', 'Thermometer', 'Microscope'],
    caption: 'Sơ đồ: mẫu lá, ống phản ứng, ủ đẳng nhiệt, đọc kết quả',
  },
}
