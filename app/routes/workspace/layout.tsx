import { Outlet, useRouteLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { loader as rootLoader } from '#app/root'
import { paths } from '#app/routes/paths'
import { WithSideNav } from '#app/ui/with-side-nav'

/** The links of the workspace beside its pages; each page checks for itself who may open it. */
export default function WorkspaceLayout() {
  const t = useTranslations('workspace.nav')
  const root = useRouteLoaderData<typeof rootLoader>('root')
  const { workspace } = paths
  const entries = [
    { to: workspace.technologies, label: t('technologies') },
    { to: workspace.needs, label: t('needs') },
  ]
  const member = [
    ...entries,
    { to: workspace.matches, label: t('matches') },
    { to: workspace.meetings, label: t('meetings') },
    { to: workspace.questions, label: t('questions') },
    { to: workspace.interests, label: t('interests') },
    { to: workspace.deals, label: t('deals') },
    { to: workspace.support, label: t('support') },
    { to: workspace.incubation, label: t('incubation') },
    { to: workspace.ndas, label: t('ndas') },
    { to: workspace.payments, label: t('payments') },
  ]
  const organisation = root?.person?.organisation
  if (root?.person?.acting) {
    return (
      <WithSideNav
        title={t('title')}
        groups={[{ items: [...entries, { to: workspace.interests, label: t('interests') }] }]}
      >
        <Outlet />
      </WithSideNav>
    )
  }
  return (
    <WithSideNav
      title={t('title')}
      groups={[
        {
          items: [
            { to: workspace.home, label: t('home'), end: true },
            ...(root?.person?.focalPoint ? [{ to: workspace.commune, label: t('commune') }] : []),
            ...(organisation ? member : []),
            ...(root?.person?.expert
              ? [
                  { to: workspace.councils, label: t('councils') },
                  ...(organisation ? [] : [{ to: workspace.incubation, label: t('incubation') }]),
                  { to: workspace.opinions, label: t('opinions') },
                ]
              : []),
            { to: workspace.services, label: t('services') },
            { to: workspace.shortlist, label: t('shortlist') },
            { to: workspace.savedSearches, label: t('savedSearches') },
            organisation
              ? { to: workspace.organisation, label: t('organisation') }
              : { to: workspace.organisations, label: t('organisation') },
            ...(organisation ? [{ to: workspace.record, label: t('record') }] : []),
            {
              to: workspace.notifications,
              label: t('notifications'),
              count: root?.person?.unread ?? 0,
            },
            { to: workspace.account, label: t('account') },
          ],
        },
      ]}
    >
      <Outlet />
    </WithSideNav>
  )
}
