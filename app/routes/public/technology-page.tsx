import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { restrictedOf } from '#app/domain/disclosure/index.server'
import { priceRangeFor } from '#app/domain/follow-up/index.server'
import { AttachmentList } from '#app/domain/listings/components/attachment-list'
import { Picture } from '#app/domain/listings/components/picture'
import type { AttachmentView } from '#app/domain/listings/listing-view'
import { similarEntries } from '#app/domain/matching/index.server'
import { opinionsOf } from '#app/domain/opinions/index.server'
import { storiesOfTechnology } from '#app/domain/success-stories/index.server'
import { labelsOf } from '#app/domain/taxonomy/index.server'
import { PriceText } from '#app/domain/technologies/components/price-text'
import { TechnologyStory } from '#app/domain/technologies/components/technology-story'
import { TechnologyTags } from '#app/domain/technologies/components/technology-tags'
import { getPublishedTechnology, isShortlisted } from '#app/domain/technologies/index.server'
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
import { Tag } from '#app/ui/tag'
import { FrozenNotice } from './frozen-notice'
import { SimilarEntries } from './similar-entries'
import { FirstActions } from './technology/first-actions'
import { TechnologyAside } from './technology/technology-aside'
import { technologyData } from './technology/technology-data'
import { TechnologyDetails } from './technology/technology-details'
import { TechnologyStories } from './technology/technology-stories'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, params, locale, services, t }) => {
  const technology = await getPublishedTechnology(ctx, params.slug ?? '', locale)
  const index = { engine: services.search, list: await wordListOn(ctx.db, ctx.now) }
  const [restricted, shortlisted, similar, fieldLabels, priceRange, stories, opinions] =
    await Promise.all([
      restrictedOf(ctx, { kind: 'technology', id: technology.id }, technology.attachments, locale),
      isShortlisted(ctx, technology.id),
      similarEntries(index, technology.id, { lang: locale, limit: 3 }),
      labelsOf(ctx.db, 'field', locale),
      priceRangeFor(ctx, technology.id),
      storiesOfTechnology(ctx, technology.id, locale),
      opinionsOf(ctx, { kind: 'technology', id: technology.id }),
    ])
  const picture = leadPicture(technology.attachments)
  return {
    title: technology.title.text,
    description: technology.summary.text,
    image: picture ? paths.file(picture.id) : undefined,
    structured: technologyData(technology, services.env.APP_URL, locale, t('frame.technologies')),
    technology,
    restricted,
    shortlisted,
    similar,
    fieldLabels,
    priceRange,
    stories,
    opinions,
  }
})

/** The picture that shows the technology first. */
function leadPicture(files: readonly AttachmentView[]): AttachmentView | undefined {
  return files.find(({ image, open }) => image && open)
}

export { ListingGone as ErrorBoundary } from './listing-gone'

export default function TechnologyPage() {
  const t = useTranslations('catalogue')
  const frame = useTranslations('frame')
  const locale = useLocale()
  const { technology, restricted, shortlisted, similar, fieldLabels, priceRange, ...shown } =
    useLoaderData<typeof loader>()
  const { kind, title, summary, field, legalClass, attachments } = technology
  const picture = leadPicture(attachments)
  const others = attachments.filter((file) => file !== picture)
  return (
    <Page width="wide">
      <Breadcrumbs
        items={[
          { to: paths.home, label: frame('home') },
          { to: paths.technologies, label: frame('technologies') },
        ]}
      />
      <PageHeader
        eyebrow={t(kind)}
        title={<InLanguage words={title} />}
        lead={<InLanguage words={summary} />}
        tags={
          <>
            <TechnologyTags field={field?.labels.at(-1)} technology={technology} />
            {technology.source ? <Tag>{t('imported')}</Tag> : null}
          </>
        }
        actions={
          <>
            <FirstActions
              sumLabel={t('price.label')}
              sum={<PriceText price={technology.price} short />}
              interest={paths.interestInTechnology(technology.slug)}
              interestLabel={t('actions.interest')}
              callBack={paths.callBackAboutTechnology(technology.slug)}
              frozen={technology.frozen}
            />
            <PrintButton />
          </>
        }
      />
      {technology.frozen ? <FrozenNotice /> : null}
      {legalClass === 'restricted' ? (
        <Notice tone="warning" title={t('restrictedNotice.title')}>
          <p>{t('restrictedNotice.body')}</p>
          {technology.legalNote && locale === 'vi' ? <p>{technology.legalNote}</p> : null}
        </Notice>
      ) : null}
      <div className="split-detail">
        <div className="stack">
          {picture ? <Picture file={picture} href={paths.file(picture.id)} lead /> : null}
          <TechnologyStory technology={technology} />
          <TechnologyDetails technology={technology} />
          <AttachedOpinions opinions={shown.opinions} />
          <TechnologyStories stories={shown.stories} />
          {others.length > 0 ? (
            <Card title={t('sections.files')}>
              <AttachmentList files={others} hrefOf={paths.file} />
            </Card>
          ) : null}
          {restricted ? (
            <RestrictedCard
              listing={{ kind: 'technology', id: technology.id, slug: technology.slug }}
              restricted={restricted}
            />
          ) : null}
        </div>
        <TechnologyAside
          technology={technology}
          shortlisted={shortlisted}
          priceRange={priceRange}
        />
      </div>
      <SimilarEntries title={t('sections.similar')} hits={similar} fieldLabels={fieldLabels} />
    </Page>
  )
}
