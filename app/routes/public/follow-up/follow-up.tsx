import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { FollowUpSchema } from '#app/domain/follow-up/follow-up-schemas'
import { answerByLink, followUpByLink } from '#app/domain/follow-up/index.server'
import { FollowUpForm } from '#app/routes/follow-up-parts/follow-up-form'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

/** Looking answers nothing: a mail scanner that opens the link changes nothing. */
export const loader = handle({ access: 'signature' }, async ({ ctx, services, url, t }) => {
  const token = url.searchParams.get('token') ?? ''
  return {
    title: t('followUp.list.title'),
    noIndex: true,
    token,
    found: await followUpByLink(ctx, services.env.SESSION_SECRET, token),
  }
})

export const action = handle(
  { access: 'signature', form: FollowUpSchema },
  async ({ ctx, services, input }) => {
    await answerByLink(ctx, services.env.SESSION_SECRET, input)
    return { done: true }
  },
)

export default function FollowUp() {
  const t = useTranslations('followUp')
  const { found, token } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const done = reply !== undefined && 'done' in reply
  if (found.state === 'unknown') {
    return (
      <Page width="narrow">
        <PageHeader title={t('list.title')} />
        <Notice tone="warning">{t('states.unknown')}</Notice>
      </Page>
    )
  }
  const { months, number, title, state } = found
  return (
    <Page width="narrow">
      <PageHeader title={t('title', { months })} lead={t('lead', { number, title })} />
      {done ? (
        <Notice tone="success" live>
          {t('done')}
        </Notice>
      ) : state === 'open' ? (
        <FollowUpForm reply={reply} token={token} />
      ) : (
        <Notice tone="info">{t(`states.${state}`)}</Notice>
      )}
    </Page>
  )
}
