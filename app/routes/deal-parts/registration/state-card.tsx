import { useLocale, useTranslations } from 'use-intl'
import type { RegistrationView } from '#app/domain/registration/registration-queries.server'
import { formatDate } from '#app/locales/dates'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { LocaleLink } from '#app/ui/locale-link'
import { Money } from '#app/ui/money'

/** Authority, days, fee, and what the authority has said so far. */
export function StateCard({ registration }: { registration: RegistrationView }) {
  const t = useTranslations('registration.page')
  const sides = useTranslations('deals.sides')
  const statuses = useTranslations('registration.statuses')
  const locale = useLocale()
  const { authority, authorityToConfirm, filing, clocks, certificate, status } = registration
  const day = (value: Date | null | undefined) => (value ? <DateTime value={value} /> : null)
  return (
    <Card title={t('status')}>
      <DescriptionList
        items={[
          { term: t('status'), description: statuses(status) },
          {
            term: t('certificate'),
            description: certificate
              ? t('certificateOn', {
                  number: certificate.number,
                  date: certificate.on ? formatDate(certificate.on, locale) : '…',
                })
              : null,
          },
          {
            term: t('authority'),
            description: authority ? (
              <>
                {authority}
                {authorityToConfirm ? (
                  <p className="muted text-sm">{t('authorityToConfirm')}</p>
                ) : null}
              </>
            ) : null,
          },
          { term: t('registrant'), description: sides(registration.registrant) },
          { term: t('signedOn'), description: day(registration.signedOn) },
          {
            term: t('due'),
            description:
              filing && registration.duty === 'must' && status !== 'registered' ? (
                <>
                  <DateTime value={filing.due} /> (
                  {filing.left >= 0
                    ? t('left', { left: filing.left })
                    : t('over', { days: -filing.left })}
                  ; {t('filing', { days: filing.days })})
                </>
              ) : null,
          },
          { term: t('submittedAt'), description: day(clocks?.submittedAt) },
          { term: t('completion'), description: day(clocks?.completion) },
          { term: t('decision'), description: day(clocks?.decision) },
          { term: t('reason'), description: registration.reason },
          { term: t('fee'), description: <Fee fee={registration.fee} /> },
        ]}
      />
    </Card>
  )
}

function Fee({ fee }: Pick<RegistrationView, 'fee'>) {
  const t = useTranslations('registration.page')
  return (
    <>
      {fee.amount !== null ? (
        <>
          <Money amount={fee.amount} currency="VND" />{' '}
          <span className="muted text-sm">({fee.source})</span>
        </>
      ) : (
        t(`feeBecause.${fee.because}`)
      )}{' '}
      <LocaleLink to={paths.appraisalFee}>{t('calculator')}</LocaleLink>
    </>
  )
}
