import { useTranslations } from 'use-intl'
import type { RegistrationView } from '#app/domain/registration/registration-queries.server'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'

/** Whether the contract must or may be registered, and why. */
export function LawCard({ registration: { duty, caseLabel } }: { registration: RegistrationView }) {
  const t = useTranslations('registration.page')
  const tone = duty === 'may' ? 'info' : 'warning'
  return (
    <Card title={t('law')}>
      <Notice tone={tone} title={t(`duties.${duty ?? 'unknown'}`)}>
        {caseLabel ? <p>{t('why', { label: caseLabel })}</p> : null}
        {duty === 'licence' ? <p>{t('licenceHint')}</p> : null}
        {duty === 'may' ? (
          <p>
            <LocaleLink to={paths.contractRegistration}>{t('benefits')}</LocaleLink>
          </p>
        ) : null}
      </Notice>
    </Card>
  )
}
