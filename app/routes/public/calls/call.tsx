import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { publicCall } from '#app/domain/calls/index.server'
import { callTones } from '#app/routes/call-parts/call-tones'
import { useMoment } from '#app/routes/call-parts/use-moment'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'

export const meta = pageMeta

export const loader = handle(
  { access: 'public' },
  async ({ ctx, params, locale, keepFromCache }) => {
    keepFromCache()
    const call = await publicCall(ctx, params.slug)
    return { title: call.name[locale], description: call.summary[locale], call }
  },
)

export default function Call() {
  const t = useTranslations('calls')
  const locale = useLocale()
  const moment = useMoment()
  const { call } = useLoaderData<typeof loader>()
  const { slug, name, summary, state, opensAt, closesAt, programmeSlug, programmeName } = call
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.calls, label: t('title') }]} />
      <PageHeader
        title={name[locale]}
        lead={summary[locale]}
        tags={<StatusTag tone={callTones[state]}>{t(`states.${state}`)}</StatusTag>}
        actions={
          state === 'open' ? (
            <LinkButton
              to={`${paths.workspace.startSupport}?programme=${programmeSlug}&call=${slug}`}
            >
              {t('apply')}
            </LinkButton>
          ) : null
        }
      />
      {state === 'open' ? (
        <Notice tone="info" title={t('closesAt', moment(closesAt))} />
      ) : state === 'withdrawn' && call.withdrawReason ? (
        <Notice tone="warning" title={t('states.withdrawn')}>
          <p lang="vi">{call.withdrawReason}</p>
        </Notice>
      ) : null}
      <Card>
        <DescriptionList
          items={[
            {
              term: t('programme'),
              description: (
                <LocaleLink to={paths.programme(programmeSlug)}>
                  {programmeName?.[locale] ?? programmeSlug}
                </LocaleLink>
              ),
            },
            { term: t('opens'), description: <DateTime value={opensAt} time /> },
            { term: t('closes'), description: <DateTime value={closesAt} time /> },
          ]}
        />
      </Card>
      <Card title={t('rules')}>
        <p>{t('rulesText')}</p>
      </Card>
    </Page>
  )
}
