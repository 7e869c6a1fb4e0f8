import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { helpTopics, isHelpTopic } from '#app/domain/texts/help-topics'
import { comingTexts, helpKeysOf, standingTexts } from '#app/domain/texts/index.server'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Tag } from '#app/ui/tag'

export const meta = pageMeta

export const loader = handle({ access: 'reference-data' }, async ({ ctx, params, locale, t }) => {
  const { topic } = params
  if (!isHelpTopic(topic)) throw notFound()
  const keys = helpKeysOf(topic)
  const coming = await comingTexts(ctx, keys)
  return {
    title: t(`texts.topics.${topic}`),
    noIndex: true,
    topic,
    page: helpTopics[topic].page,
    texts: (await standingTexts(ctx, keys, locale)).map(({ key, text, changed }) => ({
      key,
      text,
      changed,
      coming: coming.has(key),
    })),
  }
})

export default function HelpTopic() {
  const t = useTranslations('texts')
  const { title, topic, page, texts } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.help, label: t('help.title') }]} />
      <PageHeader title={title} lead={t('help.topicLead')} />
      <p>
        <LocaleLink to={page}>{t('help.page')}</LocaleLink>
      </p>
      <ul className="flex flex-col gap-3">
        {texts.map(({ key, text, changed, coming }) => (
          <li key={key} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <LocaleLink
              to={paths.backOffice.helpText(topic, key)}
              className="link min-w-0 break-words"
            >
              {text}
            </LocaleLink>
            {changed ? <Tag tone="info">{t('help.changed')}</Tag> : null}
            {coming ? <Tag tone="warning">{t('help.coming')}</Tag> : null}
          </li>
        ))}
      </ul>
    </Page>
  )
}
