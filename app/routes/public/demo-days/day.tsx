import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { publicDemoDay } from '#app/domain/incubation/index.server'
import { handle } from '#app/routes/handle.server'
import { DayTime } from '#app/routes/incubation-parts/day-time'
import { PresentedProject } from '#app/routes/incubation-parts/presented-project'
import { dayTones } from '#app/routes/incubation-parts/tones'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Section } from '#app/ui/section'
import { StatusTag } from '#app/ui/status-tag'

export const meta = pageMeta

export const loader = handle(
  { access: 'public' },
  async ({ ctx, params, locale, keepFromCache }) => {
    keepFromCache()
    const day = await publicDemoDay(ctx, params.slug, locale)
    return { title: day.name[locale], description: day.summary[locale], day }
  },
)

export default function DemoDayPage() {
  const t = useTranslations('incubation.day')
  const locale = useLocale()
  const { day } = useLoaderData<typeof loader>()
  const { name, summary, state, startsAt, endsAt, place, link, cancelReason, projects } = day
  return (
    <Page width="wide">
      <Breadcrumbs items={[{ to: paths.demoDays, label: t('title') }]} />
      <PageHeader
        title={name[locale]}
        lead={summary[locale]}
        tags={<StatusTag tone={dayTones[state]}>{t(`states.${state}`)}</StatusTag>}
      />
      {state === 'cancelled' && cancelReason ? (
        <Notice tone="warning" title={t('cancelled')}>
          <p lang="vi">{cancelReason}</p>
        </Notice>
      ) : null}
      <Card>
        <DescriptionList
          items={[
            {
              term: t('when'),
              description: <DayTime startsAt={startsAt} endsAt={endsAt} />,
            },
            { term: t('place'), description: place ? <span lang="vi">{place}</span> : null },
            {
              term: t('online'),
              description:
                link && state !== 'cancelled' ? (
                  <a href={link} rel="nofollow noopener">
                    {t('watch')}
                  </a>
                ) : null,
            },
          ]}
        />
      </Card>
      <Section title={t('projects')}>
        {projects.length === 0 ? (
          <p className="muted">{t('noProjects')}</p>
        ) : (
          projects.map((project) => <PresentedProject key={project.id} project={project} />)
        )}
      </Section>
    </Page>
  )
}
