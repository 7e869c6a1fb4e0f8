import { useTranslations } from 'use-intl'
import type { DealView } from '#app/domain/deals/deal-view'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LinkButton } from '#app/ui/link-button'

/** Where papers are made and the registration of the contract is looked after. */
export function RegistrationCard({ deal: { number, role } }: { deal: DealView }) {
  const t = useTranslations('registration.card')
  const papers = useTranslations('papers')
  const section = role === 'staff' ? paths.backOffice : paths.workspace
  return (
    <Card title={t('title')} className="card-panel panel-flow no-print">
      <p className="flex flex-wrap gap-3">
        <LinkButton to={section.registration(number)} variant="secondary">
          {t('open')}
        </LinkButton>
        {role === 'staff' ? null : (
          <LinkButton to={paths.workspace.papers(number)} variant="secondary">
            {papers('open')}
          </LinkButton>
        )}
      </p>
    </Card>
  )
}
