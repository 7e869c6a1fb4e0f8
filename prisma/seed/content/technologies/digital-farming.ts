import type { TechnologySeed } from '../types'
import { machine, software } from './transfer-presets'

export const digitalFarming: TechnologySeed[] = [
  {
    slug: 'truy-xuat-nguon-goc-ma-vung-trong-bang-ma-qr',
    organisation: 'dom-dom-so',
    field: 'software-data',
    priority: ['information-technology'],
    trl: 9,
    evidence: '31 hợp tác xã, 4.100 hộ, 2,6 triệu tem đã kích hoạt',
    evidenceDate: '2026-06-10',
    vi: {
      title: 'Truy xuất nguồn gốc theo mã vùng trồng cho hợp tác xã quả tươi',
      summary:
        'Nhật ký vườn bằng giọng nói, in tem QR theo lô và kết nối cổng truy xuất, một vụ vào nếp.',
      problem:
        'Nhà nhập khẩu hỏi lô hàng phun thuốc gì, hái vườn nào thì hợp tác xã lục sổ cả ngày. Ứng dụng ghi nhật ký bắt gõ nhiều, bà con ghi bù vào cuối vụ nên không ai tin.',
      solution:
        'Hộ trồng nói câu ngắn như "phun vườn dưới, thuốc này, hai bình"; phần mềm nhận giọng vùng miền, đối chiếu danh mục thuốc và thời gian cách ly, hỏi lại khi thiếu. Cân điện tử và máy in tem ở điểm gom tạo lô tự động từ thẻ hộ. Dữ liệu theo chuẩn GS1 EPCIS, đẩy sang cổng truy xuất quốc gia khi được cấp quyền. Mỗi lần sửa nhật ký đều lưu vết, kiểm soát viên xem được.',
      application:
        'Cho hợp tác xã, doanh nghiệp xuất khẩu, tổ chức chứng nhận. Dùng được khi mất sóng, đồng bộ sau. Tính phí theo lô tem; hợp tác xã dưới 50 hộ được miễn phí năm đầu.',
      keywords: ['truy xuất nguồn gốc', 'mã vùng trồng', 'QR', 'nhật ký vườn'],
    },
    en: {
      title: 'Traceability by growing-area code for fresh fruit cooperatives',
      summary:
        'Spoken farm diary, lot labels by QR code and a link to the traceability portal, running within a season.',
      problem:
        'When an importer asks what a lot was sprayed with, the cooperative searches notebooks all day. Diary apps need typing, so entries are filled in at the end of the season and nobody trusts them.',
      solution:
        'Growers speak short sentences; the software understands local accents, checks products and waiting times and asks back. Scales and label printers make lots from household cards. Data follow GS1 EPCIS, and every correction leaves a trace.',
      application:
        'For cooperatives, exporters and certifiers. Works without signal and synchronises later; priced per label.',
      keywords: ['traceability', 'growing-area code', 'farm diary'],
    },
    advantages: [
      {
        metric: 'Thời gian truy một lô về từng hộ',
        metricEn: 'Time to trace a lot to its households',
        comparedWith: 'Tra sổ giấy',
        comparedWithEn: 'Searching paper books',
        baseline: 6,
        value: 0.1,
        unit: 'giờ',
        proof: 'Diễn tập truy xuất tại tám hợp tác xã',
      },
    ],
    ip: [
      {
        type: 'copyright',
        status: 'granted',
        number: 'DEMO-QTG-2024-101',
        office: 'Cục Bản quyền tác giả',
        filed: '2024-10-01',
        granted: '2024-11-06',
      },
      {
        type: 'trademark',
        status: 'filed',
        number: 'DEMO-NH-2024-550',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2024-10-15',
      },
    ],
    transfer: software,
    price: { mode: 'range', min: 15_000_000, max: 60_000_000 },
    published: 50,
  },
  {
    slug: 'uoc-luong-san-luong-vai-bang-anh-may-bay-khong-nguoi-lai',
    organisation: 'dai-hoc-van-khe',
    field: 'crop-production',
    priority: ['information-technology'],
    trl: 6,
    evidence: 'Bay 620 ha trong hai vụ, so với cân thực tế của 95 hộ',
    evidenceDate: '2026-06-20',
    vi: {
      title: 'Ước lượng sản lượng vải trước thu hoạch bằng ảnh máy bay không người lái',
      summary:
        'Bay một lần trước hái ba tuần, dự báo sản lượng từng vùng sai số dưới một phần mười.',
      problem:
        'Kế hoạch thùng, đá, xe lạnh và đàm phán giá dựa vào phỏng đoán sản lượng. Năm mất mùa thì thừa thùng, năm được mùa thì thiếu xe, quả ứ tại cân.',
      solution:
        'Máy bay phổ thông chụp ảnh chồng lấp 80 % ở độ cao 25 m buổi sáng nhiều mây để tránh chói. Phần mềm tách từng tán cây, đếm chùm nhìn thấy và suy ra số khuất theo mô hình hiệu chỉnh với một số cây đếm tay; trọng lượng chùm lấy theo giống và tuổi cây. Kết quả là bản đồ sản lượng 10 × 10 m và tổng theo thôn kèm khoảng tin cậy, cập nhật khi có mưa đá hoặc rụng quả.',
      application:
        'Cho doanh nghiệp thu mua, chính quyền xã và bảo hiểm nông nghiệp. Một tổ hai người bay được 120 ha mỗi ngày. Trường chuyển giao phần mềm, đào tạo tổ bay; cần xin phép bay theo quy định.',
      keywords: ['ước sản lượng', 'máy bay không người lái', 'vải thiều', 'viễn thám'],
    },
    en: {
      title: 'Lychee yield estimates before harvest from drone images',
      summary: 'One flight three weeks before harvest, yield by area within ten per cent.',
    },
    advantages: [
      {
        metric: 'Sai số tổng sản lượng cấp xã',
        metricEn: 'Error of the commune’s total yield',
        comparedWith: 'Ước bằng mắt của cán bộ',
        comparedWithEn: 'Officers’ estimates by eye',
        baseline: 27,
        value: 8,
        unit: '%',
        proof: 'Đối chiếu phiếu cân 95 hộ',
      },
    ],
    ip: [{ type: 'copyright', status: 'planned' }],
    taskCode: 'DEMO-ĐT-2024-21',
    transfer: software,
    price: { mode: 'on_request' },
    published: 18,
  },
  {
    slug: 'sang-loc-du-luong-thuoc-tren-rau-bang-quang-pho-cam-tay',
    organisation: 'dai-hoc-thang-khoa',
    field: 'diagnostics',
    priority: ['information-technology', 'new-materials'],
    trl: 5,
    evidence: 'Thử 1.150 mẫu rau cải, đậu đỗ so với LC-MS/MS',
    evidenceDate: '2026-04-02',
    vi: {
      title: 'Máy cầm tay sàng lọc dư lượng thuốc trừ sâu trên rau bằng SERS',
      summary:
        'Nhỏ dịch rau lên chip nano bạc, ba phút biết nhóm thuốc vượt ngưỡng, sàng lọc tại điểm gom.',
      problem:
        'Bếp ăn và siêu thị chỉ gửi mẫu kiểm nghiệm vài tháng một lần vì mỗi chỉ tiêu hàng trăm nghìn đồng và chờ nhiều ngày; rau đã ăn hết. Que thử men chỉ báo nhóm lân hữu cơ, bỏ sót thuốc đời mới.',
      solution:
        'Rau được lắc với dung môi xanh trong túi lọc, nhỏ 20 µl lên chip giấy phủ nano bạc hình sao. Máy quang phổ Raman cầm tay dùng laser 785 nm đọc phổ tăng cường; mô hình tách phổ nhận bảy hoạt chất thường gặp và cho biết mức dưới ngưỡng, nghi ngờ, vượt. Mẫu nghi ngờ mới cần gửi phòng thí nghiệm. Chip dùng một lần, giá khoảng mười tám nghìn đồng khi sản xuất 10.000 chiếc.',
      application:
        'Cho hợp tác xã rau, bếp ăn khu công nghiệp, chợ đầu mối. Nhóm tìm hợp tác xã cùng thu mẫu để mở rộng thư viện phổ và doanh nghiệp sản xuất chip; kết quả dùng sàng lọc, không thay thế kiểm nghiệm pháp lý.',
      keywords: ['dư lượng thuốc', 'SERS', 'rau an toàn', 'quang phổ'],
    },
    en: {
      title: 'Handheld SERS screening of pesticide residues on vegetables',
      summary:
        'A drop on a silver nano chip shows in three minutes which pesticide group exceeds the limit.',
      problem:
        'Canteens test every few months because each analyte costs much and takes days; the vegetables are long eaten. Enzyme strips only see organophosphates.',
      solution:
        'Leaves are shaken with a green solvent in a filter bag, and 20 µl go onto a paper chip with star-shaped silver nanoparticles. A handheld Raman reader at 785 nm recognises seven common actives as below, doubtful or above.',
      application:
        'For vegetable cooperatives, canteens and wholesale markets. Screening only; it does not replace official testing. Partners for samples and for chip making are sought.',
      keywords: ['pesticide residue', 'SERS', 'vegetables'],
    },
    advantages: [
      {
        metric: 'Chi phí một mẫu sàng lọc',
        metricEn: 'Cost of one screened sample',
        comparedWith: 'Gửi LC-MS/MS đa dư lượng',
        comparedWithEn: 'Multi-residue LC-MS/MS',
        baseline: 2200000,
        value: 42000,
        unit: 'đồng/mẫu',
        proof: 'Bảng tính vật tư và giờ máy',
      },
    ],
    ip: [
      {
        type: 'patent',
        status: 'filed',
        number: 'DEMO-SC-2026-012',
        office: 'Cục Sở hữu trí tuệ',
        filed: '2026-02-11',
      },
    ],
    transfer: {
      ...machine,
      objects: ['know-how', 'formula-software-data', 'machinery'],
      forms: ['independent', 'capital-contribution'],
    },
    price: { mode: 'appraisal_requested' },
    published: 27,
  },
  {
    slug: 'may-gieo-hat-rau-nho-va-phu-mang-mot-lan-di',
    organisation: 'giap-van-khoi',
    initiative: true,
    field: 'agricultural-machinery',
    trl: 8,
    evidence: 'Mười bốn máy bán trong vùng rau ven sông, có giấy xác nhận',
    evidenceDate: '2026-01-03',
    vi: {
      title: 'Máy lên luống, gieo hạt nhỏ và phủ màng trong một lượt đi',
      summary:
        'Gắn sau máy cày tay, làm xong một luống rau trong một lượt, tiết kiệm hạt giống lai đắt tiền.',
      problem:
        'Gieo vãi hạt cải, cà rốt tốn hạt rồi lại phải tỉa; thuê người gieo, phủ màng lúc vào vụ giá cao. Máy gieo nhập khẩu hợp ruộng lớn, luống rau của bà con hẹp và cong.',
      solution:
        'Bộ lưỡi lên luống rộng 90 cm, trống gieo nhựa in 3D có lỗ theo cỡ hạt 0,8–4 mm, hút chân không nhẹ bằng quạt 12 V nên mỗi lỗ một hạt. Con lăn ép đất, rồi cuộn màng phủ tự căng và vun mép. Thay trống trong hai phút, khoảng cách cây chỉnh bằng bánh răng xe đạp. Cả máy nặng 95 kg, gắn được sau máy cày tay 7–12 mã lực phổ biến.',
      application:
        'Cho hộ và hợp tác xã rau, hành tỏi, lạc từ 1 ha. Mỗi ngày làm khoảng 0,9 ha. Tôi bán máy hoặc tập bản vẽ kèm tệp in 3D của mười hai loại trống, hướng dẫn lắp một ngày.',
      keywords: ['máy gieo hạt', 'rau', 'phủ màng', 'sáng kiến'],
    },
    en: {
      title: 'Ridging, fine seeding and mulching in one pass behind a two-wheel tractor',
      summary: 'Finishes a vegetable bed in one pass and saves costly hybrid seed.',
    },
    advantages: [
      {
        metric: 'Hạt giống cần cho một héc-ta',
        metricEn: 'Seed per hectare',
        comparedWith: 'Gieo vãi rồi tỉa',
        comparedWithEn: 'Broadcasting and thinning',
        baseline: 6.5,
        value: 2.2,
        unit: 'kg/ha',
        proof: 'Cân hạt tại năm ruộng cải',
      },
    ],
    ip: [{ type: 'utility-solution', status: 'planned' }],
    transfer: { ...machine, modes: ['documents', 'machinery-with-modes', 'training'] },
    price: { mode: 'fixed', amount: 21_500_000 },
    published: 78,
  },
]
