import type { IncubationMilestoneStatus, IncubationStatus } from '#app/platform/db/generated/enums'

export type { IncubationMilestoneStatus, IncubationStatus }

export const incubationStatuses = [
  'incubating',
  'graduated',
  'stopped',
] as const satisfies readonly IncubationStatus[]

/** Who has to do with a project. */
export type IncubationSide = 'staff' | 'firm' | 'mentor'

interface MilestoneStepRule {
  from: readonly IncubationMilestoneStatus[]
  to: IncubationMilestoneStatus
  by: IncubationSide
  action: 'milestone_reported' | 'milestone_returned' | 'milestone_reached' | 'milestone_missed'
}

/** Every step of a milestone and who takes it. */
export const milestoneSteps = {
  report: { from: ['planned'], to: 'reported', by: 'firm', action: 'milestone_reported' },
  return: { from: ['reported'], to: 'planned', by: 'staff', action: 'milestone_returned' },
  reach: { from: ['planned', 'reported'], to: 'reached', by: 'staff', action: 'milestone_reached' },
  miss: { from: ['planned', 'reported'], to: 'missed', by: 'staff', action: 'milestone_missed' },
} as const satisfies Record<string, MilestoneStepRule>

export type MilestoneStep = keyof typeof milestoneSteps

/** The steps of a milestone that are open to these sides, while its project is under way. */
export function milestoneStepsFor(
  project: IncubationStatus,
  status: IncubationMilestoneStatus,
  sides: readonly IncubationSide[],
): MilestoneStep[] {
  if (project !== 'incubating') return []
  return (Object.keys(milestoneSteps) as MilestoneStep[]).filter((name) => {
    const { from, by } = milestoneSteps[name]
    return (from as readonly string[]).includes(status) && sides.includes(by)
  })
}

/** True where a milestone still waits and its day is over. @param today midnight UTC of the day in Viet Nam */
export function isOverdue(
  { status, dueOn }: { status: IncubationMilestoneStatus; dueOn: Date },
  today: Date,
): boolean {
  return status === 'planned' && dueOn < today
}

/** Kinds of organisations whose projects are taken in. */
export const incubatedTypes: readonly string[] = [
  'startup',
  'enterprise',
  'cooperative',
  'household',
]

/** The number of a project, such as UT-2026-0007. */
export function projectNumber(year: number, index: number): string {
  return `UT-${year}-${String(index).padStart(4, '0')}`
}

/** True where a text looks like the number of a project. */
export function isProjectNumber(text: string | undefined): text is string {
  return text !== undefined && /^UT-\d{4}-\d{4,}$/.test(text)
}
