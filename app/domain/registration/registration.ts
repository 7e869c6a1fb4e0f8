import type { RegistrationStatus } from '#app/platform/db/generated/enums'
import { dayAsDate, localDay } from '../taxonomy/dates'

export type { RegistrationStatus }

interface Step {
  from: readonly RegistrationStatus[]
  to: RegistrationStatus
  /** `registrant` is the party that sends the dossier for both. */
  by: 'registrant' | 'staff'
}

/** Everything that happens to a registration; what is not in the table cannot happen. */
export const registrationSteps = {
  submit: {
    from: ['not_started', 'incomplete', 'needs_changes', 'refused', 'withdrawn'],
    to: 'submitted',
    by: 'registrant',
  },
  withdraw: {
    from: ['submitted', 'incomplete', 'needs_changes'],
    to: 'withdrawn',
    by: 'registrant',
  },
  askCompletion: { from: ['submitted'], to: 'incomplete', by: 'staff' },
  askChanges: { from: ['submitted'], to: 'needs_changes', by: 'staff' },
  register: { from: ['submitted'], to: 'registered', by: 'staff' },
  refuse: { from: ['submitted'], to: 'refused', by: 'staff' },
} as const satisfies Record<string, Step>

export type RegistrationStep = keyof typeof registrationSteps

export const stepNames = Object.keys(registrationSteps) as RegistrationStep[]

/** Answers that staff give. */
export const answerNames = ['askCompletion', 'askChanges', 'register', 'refuse'] as const

export type AnswerName = (typeof answerNames)[number]

/** Why a step may not be taken: a key under `errors`, or null where it may. */
export function refusalOfStep(
  step: RegistrationStep,
  status: RegistrationStatus,
  by: 'registrant' | 'staff' | 'other',
): string | null {
  const rule: Step = registrationSteps[step]
  if (!rule.from.includes(status)) return 'registrationMoved'
  return rule.by === by ? null : 'stepNotYours'
}

/** What a dossier holds (Law 07/2017/QH14, Art. 31.3); a translation only where no text is Vietnamese. */
export const dossierItems = ['application', 'contract', 'translation'] as const

export type DossierItem = (typeof dossierItems)[number]

/** The papers that every dossier needs. */
export const neededItems: readonly DossierItem[] = ['application', 'contract']

const dayLength = 86_400_000

/** The last calendar day for sending in a dossier; the day of signing does not count. */
export function filingDue(signedOn: Date, days: number): Date {
  return new Date(signedOn.getTime() + days * dayLength)
}

/** Calendar days in Viet Nam from today to a day: 0 on the day itself, negative after it. */
export function daysUntil(day: Date, now: Date): number {
  return Math.round((day.getTime() - dayAsDate(localDay(now)).getTime()) / dayLength)
}
