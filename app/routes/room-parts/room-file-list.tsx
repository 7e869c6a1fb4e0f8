import { useTranslations } from 'use-intl'
import type { RoomFileView } from '#app/domain/deal-room/room-view'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'

interface RoomFileListProps {
  number: string
  items: RoomFileView[]
}

/** Files of a room with their fingerprints. */
export function RoomFileList({ number, items }: RoomFileListProps) {
  const t = useTranslations('room')
  return (
    <ul className="flex flex-col gap-4">
      {items.map(({ id, caption, name, size, sha256, side, at }) => (
        <li key={id} className="card-panel">
          <LocaleLink to={paths.workspace.roomFile(number, id)} reloadDocument>
            {caption}
          </LocaleLink>
          <p className="muted text-sm wrap-anywhere">
            {name} · {t('files.size', { kilobytes: Math.ceil(size / 1_024) })}
            {side ? ` · ${t(`sides.${side}`)}` : null} · <DateTime value={at} time />
          </p>
          <p className="muted text-sm break-all">
            {t('files.sha256')}: {sha256}
          </p>
        </li>
      ))}
    </ul>
  )
}
