export default {
  fee: {
    title: 'Tính phí thẩm định hợp đồng chuyển giao công nghệ',
    lead: 'Phí nộp cho cơ quan nhà nước khi đăng ký hợp đồng hoặc xin giấy phép chuyển giao công nghệ. Không cần tài khoản; sàn không thu khoản phí này.',
    formTitle: 'Tính phí',
    case: 'Trường hợp',
    cases: {
      first: 'Đăng ký lần đầu',
      amendment: 'Đăng ký sửa đổi, bổ sung',
      'restricted-approval': 'Công nghệ hạn chế: xem xét, chấp thuận (bước 1)',
      'restricted-licence': 'Công nghệ hạn chế: cấp Giấy phép (bước 2)',
    },
    value: 'Tổng giá trị hợp đồng, bằng đồng',
    valueHint:
      'Ví dụ: 350.000.000 hoặc 1,5 tỷ. Khi sửa đổi, bổ sung: giá trị của phần sửa đổi, bổ sung. Bước 1 của công nghệ hạn chế không cần giá trị. Giá trị bằng ngoại tệ: hãy quy đổi ra đồng trước.',
    submit: 'Tính phí',
    result: 'Phí phải nộp',
    share: '{rate} × {value} = {share}.',
    decided: {
      share: 'Mức phí nằm trong khung nên được giữ nguyên.',
      minimum: 'Mức này thấp hơn mức tối thiểu, nên phí là mức tối thiểu.',
      maximum: 'Mức này cao hơn mức tối đa, nên phí là mức tối đa.',
      fixed: 'Mức thu cố định, không phụ thuộc giá trị hợp đồng.',
    },
    source: 'Căn cứ: {source}.',
    noRule:
      'Chưa có mức phí nào đang có hiệu lực cho trường hợp này. Hãy hỏi Sở Khoa học và Công nghệ.',
    rules: 'Mức thu đang có hiệu lực',
    rate: 'Tỷ lệ',
    ofValue: '{rate} giá trị',
    minimum: 'Tối thiểu',
    maximum: 'Tối đa',
    fixed: 'Cố định',
    none: 'không có',
    validFrom: 'Áp dụng từ',
    basis: 'Căn cứ',
    rounding: 'Phần lẻ dưới một đồng được làm tròn: từ nửa đồng trở lên tính thành một đồng.',
  },
} as const
