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

/** Numbers that law or the exchange's own rules set for a time. */
export const figures: FigureSeed[] = [
  {
    code: 'interest-answer-working-days',
    value: '5',
    validFrom: '2021-01-01',
    source: rules,
  },
  ...ofTheExchange({
    'interest-first-reminder-working-days': '3',
    'interest-second-reminder-working-days': '5',
    'interest-escalation-working-days': '10',
    'talks-per-listing': '10',
    'talks-per-sender': '20',
    'reply-record-months': '12',
    'reply-record-minimum': '3',
    'task-reminder-working-days': '2',
  }),
  ...enterpriseSizeFigures,
  ...paymentFigures,
]
