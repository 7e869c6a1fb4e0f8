import { useTranslations } from 'use-intl'
import type { NdaStatus } from '#app/domain/disclosure/nda'
import { StatusTag } from '#app/ui/status-tag'
import type { Tone } from '#app/ui/tone'

const tones: Record<NdaStatus, Tone> = {
  offered: 'info',
  accepted: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
  ended: 'neutral',
  expired: 'neutral',
}

/** Where an NDA stands; one whose time is over is expired, whether the clock has said so yet or not. */
export function NdaStatusTag({ status, inForce }: { status: NdaStatus; inForce: boolean }) {
  const t = useTranslations('disclosure.statuses')
  const shown = status === 'accepted' && !inForce ? 'expired' : status
  return <StatusTag tone={tones[shown]}>{t(shown)}</StatusTag>
}
