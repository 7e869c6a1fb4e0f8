import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { previewMail } from '#app/domain/notifications/index.server'
import { locales } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { SourceText } from '#app/ui/source-text'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ services, params }) => {
  const mails = []
  for (const lang of locales) {
    const mail = await previewMail(services.env, lang, params.kind ?? '')
    if (mail) mails.push({ ...mail, lang })
  }
  const [first] = mails
  if (!first) throw notFound()
  return { title: first.subject, noIndex: true, mails }
})

export default function MailPreview() {
  const t = useTranslations('backOffice.mails')
  const { title, mails } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.mails, label: t('title') }]} />
      <PageHeader title={title} />
      {mails.map(({ lang, subject, text, html }) => (
        <Card
          key={lang}
          title={
            <span lang={lang}>{`${lang === 'vi' ? 'Tiếng Việt' : 'English'}: ${subject}`}</span>
          }
        >
          <p lang={lang} className="mb-4 break-words whitespace-pre-wrap">
            {text}
          </p>
          <SourceText label={t('html')} source={html} />
        </Card>
      ))}
    </Page>
  )
}
