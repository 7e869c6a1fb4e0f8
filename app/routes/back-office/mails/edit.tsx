import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import {
  mailTexts,
  mailTextsOf,
  previewMail,
  putMailTexts,
} from '#app/domain/notifications/index.server'
import { MailTextsSchema } from '#app/domain/notifications/mail-texts'
import { localDay } from '#app/domain/taxonomy/dates'
import { checkTexts } from '#app/domain/texts/index.server'
import { partOf } from '#app/domain/texts/staff-text'
import { notFound } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { TextHistory } from '#app/routes/back-office/texts/text-history'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { DateField } from '#app/ui/forms/date-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SaveOrPreview } from '#app/ui/forms/save-or-preview'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

const names = ['first', 'second', 'third'] as const

function languageOf(text: string | undefined): 'vi' | 'en' {
  if (text !== 'vi' && text !== 'en') throw notFound()
  return text
}

export const meta = pageMeta

export const loader = handle({ access: 'reference-data' }, async ({ ctx, params, services, t }) => {
  const kind = params.kind ?? ''
  const language = languageOf(params.language)
  const found = await mailTextsOf(ctx, kind, language)
  const mail = await previewMail(services.env, language, kind)
  return {
    title: t('backOffice.mails.editTitle', { mail: mail?.subject ?? kind }),
    noIndex: true,
    kind,
    language,
    today: localDay(ctx.now),
    ...found,
  }
})

export const action = handle(
  { access: 'reference-data', form: MailTextsSchema },
  async ({ ctx, params, input, services, href }) => {
    const kind = params.kind ?? ''
    const locale = languageOf(params.language)
    if (input.intent === 'reset') {
      const texts = [null, null, null]
      await putMailTexts(ctx, kind, { locale, texts, validFrom: localDay(ctx.now) })
    } else {
      const texts = names.map((name) => input[name])
      if (input.intent === 'preview') {
        checkTexts(mailTexts(locale, kind, texts))
        const mail = await previewMail(services.env, locale, kind, texts)
        return { mail, values: input }
      }
      await putMailTexts(ctx, kind, { locale, texts, validFrom: input.validFrom })
    }
    return redirectWithNotice(href(paths.backOffice.mailTexts(kind, locale)), 'mailTextsSaved')
  },
)

export default function EditMail() {
  const t = useTranslations('backOffice.mails')
  const { title, kind, language, today, texts, changed, history } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const previewed = reply && 'mail' in reply ? reply : null
  const [first, second, third] = texts.map(({ text }) => text)
  const [form, fields] = useSchemaForm<typeof MailTextsSchema>({
    reply,
    id: previewed ? 'previewed' : 'texts',
    defaultValue: previewed?.values ?? { first, second, third, locale: language, validFrom: today },
  })
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.backOffice.mails, label: t('title') },
          { to: paths.backOffice.mail(kind), label: kind },
        ]}
      />
      <PageHeader title={title} lead={t('editLead')} />
      {previewed?.mail ? (
        <Card title={<span lang={language}>{previewed.mail.subject}</span>}>
          <p className="muted">{t('previewed')}</p>
          <p lang={language} className="break-words whitespace-pre-wrap">
            {previewed.mail.text}
          </p>
        </Card>
      ) : null}
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input type="hidden" name={fields.locale.name} value={language} />
        {texts.map(({ key, places }, index) => {
          const name = names[index] ?? 'first'
          const list = places.map((place) => `{${place}}`).join(', ')
          return (
            <TextArea
              key={key}
              field={fields[name]}
              label={t(`parts.${partOf(key) as 'title'}`)}
              hint={list ? t('places', { places: list }) : t('noPlaces')}
              rows={name === 'second' ? 5 : 2}
              lang={language}
            />
          )
        })}
        <DateField field={fields.validFrom} label={t('validFrom')} />
        <SaveOrPreview save={t('save')} preview={t('preview')} />
      </Form>
      {changed ? (
        <ConfirmForm
          label={t('reset')}
          question={<p>{t('resetQuestion')}</p>}
          confirm={t('reset')}
          values={{ intent: 'reset', locale: language }}
        />
      ) : null}
      <Card title={t('history')}>
        <TextHistory
          history={history.map(({ key, ...entry }) => ({
            ...entry,
            title: t(`parts.${partOf(key) as 'title'}`),
          }))}
        />
      </Card>
    </Page>
  )
}
