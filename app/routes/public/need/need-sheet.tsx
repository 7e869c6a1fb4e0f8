import { useTranslations } from 'use-intl'
import { AttachmentList } from '#app/domain/listings/components/attachment-list'
import { NeedStory } from '#app/domain/needs/components/need-story'
import type { NeedView } from '#app/domain/needs/need-view'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { InLanguage } from '#app/ui/in-language'
import { PageHeader } from '#app/ui/page-header'
import { NeedFacts } from './need-facts'
import { NeedTags } from './need-tags'

/** The page of a need without what only its public page has: for previews and moderators. */
export function NeedSheet({ need }: { need: NeedView }) {
  const t = useTranslations('catalogue')
  return (
    <>
      <PageHeader
        eyebrow={t(need.kind === 'co_development' ? 'coDevelopment' : 'need')}
        title={<InLanguage words={need.title} />}
        lead={<InLanguage words={need.summary} />}
        tags={<NeedTags need={need} />}
      />
      <NeedStory need={need} />
      <NeedFacts need={need} withBudget />
      {need.attachments.length > 0 ? (
        <Card title={t('sections.files')}>
          <AttachmentList files={need.attachments} hrefOf={paths.file} />
        </Card>
      ) : null}
    </>
  )
}
