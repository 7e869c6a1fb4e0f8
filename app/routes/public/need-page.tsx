import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { restrictedOf } from '#app/domain/disclosure/index.server'
import { AttachmentList } from '#app/domain/listings/components/attachment-list'
import { suitableEntries } from '#app/domain/matching/index.server'
import { BudgetText } from '#app/domain/needs/components/budget-text'
import { NeedStory } from '#app/domain/needs/components/need-story'
import { getPublishedNeed } from '#app/domain/needs/index.server'
import { opinionsOf } from '#app/domain/opinions/index.server'
import { labelsOf } from '#app/domain/taxonomy/index.server'
import { wordListOn } from '#app/domain/vocabulary/index.server'
import { handle } from '#app/routes/handle.server'
import { RestrictedCard } from '#app/routes/nda-parts/restricted-card'
import { AttachedOpinions } from '#app/routes/opinion-parts/attached-opinions'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { InLanguage } from '#app/ui/in-language'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'
import { FrozenNotice } from './frozen-notice'
import { NeedAside } from './need/need-aside'
import { needData } from './need/need-data'
import { NeedTags } from './need/need-tags'
import { SimilarEntries } from './similar-entries'
import { FirstActions } from './technology/first-actions'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, params, locale, services, t }) => {
  const need = await getPublishedNeed(ctx, params.slug ?? '', locale)
  const index = { engine: services.search, list: await wordListOn(ctx.db, ctx.now) }
  const [restricted, related, fieldLabels, opinions] = await Promise.all([
    restrictedOf(ctx, { kind: 'need', id: need.id }, need.attachments, locale),
    suitableEntries(index, need.id, ctx.now, { lang: locale, limit: 3 }),
    labelsOf(ctx.db, 'field', locale),
    opinionsOf(ctx, { kind: 'need', id: need.id }),
  ])
  return {
    title: need.title.text,
    description: need.summary.text,
    structured: needData(need, services.env.APP_URL, locale, t('frame.needs')),
    need,
    restricted,
    related,
    fieldLabels,
    opinions,
    closed: need.deadline !== null && need.deadline < ctx.now,
  }
})

export { ListingGone as ErrorBoundary } from './listing-gone'

export default function NeedPage() {
  const t = useTranslations('catalogue')
  const frame = useTranslations('frame')
  const { need, restricted, related, fieldLabels, opinions, closed } =
    useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <Breadcrumbs
        items={[
          { to: paths.home, label: frame('home') },
          { to: paths.needs, label: frame('needs') },
        ]}
      />
      <PageHeader
        eyebrow={t(need.kind === 'co_development' ? 'coDevelopment' : 'need')}
        title={<InLanguage words={need.title} />}
        lead={<InLanguage words={need.summary} />}
        tags={<NeedTags need={need} />}
        actions={
          <>
            <FirstActions
              sumLabel={t('budget.label')}
              sum={<BudgetText budget={need.budget} />}
              interest={paths.interestInNeed(need.slug)}
              interestLabel={t('actions.propose')}
              callBack={paths.callBackAboutNeed(need.slug)}
              frozen={need.frozen}
            />
            <PrintButton />
          </>
        }
      />
      {need.frozen ? <FrozenNotice /> : null}
      {closed ? <Notice tone="warning">{t('needCard.closed')}</Notice> : null}
      <div className="split-detail">
        <div className="stack">
          <NeedStory need={need} />
          <AttachedOpinions opinions={opinions} />
          {need.attachments.length > 0 ? (
            <Card title={t('sections.files')}>
              <AttachmentList files={need.attachments} hrefOf={paths.file} />
            </Card>
          ) : null}
          {restricted ? (
            <RestrictedCard
              listing={{ kind: 'need', id: need.id, slug: need.slug }}
              restricted={restricted}
            />
          ) : null}
        </div>
        <NeedAside need={need} />
      </div>
      <SimilarEntries title={t('sections.related')} hits={related} fieldLabels={fieldLabels} />
    </Page>
  )
}
