import { useTranslations } from 'use-intl'
import { Tag } from '#app/ui/tag'
import { clockTones } from '../application-tones'

interface ClockTagProps {
  clock: { state: keyof typeof clockTones; left: number }
}

/** How the clock of a step stands, in working days. */
export function ClockTag({ clock: { state, left } }: ClockTagProps) {
  const t = useTranslations('supportReviews.clock')
  return <Tag tone={clockTones[state]}>{t(state, { count: Math.abs(left) })}</Tag>
}
