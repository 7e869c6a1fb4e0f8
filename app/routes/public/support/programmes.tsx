import { useLoaderData } from '@remix-run/react'
import { HandCoins } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { publicCalls } from '#app/domain/calls/index.server'
import { publicProgrammes } from '#app/domain/programmes/index.server'
import { questionNames } from '#app/domain/programmes/wizard'
import { formatDate } from '#app/locales/dates'
import { CallList } from '#app/routes/call-parts/call-list'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { EntryCard } from '#app/ui/entry-card'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Section } from '#app/ui/section'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, t, keepFromCache }) => {
  // A kept page would go on saying that a call is open after its minute.
  keepFromCache()
  const programmes = await publicProgrammes(ctx)
  const calls = await publicCalls(ctx)
  return {
    title: t('programmes.title'),
    description: t('programmes.lead'),
    calls: calls.filter(({ state }) => state === 'open'),
    programmes: programmes.map(({ slug, state, content }) => ({
      slug,
      state,
      name: content.name,
      summary: content.summary,
      legalBasis: content.legalBasis,
      runs: { from: content.opensOn, to: content.closesOn ?? null },
      endedNote: content.endedNote,
      items: content.items.length,
    })),
  }
})

export default function Programmes() {
  const t = useTranslations('programmes')
  const call = useTranslations('calls')
  const days = useTranslations('incubation.day')
  const locale = useLocale()
  const day = (date: string) => formatDate(new Date(date), locale)
  const { programmes, calls } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card title={t('checkTitle')}>
        <p>{t('checkLead')}</p>
        <p>
          <LinkButton to={paths.checkSupport(questionNames[0])}>{t('checkStart')}</LinkButton>
        </p>
      </Card>
      {calls.length > 0 ? (
        <Section
          title={call('onSupport')}
          more={<LocaleLink to={paths.calls}>{call('all')}</LocaleLink>}
        >
          <CallList calls={calls} level={3} />
        </Section>
      ) : null}
      <p>
        <LocaleLink to={paths.demoDays}>{days('title')}</LocaleLink>: {days('lead')}
      </p>
      {programmes.length === 0 ? (
        <EmptyState title={t('none')} icon={HandCoins}>
          <p>{t('noneHint')}</p>
        </EmptyState>
      ) : null}
      {(['open', 'coming', 'ended'] as const).map((state) => {
        const those = programmes.filter((programme) => programme.state === state)
        if (those.length === 0) return null
        return (
          <Section key={state} title={t(`states.${state}`)}>
            <ul className="flex flex-col gap-4">
              {those.map(({ slug, name, summary, legalBasis, runs, endedNote, items }) => (
                <li key={slug}>
                  <EntryCard
                    to={paths.programme(slug)}
                    title={name[locale]}
                    summary={(endedNote ?? summary)[locale]}
                    facts={[
                      ...(items > 0 ? [t('itemCount', { count: items })] : []),
                      runs.to
                        ? t('runs', { from: day(runs.from), to: day(runs.to) })
                        : t('runsFrom', { from: day(runs.from) }),
                      legalBasis[locale],
                    ]}
                  />
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
    </Page>
  )
}
