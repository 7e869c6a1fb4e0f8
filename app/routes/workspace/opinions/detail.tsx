import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { viewNeed } from '#app/domain/needs/index.server'
import { opinionRequest, stepOpinion } from '#app/domain/opinions/index.server'
import { OpinionStepSchema } from '#app/domain/opinions/opinion-schemas'
import { viewTechnology } from '#app/domain/technologies/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { noteStates } from '#app/routes/opinion-parts/note-states.server'
import { OpinionBody } from '#app/routes/opinion-parts/opinion-body'
import { AnswerForm, NoteForm } from '#app/routes/opinion-parts/step-forms'
import { opinionNotices } from '#app/routes/opinion-parts/step-notices'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { NeedSheet } from '#app/routes/public/need/need-sheet'
import { TechnologySheet } from '#app/routes/public/technology/technology-sheet'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, params, locale }) => {
  const request = await opinionRequest(ctx, params.number, locale, 'expert')
  const { kind, id } = request.entry
  return {
    title: `${request.number}: ${request.entry.title.text}`,
    noIndex: true,
    request,
    states: await noteStates(ctx, request.state, locale),
    technology: kind === 'technology' ? await viewTechnology(ctx, { id }, locale) : null,
    need: kind === 'need' ? await viewNeed(ctx, { id }, locale) : null,
  }
})

export const action = handle(
  { access: 'signed-in', form: OpinionStepSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    await stepOpinion(ctx, number, input, 'expert')
    return redirectWithNotice(href(paths.workspace.opinion(number)), opinionNotices[input.intent])
  },
)

export default function ExpertOpinion() {
  const t = useTranslations('opinions')
  const { request, states, technology, need } = useLoaderData<typeof loader>()
  const step = { request, reply: useActionData<typeof action>() }
  const { open } = request
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.workspace.opinions, label: t('ownTitle') }]} />
      <OpinionBody request={request}>
        {/* A note is written anew after each; an answer that is being written stays. */}
        {open.includes('answer') ? <AnswerForm {...step} /> : null}
        {open.includes('note') ? (
          <NoteForm key={request.version} {...step} states={states} />
        ) : null}
        <details>
          <summary>{t('sheet')}</summary>
          <div className="stack mt-4">
            {technology ? <TechnologySheet technology={technology} /> : null}
            {need ? <NeedSheet need={need} /> : null}
          </div>
        </details>
      </OpinionBody>
    </Page>
  )
}
