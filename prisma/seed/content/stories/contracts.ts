import type { DaysAgo } from '../types'

/** What the parties of a deal wrote into its contract, by item of Art. 23, and the facts that decide. */
export interface ContractSeed {
  /** When it was written; after the terms and before the signatures. */
  ago: DaysAgo
  texts: Record<string, string>
  stateCapital: boolean
  taskResultCertificate: boolean | null
  involvesIp: boolean
  ipTypeCodes?: string[]
}

const usual = {
  'rights-and-duties':
    'Bên giao bàn giao tài liệu, hướng dẫn tại chỗ và hỗ trợ trong thời gian bảo hành.\nBên nhận chuẩn bị mặt bằng, điện, nước, cử người học và thanh toán đúng hạn.',
  warranty:
    'Bảo hành công nghệ mười hai tháng kể từ ngày nghiệm thu; bên giao xử lý lỗi trong năm ngày làm việc.',
  penalty: 'Bên vi phạm chịu phạt 8% giá trị phần nghĩa vụ bị vi phạm.',
  liability: 'Ngoài tiền phạt, bên vi phạm bồi thường thiệt hại thực tế, trực tiếp.',
  'dispute-body':
    'Hai bên thương lượng trong ba mươi ngày; không đạt thì đưa ra Tòa án nhân dân có thẩm quyền tại tỉnh Bắc Ninh.',
}

/** Contracts by the interest that their deal came of. */
export const contracts: Record<string, ContractSeed> = {
  'truy-xuat': {
    ago: 29,
    stateCapital: true,
    taskResultCertificate: false,
    involvesIp: true,
    ipTypeCodes: ['copyright'],
    texts: {
      ...usual,
      'object-and-quality':
        'Phần mềm truy xuất nguồn gốc cho 1.200 hộ, có mã vùng trồng và kết nối cổng truy xuất quốc gia. Mã QR quét được bằng điện thoại phổ thông, thời gian trả lời dưới ba giây.',
      'term-and-effect':
        'Thời hạn ba năm. Hợp đồng có hiệu lực kể từ ngày được cấp Giấy chứng nhận đăng ký chuyển giao công nghệ.',
      'plan-and-place':
        'Đợt 1: cài đặt và tập huấn cán bộ kỹ thuật trong 15 ngày. Đợt 2: cấp mã cho các hộ trước vụ vải. Thực hiện tại trụ sở bên nhận và các tổ sản xuất.',
      definitions: '“Hộ liên kết” là hộ có hợp đồng bao tiêu với bên nhận.',
      'other-content': 'Dữ liệu của hộ liên kết thuộc bên nhận; bên giao không dùng vào việc khác.',
    },
  },
  'vai-do-vo': {
    ago: 62,
    stateCapital: true,
    taskResultCertificate: true,
    involvesIp: true,
    ipTypeCodes: ['patent'],
    texts: {
      ...usual,
      'object-and-quality':
        'Quy trình xử lý vải tươi bằng nước lạnh tuần hoàn và axit hữu cơ, dây chuyền 3 tấn/giờ. Quả giữ màu đỏ vỏ ít nhất 30 ngày ở 2–4 °C, tỷ lệ hỏng không quá 5%.',
      'term-and-effect': 'Thời hạn năm năm kể từ ngày ký.',
      'plan-and-place':
        'Thiết kế 20 ngày, lắp đặt 40 ngày, chạy thử 10 ngày tại xưởng sơ chế của bên nhận, xong trước vụ vải.',
    },
  },
  'say-doanh-nghiep': {
    ago: 7.6,
    stateCapital: false,
    taskResultCertificate: null,
    involvesIp: false,
    texts: {
      ...usual,
      'object-and-quality':
        'Hai máy sấy bơm nhiệt hai giai đoạn, mỗi máy 500 kg quả tươi một mẻ, kèm quy trình. Quả khô độ ẩm 18–20%, cùi vàng sáng, không quá 3% quả nứt.',
      'term-and-effect': 'Thời hạn ba năm kể từ ngày ký.',
      'plan-and-place':
        'Giao máy trong 45 ngày, lắp đặt và sấy thử ba mẻ tại xưởng của bên nhận, tập huấn bốn công nhân.',
    },
  },
}
