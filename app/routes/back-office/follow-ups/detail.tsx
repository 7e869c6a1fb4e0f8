import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { FollowUpSchema } from '#app/domain/follow-up/follow-up-schemas'
import { enterAnswer, followUpForStaff } from '#app/domain/follow-up/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { FollowUpForm } from '#app/routes/follow-up-parts/follow-up-form'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { DescriptionList } from '#app/ui/description-list'
import { Money } from '#app/ui/money'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, params, t }) => ({
  title: t('followUp.list.title'),
  noIndex: true,
  round: await followUpForStaff(ctx, params.id),
}))

export const action = handle(
  { access: 'staff', form: FollowUpSchema },
  async ({ ctx, params, input, href }) => {
    await enterAnswer(ctx, params.id ?? '', input)
    return redirectWithNotice(href(paths.backOffice.followUps), 'followUpEntered')
  },
)

export default function StaffFollowUp() {
  const t = useTranslations('followUp')
  const { round } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { months, number, title, answeredAt } = round
  return (
    <Page width="narrow">
      <Breadcrumbs
        items={[
          { to: paths.backOffice.followUps, label: t('list.title') },
          { to: paths.backOffice.deal(number), label: number },
        ]}
      />
      <PageHeader title={t('title', { months })} lead={t('lead', { number, title })} />
      {answeredAt ? <Answer round={round} /> : <FollowUpForm reply={reply} />}
    </Page>
  )
}

type Round = Awaited<ReturnType<typeof followUpForStaff>>

function Answer({ round }: { round: Round }) {
  const t = useTranslations('followUp')
  const { useState, output, revenue, revenueCurrency, jobs, problems, byStaff } = round
  return (
    <>
      <p className="muted">{t(byStaff ? 'byStaff' : 'byParty')}</p>
      <DescriptionList
        items={[
          { term: t('useState'), description: useState ? t(`useStates.${useState}`) : t('none') },
          { term: t('output'), description: output ?? t('none') },
          {
            term: t('revenue'),
            description: revenue ? (
              <Money amount={BigInt(revenue)} currency={revenueCurrency} />
            ) : (
              t('none')
            ),
          },
          { term: t('jobs'), description: jobs ?? t('none') },
          { term: t('problems'), description: problems ?? t('none') },
        ]}
      />
    </>
  )
}
