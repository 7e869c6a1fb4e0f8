import { useTranslations } from 'use-intl'
import { StatusTag } from '#app/ui/status-tag'
import type { Tone } from '#app/ui/tone'
import type { OrganisationStatus } from '../organisation'

const tones: Record<OrganisationStatus, Tone> = {
  pending: 'info',
  verified: 'success',
  rejected: 'error',
  suspended: 'warning',
  merged: 'neutral',
}

/** Where an organisation stands with staff. */
export function OrganisationStatusTag({ status }: { status: OrganisationStatus }) {
  const t = useTranslations('organisations.statuses')
  return <StatusTag tone={tones[status]}>{t(status)}</StatusTag>
}
