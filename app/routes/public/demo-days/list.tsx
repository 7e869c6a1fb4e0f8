import { useLoaderData } from '@remix-run/react'
import { Presentation } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { publicDemoDays } from '#app/domain/incubation/index.server'
import { handle } from '#app/routes/handle.server'
import { DayTime } from '#app/routes/incubation-parts/day-time'
import { dayTones } from '#app/routes/incubation-parts/tones'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, t, keepFromCache }) => {
  // A kept page would go on saying that a day is to come after it has begun.
  keepFromCache()
  return {
    title: t('incubation.day.title'),
    description: t('incubation.day.lead'),
    days: await publicDemoDays(ctx),
  }
})

export default function DemoDays() {
  const t = useTranslations('incubation.day')
  const locale = useLocale()
  const { days } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {days.length === 0 ? (
        <EmptyState
          title={t('none')}
          icon={Presentation}
          action={<LinkButton to={paths.innovative}>{t('toStartups')}</LinkButton>}
        >
          <p>{t('noneHint')}</p>
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-4">
          {days.map(({ slug, name, summary, state, startsAt, endsAt, place, projects }) => (
            <Card
              key={slug}
              title={<LocaleLink to={paths.demoDay(slug)}>{name[locale]}</LocaleLink>}
              action={<StatusTag tone={dayTones[state]}>{t(`states.${state}`)}</StatusTag>}
            >
              <p>{summary[locale]}</p>
              <p className="font-semibold">
                <DayTime startsAt={startsAt} endsAt={endsAt} />
              </p>
              <p className="muted text-sm">
                {place ? <span lang="vi">{place}</span> : t('online')} ·{' '}
                {t('count', { count: projects })}
              </p>
            </Card>
          ))}
        </div>
      )}
    </Page>
  )
}
