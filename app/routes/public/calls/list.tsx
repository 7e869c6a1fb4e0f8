import { useLoaderData } from '@remix-run/react'
import { CalendarClock } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { publicCalls } from '#app/domain/calls/index.server'
import { CallList } from '#app/routes/call-parts/call-list'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, t, keepFromCache }) => {
  // A kept page would go on saying that a call is open after its minute.
  keepFromCache()
  return { title: t('calls.title'), description: t('calls.lead'), calls: await publicCalls(ctx) }
})

export default function Calls() {
  const t = useTranslations('calls')
  const { calls } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {calls.length === 0 ? (
        <EmptyState
          title={t('none')}
          icon={CalendarClock}
          action={<LinkButton to={paths.support}>{t('toProgrammes')}</LinkButton>}
        >
          <p>{t('noneHint')}</p>
        </EmptyState>
      ) : (
        <CallList calls={calls} level={2} />
      )}
    </Page>
  )
}
