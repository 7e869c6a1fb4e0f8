/** Colours of the states of a programme. */
export const stateTones = {
  draft: 'warning',
  coming: 'info',
  open: 'success',
  ended: 'neutral',
} as const
