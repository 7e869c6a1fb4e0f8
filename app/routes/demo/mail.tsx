import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { demoMail } from '#app/domain/notifications/index.server'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { SourceText } from '#app/ui/source-text'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, services, params }) => {
  const id = z.uuid().safeParse(params.id)
  if (!services.demo || !id.success) throw notFound()
  const mail = await demoMail(ctx, id.data)
  return { title: mail.subject, noIndex: true, mail }
})

export default function DemoMail() {
  const t = useTranslations('mails.demo')
  const { mail } = useLoaderData<typeof loader>()
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.demoMail, label: t('title') }]} />
      <PageHeader
        title={mail.subject}
        lead={
          <>
            {t('to')}: {mail.recipient} · <DateTime value={mail.createdAt} time />
          </>
        }
      />
      {mail.links.length > 0 ? (
        <Card title={t('links')}>
          <ul className="flex flex-col gap-2">
            {mail.links.map((link) => (
              <li key={link}>
                <a href={link} className="break-all">
                  {link}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <Card title={t('text')}>
        <p className="break-words whitespace-pre-wrap">{mail.text}</p>
      </Card>
      {mail.html ? <SourceText label={t('html')} source={mail.html} /> : null}
    </Page>
  )
}
