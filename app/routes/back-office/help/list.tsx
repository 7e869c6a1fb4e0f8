import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { helpTopicNames } from '#app/domain/texts/help-topics'
import { helpKeysOf } from '#app/domain/texts/index.server'
import { TextFileLinks } from '#app/routes/back-office/texts/text-file-links'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'reference-data' }, async ({ t }) => ({
  title: t('texts.help.title'),
  noIndex: true,
  topics: helpTopicNames.map((topic) => ({ topic, texts: helpKeysOf(topic).length })),
}))

export default function HelpTopics() {
  const t = useTranslations('texts')
  const { title, topics } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader title={title} lead={t('help.lead')} actions={<TextFileLinks of="help" />} />
      <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {topics.map(({ topic, texts }) => (
          <li key={topic}>
            <LocaleLink to={paths.backOffice.helpTopic(topic)}>{t(`topics.${topic}`)}</LocaleLink>{' '}
            <span className="muted">({t('help.count', { texts })})</span>
          </li>
        ))}
      </ul>
    </Page>
  )
}
