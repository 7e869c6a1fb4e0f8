import type { Condition } from '#app/domain/programmes/condition'
import type { SupportItem } from '#app/domain/programmes/support-item'
import {
  circular06,
  decree80,
  decreeFrame,
  itemOf,
  noRate,
  type ProgrammeSeed,
  smallOrMediumEnterprise,
  usualPapers,
  words,
  yearly,
} from './parts'

export const linked: Condition[] = [
  {
    kind: 'any-of',
    fact: 'link',
    values: ['joint-purchase', 'joint-sale', 'cluster-contract', 'shared-brand'],
    label: words(
      'Tham gia cụm liên kết ngành: mua chung, bán chung, hợp đồng liên kết hoặc cùng thương hiệu',
      'Takes part in a cluster: joint purchase, joint sale, contracts among its firms or a shared brand',
    ),
    source: decree80(23, 2),
  },
  {
    kind: 'any-of',
    fact: 'link',
    values: ['chain-lead', 'chain-contract', 'chain-potential'],
    label: words(
      'Tham gia chuỗi giá trị: là doanh nghiệp đầu chuỗi, có hợp đồng với doanh nghiệp đầu chuỗi hoặc được đánh giá có tiềm năng',
      'Takes part in a value chain: leads it, has a contract with its lead firm, or is found to have potential',
    ),
    source: decree80(24, 2),
  },
]

const support = itemOf(25)

/** Decree 80/2021/NĐ-CP, Art. 25, point by point; points 3.a and 3.b are free information. */
const items: SupportItem[] = [
  support(
    [
      'cluster-course',
      'Tổ chức khóa đào tạo công nghệ, kỹ thuật sản xuất tại doanh nghiệp',
      'Courses on technology and production in the enterprise',
    ],
    [1, 'a'],
    [50, 50],
    { unit: 'course' },
  ),
  support(
    [
      'cluster-trainees',
      'Học viên tham gia khóa đào tạo chuyên sâu',
      'People sent to specialised courses',
    ],
    [1, 'b'],
    [50, 10],
    { unit: 'person', maxCount: 3 },
  ),
  support(
    [
      'capability-assessment',
      'Tư vấn đánh giá toàn diện năng lực doanh nghiệp',
      'Full assessment of the enterprise’s capability',
    ],
    [2, 'a'],
    [100, 30],
  ),
  support(
    [
      'technical-upgrade',
      'Tư vấn cải tiến, nâng cấp kỹ thuật chuyên sâu',
      'Advice on technical improvement to become a supplier',
    ],
    [2, 'b'],
    [100, 100],
  ),
  support(
    [
      'cluster-marketplace-account',
      'Tư vấn đăng ký tài khoản trên sàn thương mại điện tử quốc tế',
      'Advice on opening an account on an international marketplace',
    ],
    [3, 'c'],
    [50, 100],
  ),
  support(
    [
      'cluster-marketplace-fees',
      'Duy trì tài khoản trên sàn thương mại điện tử',
      'Keeping an account on online marketplaces',
    ],
    [3, 'd'],
    [50, 50],
    { ...yearly, maxYears: 2 },
  ),
  support(
    ['cluster-fair-domestic', 'Tham gia hội chợ, triển lãm trong nước', 'Trade fairs in Viet Nam'],
    [3, 'đ'],
    [100, 50],
    { ...yearly, note: noRate },
  ),
  support(
    ['cluster-fair-abroad', 'Tham gia hội chợ, triển lãm ở nước ngoài', 'Trade fairs abroad'],
    [3, 'đ'],
    [100, 70],
    { ...yearly, note: noRate },
  ),
  support(
    [
      'cluster-ip',
      'Tư vấn xác lập, chuyển giao, khai thác, bảo vệ quyền sở hữu trí tuệ trong nước',
      'Advice on intellectual property in Viet Nam',
    ],
    [3, 'e'],
    [100, 50],
  ),
  support(
    [
      'cluster-brand',
      'Tư vấn tìm kiếm thông tin, quảng bá, phát triển thương hiệu cụm, chuỗi',
      'Advice on information, promotion and brand of the cluster or chain',
    ],
    [3, 'g'],
    [100, 20],
  ),
  support(
    [
      'cluster-base-standard',
      'Tư vấn xây dựng, áp dụng tiêu chuẩn cơ sở',
      'Advice on drawing up and applying a company standard',
    ],
    [4, 'a'],
    [100, 10],
  ),
  support(
    [
      'cluster-quality-system',
      'Tư vấn xây dựng, áp dụng hệ thống quản lý chất lượng',
      'Advice on a quality management system',
    ],
    [4, 'a'],
    [100, 50],
  ),
  support(
    [
      'cluster-measuring',
      'Thử nghiệm, kiểm định, hiệu chuẩn phương tiện đo; dấu định lượng',
      'Testing, verification and calibration of measuring devices; quantity marks',
    ],
    [4, 'b'],
    [50, 10],
    yearly,
  ),
  support(
    [
      'regulation-certificate',
      'Chứng nhận sản phẩm phù hợp quy chuẩn kỹ thuật',
      'Certification of products by technical regulations',
    ],
    [4, 'c'],
    [100, 20],
    { unit: 'product' },
  ),
  support(
    [
      'product-certification',
      'Thử nghiệm, kiểm định, giám định, chứng nhận chất lượng sản phẩm; chứng nhận hệ thống quản lý',
      'Testing, inspection and certification of products and of the quality system',
    ],
    [5, 'a'],
    [100, 30],
    yearly,
  ),
  support(
    [
      'research-order',
      'Đặt hàng viện, trường nghiên cứu thử nghiệm, phát triển sản phẩm',
      'Orders to institutes and universities to research and develop products',
    ],
    [5, 'b'],
    [50, 30],
    yearly,
  ),
  support(
    [
      'cluster-equipment',
      'Sử dụng trang thiết bị tại cơ sở kỹ thuật',
      'Use of equipment at technical facilities',
    ],
    [5, 'c'],
    [50, 50],
    yearly,
  ),
]

