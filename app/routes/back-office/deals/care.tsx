import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { askToEnter, ownGuestState } from '#app/domain/deal-room/index.server'
import { CareFormSchema } from '#app/domain/deal-room/room-schemas'
import { dealPage } from '#app/domain/deals/deal-queries.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, params, locale, t }) => {
  const deal = await dealPage(ctx, params.number, locale)
  return {
    title: `${t('room.staff.care')} · ${deal.number}`,
    noIndex: true,
    number: deal.number,
    name: deal.listing.title,
    room: await ownGuestState(ctx, params.number),
  }
})

export const action = handle(
  { access: 'staff', form: CareFormSchema },
  async ({ ctx, params, href }) => {
    const number = params.number ?? ''
    await askToEnter(ctx, number)
    return redirectWithNotice(href(paths.backOffice.dealCare(number)), 'guestAsked')
  },
)

export default function DealCare() {
  const t = useTranslations('room.staff')
  const deals = useTranslations('deals')
  const { number, name, room } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.backOffice.deals, label: deals('list.title') },
          { to: paths.backOffice.deal(number), label: number },
        ]}
      />
      <PageHeader eyebrow={name} title={t('care')} lead={t('careLead')} />
      <ReplyNotice reply={reply} />
      <Card title={t('title')}>
        <p>{t(room)}</p>
        {room === 'none' ? (
          <Form method="post">
            <SubmitButton name="intent" value="ask-to-enter" variant="secondary">
              {t('ask')}
            </SubmitButton>
          </Form>
        ) : null}
        {room === 'agreed' ? (
          <LinkButton to={paths.workspace.room(number)}>{t('title')}</LinkButton>
        ) : null}
      </Card>
    </Page>
  )
}
