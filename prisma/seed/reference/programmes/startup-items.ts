import type { SupportItem } from '#app/domain/programmes/support-item'
import { itemOf, noRate, yearly } from './parts'

const support = itemOf(22)

/** Decree 80/2021/NĐ-CP, Art. 22, point by point. */
export const startupItems: SupportItem[] = [
  support(
    [
      'shared-equipment',
      'Sử dụng trang thiết bị tại cơ sở kỹ thuật, cơ sở ươm tạo, khu làm việc chung',
      'Use of equipment at technical facilities, incubators and co-working spaces',
    ],
    [1, 'a'],
    [100, 20],
    yearly,
  ),
  support(
    [
      'workspace-rent',
      'Thuê mặt bằng tại cơ sở ươm tạo, khu làm việc chung',
      'Rent of space at incubators and co-working spaces',
    ],
    [1, 'b'],
    [50, 5],
    { unit: 'month', maxYears: 3 },
  ),
  support(
    [
      'ip-procedures',
      'Tư vấn thủ tục xác lập, chuyển giao, khai thác, bảo vệ quyền sở hữu trí tuệ trong nước',
      'Advice on obtaining, transferring, using and protecting intellectual property in Viet Nam',
    ],
    [2, 'a'],
    [100, 30],
  ),
  support(
    [
      'ip-drafting',
      'Tư vấn bản mô tả sáng chế, bản thiết kế kiểu dáng, hệ thống nhận diện thương hiệu',
      'Advice on patent descriptions, industrial designs and brand identity',
    ],
    [2, 'b'],
    [100, 30],
  ),
  support(
    [
      'ip-management',
      'Tư vấn quản lý, phát triển sản phẩm được bảo hộ trong nước',
      'Advice on managing and developing protected products in Viet Nam',
    ],
    [2, 'c'],
    [100, 50],
  ),
  support(
    [
      'ip-abroad',
      'Tư vấn xác lập, khai thác, bảo vệ quyền sở hữu trí tuệ ở nước ngoài',
      'Advice on intellectual property abroad',
    ],
    [2, 'd'],
    [50, 50],
  ),
  support(
    [
      'base-standard',
      'Tư vấn xây dựng, áp dụng tiêu chuẩn cơ sở',
      'Advice on drawing up and applying a company standard',
    ],
    [3, 'a'],
    [100, 10],
  ),
  support(
    [
      'quality-system',
      'Tư vấn xây dựng, áp dụng hệ thống quản lý chất lượng',
      'Advice on a quality management system',
    ],
    [3, 'a'],
    [100, 50],
  ),
  support(
    [
      'measuring',
      'Thử nghiệm, kiểm định, hiệu chuẩn phương tiện đo; dấu định lượng',
      'Testing, verification and calibration of measuring devices; quantity marks',
    ],
    [3, 'b'],
    [50, 10],
    yearly,
  ),
  support(
    ['product-testing', 'Thử nghiệm sản phẩm mới', 'Testing of new products'],
    [3, 'c'],
    [50, 30],
    yearly,
  ),
  support(
    [
      'perfecting',
      'Tư vấn hoàn thiện sản phẩm, dịch vụ, mô hình kinh doanh, công nghệ mới',
      'Advice on perfecting a new product, service, business model or technology',
    ],
    [3, 'd'],
    [50, 50],
  ),
  support(
    [
      'technology-search',
      'Tư vấn tìm kiếm, lựa chọn, giải mã và chuyển giao công nghệ',
      'Advice on searching, choosing, decoding and transferring technology',
    ],
    [4],
    [50, 100],
  ),
  support(
    ['training-domestic', 'Đào tạo chuyên sâu trong nước', 'Specialised training in Viet Nam'],
    [5, 'a'],
    [50, 5],
    { unit: 'person', maxCount: 3 },
  ),
  support(
    [
      'training-abroad',
      'Đào tạo, huấn luyện chuyên sâu ngắn hạn ở nước ngoài',
      'Short specialised training abroad',
    ],
    [5, 'b'],
    [50, 50],
    { unit: 'person', maxCount: 2 },
  ),
  support(
    [
      'marketplace-account',
      'Tư vấn đăng ký tài khoản trên sàn thương mại điện tử quốc tế',
      'Advice on opening an account on an international marketplace',
    ],
    [6, 'b'],
    [50, 100],
  ),
  support(
    [
      'marketplace-fees',
      'Duy trì tài khoản trên sàn thương mại điện tử',
      'Keeping an account on online marketplaces',
    ],
    [6, 'c'],
    [50, 50],
    { ...yearly, maxYears: 2 },
  ),
  support(
    ['fair-domestic', 'Tham gia hội chợ, triển lãm trong nước', 'Trade fairs in Viet Nam'],
    [6, 'd'],
    [100, 30],
    { ...yearly, note: noRate },
  ),
  support(
    ['fair-abroad', 'Tham gia hội chợ, triển lãm ở nước ngoài', 'Trade fairs abroad'],
    [6, 'd'],
    [100, 50],
    { ...yearly, note: noRate },
  ),
  support(
    [
      'contest',
      'Tham gia cuộc thi quốc tế về khởi nghiệp sáng tạo',
      'International startup contests',
    ],
    [6, 'đ'],
    [50, 30],
    { unit: 'contest' },
  ),
]
