import { useTranslations } from 'use-intl'
import { AttachmentList } from '#app/domain/listings/components/attachment-list'
import { TechnologyStory } from '#app/domain/technologies/components/technology-story'
import { TechnologyTags } from '#app/domain/technologies/components/technology-tags'
import type { TechnologyView } from '#app/domain/technologies/technology-view'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { InLanguage } from '#app/ui/in-language'
import { PageHeader } from '#app/ui/page-header'
import { TechnologyDetails } from './technology-details'
import { TechnologyFacts } from './technology-facts'

/** The page of a technology without what only its public page has: for previews and moderators. */
export function TechnologySheet({ technology }: { technology: TechnologyView }) {
  const t = useTranslations('catalogue')
  const { kind, title, summary, field, attachments } = technology
  return (
    <>
      <PageHeader
        eyebrow={t(kind)}
        title={<InLanguage words={title} />}
        lead={<InLanguage words={summary} />}
        tags={<TechnologyTags field={field?.labels.at(-1)} technology={technology} />}
      />
      <TechnologyStory technology={technology} />
      <TechnologyFacts technology={technology} withPrice />
      <TechnologyDetails technology={technology} />
      {attachments.length > 0 ? (
        <Card title={t('sections.files')}>
          <AttachmentList files={attachments} hrefOf={paths.file} />
        </Card>
      ) : null}
    </>
  )
}
