import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { z } from 'zod'
import { publicCalls } from '#app/domain/calls/index.server'
import { readAnswers } from '#app/domain/programmes/firm-answers'
import { publicProgrammes } from '#app/domain/programmes/index.server'
import { startApplication } from '#app/domain/support-applications/index.server'
import { localDay } from '#app/domain/taxonomy/dates'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { useMoment } from '#app/routes/call-parts/use-moment'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

const StartSchema = z.object({
  programme: z.string().min(1).max(80),
  /** The call that the application is made under. */
  call: z.string().max(80).optional(),
  formKey: z.string().max(100).optional(),
})

export const meta = pageMeta

export const loader = handle({ access: 'editor' }, async ({ ctx, url, t }) => {
  const programmes = await publicProgrammes(ctx)
  const calls = await publicCalls(ctx)
  return {
    title: t('supportApplications.startTitle'),
    noIndex: true,
    chosen: url.searchParams.get('programme') ?? '',
    call: calls.find(({ slug }) => slug === url.searchParams.get('call')) ?? null,
    formKey: crypto.randomUUID(),
    programmes: programmes
      .filter(({ state, content }) => {
        return state === 'open' && content.items.some(({ way }) => way === 'application')
      })
      .map(({ slug, content: { name, summary } }) => ({ slug, name, summary })),
  }
})

export const action = handle(
  { access: 'editor', form: StartSchema },
  async ({ ctx, url, input, href }) => {
    const answers = readAnswers(url.searchParams, localDay(ctx.now))
    const id = await startApplication(ctx, input.programme, answers, input.call)
    return redirectWithNotice(href(paths.workspace.supportApplication(id)), 'supportStarted')
  },
)

export default function NewSupportApplication() {
  const t = useTranslations('supportApplications')
  const calls = useTranslations('calls')
  const locale = useLocale()
  const moment = useMoment()
  const { programmes, chosen, call, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof StartSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: { programme: call?.programmeSlug ?? chosen },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.workspace.support, label: t('title') }]} />
      <PageHeader title={t('startTitle')} lead={t('startLead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        {call ? (
          <>
            <input type="hidden" name="call" value={call.slug} />
            <Notice tone="info">
              <p>{calls('inCall', { name: call.name[locale], ...moment(call.closesAt) })}</p>
            </Notice>
          </>
        ) : null}
        <RadioGroup
          field={fields.programme}
          legend={t('columns.programme')}
          options={programmes
            .filter(({ slug }) => !call || slug === call.programmeSlug)
            .map(({ slug, name, summary }) => ({
              value: slug,
              label: name[locale],
              hint: summary[locale],
            }))}
        />
        <SubmitButton>{t('apply')}</SubmitButton>
      </Form>
    </Page>
  )
}
