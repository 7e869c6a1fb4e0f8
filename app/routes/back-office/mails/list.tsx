import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { kindNames } from '#app/domain/notifications/notification-kinds'
import { accountMailKinds } from '#app/domain/notifications/sample-mails'
import { kindLabel } from '#app/domain/notifications/wording'
import { mayWordTexts } from '#app/domain/texts/index.server'
import { TextFileLinks } from '#app/routes/back-office/texts/text-file-links'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, locale, t }) => ({
  title: t('backOffice.mails.title'),
  noIndex: true,
  mayWord: mayWordTexts(ctx),
  account: accountMailKinds.map((kind) => ({ kind, label: t(`mails.${kind}.link`) })),
  messages: kindNames.map((kind) => ({ kind, label: kindLabel(locale, kind) })),
}))

interface KindListProps {
  kinds: { kind: string; label: string }[]
}

function KindList({ kinds }: KindListProps) {
  return (
    <ul className="flex flex-col gap-2">
      {kinds.map(({ kind, label }) => (
        <li key={kind}>
          <LocaleLink to={paths.backOffice.mail(kind)}>{label}</LocaleLink>
        </li>
      ))}
    </ul>
  )
}

export default function MailTemplates() {
  const t = useTranslations('backOffice.mails')
  const { account, messages, mayWord } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={mayWord ? <TextFileLinks of="mails" /> : null}
      />
      <Card title={t('account')}>
        <KindList kinds={account} />
      </Card>
      <Card title={t('message')}>
        <KindList kinds={messages} />
      </Card>
    </Page>
  )
}
