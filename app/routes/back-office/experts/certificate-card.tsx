import { useTranslations } from 'use-intl'
import { CertificateTable } from '#app/routes/service-parts/certificate-table'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'

interface CertificateCardProps {
  version: number
  certificates: {
    id: string
    service: string
    number: string
    issuer: string
    issuedOn: Date
    expiresOn: Date | null
    inForce: boolean
  }[]
  /** The services of the entry, of which a certificate is for one. */
  services: { value: string; label: string }[]
  serviceLabels: Record<string, string>
}

/** The certificates of an entry, and the form that records one more. */
export function CertificateCard(props: CertificateCardProps) {
  const { version, certificates, services, serviceLabels } = props
  const t = useTranslations('directory')
  const input = (name: string, label: string, type: 'text' | 'date', required: boolean) => (
    <div className="field">
      <label htmlFor={`certificate-${name}`} className="field-label">
        {label}
      </label>
      <input
        id={`certificate-${name}`}
        name={name}
        type={type}
        required={required}
        maxLength={200}
        className={type === 'date' ? 'input max-w-52' : 'input'}
      />
    </div>
  )
  return (
    <Card title={t('certificates')}>
      {certificates.length === 0 ? (
        <p>{t('noCertificates')}</p>
      ) : (
        <CertificateTable
          caption={t('certificates')}
          certificates={certificates}
          serviceLabels={serviceLabels}
        />
      )}
      {services.length === 0 ? null : (
        <ConfirmForm
          label={t('staff.addCertificate')}
          question={null}
          confirm={t('staff.addCertificate')}
          values={{ intent: 'certify', version: String(version) }}
        >
          <div className="field">
            <label htmlFor="certificate-service" className="field-label">
              {t('certificate.service')}
            </label>
            <select id="certificate-service" name="service" className="select">
              {services.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          {input('number', t('certificate.number'), 'text', true)}
          {input('issuer', t('certificate.issuer'), 'text', true)}
          {input('issuedOn', t('certificate.issued'), 'date', true)}
          {input('expiresOn', t('certificate.expires'), 'date', false)}
        </ConfirmForm>
      )}
    </Card>
  )
}
