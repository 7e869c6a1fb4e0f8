import type { OpinionStepInput } from '#app/domain/opinions/opinion-schemas'

/** Notice after each step. */
export const opinionNotices = {
  note: 'opinionNote',
  answer: 'opinionAnswer',
  attach: 'opinionAttach',
  withdraw: 'opinionWithdraw',
} as const satisfies Record<OpinionStepInput['intent'], string>
