import { useTranslations } from 'use-intl'
import type { DealView } from '#app/domain/deals/deal-view'
import { tellableStages } from '#app/domain/success-stories/success-story'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LinkButton } from '#app/ui/link-button'

/** The way to the story of a deal that has come to something. */
export function StoryLinkCard({ deal: { number, role, stage } }: { deal: DealView }) {
  const t = useTranslations('successStories.card')
  if (!tellableStages.includes(stage)) return null
  const section = role === 'staff' ? paths.backOffice : paths.workspace
  return (
    <Card title={t('title')} className="card-panel panel-flow no-print">
      <p>{t('text')}</p>
      <p>
        <LinkButton to={section.dealStory(number)} variant="secondary">
          {t('open')}
        </LinkButton>
      </p>
    </Card>
  )
}
