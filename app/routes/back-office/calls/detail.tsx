import { getFormProps, getInputProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { CallSchema, type ChangeCallSchema } from '#app/domain/calls/call-schemas'
import { changeCall, publishCall, staffCall, withdrawCall } from '#app/domain/calls/index.server'
import { minuteOfInstant } from '#app/domain/local-minute'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { callTones } from '#app/routes/call-parts/call-tones'
import { useMoment } from '#app/routes/call-parts/use-moment'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { Timeline } from '#app/ui/timeline'
import { CallFields } from './call-fields'

export const meta = pageMeta

export const loader = handle({ access: 'calls' }, async ({ ctx, params, locale }) => {
  const call = await staffCall(ctx, params.id)
  return { title: call.name[locale], noIndex: true, call }
})

export const action = handle(
  { access: 'calls', form: CallSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    const back = (notice: string) => redirectWithNotice(href(paths.backOffice.call(id)), notice)
    if (input.intent === 'publish') {
      await publishCall(ctx, id, input.version)
      return back('callPublished')
    }
    if (input.intent === 'withdraw') {
      await withdrawCall(ctx, id, input)
      return back('callWithdrawn')
    }
    const { intent: _, ...call } = input
    await changeCall(ctx, id, call)
    return back('callChanged')
  },
)

export default function StaffCall() {
  const t = useTranslations('calls')
  const locale = useLocale()
  const moment = useMoment()
  const { call } = useLoaderData<typeof loader>()
  const { version, slug, state, name, summary, history } = call
  const [form, fields] = useSchemaForm<typeof ChangeCallSchema>({
    reply: useActionData<typeof action>(),
    id: `call-${version}`,
    defaultValue: {
      nameVi: name.vi,
      nameEn: name.en,
      summaryVi: summary.vi,
      summaryEn: summary.en,
      opensAt: minuteOfInstant(call.opensAt),
      closesAt: minuteOfInstant(call.closesAt),
      version: String(version),
    },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.calls, label: t('title') }]} />
      <PageHeader
        title={name[locale]}
        lead={call.programmeName?.[locale]}
        tags={<StatusTag tone={callTones[state]}>{t(`states.${state}`)}</StatusTag>}
        actions={
          state === 'draft' ? null : (
            <LinkButton to={paths.call(slug)} variant="secondary">
              {t('staff.publicPage')}
            </LinkButton>
          )
        }
      />
      <ErrorSummary form={form} />
      {state === 'draft' ? (
        <Form method="post">
          <input type="hidden" name="version" value={version} />
          <SubmitButton name="intent" value="publish">
            {t('staff.publish')}
          </SubmitButton>
        </Form>
      ) : null}
      <Card>
        <Form method="post" {...getFormProps(form)}>
          <input {...getInputProps(fields.version, { type: 'hidden' })} key="version" />
          <CallFields fields={fields} />
          <SubmitButton name="intent" value="change" variant="secondary">
            {t('staff.save')}
          </SubmitButton>
        </Form>
      </Card>
      {state === 'withdrawn' ? null : (
        <ConfirmForm
          label={t('staff.withdraw')}
          variant="danger"
          question={<p>{t('staff.withdrawQuestion')}</p>}
          confirm={t('staff.withdraw')}
          values={{ intent: 'withdraw', version: String(version) }}
        >
          <div className="field">
            <label htmlFor="withdraw-reason" className="field-label">
              {t('staff.reason')}
            </label>
            <input id="withdraw-reason" name="reason" required maxLength={500} className="input" />
          </div>
        </ConfirmForm>
      )}
      <Card title={t('staff.history')}>
        <Timeline
          label={t('staff.history')}
          items={history.map(({ id, action: step, closesAt, note, createdAt, actorName }) => ({
            id,
            at: createdAt,
            title: t(`staff.actions.${step}`),
            by: actorName ?? t('staff.system'),
            note: note ?? t('staff.until', moment(closesAt)),
          }))}
        />
      </Card>
    </Page>
  )
}
