import type { SupportApplicationStatus } from '#app/platform/db/generated/enums'

export type { SupportApplicationStatus }

/** Statuses in which somebody of the department, or of a council, has to act. */
export const openStatuses = [
  'submitted',
  'incomplete',
  'screening',
  'council',
  'deciding',
  'appealed',
] as const satisfies readonly SupportApplicationStatus[]

/** Who takes a step. */
export type ReviewSide = 'officer' | 'head' | 'applicant'

interface Step {
  from: readonly SupportApplicationStatus[]
  to: readonly SupportApplicationStatus[]
  by: ReviewSide
}

/**
 * The steps of a review (Decree 80/2021/NĐ-CP, Art. 32.3.a; the council: Art. 21.3). A step whose `to` names
 * several goes where its answer or the programme says.
 */
export const reviewSteps = {
  ask: { from: ['submitted'], to: ['incomplete'], by: 'officer' },
  answer: { from: ['incomplete'], to: ['submitted'], by: 'applicant' },
  lapse: { from: ['incomplete'], to: ['deciding'], by: 'officer' },
  accept: { from: ['submitted'], to: ['screening'], by: 'officer' },
  screen: { from: ['screening'], to: ['council', 'deciding'], by: 'officer' },
  convene: { from: ['council'], to: ['council'], by: 'officer' },
  conclude: { from: ['council'], to: ['deciding'], by: 'officer' },
  decide: { from: ['deciding'], to: ['approved', 'refused'], by: 'head' },
  appeal: { from: ['refused'], to: ['appealed'], by: 'applicant' },
  'decide-appeal': { from: ['appealed'], to: ['approved', 'refused'], by: 'head' },
  withdraw: {
    from: ['submitted', 'incomplete', 'screening', 'council', 'deciding', 'appealed'],
    to: ['withdrawn'],
    by: 'applicant',
  },
} as const satisfies Record<string, Step>

export type ReviewStep = keyof typeof reviewSteps

/** True where a step can be taken from a status. */
export function stepIsThere(step: ReviewStep, status: SupportApplicationStatus): boolean {
  return (reviewSteps[step].from as readonly string[]).includes(status)
}
