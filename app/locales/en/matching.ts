import type { Messages } from '../messages'

export default {
  reasons: {
    words: 'Words in common: {words}',
    meaning: 'Close in meaning, though in other words',
    field: 'Same field: {field}',
    readiness: 'TRL {trl, number} ≥ {wanted, number} asked for',
    budget: 'Price from {price}, within the budget of {budget}',
    transfer: 'Same form of transfer: {forms}',
    place: 'Same place: {place}',
    priority: 'Same priority: {priorities}',
    feedback: 'Lowered, because similar suggestions were dismissed: {codes}',
    staff: 'Suggested by the department’s staff',
    reply: 'The supplier answered {answered, number} of {counted, number} expressions of interest',
    fresh: 'Confirmed within the last 90 days',
  },
} satisfies Messages['matching']
