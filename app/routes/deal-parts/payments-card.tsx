import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'

/** The way to the payments of a deal. */
export function PaymentsCard({ number }: { number: string }) {
  const t = useTranslations('payments.schedule')
  return (
    <Card title={t('link')}>
      <p>{t('linkText')}</p>
      <p className="mt-2">
        <LocaleLink to={paths.workspace.dealPayments(number)}>{t('title')}</LocaleLink>
      </p>
    </Card>
  )
}
