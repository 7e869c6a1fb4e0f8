import type { OpinionConclusion } from '#app/domain/opinions/opinion'
import type { Tone } from '#app/ui/tone'

/** The colour of each conclusion. */
export const conclusionTones: Record<OpinionConclusion, Tone> = {
  favourable: 'success',
  conditional: 'warning',
  unfavourable: 'error',
}
