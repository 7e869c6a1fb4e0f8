/** Colours of the statuses of an application for support. */
export const applicationTones = {
  draft: 'warning',
  submitted: 'info',
  incomplete: 'warning',
  screening: 'info',
  council: 'info',
  deciding: 'info',
  approved: 'success',
  refused: 'error',
  appealed: 'warning',
  withdrawn: 'neutral',
} as const

/** Colours of the states of a clock. */
export const clockTones = {
  running: 'info',
  soon: 'warning',
  late: 'error',
  stopped: 'neutral',
  done: 'success',
} as const
