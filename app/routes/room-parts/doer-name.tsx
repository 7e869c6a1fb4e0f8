import { useTranslations } from 'use-intl'
import type { Doer } from '#app/domain/deal-room/room-view'

/** Who wrote or did something, with the side they spoke for. */
export function DoerName({ by: { name, side } }: { by: Doer }) {
  const t = useTranslations('room')
  return (
    <>
      <span className="font-semibold">{name && name !== '—' ? name : t('nobody')}</span>{' '}
      <span className="muted">({t(`sides.${side ?? 'guest'}`)})</span>
    </>
  )
}
