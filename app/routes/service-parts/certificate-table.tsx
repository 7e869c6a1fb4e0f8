import { useTranslations } from 'use-intl'
import { DateTime } from '#app/ui/date-time'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'

interface Certificate {
  id: string
  service: string
  number: string
  issuer: string
  issuedOn: Date
  expiresOn: Date | null
  /** Said where certificates that are over are listed too. */
  inForce?: boolean
}

interface CertificateTableProps {
  caption: string
  certificates: Certificate[]
  serviceLabels: Record<string, string>
}

/** Certificates with number, authority and dates. */
export function CertificateTable({ caption, certificates, serviceLabels }: CertificateTableProps) {
  const t = useTranslations('directory.certificate')
  const withState = certificates.some(({ inForce }) => inForce !== undefined)
  return (
    <Table
      caption={caption}
      captionHidden
      rows={certificates}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'service',
          header: t('service'),
          rowHeader: true,
          cell: ({ service }) => serviceLabels[service] ?? service,
        },
        { id: 'number', header: t('number'), cell: ({ number }) => number },
        { id: 'issuer', header: t('issuer'), cell: ({ issuer }) => issuer },
        {
          id: 'issued',
          header: t('issued'),
          cell: ({ issuedOn }) => <DateTime value={issuedOn} />,
        },
        {
          id: 'expires',
          header: t('expires'),
          cell: ({ expiresOn }) => (expiresOn ? <DateTime value={expiresOn} /> : t('noEnd')),
        },
        ...(withState
          ? [
              {
                id: 'state',
                header: t('state'),
                cell: ({ inForce }: Certificate) => (
                  <StatusTag tone={inForce ? 'success' : 'error'}>
                    {inForce ? t('inForce') : t('over')}
                  </StatusTag>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
