import { useTranslations } from 'use-intl'
import type { Grade } from '#app/domain/trust-safety/sanction'
import { StatusTag } from '#app/ui/status-tag'
import type { Tone } from '#app/ui/tone'

const tones: Record<Grade, Tone> = {
  warning: 'info',
  entry_hold: 'warning',
  posting_limit: 'warning',
  suspension: 'error',
  exclusion: 'error',
}

/** How hard a sanction is. */
export function GradeTag({ grade }: { grade: Grade }) {
  const t = useTranslations('trustSafety.grades')
  return <StatusTag tone={tones[grade]}>{t(grade)}</StatusTag>
}
