import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { actingById } from '#app/domain/accounts/actor'
import { acceptInterest } from '#app/domain/deals/accept-interest.server'
import { declineInterest } from '#app/domain/deals/decline-interest.server'
import { interestPage } from '#app/domain/deals/interest-queries.server'
import { AnswerInterestSchema } from '#app/domain/deals/interest-schemas'
import { withdrawInterest } from '#app/domain/deals/withdraw-interest.server'
import { openNda } from '#app/domain/disclosure/index.server'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ContactCard } from '#app/routes/deal-parts/contact-card'
import { handle } from '#app/routes/handle.server'
import { NdaCard } from '#app/routes/nda-parts/nda-card'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { AnswerPanel } from './answer-panel'
import { InterestFacts } from './interest-facts'
import { InterestClock, InterestStatusTag } from './interest-status'

export const meta = pageMeta

export const loader = handle(
  { access: 'member', onBehalf: true },
  async ({ ctx, params, locale, t }) => {
    const interest = await interestPage(ctx, params.interestId, locale)
    const name = interest.counterpart?.name ?? t('interests.anonymous')
    const { counterpartId, status } = interest
    const listing = { kind: interest.listing.kind, id: interest.listingId }
    // Agreements are the parties' alone: who acts for somebody does not see whether there is one.
    const other = actingById(ctx.actor) ? null : counterpartId
    return {
      nda: other ? await openNda(ctx, listing, other) : null,
      mayOpenDeal: !actingById(ctx.actor),
      mayOffer: other !== null && (status === 'pending' || status === 'accepted'),
      title: t(`interests.detail.${interest.box}`, { name }),
      noIndex: true,
      interest,
      reasons: await termOptions(ctx.db, 'interest-decline-reason', ctx.now, locale),
    }
  },
)

export const action = handle(
  { access: 'member', onBehalf: true, form: AnswerInterestSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.interestId ?? ''
    if (input.intent === 'accept') {
      const number = await acceptInterest(ctx, id)
      // The deal itself is the parties' alone: who acts for somebody stays with the interest.
      const next = actingById(ctx.actor)
        ? paths.workspace.interest(id)
        : paths.workspace.deal(number)
      return redirectWithNotice(href(next), 'interestAccepted', { number })
    }
    if (input.intent === 'decline') await declineInterest(ctx, id, input)
    else await withdrawInterest(ctx, id, input.reason)
    const notice = input.intent === 'decline' ? 'interestDeclined' : 'interestWithdrawn'
    return redirectWithNotice(href(paths.workspace.interest(id)), notice)
  },
)

export const shouldRevalidate = rereadWhenStale

export default function Interest() {
  const t = useTranslations('interests')
  const { title, interest, reasons, nda, mayOffer, mayOpenDeal } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { contacts, dealNumber } = interest
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.workspace.interests, label: t('list.title') }]} />
      <PageHeader
        title={title}
        tags={
          <>
            <InterestStatusTag {...interest} />
            <InterestClock {...interest} />
          </>
        }
        actions={
          dealNumber && mayOpenDeal ? (
            <LinkButton to={paths.workspace.deal(dealNumber)}>
              {t('detail.openDeal', { number: dealNumber })}
            </LinkButton>
          ) : null
        }
      />
      <AnswerPanel interest={interest} reasons={reasons} reply={reply} />
      <InterestFacts interest={interest} />
      <NdaCard nda={nda} interestId={interest.id} mayOffer={mayOffer} />
      {contacts ? (
        <Card title={t('detail.contacts')}>
          <div className="grid gap-6 sm:grid-cols-2">
            <ContactCard title={t('detail.other')} contact={contacts.other} />
            <ContactCard title={t('detail.own')} contact={contacts.own} />
          </div>
        </Card>
      ) : null}
    </Page>
  )
}
