import { enterpriseSizeFigures } from './enterprise-size'
import { paymentFigures } from './payments'
import type { FigureSeed } from './reference-types'

const rules = 'Quy chế của sàn'

function ofTheExchange(values: Record<string, string>): FigureSeed[] {
  return Object.entries(values).map(([code, value]) => ({
    code,
    value,
    validFrom: '2021-01-01',
    source: rules,
  }))
}

/** Months a published entry stays without being renewed. */
export const monthsListed = { technology: 12, need: 6 } as const

/** Read in the codified laws that are at hand (18.1); what was amended since is not, and the source says so. */
const complaints = (article: string) =>
  `Luật Khiếu nại số 02/2011/QH13, ${article} (theo Pháp điển 18.1; phần sửa đổi sau đó chưa đối chiếu)`

/** Numbers that law or the exchange's own rules set for a time. */
export const figures: FigureSeed[] = [
  {
    code: 'interest-answer-working-days',
    value: '5',
    validFrom: '2021-01-01',
    source: rules,
  },
  {
    code: 'registration-filing-days',
    value: '90',
    validFrom: '2018-07-01',
    source: 'Luật Chuyển giao công nghệ số 07/2017/QH14, Điều 31 khoản 4',
  },
  {
    code: 'registration-completion-working-days',
    value: '3',
    validFrom: '2018-07-01',
    source: 'Nghị định 76/2018/NĐ-CP, Điều 5 khoản 3 điểm b',
  },
  {
    code: 'registration-decision-working-days',
    value: '5',
    validFrom: '2018-07-01',
    source: 'Nghị định 76/2018/NĐ-CP, Điều 5 khoản 3 điểm a, c, d',
  },
  {
    code: 'st-enterprise-target',
    value: '30',
    validFrom: '2021-01-21',
    source: 'Chỉ thị 01/CT-UBND ngày 21/01/2021 của UBND tỉnh Bắc Giang, mục 5 (đến năm 2025)',
  },
  ...ofTheExchange({
    'record-years': '10',
    'registration-first-reminder-days': '30',
    'registration-last-reminder-days': '7',
    'interest-first-reminder-working-days': '3',
    'interest-second-reminder-working-days': '5',
    'interest-escalation-working-days': '10',
    'talks-per-listing': '10',
    'talks-per-sender': '20',
    'reply-record-months': '12',
    'reply-record-minimum': '3',
    'task-reminder-working-days': '2',
    'abuse-report-working-days': '5',
    'appeal-filing-days': '30',
    'appeal-working-days': '10',
    'verification-months': '24',
    'verification-first-reminder-days': '30',
    'verification-last-reminder-days': '7',
    'deal-answer-working-days': '5',
    'deal-quiet-days': '30',
    'service-assignment-working-days': '3',
    'service-delivery-working-days': '15',
    'certificate-warning-days': '30',
    'officer-quiet-days': '90',
    'officer-grace-working-days': '2',
    'technology-listed-months': String(monthsListed.technology),
    'need-listed-months': String(monthsListed.need),
    'availability-question-days': '90',
    'availability-questions-at-once': '10',
    'availability-reminder-days': '7',
    'availability-silence-days': '14',
    'availability-link-days': '90',
    'ip-expiry-first-warning-days': '180',
    'ip-expiry-last-warning-days': '30',
    'incubation-milestone-reminder-working-days': '3',
    'follow-up-link-days': '60',
    'follow-up-reminder-working-days': '10',
    'support-completion-working-days': '10',
    'support-report-days': '365',
    'moderation-publish-points': '10',
    'moderation-hold-points': '5',
    'moderation-least-points': '1',
    'moderation-most-points': '5',
    'moderation-working-days': '3',
    'moderation-undo-minutes': '10',
    'moderation-second-value-VND': '10000000000',
    'moderation-second-value-USD': '38000000',
    'moderation-second-value-EUR': '33000000',
    'moderation-second-value-JPY': '60000000',
    'moderation-second-value-KRW': '560000000',
    'moderation-second-value-CNY': '270000000',
    'opinion-working-days': '10',
  }),
  {
    code: 'support-appeal-days',
    value: '90',
    validFrom: '2012-07-01',
    source: complaints('Điều 9'),
  },
  {
    code: 'support-appeal-answer-days',
    value: '30',
    validFrom: '2012-07-01',
    source: complaints('Điều 28'),
  },
  {
    code: 'support-second-appeal-days',
    value: '30',
    validFrom: '2012-07-01',
    source: complaints('Điều 33 khoản 1'),
  },
  ...enterpriseSizeFigures,
  ...paymentFigures,
]
