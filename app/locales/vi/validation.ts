export default {
  required: 'Bắt buộc nhập',
  invalid: 'Giá trị không hợp lệ',
  number: 'Hãy nhập một số',
  email: 'Hãy nhập địa chỉ thư điện tử đúng dạng, ví dụ ten@congty.vn',
  tooShort: 'Cần ít nhất {minimum, number} ký tự',
  tooLong: 'Không được quá {maximum, number} ký tự',
  tooFew: 'Cần ít nhất {minimum, number} mục',
  tooMany: 'Không được quá {maximum, number} mục',
  tooSmall: 'Không được nhỏ hơn {minimum, number}',
  tooBig: 'Không được lớn hơn {maximum, number}',
} as const
