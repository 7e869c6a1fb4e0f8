import { Outlet, useRouteLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { loader as rootLoader } from '#app/root'
import { paths } from '#app/routes/paths'
import type { NavItem } from '#app/ui/header/nav-links'
import { WithSideNav } from '#app/ui/with-side-nav'

/** The links of the back office beside its pages; each page checks for itself who may open it. */
export default function BackOfficeLayout() {
  const t = useTranslations('backOffice.nav')
  const { backOffice } = paths
  const person = useRouteLoaderData<typeof rootLoader>('root')?.person
  const when = (shown: boolean | undefined, ...items: NavItem[]) => (shown ? items : [])
  return (
    <WithSideNav
      title={t('title')}
      groups={[
        { items: [{ to: backOffice.home, label: t('home'), end: true }] },
        {
          label: t('groups.entries'),
          items: [
            ...when(
              person?.moderator,
              { to: backOffice.moderation, label: t('moderation') },
              { to: backOffice.annexes, label: t('annexes') },
            ),
            ...when(person?.asksOpinions, { to: backOffice.opinions, label: t('opinions') }),
            { to: backOffice.organisations, label: t('organisations') },
            ...when(person?.moderator, { to: backOffice.reports, label: t('reports') }),
            ...when(person?.actsForOthers, { to: backOffice.acting, label: t('acting') }),
          ],
        },
        {
          label: t('groups.search'),
          items: [
            { to: backOffice.matches, label: t('matches') },
            { to: backOffice.searches, label: t('searches') },
            ...when(person?.moderator || person?.administrator, {
              to: backOffice.vocabulary,
              label: t('vocabulary'),
            }),
          ],
        },
        {
          label: t('groups.deals'),
          items: [
            { to: backOffice.interests, label: t('interests') },
            { to: backOffice.dealDesk, label: t('desk') },
            { to: backOffice.deals, label: t('deals') },
            { to: backOffice.registrations, label: t('registrations') },
            { to: backOffice.followUps, label: t('followUps') },
            ...when(person?.finance, { to: backOffice.payments, label: t('payments') }),
            ...when(person?.paperTemplates, {
              to: backOffice.paperTemplates,
              label: t('paperTemplates'),
            }),
          ],
        },
        {
          label: t('groups.support'),
          items: [
            ...when(
              person?.readsSupport,
              { to: backOffice.supportApplications, label: t('supportApplications') },
              { to: backOffice.supportFigures, label: t('supportFigures') },
            ),
            ...when(
              person?.keepsProgrammes,
              { to: backOffice.programmes, label: t('programmes') },
              { to: backOffice.calls, label: t('calls') },
            ),
            ...when(person?.keepsRegister, { to: backOffice.innovative, label: t('innovative') }),
            ...when(
              person?.keepsDirectory,
              { to: backOffice.experts, label: t('experts') },
              { to: backOffice.services, label: t('services') },
            ),
            ...when(
              person?.keepsIncubation,
              { to: backOffice.incubation, label: t('incubation') },
              { to: backOffice.demoDays, label: t('demoDays') },
            ),
          ],
        },
        {
          label: t('groups.exchange'),
          items: [
            ...when(person?.administrator, { to: backOffice.users, label: t('users') }),
            ...when(person?.keepsOfficers, { to: backOffice.officers, label: t('officers') }),
            { to: backOffice.mails, label: t('mails') },
            ...when(
              person?.keepsReferenceData,
              { to: backOffice.help, label: t('help') },
              { to: backOffice.reference, label: t('reference') },
            ),
            ...when(person?.readsRecord, { to: backOffice.record, label: t('record') }),
          ],
        },
      ]}
    >
      <Outlet />
    </WithSideNav>
  )
}
