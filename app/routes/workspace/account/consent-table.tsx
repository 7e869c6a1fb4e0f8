import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { Table } from '#app/ui/table'

interface ConsentTableProps {
  consents: { id: string; document: string; version: string; givenAt: Date }[]
}

/** What the person agreed to, with the documents themselves. */
export function ConsentTable({ consents }: ConsentTableProps) {
  const t = useTranslations('accounts.data')
  return (
    <Table
      caption={t('consents')}
      captionHidden
      rows={consents}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'document',
          header: t('document'),
          rowHeader: true,
          cell: ({ document }) => (
            <LocaleLink to={document === 'terms' ? paths.terms : paths.privacy}>
              {document === 'terms' ? t('terms') : t('privacy')}
            </LocaleLink>
          ),
        },
        { id: 'version', header: t('version'), cell: ({ version }) => version },
        {
          id: 'given',
          header: t('given'),
          cell: ({ givenAt }) => <DateTime value={givenAt} time />,
        },
      ]}
    />
  )
}
