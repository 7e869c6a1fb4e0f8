import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { monthsListed } from '#app/domain/listings/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Guide } from './how-it-works/guide'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx: { db, now }, t }) => ({
  title: t('home.how.title'),
  description: t('home.how.lead'),
  months: {
    technologyMonths: await monthsListed(db, 'technology', now),
    needMonths: await monthsListed(db, 'need', now),
  },
}))

export default function HowItWorks() {
  const t = useTranslations('home.how')
  const doors = useTranslations('home.doors')
  const { months } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Guide
        ordered
        title={t('providerTitle')}
        steps={[
          t('provider.register'),
          t('provider.write'),
          t('provider.protect'),
          t('provider.review'),
          t('provider.answer'),
        ]}
        action={<LinkButton to={paths.workspace.newTechnology}>{doors('offer')}</LinkButton>}
      />
      <Guide
        ordered
        title={t('seekerTitle')}
        steps={[t('seeker.search'), t('seeker.post'), t('seeker.match'), t('seeker.interest')]}
        action={<LinkButton to={paths.workspace.newNeed}>{doors('need')}</LinkButton>}
      />
      <Guide
        title={t('dealTitle')}
        steps={[t('deal.stages'), t('deal.confirm'), t('deal.secret')]}
      />
      <Guide
        title={t('rulesTitle')}
        steps={[
          t('rules.free'),
          t('rules.verified'),
          t('rules.law'),
          t('rules.contact'),
          t('rules.fresh', months),
        ]}
      />
    </Page>
  )
}
