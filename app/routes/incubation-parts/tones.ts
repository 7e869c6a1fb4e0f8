import type { DemoDayShowingStatus, DemoDayState } from '#app/domain/incubation/demo-day'
import type { IncubationMilestoneStatus, IncubationStatus } from '#app/domain/incubation/incubation'
import type { Tone } from '#app/ui/tone'

/** How each state of a project is meant. */
export const projectTones: Record<IncubationStatus, Tone> = {
  incubating: 'info',
  graduated: 'success',
  stopped: 'error',
}

/** How each state of a milestone is meant. */
export const milestoneTones: Record<IncubationMilestoneStatus, Tone> = {
  planned: 'neutral',
  reported: 'warning',
  reached: 'success',
  missed: 'error',
}

/** How each state of a demo day is meant. */
export const dayTones: Record<DemoDayState, Tone> = {
  now: 'success',
  coming: 'info',
  over: 'neutral',
  cancelled: 'error',
  draft: 'warning',
}

/** How each answer to an invitation is meant. */
export const showingTones: Record<DemoDayShowingStatus, Tone> = {
  invited: 'warning',
  presenting: 'success',
  declined: 'neutral',
  removed: 'error',
}
