import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { Tabs } from '#app/ui/tabs'

const { workspace } = paths

const places = {
  profile: workspace.account,
  address: workspace.changeAddress,
  password: workspace.changePassword,
  sessions: workspace.sessions,
  mails: workspace.notificationSettings,
  actedFor: workspace.actedFor,
  data: workspace.ownData,
}

/** The pages of one's account. */
export function AccountTabs({ current }: { current: keyof typeof places }) {
  const t = useTranslations('accounts.tabs')
  const names = Object.keys(places) as (keyof typeof places)[]
  return (
    <Tabs
      label={t('label')}
      items={names.map((name) => ({
        to: places[name],
        label: t(name),
        current: name === current,
      }))}
    />
  )
}
