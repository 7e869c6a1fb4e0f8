import { useLocale, useTranslations } from 'use-intl'
import type { DealView, TermsView } from '#app/domain/deals/deal-view'
import { formatDate } from '#app/locales/dates'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { LinkButton } from '#app/ui/link-button'
import { Money } from '#app/ui/money'

/** What the parties agree on, with the way to change it as long as they may. */
export function DealTermsCard({ deal }: { deal: DealView }) {
  const t = useTranslations('deals.terms')
  const locale = useLocale()
  const { terms, certificate } = deal
  const listed = (labels: string[]) => (labels.length > 0 ? labels.join('; ') : t('none'))
  return (
    <Card title={t('title')} action={<span>{t('version', { version: deal.version })}</span>}>
      <DescriptionList
        items={[
          { term: t('objectCodes'), description: listed(terms.objects) },
          { term: t('formCode'), description: terms.form ?? t('none') },
          { term: t('modeCodes'), description: listed(terms.modes) },
          { term: t('scopeCode'), description: terms.scope ?? t('none') },
          { term: t('paymentCode'), description: terms.payment ?? t('none') },
          { term: t('value'), description: <Value terms={terms} /> },
          {
            term: t('signedOn'),
            description: terms.signedOn ? <DateTime value={terms.signedOn} /> : t('none'),
          },
          {
            term: t('certificate'),
            description: certificate
              ? t('certificateOn', {
                  number: certificate.number,
                  date: certificate.on ? formatDate(certificate.on, locale) : '…',
                })
              : null,
          },
        ]}
      />
      {deal.mayChangeTerms ? (
        <p className="no-print mt-4">
          <LinkButton to={paths.workspace.dealTerms(deal.number)} variant="secondary">
            {t('edit')}
          </LinkButton>
        </p>
      ) : null}
    </Card>
  )
}

function Value({ terms: { value, confidential } }: { terms: TermsView }) {
  const t = useTranslations('deals.terms')
  if (value === 'hidden') return <>{t('hidden')}</>
  if (!value) return <>{t('none')}</>
  return (
    <>
      <Money amount={BigInt(value.amount)} currency={value.currency} />
      {confidential ? <span className="muted"> · {t('secret')}</span> : null}
    </>
  )
}
