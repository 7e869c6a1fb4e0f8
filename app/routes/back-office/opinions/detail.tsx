import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { opinionRequest, stepOpinion } from '#app/domain/opinions/index.server'
import { OpinionStepSchema } from '#app/domain/opinions/opinion-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { noteStates } from '#app/routes/opinion-parts/note-states.server'
import { OpinionBody } from '#app/routes/opinion-parts/opinion-body'
import { AttachForm, NoteForm, WithdrawForm } from '#app/routes/opinion-parts/step-forms'
import { opinionNotices } from '#app/routes/opinion-parts/step-notices'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'

export const meta = pageMeta

export const loader = handle({ access: 'opinions' }, async ({ ctx, params, locale }) => {
  const request = await opinionRequest(ctx, params.number, locale, 'staff')
  return {
    title: `${request.number}: ${request.entry.title.text}`,
    noIndex: true,
    request,
    states: await noteStates(ctx, request.state, locale),
  }
})

export const action = handle(
  { access: 'opinions', form: OpinionStepSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    await stepOpinion(ctx, number, input, 'staff')
    return redirectWithNotice(href(paths.backOffice.opinion(number)), opinionNotices[input.intent])
  },
)

export default function StaffOpinion() {
  const t = useTranslations('opinions')
  const { request, states } = useLoaderData<typeof loader>()
  const step = { request, reply: useActionData<typeof action>() }
  const { open, entry } = request
  const { moderateTechnology, moderateNeed } = paths.backOffice
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.opinions, label: t('title') }]} />
      <OpinionBody request={request}>
        <p>
          <LocaleLink
            to={entry.kind === 'technology' ? moderateTechnology(entry.id) : moderateNeed(entry.id)}
          >
            {t('toEntry')}
          </LocaleLink>
        </p>
        {open.includes('attach') ? <AttachForm {...step} /> : null}
        {open.includes('note') ? (
          <NoteForm key={`note-${request.version}`} {...step} states={states} />
        ) : null}
        {open.includes('withdraw') ? <WithdrawForm {...step} /> : null}
      </OpinionBody>
    </Page>
  )
}
