import type { RecognitionState } from '#app/domain/recognitions/recognition'
import type { Tone } from '#app/ui/tone'

/** How each state of an entry is meant. */
export const stateTones: Record<RecognitionState, Tone> = {
  'in-force': 'success',
  coming: 'info',
  over: 'neutral',
  withdrawn: 'error',
}
