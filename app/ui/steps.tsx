import { useTranslations } from 'use-intl'
import { VisuallyHidden } from './visually-hidden'

export type StepState = 'done' | 'current' | 'upcoming'

interface StepsProps {
  label: string
  items: { id: string; label: string; state: StepState }[]
}

/** Where one stands in a row of steps. */
export function Steps({ label, items }: StepsProps) {
  const t = useTranslations('ui.steps')
  return (
    <ol aria-label={label} className="step-list">
      {items.map(({ id, label: words, state }) => (
        <li
          key={id}
          data-state={state}
          aria-current={state === 'current' ? 'step' : undefined}
          className="step-item"
        >
          <span>{words}</span>
          <VisuallyHidden> ({t(state)})</VisuallyHidden>
        </li>
      ))}
    </ol>
  )
}
