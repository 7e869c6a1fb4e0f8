import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { answerMeeting, ownMeeting } from '#app/domain/meetings/index.server'
import { AnswerMeetingSchema, meetingReplies } from '#app/domain/meetings/meeting-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { MeetingFacts } from '#app/routes/meeting-parts/meeting-facts'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { InLanguage } from '#app/ui/in-language'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { useLocalePath } from '#app/ui/use-locale-path'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, locale, t }) => ({
  title: t('meetings.one'),
  noIndex: true,
  ...(await ownMeeting(ctx, params.meetingId ?? '', locale)),
}))

export const action = handle(
  { access: 'editor', form: AnswerMeetingSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.meetingId ?? ''
    await answerMeeting(ctx, id, input)
    return redirectWithNotice(href(paths.workspace.meeting(id)), 'meetingAnswered')
  },
)

export default function Meeting() {
  const t = useTranslations('meetings')
  const inLanguage = useLocalePath()
  const { meeting, isOpen, mayAnswer } = useLoaderData<typeof loader>()
  const own = meeting.reader === 'provider' ? meeting.answers.provider : meeting.answers.seeker
  const [form, fields] = useSchemaForm<typeof AnswerMeetingSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: { reply: own?.reply ?? 'yes', words: own?.words ?? '' },
  })
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.workspace.meetings, label: t('title') }]} />
      <PageHeader title={t('one')} lead={t('oneLead')} />
      {meeting.isCancelled ? <Notice tone="warning">{t('cancelledNotice')}</Notice> : null}
      <Card>
        <p>
          <LocaleLink to={paths.technology(meeting.technology.slug)}>
            <InLanguage words={meeting.technology.title} />
          </LocaleLink>{' '}
          ·{' '}
          <LocaleLink to={paths.need(meeting.need.slug)}>
            <InLanguage words={meeting.need.title} />
          </LocaleLink>
        </p>
        <MeetingFacts meeting={meeting} />
        {isOpen ? (
          <p className="mt-4">
            <a href={inLanguage(paths.workspace.meetingCalendar(meeting.id))} download>
              {t('calendar')}
            </a>
          </p>
        ) : null}
      </Card>
      {mayAnswer ? (
        <Card title={t('yourAnswer')}>
          <Form method="post" {...getFormProps(form)}>
            <ErrorSummary form={form} />
            <input type="hidden" name="sequence" value={meeting.sequence} />
            <RadioGroup
              field={fields.reply}
              legend={t('question')}
              options={meetingReplies.map((value) => ({ value, label: t(`replies.${value}`) }))}
            />
            <TextArea
              field={fields.words}
              label={t('words')}
              hint={t('wordsHint')}
              rows={3}
              maxLength={1_000}
              optional
            />
            <SubmitButton>{t('answer')}</SubmitButton>
          </Form>
        </Card>
      ) : null}
    </Page>
  )
}
