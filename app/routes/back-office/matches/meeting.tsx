import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { cancelMeeting, matchForMeeting, proposeMeeting } from '#app/domain/meetings/index.server'
import { MeetingFormSchema } from '#app/domain/meetings/meeting-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { MeetingFacts } from '#app/routes/meeting-parts/meeting-facts'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { DescriptionList } from '#app/ui/description-list'
import { InLanguage } from '#app/ui/in-language'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { SlotForm } from './slot-form'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, params, locale, t }) => ({
  title: t('meetings.staff.title'),
  noIndex: true,
  formKey: crypto.randomUUID(),
  ...(await matchForMeeting(ctx, params.matchId ?? '', locale)),
}))

export const action = handle(
  { access: 'staff', form: MeetingFormSchema },
  async ({ ctx, params, input, href }) => {
    const matchId = params.matchId ?? ''
    const done = (key: string) => redirectWithNotice(href(paths.backOffice.meeting(matchId)), key)
    if (input.intent === 'cancel') {
      await cancelMeeting(ctx, matchId)
      return done('meetingCancelled')
    }
    await proposeMeeting(ctx, matchId, input)
    return done(input.sequence === undefined ? 'meetingProposed' : 'meetingMoved')
  },
)

export default function Introduction() {
  const t = useTranslations('meetings.staff')
  const matches = useTranslations('matches')
  const found = useLoaderData<typeof loader>()
  const { technology, need, meeting, status, introducedNote, formKey } = found
  const reply = useActionData<typeof action>()
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.matches, label: matches('title') }]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card title={t('parties')}>
        <DescriptionList
          items={[
            {
              term: technology.organisation,
              description: (
                <LocaleLink to={paths.technology(technology.slug)}>
                  <InLanguage words={technology.title} />
                </LocaleLink>
              ),
            },
            {
              term: need.organisation,
              description: (
                <LocaleLink to={paths.need(need.slug)}>
                  <InLanguage words={need.title} />
                </LocaleLink>
              ),
            },
            ...(introducedNote && introducedNote !== meeting?.note
              ? [{ term: t('introduced'), description: introducedNote }]
              : []),
          ]}
        />
      </Card>
      {meeting ? (
        <Card title={t('slot')}>
          <MeetingFacts meeting={meeting} />
          <ConfirmForm
            label={t('cancel')}
            question={t('cancelQuestion')}
            confirm={t('cancel')}
            values={{ intent: 'cancel' }}
          />
        </Card>
      ) : null}
      {status === 'suggested' ? (
        <Card title={meeting ? t('move') : t('propose')}>
          <SlotForm meeting={meeting} formKey={formKey} reply={reply} />
        </Card>
      ) : (
        <Notice tone="info">{t('notSuggested')}</Notice>
      )}
    </Page>
  )
}
