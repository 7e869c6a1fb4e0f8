export default {
  errors: {
    taxCodeForm:
      'Mã số thuế gồm 10 chữ số, 13 chữ số (10 chữ số, dấu gạch ngang và số chi nhánh) hoặc 12 chữ số',
    taxCodeNeeded: 'Loại hình tổ chức này phải có mã số thuế',
  },
  types: {
    institute: 'Viện nghiên cứu',
    university: 'Trường đại học, cao đẳng',
    enterprise: 'Doanh nghiệp',
    cooperative: 'Hợp tác xã',
    household: 'Hộ kinh doanh',
    startup: 'Doanh nghiệp khởi nghiệp sáng tạo',
    intermediary: 'Tổ chức trung gian',
    state_department: 'Cơ quan, đơn vị nhà nước',
    partner: 'Đơn vị đối tác',
    individual: 'Cá nhân',
  },
  statuses: {
    pending: 'Chờ xác minh',
    verified: 'Đã xác minh',
    rejected: 'Bị từ chối',
    suspended: 'Tạm đình chỉ',
  },
  roles: {
    owner: 'Chủ sở hữu',
    editor: 'Biên tập',
    viewer: 'Chỉ xem',
  },
} as const
