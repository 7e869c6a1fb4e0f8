import type { CallState } from '#app/domain/calls/call'
import type { Tone } from '#app/ui/tone'

/** How each state of a call is meant. */
export const callTones: Record<CallState, Tone> = {
  open: 'success',
  coming: 'info',
  closed: 'neutral',
  withdrawn: 'error',
  draft: 'warning',
}
