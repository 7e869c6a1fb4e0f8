import type { LucideIcon } from 'lucide-react'
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'

/** How something is meant; never told by colour alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error'

/** Classes that set the colour of a soft box or tag. */
export const toneClasses: Record<Tone, string> = {
  neutral: 'tone-neutral',
  info: 'tone-info',
  success: 'tone-success',
  warning: 'tone-warning',
  error: 'tone-error',
}

/** The drawing that goes with a tone. */
export const toneIcons: Record<Tone, LucideIcon> = {
  neutral: Info,
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  error: CircleAlert,
}
