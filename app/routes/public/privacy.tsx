import { useLoaderData } from '@remix-run/react'
import { consentVersion } from '#app/domain/accounts/consent'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { LegalText } from './legal-text'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ services, t }) => ({
  title: t('legal.privacy.title'),
  description: t('legal.privacy.lead'),
  version: consentVersion('privacy'),
  exchange: services.env.EXCHANGE_NAME,
}))

export default function Privacy() {
  return <LegalText document="privacy" {...useLoaderData<typeof loader>()} />
}
