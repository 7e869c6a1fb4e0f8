import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { registrationGuide } from '#app/domain/registration/guide-queries.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Guide } from './how-it-works/guide'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, locale, t }) => ({
  title: t('registration.guide.title'),
  description: t('registration.guide.lead'),
  guide: await registrationGuide(ctx, locale),
}))

export default function ContractRegistration() {
  const t = useTranslations('registration.guide')
  const { cases, days } = useLoaderData<typeof loader>().guide
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Guide title={t('must')} steps={cases.must} />
      <Guide title={t('may')} steps={cases.may} />
      <Guide title={t('licence')} steps={cases.licence} />
      <Guide
        title={t('benefits')}
        steps={[
          t('benefit.evidence'),
          t('benefit.effect'),
          t('benefit.check'),
          t('benefit.secret'),
          t('benefit.count'),
        ]}
      />
      <Guide
        ordered
        title={t('how')}
        steps={[t('step.sign'), t('step.dossier'), t('step.send', days), t('step.answer', days)]}
        action={<LinkButton to={paths.appraisalFee}>{t('fee')}</LinkButton>}
      />
    </Page>
  )
}
