import { useTranslations } from 'use-intl'
import { DateTime } from '#app/ui/date-time'
import { InLanguage } from '#app/ui/in-language'
import { type Column, Table } from '#app/ui/table'
import type { IpRightView } from '../technology-view'

/** The rights that protect a technology. A number may be withheld, the status never is. */
export function IpRights({ rights }: { rights: IpRightView[] }) {
  const t = useTranslations('catalogue.ip')
  const title = useTranslations('catalogue.sections')('intellectualProperty')
  if (rights.length === 0) return <p className="muted">{t('none')}</p>
  const columns: Column<IpRightView>[] = [
    { id: 'type', header: t('type'), cell: ({ type }) => type, rowHeader: true },
    { id: 'status', header: t('status'), cell: ({ status }) => status },
    {
      id: 'number',
      header: t('number'),
      cell: ({ number, numberHidden, office }) => {
        if (numberHidden) return t('hidden')
        if (!office) return number
        return (
          <>
            {number ? `${number} · ` : null}
            <InLanguage words={office} />
          </>
        )
      },
    },
    { id: 'filed', header: t('filedOn'), cell: ({ filedOn }) => day(filedOn) },
    { id: 'granted', header: t('grantedOn'), cell: ({ grantedOn }) => day(grantedOn) },
    { id: 'expires', header: t('expiresOn'), cell: ({ expiresOn }) => day(expiresOn) },
  ]
  const said = (column: Column<IpRightView>) => rights.some((right) => column.cell(right))
  return (
    <Table
      caption={title}
      captionHidden
      columns={columns.filter(said)}
      rows={rights}
      rowKey={({ id }) => id}
    />
  )
}

function day(date: Date | null) {
  return date ? <DateTime value={date} /> : null
}
