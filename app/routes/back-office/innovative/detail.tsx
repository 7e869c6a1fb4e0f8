import { getFormProps, getInputProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import {
  changeRecognition,
  endRecognition,
  staffRecognition,
} from '#app/domain/recognitions/index.server'
import { RecognitionSchema } from '#app/domain/recognitions/recognition-schemas'
import { localDay } from '#app/domain/taxonomy/dates'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { stateTones } from '#app/routes/register-parts/state-tones'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { Timeline } from '#app/ui/timeline'
import { recognitionChoices } from './recognition-choices.server'
import { RecognitionFields } from './recognition-fields'

export const meta = pageMeta

export const loader = handle({ access: 'register' }, async ({ ctx, params, locale, t }) => {
  const recognition = await staffRecognition(ctx, params.id)
  return {
    title: recognition.name,
    noIndex: true,
    recognition,
    today: localDay(ctx.now),
    choices: await recognitionChoices(ctx, locale, t),
  }
})

export const action = handle(
  { access: 'register', form: RecognitionSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    const back = (notice: string) =>
      redirectWithNotice(href(paths.backOffice.recognition(id)), notice)
    if (input.intent === 'end') {
      await endRecognition(ctx, id, input)
      return back('recognitionEnded')
    }
    const { intent: _, ...entry } = input
    await changeRecognition(ctx, id, entry)
    return back('recognitionChanged')
  },
)

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

export default function StaffRecognition() {
  const t = useTranslations('recognitions')
  const { recognition, today, choices } = useLoaderData<typeof loader>()
  const { version, state, history } = recognition
  const [form, fields] = useSchemaForm<typeof RecognitionSchema>({
    reply: useActionData<typeof action>(),
    id: `recognition-${version}`,
    defaultValue: {
      kind: recognition.kind,
      name: recognition.name,
      taxCode: recognition.taxCode,
      certificateNumber: recognition.certificateNumber,
      issuer: recognition.issuer,
      issuedOn: dayOf(recognition.issuedOn),
      validTo: recognition.validTo ? dayOf(recognition.validTo) : undefined,
      fieldCode: recognition.fieldCode ?? undefined,
      basis: recognition.basis ?? undefined,
      products: recognition.products ?? undefined,
      version: String(version),
    },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.innovative, label: t('title') }]} />
      <PageHeader
        title={recognition.name}
        lead={recognition.endReason}
        tags={<StatusTag tone={stateTones[state]}>{t(`states.${state}`)}</StatusTag>}
      />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input {...getInputProps(fields.version, { type: 'hidden' })} key="version" />
        <RecognitionFields fields={fields} {...choices} />
        <SubmitButton name="intent" value="change">
          {t('staff.save')}
        </SubmitButton>
      </Form>
      {state === 'withdrawn' ? null : (
        <ConfirmForm
          label={t('staff.end')}
          variant="danger"
          question={<p>{t('staff.endQuestion')}</p>}
          confirm={t('staff.endConfirm')}
          values={{ intent: 'end', version: String(version) }}
        >
          <div className="field">
            <label htmlFor="ended-on" className="field-label">
              {t('staff.endOn')}
            </label>
            <input
              id="ended-on"
              type="date"
              name="endedOn"
              required
              defaultValue={today}
              className="input max-w-52"
            />
          </div>
          <div className="field">
            <label htmlFor="end-reason" className="field-label">
              {t('staff.endReason')}
            </label>
            <input id="end-reason" name="reason" required maxLength={500} className="input" />
          </div>
        </ConfirmForm>
      )}
      <Card title={t('staff.history')}>
        <Timeline
          label={t('staff.history')}
          items={history.map(({ id, action: step, note, createdAt, actorName }) => ({
            id,
            at: createdAt,
            title: t(`staff.actions.${step}`),
            by: actorName ?? t('staff.system'),
            note,
          }))}
        />
      </Card>
    </Page>
  )
}
