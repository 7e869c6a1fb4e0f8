import { useTranslations } from 'use-intl'
import type { PayableStatus } from '#app/domain/payments/payable'
import { StatusTag } from '#app/ui/status-tag'
import type { Tone } from '#app/ui/tone'

const tones: Record<PayableStatus, Tone> = {
  planned: 'neutral',
  due: 'info',
  overdue: 'error',
  awaiting: 'warning',
  partly_paid: 'info',
  paid: 'success',
  refunded: 'neutral',
  disputed: 'error',
  cancelled: 'neutral',
}

/** Where a payable stands. */
export function PayableStatusTag({ status }: { status: PayableStatus }) {
  const t = useTranslations('payments.statuses')
  return <StatusTag tone={tones[status]}>{t(status)}</StatusTag>
}
