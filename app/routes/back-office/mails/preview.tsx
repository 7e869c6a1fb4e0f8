import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { previewMail } from '#app/domain/notifications/index.server'
import { textKeys } from '#app/domain/notifications/mail-texts'
import { mayWordTexts, refreshTexts } from '#app/domain/texts/index.server'
import { locales } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { SourceText } from '#app/ui/source-text'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, services, params }) => {
  await refreshTexts(ctx.db, ctx.now)
  const kind = params.kind ?? ''
  const mails = []
  for (const lang of locales) {
    const mail = await previewMail(services.env, lang, kind)
    if (mail) mails.push({ ...mail, lang })
  }
  const [first] = mails
  if (!first) throw notFound()
  const mayEdit = mayWordTexts(ctx) && textKeys(kind).length > 0
  return { title: first.subject, noIndex: true, mails, kind, mayEdit }
})

export default function MailPreview() {
  const t = useTranslations('backOffice.mails')
  const { title, mails, kind, mayEdit } = useLoaderData<typeof loader>()
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
          <p lang={lang} className="mb-4 wrap-anywhere whitespace-pre-wrap">
            {text}
          </p>
          <SourceText label={t('html')} source={html} />
          {mayEdit ? (
            <p className="mt-4">
              <LocaleLink to={paths.backOffice.mailTexts(kind, lang)}>{t('edit')}</LocaleLink>
            </p>
          ) : null}
        </Card>
      ))}
    </Page>
  )
}
