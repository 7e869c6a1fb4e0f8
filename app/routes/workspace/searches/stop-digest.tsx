import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { digestsToStop, stopDigests } from '#app/domain/saved-searches/index.server'
import { StopDigestSchema } from '#app/domain/saved-searches/saved-search-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'signature' }, async ({ ctx, services, url, t }) => {
  const token = url.searchParams.get('token') ?? ''
  return {
    title: t('savedSearches.stop.title'),
    noIndex: true,
    token,
    names: await digestsToStop(ctx, services.env.SESSION_SECRET, token),
  }
})

/** Answered by a page, not by a redirect, which mail programs do not follow (RFC 8058). */
export const action = handle(
  { access: 'signature', form: StopDigestSchema },
  async ({ ctx, services, input, url }) => {
    const token = input.token ?? url.searchParams.get('token') ?? ''
    await stopDigests(ctx, services.env.SESSION_SECRET, token)
    return { stopped: true }
  },
)

export default function StopDigest() {
  const t = useTranslations('savedSearches.stop')
  const { token, names } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const stopped = reply !== undefined && 'stopped' in reply
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} />
      {stopped ? (
        <Notice tone="success" live>
          {t('done')} {t('kept')}
        </Notice>
      ) : names.length > 0 ? (
        <Form method="post">
          <p>{t('lead')}</p>
          <ul className="list-disc ps-5">
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p>{t('kept')}</p>
          <input type="hidden" name="token" value={token} />
          <SubmitButton>{t('submit')}</SubmitButton>
        </Form>
      ) : (
        <Notice tone="warning">{t('bad')}</Notice>
      )}
      <p>
        <LocaleLink to={paths.workspace.savedSearches}>{t('manage')}</LocaleLink>
      </p>
    </Page>
  )
}
