import type { NeedSeed } from '../types'

export const schools: NeedSeed[] = [
  {
    slug: 'thi-nghiem-ly-hoa-khong-can-mang-cho-truong-vung-cao',
    organisation: 'truong-doi-sim',
    field: 'education-training',
    priority: ['information-technology'],
    trlMin: 7,
    budget: [null, 60_000_000],
    vi: {
      title: 'Thí nghiệm lý, hóa cho học sinh vùng cao khi mạng yếu, máy cũ',
      summary: 'Trường có 40 máy tính đời 2012 và không có phòng thí nghiệm hóa đạt chuẩn.',
      currentState:
        'Dạy bằng tranh và video tải sẵn; chỉ 3 thí nghiệm thật mỗi học kỳ; mạng 8 Mb/s chung toàn trường.',
      goal: 'Ít nhất 30 thí nghiệm theo chương trình, học sinh tự thao tác, chạy ngoại tuyến.',
      constraints:
        'Ngân sách 60 triệu đồng; giáo viên tập huấn hai ngày; có phần tiếng dân tộc càng tốt.',
      triedBefore: 'Phần mềm mô phỏng nước ngoài: cần mạng, tiếng Anh.',
      notWanted: 'Không kính thực tế ảo.',
      acceptanceTest: 'Dạy thử bốn lớp một học kỳ, chấm bài thực hành trước và sau.',
      keywords: ['thí nghiệm ảo', 'vùng cao', 'ngoại tuyến'],
    },
    en: {
      title: 'Physics and chemistry experiments for mountain pupils with weak networks',
      summary: 'A school has forty computers of 2012 and no proper chemistry laboratory.',
    },
    targets: [
      {
        metric: 'Điểm thực hành trung bình',
        metricEn: 'Mean practical mark',
        comparison: 'at_least',
        value: 6.5,
        unit: 'điểm',
      },
    ],
    deadlineIn: 35,
    published: 10,
  },
  {
    slug: 'giup-giao-vien-toan-cham-bai-va-tim-lo-hong',
    organisation: 'truong-doi-sim',
    field: 'education-training',
    priority: ['information-technology'],
    trlMin: 5,
    budget: [null, 40_000_000],
    vi: {
      title: 'Công cụ giúp giáo viên toán chấm bài viết tay, chỉ ra chỗ hổng',
      summary: 'Sáu giáo viên dạy 26 lớp, muốn dành thời gian kèm học sinh yếu.',
      currentState:
        'Mỗi tuần khoảng 1.000 bài, chỉ ghi điểm; kiểm tra lại thấy học sinh lặp lỗi phân số, dấu âm.',
      goal: 'Giảm nửa thời gian chấm, có nhóm lỗi theo lớp và phiếu bài tập kèm.',
      constraints: 'Bài không được tải ra ngoài trường; chụp bằng điện thoại giáo viên.',
      triedBefore: 'Trắc nghiệm chấm máy: không biết học sinh sai bước nào.',
      notWanted: 'Không để máy quyết định điểm.',
      acceptanceTest: 'Bốn lớp trong tám tuần, so với chấm tay của hai giáo viên độc lập.',
      keywords: ['chấm bài', 'toán', 'chữ viết tay'],
    },
    en: {
      title: 'A tool that helps mathematics teachers to mark handwriting and find gaps',
      summary: 'Six teachers of 26 classes want time for weaker pupils.',
    },
    targets: [
      {
        metric: 'Thời gian chấm một lớp',
        metricEn: 'Time to mark a class',
        comparison: 'at_most',
        value: 60,
        unit: 'phút',
      },
    ],
    deadlineIn: 150,
    published: 7,
  },
]
