import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from './icon'
import { type Tone, toneClasses, toneIcons } from './tone'
import { VisuallyHidden } from './visually-hidden'

interface NoticeProps {
  tone?: Exclude<Tone, 'neutral'>
  title?: ReactNode
  /** Reads the notice out at once: for what has just happened, not for standing remarks. */
  live?: boolean
  children?: ReactNode
}

/** A box that says something about the page: done, to know, to mind, gone wrong. */
export function Notice({ tone = 'info', title, live, children }: NoticeProps) {
  const t = useTranslations('ui.notice')
  const role = tone === 'error' ? 'alert' : 'status'
  return (
    <div role={live ? role : undefined} className={clsx('notice', toneClasses[tone])}>
      <Icon of={toneIcons[tone]} className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 grow">
        <VisuallyHidden>{t(tone)}:</VisuallyHidden>{' '}
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
