import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ActingBy } from '#app/domain/accounts/actor'
import { withoutLocale } from '#app/locales/locale'
import { paths } from '#app/routes/paths'
import { AccountMenu } from '#app/ui/header/account-menu'
import { SiteHeader } from '#app/ui/header/site-header'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { PrintHead } from '#app/ui/print-head'
import { SkipLink } from '#app/ui/skip-link'
import { ActingBanner } from './acting-banner'
import { FlashNotice } from './flash-notice'
import { FrameFooter } from './frame-footer'
import { SignOutForm } from './sign-out-form'

/** What every page's frame shows, as the root loader gives it. */
export interface FrameData {
  exchangeName: string
  theme: 'light' | 'dark' | null
  notice: { key: string; params: Record<string, string | number | Date> } | null
  demo: boolean
  origin: string
  path: string
  person: {
    name: string
    organisation: string | null
    staff: boolean
    administrator: boolean
    moderator: boolean
    expert: boolean
    readsSupport: boolean
    keepsProgrammes: boolean
    keepsRegister: boolean
    keepsDirectory: boolean
    keepsIncubation: boolean
    finance: boolean
    unread: number
    acting: ActingBy | null
  } | null
}

/** Pages whose own search box makes the header's one box too many. */
const withOwnSearch = new Set<string>([
  paths.home,
  paths.search,
  paths.technologies,
  paths.needs,
  paths.organisations,
])

/** Header, notice and footer around a page. */
export function Frame({ root, children }: { root: FrameData; children: ReactNode }) {
  const t = useTranslations('frame')
  const { person } = root
  const searchesItself = withOwnSearch.has(withoutLocale(useLocation().pathname))
  const items = [
    { to: paths.technologies, label: t('technologies') },
    { to: paths.needs, label: t('needs') },
    { to: paths.organisations, label: t('organisations') },
    { to: paths.support, label: t('support') },
    { to: paths.howItWorks, label: t('howItWorks') },
    ...(person ? [{ to: paths.workspace.home, label: t('workspace') }] : []),
    ...(person?.staff ? [{ to: paths.backOffice.home, label: t('backOffice') }] : []),
  ]
  const account = person ? (
    <AccountMenu
      label={t('account')}
      name={person.name}
      detail={person.organisation}
      items={[
        { to: paths.workspace.home, label: t('workspace'), end: true },
        {
          to: paths.workspace.notifications,
          label: t('notifications', { count: 0 }),
          count: person.unread,
        },
        { to: paths.workspace.account, label: t('account') },
      ]}
    >
      <SignOutForm />
    </AccountMenu>
  ) : (
    <>
      <LocaleLink to={paths.signIn} className="header-link">
        {t('signIn')}
      </LocaleLink>
      <LinkButton to={paths.signUp} size="small" className="max-sm:hidden">
        {t('signUp')}
      </LinkButton>
    </>
  )
  return (
    <>
      <SkipLink label={t('skip')} />
      <SiteHeader
        name={root.exchangeName}
        home={paths.home}
        search={searchesItself ? undefined : paths.search}
        items={items}
        theme={root.theme}
        themeAction={paths.theme}
        account={account}
      />
      <PrintHead name={root.exchangeName} address={root.origin + root.path} />
      {person?.acting ? (
        <ActingBanner
          acting={person.acting}
          name={person.name}
          organisation={person.organisation}
        />
      ) : null}
      {root.notice ? <FlashNotice notice={root.notice} /> : null}
      {children}
      <FrameFooter name={root.exchangeName} demo={root.demo} />
    </>
  )
}
