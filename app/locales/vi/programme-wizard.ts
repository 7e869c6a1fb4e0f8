export default {
  step: 'Câu {number, number} trên {total, number}',
  next: 'Tiếp tục',
  back: 'Câu trước',
  unsure: 'Tôi không biết',
  errors: {
    people: 'Ghi một số như 12 hoặc 12,5',
    money: 'Ghi một số tiền như 2.500.000.000 hoặc 2,5 tỷ',
    day: 'Ghi một ngày có thật, không ở tương lai',
  },
  questions: {
    type: {
      title: 'Bạn là ai?',
      hint: 'Luật Hỗ trợ doanh nghiệp nhỏ và vừa áp dụng cho doanh nghiệp.',
      short: 'Loại hình',
      options: {
        enterprise: 'Doanh nghiệp (công ty, doanh nghiệp tư nhân)',
        cooperative: 'Hợp tác xã',
        household: 'Hộ kinh doanh',
        'not-yet': 'Nhóm khởi nghiệp hoặc cá nhân chưa đăng ký doanh nghiệp',
      },
    },
    sector: {
      title: 'Ngành nghề kinh doanh chính là gì?',
      hint: 'Ngành chính đã đăng ký với cơ quan đăng ký kinh doanh (Điều 6 Nghị định 80/2021/NĐ-CP).',
      short: 'Ngành chính',
      options: {
        agriculture: 'Nông nghiệp, lâm nghiệp, thủy sản',
        industry: 'Công nghiệp và xây dựng',
        services: 'Thương mại và dịch vụ',
      },
    },
    employees: {
      title: 'Có bao nhiêu lao động tham gia bảo hiểm xã hội?',
      hint: 'Bình quân năm trước: cộng số lao động cuối mỗi tháng rồi chia cho 12; hoạt động dưới một năm thì chia cho số tháng (Điều 7).',
      short: 'Lao động bình quân',
      label: 'Số lao động bình quân năm',
      unit: 'người',
    },
    money: {
      title: 'Doanh thu và nguồn vốn năm trước là bao nhiêu?',
      hint: 'Theo báo cáo tài chính năm trước nộp cơ quan thuế (Điều 8, Điều 9).',
      short: 'Doanh thu, nguồn vốn',
      revenue: 'Tổng doanh thu',
      noRevenue: 'Hoạt động dưới một năm hoặc chưa có doanh thu',
      capital: 'Tổng nguồn vốn cuối năm',
    },
    registered: {
      title: 'Doanh nghiệp đăng ký lần đầu ngày nào?',
      hint: 'Ngày cấp giấy chứng nhận đăng ký doanh nghiệp lần đầu.',
      short: 'Đăng ký lần đầu',
      label: 'Ngày đăng ký lần đầu',
    },
    offer: {
      title: 'Doanh nghiệp đã chào bán chứng khoán ra công chúng chưa?',
      hint: 'Chỉ công ty cổ phần mới có thể chào bán; loại hình khác chọn “Chưa”.',
      short: 'Chào bán ra công chúng',
      options: { none: 'Chưa', public: 'Đã chào bán' },
    },
    trait: {
      title: 'Doanh nghiệp có đặc điểm nào sau đây?',
      hint: 'Chọn mọi đặc điểm đúng; không có thì để trống.',
      short: 'Đặc điểm',
      options: {
        'women-owned': 'Do phụ nữ làm chủ',
        'many-women': 'Sử dụng nhiều lao động nữ',
        'social-enterprise': 'Là doanh nghiệp xã hội',
        'former-household': 'Chuyển đổi từ hộ kinh doanh',
      },
      hints: {
        'women-owned':
          'Phụ nữ sở hữu từ 51% vốn điều lệ và có người quản lý điều hành (Điều 3 khoản 1 Luật 04/2017/QH14).',
        'many-women':
          'Từ 50% lao động nữ nếu dưới 100 lao động, từ 30% nếu từ 100 lao động (Điều 3 khoản 8 Nghị định 80/2021/NĐ-CP).',
        'social-enterprise': 'Đã đăng ký mục tiêu xã hội, môi trường theo pháp luật.',
        'former-household':
          'Hộ kinh doanh đã đăng ký và hoạt động trước khi thành lập doanh nghiệp.',
      },
    },
    innovation: {
      title: 'Doanh nghiệp có điều nào sau đây?',
      hint: 'Tiêu chí khởi nghiệp sáng tạo (Điều 20 Nghị định 80/2021/NĐ-CP). Chọn mọi điều đúng; không có thì để trống.',
      short: 'Tiêu chí khởi nghiệp sáng tạo',
      options: {
        'protected-product':
          'Sản phẩm từ sáng chế, giải pháp hữu ích, kiểu dáng công nghiệp, mạch tích hợp, phần mềm, ứng dụng di động, điện toán đám mây hoặc giống mới',
        'trial-or-prize':
          'Sản phẩm từ dự án sản xuất thử nghiệm, sản phẩm mẫu, hoàn thiện công nghệ, hoặc sản phẩm đạt giải thưởng khởi nghiệp, khoa học công nghệ',
        growth:
          'Công nghệ hoặc mô hình kinh doanh mới có khả năng tăng doanh thu ít nhất 20% trong hai năm liên tiếp',
      },
    },
    selection: {
      title: 'Doanh nghiệp đã có điều nào sau đây?',
      hint: 'Các cách được chọn để hỗ trợ (Điều 21 Nghị định 80/2021/NĐ-CP). Không có thì để trống: khi đó Hội đồng xét chọn.',
      short: 'Cách được chọn',
      options: {
        award: 'Giải thưởng quốc gia hoặc quốc tế về khởi nghiệp, đổi mới sáng tạo',
        patent: 'Văn bằng bảo hộ sáng chế',
        certificate:
          'Giấy chứng nhận doanh nghiệp khoa học công nghệ, doanh nghiệp công nghệ cao hoặc ứng dụng công nghệ cao',
        fund: 'Được quỹ đầu tư khởi nghiệp sáng tạo đầu tư hoặc cam kết đầu tư',
        incubator:
          'Được cơ sở ươm tạo, khu làm việc chung, trung tâm đổi mới sáng tạo hỗ trợ hoặc cam kết hỗ trợ',
      },
    },
    link: {
      title: 'Doanh nghiệp có tham gia cụm liên kết ngành hoặc chuỗi giá trị không?',
      hint: 'Điều 23 và Điều 24 Nghị định 80/2021/NĐ-CP. Chọn mọi điều đúng; không có thì để trống.',
      short: 'Cụm, chuỗi',
      options: {
        'joint-purchase': 'Có hợp đồng mua chung nguyên vật liệu',
        'joint-sale': 'Có hợp đồng bán chung sản phẩm',
        'cluster-contract': 'Có hợp đồng mua bán, hợp tác với doanh nghiệp trong cụm',
        'shared-brand': 'Cùng xây dựng và sử dụng thương hiệu',
        'chain-lead': 'Là doanh nghiệp đầu chuỗi',
        'chain-contract': 'Có hợp đồng với doanh nghiệp đầu chuỗi',
        'chain-potential': 'Được đánh giá có tiềm năng trở thành nhà cung ứng',
      },
    },
  },
  answerNone: 'Không có',
} as const
