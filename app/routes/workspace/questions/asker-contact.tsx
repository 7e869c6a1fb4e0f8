import { useTranslations } from 'use-intl'
import { phoneText } from '#app/domain/accounts/phone'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'

interface AskerContactProps {
  contact: { email: string | null; phone: string | null }
}

/** How to reach who asked; shown to the organisation that is asked. */
export function AskerContact({ contact: { email, phone } }: AskerContactProps) {
  const t = useTranslations('questions')
  return (
    <Card title={t('detail.contact')}>
      <DescriptionList
        items={[
          {
            term: t('email'),
            description: email ? <a href={`mailto:${email}`}>{email}</a> : null,
          },
          {
            term: t('phone'),
            description: phone ? <a href={`tel:${phone}`}>{phoneText(phone)}</a> : null,
          },
        ]}
      />
      <p className="muted mt-3 text-sm">{t('detail.contactHint')}</p>
    </Card>
  )
}
