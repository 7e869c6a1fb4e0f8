import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { type ChangeDemoDaySchema, DemoDaySchema } from '#app/domain/incubation/demo-day-schemas'
import { staffDemoDay } from '#app/domain/incubation/index.server'
import { minuteOfInstant } from '#app/domain/local-minute'
import { ReplyNotice, replyTo } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { demoDayAction } from '#app/routes/incubation-parts/demo-day-action.server'
import { DemoDayFields } from '#app/routes/incubation-parts/demo-day-fields'
import { InvitedProjects } from '#app/routes/incubation-parts/invited-projects'
import { dayTones } from '#app/routes/incubation-parts/tones'
import { WordsForm } from '#app/routes/incubation-parts/words-form'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { Timeline } from '#app/ui/timeline'

export const meta = pageMeta

export const loader = handle({ access: 'incubation' }, async ({ ctx, params, locale }) => {
  const day = await staffDemoDay(ctx, params.id)
  return { title: day.name[locale], noIndex: true, day }
})

export const action = handle({ access: 'incubation', form: DemoDaySchema }, demoDayAction)

export default function StaffDemoDay() {
  const t = useTranslations('incubation')
  const locale = useLocale()
  const { day } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { version, state, name, summary, history, open } = day
  const [form, fields] = useSchemaForm<typeof ChangeDemoDaySchema>({
    reply: replyTo(reply, { intent: 'change' }),
    id: `day-${version}`,
    defaultValue: {
      nameVi: name.vi,
      nameEn: name.en,
      summaryVi: summary.vi,
      summaryEn: summary.en,
      startsAt: minuteOfInstant(day.startsAt),
      endsAt: minuteOfInstant(day.endsAt),
      place: day.place ?? undefined,
      link: day.link ?? undefined,
    },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.demoDays, label: t('day.title') }]} />
      <PageHeader
        title={name[locale]}
        tags={<StatusTag tone={dayTones[state]}>{t(`day.states.${state}`)}</StatusTag>}
        actions={
          state === 'draft' ? null : (
            <LinkButton to={paths.demoDay(day.slug)} variant="secondary">
              {t('staffDay.publicPage')}
            </LinkButton>
          )
        }
      />
      {form.errors ? null : <ReplyNotice reply={reply} />}
      {state === 'draft' ? (
        <Form method="post">
          <input type="hidden" name="version" value={version} />
          <SubmitButton name="intent" value="publish">
            {t('staffDay.publish')}
          </SubmitButton>
        </Form>
      ) : null}
      <InvitedProjects day={day} reply={reply} />
      {open ? (
        <Card>
          <Form method="post" {...getFormProps(form)}>
            <ErrorSummary form={form} />
            <input type="hidden" name="version" value={version} />
            <DemoDayFields fields={fields} />
            <SubmitButton name="intent" value="change" variant="secondary">
              {t('staff.save')}
            </SubmitButton>
          </Form>
        </Card>
      ) : null}
      {open ? (
        <WordsForm
          intent="cancel"
          version={version}
          name="reason"
          label={t('staffDay.cancel')}
          lead={t('staffDay.cancelQuestion')}
          question={t('staffDay.reason')}
          maxLength={500}
          variant="danger"
          reply={reply}
        />
      ) : null}
      <Card title={t('history')}>
        <Timeline
          label={t('history')}
          items={history.map(({ id, action: step, note, createdAt, actorName }) => ({
            id,
            at: createdAt,
            title: t(`staffDay.actions.${step}`),
            by: actorName ?? t('system'),
            note: note ? <span lang="vi">{note}</span> : null,
          }))}
        />
      </Card>
    </Page>
  )
}
