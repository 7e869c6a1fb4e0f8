import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { localDay } from '#app/domain/taxonomy/dates'
import { isHelpTopic, isOfTopic } from '#app/domain/texts/help-topics'
import {
  checkTexts,
  historyOfTexts,
  isHelpKey,
  putTextsFrom,
  readText,
  standingTexts,
} from '#app/domain/texts/index.server'
import { HelpTextSchema } from '#app/domain/texts/staff-text'
import { type Locale, locales } from '#app/locales/locale'
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

/** A text in a language as its readers will see it. */
interface Read {
  of: Locale
  text: string
}

function textOf({ topic, key = '' }: Readonly<Record<string, string | undefined>>) {
  if (!isHelpTopic(topic) || !isOfTopic(topic, key) || !isHelpKey(key)) throw notFound()
  return { topic, key }
}

export const meta = pageMeta

export const loader = handle({ access: 'reference-data' }, async ({ ctx, params, t }) => {
  const { topic, key } = textOf(params)
  const standing = await Promise.all(
    locales.map(async (locale) => ({ locale, texts: await standingTexts(ctx, [key], locale) })),
  )
  const texts = standing.flatMap(({ locale, texts: [text] }) => (text ? [{ locale, ...text }] : []))
  return {
    title: t('texts.help.editTitle'),
    noIndex: true,
    topic,
    today: localDay(ctx.now),
    texts,
    changed: texts.some(({ changed }) => changed),
    history: await historyOfTexts(ctx, [key]),
  }
})

export const action = handle(
  { access: 'reference-data', form: HelpTextSchema },
  async ({ ctx, params, input, href }) => {
    const { topic, key } = textOf(params)
    const changes = locales.map((locale) => ({
      key,
      locale,
      text: input.intent === 'reset' ? null : input[locale],
    }))
    if (input.intent === 'preview') {
      checkTexts(changes)
      const read = locales.map((of) => ({ of, text: readText(of, key, input[of]) }))
      return { read, input }
    }
    const from = input.intent === 'reset' ? localDay(ctx.now) : input.validFrom
    await putTextsFrom(ctx, changes, from)
    return redirectWithNotice(href(paths.backOffice.helpText(topic, key)), 'helpTextsSaved')
  },
)

export default function EditHelpText() {
  const t = useTranslations('texts')
  const { title, topic, today, texts, changed, history } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const previewed = reply && 'read' in reply ? reply : null
  const standing = Object.fromEntries(texts.map(({ locale, text }) => [locale, text]))
  const [form, fields] = useSchemaForm<typeof HelpTextSchema>({
    reply,
    id: previewed ? 'previewed' : 'text',
    defaultValue: previewed?.input ?? { ...standing, validFrom: today },
  })
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.backOffice.help, label: t('help.title') },
          { to: paths.backOffice.helpTopic(topic), label: t(`topics.${topic}`) },
        ]}
      />
      <PageHeader title={title} lead={t('help.editLead')} />
      {previewed ? (
        <Card title={t('help.previewed')}>
          {previewed.read.map(({ of, text }: Read) => (
            <p key={of} lang={of} className="break-words whitespace-pre-line">
              {text}
            </p>
          ))}
        </Card>
      ) : null}
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        {texts.map(({ locale, places, own }) => (
          <TextArea
            key={locale}
            field={fields[locale]}
            label={t(`languages.${locale}`)}
            hint={t(places.length > 0 ? 'help.ownWithPlaces' : 'help.own', {
              own,
              places: places.map((place) => `{${place}}`).join(', '),
            })}
            rows={4}
            lang={locale}
          />
        ))}
        <DateField field={fields.validFrom} label={t('validFrom')} />
        <SaveOrPreview save={t('save')} preview={t('preview')} />
      </Form>
      {changed ? (
        <ConfirmForm
          label={t('reset')}
          question={<p>{t('help.resetQuestion')}</p>}
          confirm={t('reset')}
          values={{ intent: 'reset' }}
        />
      ) : null}
      <Card title={t('history')}>
        <TextHistory
          history={history.map(({ key: _key, ...entry }) => ({
            ...entry,
            title: t(`languages.${entry.locale === 'en' ? 'en' : 'vi'}`),
          }))}
        />
      </Card>
    </Page>
  )
}
