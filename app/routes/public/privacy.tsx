import { useLoaderData } from '@remix-run/react'
import { consentVersion } from '#app/domain/accounts/consent'
import { exchangeName } from '#app/locales/exchange-name'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { LegalText } from './legal-text'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ services, locale, t }) => ({
  title: t('legal.privacy.title'),
  description: t('legal.privacy.lead'),
  version: consentVersion('privacy'),
  exchange: exchangeName(services.env, locale),
}))

export default function Privacy() {
  return <LegalText document="privacy" {...useLoaderData<typeof loader>()} />
}
