import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { AvailabilitySchema } from '#app/domain/freshness/availability-schemas'
import { answerAvailability, availabilityByLink } from '#app/domain/freshness/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { AvailabilityForm } from './availability-form'
import { EntryFacts, WhereToGo } from './entry-facts'

export const meta = pageMeta

/** Looking answers nothing: a mail scanner that opens the link changes nothing. */
export const loader = handle({ access: 'signature' }, async ({ ctx, services, url, locale, t }) => {
  const token = url.searchParams.get('token') ?? ''
  return {
    title: t('freshness.title'),
    noIndex: true,
    token,
    found: await availabilityByLink(ctx, services.env.SESSION_SECRET, token, locale),
  }
})

export const action = handle(
  { access: 'signature', form: AvailabilitySchema },
  async ({ ctx, services, input }) => {
    await answerAvailability(ctx, services.env.SESSION_SECRET, input)
    return { done: input.answer }
  },
)

export default function StillAvailable() {
  const t = useTranslations('freshness')
  const { found, token } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const done = reply && 'done' in reply ? reply.done : null
  if (found.state === 'unknown' || found.state === 'notYours') {
    return (
      <Page width="narrow">
        <PageHeader title={t('title')} />
        <Notice tone="warning">{t(`states.${found.state}`)}</Notice>
      </Page>
    )
  }
  const { kind, organisation, state } = found
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} lead={t('lead', { kind, organisation })} />
      {done ? (
        <Notice tone="success" live>
          {t(`done.${done}`)}
        </Notice>
      ) : null}
      <EntryFacts entry={found} asks={state === 'open'} />
      {state === 'open' ? (
        <AvailabilityForm token={token} kind={kind} reply={reply} />
      ) : done ? null : (
        <Notice tone="info">{t(`states.${state}`)}</Notice>
      )}
      {state === 'open' ? null : <WhereToGo entry={found} />}
    </Page>
  )
}
