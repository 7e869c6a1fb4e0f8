import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { accessRules } from '#app/domain/access'
import { termSchemes } from '#app/domain/reference-data/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { useListWords } from './use-list-words'

export const meta = pageMeta

export const loader = handle({ access: 'reference-data' }, async ({ ctx, t }) => ({
  title: t('referenceData.title'),
  noIndex: true,
  schemes: await termSchemes(ctx),
  mayLoadAnnexes: accessRules.moderator(ctx.actor) === 'allow',
}))

const others = ['holidays', 'figures', 'units', 'successions'] as const

export default function ReferenceData() {
  const t = useTranslations('referenceData')
  const words = useListWords()
  const { schemes, mayLoadAnnexes } = useLoaderData<typeof loader>()
  const { referenceList, vocabulary, annexes, mails, help } = paths.backOffice
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {others.map((list) => (
        <Card key={list} title={t(`lists.${list}`)}>
          <p>{t(`leads.${list}`)}</p>
          <p>
            <LocaleLink to={referenceList(list)}>
              {t('open', { list: t(`lists.${list}`) })}
            </LocaleLink>
          </p>
        </Card>
      ))}
      <Card title={t('lists.terms')}>
        <p>{t('leads.terms')}</p>
        <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {schemes.map(({ scheme, terms }) => (
            <li key={scheme}>
              <LocaleLink to={`${referenceList('terms')}?scheme=${encodeURIComponent(scheme)}`}>
                {words('schemes', scheme)}
              </LocaleLink>{' '}
              <span className="muted">({terms})</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('elsewhere.title')}>
        <ul className="list-disc ps-6">
          {mayLoadAnnexes ? (
            <li>
              <LocaleLink to={annexes}>{t('elsewhere.annexes')}</LocaleLink>
            </li>
          ) : null}
          <li>
            <LocaleLink to={vocabulary}>{t('elsewhere.vocabulary')}</LocaleLink>
          </li>
          <li>
            <LocaleLink to={mails}>{t('elsewhere.mails')}</LocaleLink>
          </li>
          <li>
            <LocaleLink to={help}>{t('elsewhere.help')}</LocaleLink>
          </li>
        </ul>
      </Card>
    </Page>
  )
}