/** Decree 80/2021/NĐ-CP, Arts. 23–25. */
export const clusterSupport: ProgrammeSeed = {
  slug: 'cum-lien-ket-nganh-chuoi-gia-tri',
  content: {
    ...decreeFrame,
    name: words(
      'Hỗ trợ doanh nghiệp tham gia cụm liên kết ngành, chuỗi giá trị',
      'Support for firms in clusters and value chains',
    ),
    summary: words(
      'Đào tạo, nâng cấp kỹ thuật, thương hiệu, tiêu chuẩn và thử nghiệm cho doanh nghiệp sản xuất, chế biến trong cụm liên kết ngành hoặc chuỗi giá trị.',
      'Training, technical upgrading, brands, standards and testing for producing and processing firms in a cluster or value chain.',
    ),
    legalBasis: words(
      'Điều 23, 24, 25 Nghị định 80/2021/NĐ-CP; Điều 16, 17, 18 Thông tư 06/2022/TT-BKHĐT',
      'Decree 80/2021/NĐ-CP, Arts. 23–25; Circular 06/2022/TT-BKHĐT, Arts. 16–18',
    ),
    rules: [...smallOrMediumEnterprise, { anyOf: linked }],
    items,
    papers: [
      {
        code: 'link-evidence',
        name: words(
          'Tài liệu xác định tham gia cụm liên kết ngành hoặc chuỗi giá trị: hợp đồng, xác nhận, nhãn hiệu dùng chung',
          'Papers showing the part in a cluster or value chain: contracts, confirmations, shared brand',
        ),
        source: circular06(5, 1, 'b'),
        required: true,
        items: [],
      },
      ...usualPapers,
    ],
  },
}
