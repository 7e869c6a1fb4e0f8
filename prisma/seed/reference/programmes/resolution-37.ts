import { usualClocks } from '#app/domain/programmes/programme'
import { department, type ProgrammeSeed, words } from './parts'

/** Named in the directive, its term is over and its text is not at hand: no amount is shown. */
export const resolution37: ProgrammeSeed = {
  slug: 'nghi-quyet-37-2020',
  content: {
    name: words(
      'Chính sách theo Nghị quyết 37/2020/NQ-HĐND tỉnh Bắc Giang',
      'Policies of Resolution 37/2020/NQ-HĐND of Bac Giang province',
    ),
    summary: words(
      'Chính sách hỗ trợ của tỉnh Bắc Giang giai đoạn 2021–2025, nêu tại mục 5 Chỉ thị 01/CT-UBND.',
      'Support policies of Bac Giang province for 2021–2025, named in section 5 of Directive 01/CT-UBND.',
    ),
    legalBasis: words(
      'Nghị quyết 37/2020/NQ-HĐND của HĐND tỉnh Bắc Giang',
      'Resolution 37/2020/NQ-HĐND of the People’s Council of Bac Giang province',
    ),
    agency: department,
    opensOn: '2021-01-01',
    closesOn: '2025-12-31',
    endedNote: words(
      'Chính sách đã hết thời hạn. Sàn không nêu nội dung và mức hỗ trợ vì không có văn bản để đối chiếu; hồ sơ mới xét theo Nghị định 80/2021/NĐ-CP.',
      'The term of these policies is over. Contents and amounts are not shown, because the text is not at hand; new applications go by Decree 80/2021/NĐ-CP.',
    ),
    budget: null,
    rules: [],
    items: [],
    papers: [],
    formVersion: '2026-1',
    panel: { kind: 'officer', independentPercent: 0 },
    decisionWorkingDays: 14,
    criteria: [],
    clocks: usualClocks,
  },
}
