export default {
  title: 'Nơi công nghệ gặp đúng người cần',
  lead: 'Viện, trường, doanh nghiệp, hợp tác xã và nông dân tìm công nghệ, nêu bài toán của mình và ghi nhận giao dịch ngay trên sàn.',
  searchLabel: 'Bạn cần giải quyết việc gì? Ví dụ: sấy vải thiều',
  examplesLabel: 'Thử tìm:',
  examples: {
    first: 'sấy vải thiều',
    second: 'xử lý nước thải chăn nuôi',
    third: 'truy xuất nguồn gốc',
  },
  doors: {
    find: 'Tìm công nghệ',
    findHint: 'Lọc theo lĩnh vực, mức sẵn sàng, giá và điều kiện chuyển giao.',
    need: 'Đăng nhu cầu',
    needHint: 'Nêu bài toán, chỉ tiêu và ngân sách; sàn tìm giải pháp phù hợp cho bạn.',
    offer: 'Chào công nghệ',
    offerHint: 'Viết một trang dễ hiểu, có số liệu; bên cần sẽ tìm thấy bạn.',
    label: 'Bắt đầu từ đây',
  },
  figures: {
    title: 'Sàn hôm nay',
    technologies: 'công nghệ đang chào',
    needs: 'nhu cầu đang mở',
    organisations: 'tổ chức đã xác minh',
    deals: 'giao dịch đã ký',
  },
  newestTechnologies: 'Công nghệ mới đăng',
  newestNeeds: 'Nhu cầu mới đăng',
  allTechnologies: 'Xem tất cả công nghệ',
  allNeeds: 'Xem tất cả nhu cầu',
  noTechnologies: 'Chưa có công nghệ nào được đăng',
  noTechnologiesHint: 'Hãy là tổ chức đầu tiên chào công nghệ của mình trên sàn.',
  noNeeds: 'Chưa có nhu cầu nào được đăng',
  noNeedsHint: 'Nêu bài toán đầu tiên để các viện, trường và doanh nghiệp tìm đến bạn.',
  fields: {
    title: 'Tìm theo lĩnh vực',
    lead: 'Sáu lĩnh vực khoa học và công nghệ theo Thông tư 24/2025/TT-BKHCN.',
    counts: '{technologies, number} công nghệ · {needs, number} nhu cầu',
    priorities: 'Công nghệ ưu tiên của tỉnh:',
  },
  steps: {
    title: 'Bốn bước đến một giao dịch',
    more: 'Xem cách hoạt động',
    post: 'Đăng và được duyệt',
    postText:
      'Bên có công nghệ và bên có nhu cầu mô tả theo cùng một mẫu. Cán bộ Sở kiểm duyệt trước khi công khai.',
    match: 'Tìm thấy nhau',
    matchText:
      'Bạn tìm kiếm, hoặc sàn ghép nhu cầu với công nghệ và nói rõ vì sao hai bên hợp nhau.',
    talk: 'Trao đổi',
    talkText:
      'Đặt câu hỏi hoặc bày tỏ quan tâm. Thông tin liên hệ chỉ được trao khi bên kia chấp nhận.',
    deal: 'Ký và ghi nhận',
    dealText:
      'Từng bước của giao dịch được ghi lại; hai bên cùng xác nhận khi ký và khi hoàn thành.',
  },
  audience: {
    title: 'Sàn dành cho ai',
    providers: 'Viện, trường, nhóm nghiên cứu',
    providersText:
      'Đưa kết quả nghiên cứu đến đúng nơi cần, giữ quyền với điều chưa muốn công khai.',
    enterprises: 'Doanh nghiệp, hộ sản xuất',
    enterprisesText: 'Tìm công nghệ đã kiểm chứng, so sánh giá và điều kiện trước khi gặp mặt.',
    cooperatives: 'Hợp tác xã, nông dân',
    cooperativesText: 'Kể khó khăn bằng lời thường ngày; có thể nhờ gọi lại, không cần tài khoản.',
    startups: 'Khởi nghiệp sáng tạo',
    startupsText: 'Tìm khách hàng đầu tiên, bên cùng phát triển và chuyên gia của tỉnh.',
  },
  description:
    'Sàn giao dịch công nghệ: tìm công nghệ, đăng nhu cầu, kết nối cung cầu và ghi nhận giao dịch chuyển giao công nghệ.',
  how: {
    title: 'Sàn hoạt động như thế nào',
    lead: 'Từ một bài toán hay một kết quả nghiên cứu đến hợp đồng chuyển giao: mỗi bước làm gì, ai làm và bạn được bảo vệ ra sao.',
    providerTitle: 'Nếu bạn có công nghệ',
    provider: {
      register: 'Đăng ký tài khoản, tạo trang của tổ chức và chờ cán bộ Sở xác minh.',
      write:
        'Viết thẻ công nghệ: vấn đề, giải pháp, ưu điểm đo được so với cách làm hiện nay, ứng dụng, mức sẵn sàng TRL kèm bằng chứng.',
      protect:
        'Chọn mức công khai cho từng tệp. Nếu chưa nộp đơn đăng ký sáng chế, đừng công bố chi tiết kỹ thuật: công bố sớm có thể làm mất tính mới.',
      review: 'Gửi duyệt. Cán bộ kiểm duyệt đăng tin, hoặc trả lại kèm lý do để bạn sửa.',
      answer:
        'Trả lời câu hỏi và lời quan tâm đúng hạn; cứ một thời gian, xác nhận công nghệ còn sẵn sàng.',
    },
    seekerTitle: 'Nếu bạn cần công nghệ',
    seeker: {
      search: 'Tìm bằng lời thường ngày, có dấu hay không dấu đều được, rồi lọc dần kết quả.',
      post: 'Chưa thấy thứ cần tìm thì đăng nhu cầu: hiện trạng, chỉ tiêu cần đạt, ngân sách, thời hạn. Có thể không nêu tên.',
      match: 'Xem các công nghệ mà sàn gợi ý, mỗi gợi ý đều có lý do.',
      interest:
        'Bày tỏ quan tâm: mục đích, mức sẵn sàng, ngân sách, thời gian. Bên kia chấp nhận thì hai bên có thông tin liên hệ của nhau.',
    },
    dealTitle: 'Khi hai bên bắt tay',
    deal: {
      stages:
        'Giao dịch đi qua từng bước: thỏa thuận bảo mật, đàm phán, ký kết, đăng ký, thực hiện, nghiệm thu. Không bước nào bị bỏ qua trong im lặng.',
      confirm: 'Giao dịch chỉ được coi là đã ký hay đã hoàn thành khi cả hai bên xác nhận.',
      secret: 'Giá trị hợp đồng có thể giữ kín; khi đó con số chỉ đi vào tổng thống kê.',
    },
    rulesTitle: 'Quy tắc chung',
    rules: {
      free: 'Đăng tin, tìm kiếm và bày tỏ quan tâm không mất phí.',
      verified: 'Tổ chức phải được xác minh trước khi tin được công khai.',
      law: 'Công nghệ cấm chuyển giao không được đăng; công nghệ hạn chế chuyển giao có cảnh báo và cần giấy phép.',
      contact: 'Thư điện tử và số điện thoại không hiện công khai.',
      fresh:
        'Tin công nghệ hiển thị {technologyMonths, number} tháng, nhu cầu {needMonths, number} tháng, sau đó phải được gia hạn.',
    },
  },
} as const
