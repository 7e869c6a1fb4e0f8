import type { ReactNode } from 'react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'

interface ProgressBarProps {
  label: ReactNode
  /** Share that is done, from 0 to 1. */
  value: number
  /** Words below the bar, such as what is still missing. */
  children?: ReactNode
}

/** How much of something is done, as words and as a bar. */
export function ProgressBar({ label, value, children }: ProgressBarProps) {
  const t = useTranslations('ui')
  const id = useId()
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-baseline justify-between gap-4">
        <span id={id} className="font-semibold">
          {label}
        </span>
        <span className="font-semibold tabular-nums">{t('percent', { value })}</span>
      </div>
      <progress aria-labelledby={id} value={value} max={1} className="bar" />
      {children}
    </div>
  )
}
