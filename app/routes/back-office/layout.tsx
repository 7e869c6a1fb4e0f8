import { Outlet, useRouteLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { loader as rootLoader } from '#app/root'
import { paths } from '#app/routes/paths'
import { WithSideNav } from '#app/ui/with-side-nav'

/** The links of the back office beside its pages; each page checks for itself who may open it. */
export default function BackOfficeLayout() {
  const t = useTranslations('backOffice.nav')
  const root = useRouteLoaderData<typeof rootLoader>('root')
  const { backOffice } = paths
  return (
    <WithSideNav
      title={t('title')}
      items={[
        { to: backOffice.home, label: t('home'), end: true },
        ...(root?.person?.moderator
          ? [
              { to: backOffice.moderation, label: t('moderation') },
              { to: backOffice.annexes, label: t('annexes') },
            ]
          : []),
        ...(root?.person?.asksOpinions ? [{ to: backOffice.opinions, label: t('opinions') }] : []),
        { to: backOffice.organisations, label: t('organisations') },
        ...(root?.person?.moderator ? [{ to: backOffice.reports, label: t('reports') }] : []),
        { to: backOffice.matches, label: t('matches') },
        { to: backOffice.searches, label: t('searches') },
        ...(root?.person?.moderator || root?.person?.administrator
          ? [{ to: backOffice.vocabulary, label: t('vocabulary') }]
          : []),
        { to: backOffice.interests, label: t('interests') },
        { to: backOffice.dealDesk, label: t('desk') },
        { to: backOffice.deals, label: t('deals') },
        { to: backOffice.registrations, label: t('registrations') },
        ...(root?.person?.readsSupport
          ? [{ to: backOffice.supportApplications, label: t('supportApplications') }]
          : []),
        ...(root?.person?.keepsProgrammes
          ? [
              { to: backOffice.programmes, label: t('programmes') },
              { to: backOffice.calls, label: t('calls') },
            ]
          : []),
        ...(root?.person?.keepsRegister
          ? [{ to: backOffice.innovative, label: t('innovative') }]
          : []),
        ...(root?.person?.keepsDirectory
          ? [
              { to: backOffice.experts, label: t('experts') },
              { to: backOffice.services, label: t('services') },
            ]
          : []),
        ...(root?.person?.keepsIncubation
          ? [
              { to: backOffice.incubation, label: t('incubation') },
              { to: backOffice.demoDays, label: t('demoDays') },
            ]
          : []),
        { to: backOffice.followUps, label: t('followUps') },
        ...(root?.person?.finance ? [{ to: backOffice.payments, label: t('payments') }] : []),
        ...(root?.person?.paperTemplates
          ? [{ to: backOffice.paperTemplates, label: t('paperTemplates') }]
          : []),
        ...(root?.person?.administrator ? [{ to: backOffice.users, label: t('users') }] : []),
        ...(root?.person?.keepsOfficers ? [{ to: backOffice.officers, label: t('officers') }] : []),
        ...(root?.person?.actsForOthers ? [{ to: backOffice.acting, label: t('acting') }] : []),
        { to: backOffice.mails, label: t('mails') },
        ...(root?.person?.keepsReferenceData
          ? [{ to: backOffice.reference, label: t('reference') }]
          : []),
        ...(root?.person?.readsRecord ? [{ to: backOffice.record, label: t('record') }] : []),
      ]}
    >
      <Outlet />
    </WithSideNav>
  )
}
