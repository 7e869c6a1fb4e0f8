import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { acceptNda, leaveNda, ndaPage } from '#app/domain/disclosure/index.server'
import { AnswerNdaSchema } from '#app/domain/disclosure/nda-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { NdaStatusTag } from '#app/routes/nda-parts/nda-status-tag'
import { NdaText } from '#app/routes/nda-parts/nda-text'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Timeline } from '#app/ui/timeline'
import { NdaAnswer } from './nda-answer'
import { NdaFacts } from './nda-facts'
import { NdaParties } from './nda-parties'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, locale, t }) => {
  const nda = await ndaPage(ctx, params.ndaId ?? '', locale)
  return { title: t('disclosure.page.title', { number: nda.number }), noIndex: true, nda }
})

const exits = { decline: 'declined', withdraw: 'withdrawn', end: 'ended' } as const

export const action = handle(
  { access: 'editor', form: AnswerNdaSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.ndaId ?? ''
    const page = href(paths.workspace.nda(id))
    if (input.intent === 'accept') {
      const outcome = await acceptNda(ctx, id, input)
      return redirectWithNotice(page, outcome === 'accepted' ? 'ndaAccepted' : 'ndaConfirmed')
    }
    await leaveNda(ctx, id, exits[input.intent], input.reason)
    return redirectWithNotice(page, 'ndaLeft')
  },
)

export const shouldRevalidate = rereadWhenStale

export default function Nda() {
  const t = useTranslations('disclosure')
  const { title, nda } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.workspace.ndas, label: t('list.title') }]} />
      <PageHeader title={title} tags={<NdaStatusTag {...nda} />} />
      <NdaAnswer nda={nda} reply={reply} />
      <NdaFacts nda={nda} />
      <NdaParties parties={nda.parties} />
      <Card title={t('page.text')}>
        <NdaText {...nda} />
      </Card>
      <Card title={t('page.history')}>
        <Timeline
          label={t('page.history')}
          items={nda.history.map(({ to, organisation, reason, at }, index) => ({
            id: String(index),
            at,
            title: t(`statuses.${to}`),
            by: organisation ?? t('page.clock'),
            note: reason,
          }))}
        />
      </Card>
    </Page>
  )
}
