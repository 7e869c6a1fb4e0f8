import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { CareFormSchema } from '#app/domain/deal-care/care-schemas'
import { lateEntryOf, listContacts, logContact } from '#app/domain/deal-care/index.server'
import { askToEnter, ownGuestState } from '#app/domain/deal-room/index.server'
import { dealPage } from '#app/domain/deals/deal-queries.server'
import { isoDay } from '#app/locales/dates'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ReplyNotice, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { useProgrammeItems } from '#app/routes/deal-parts/use-programme-items'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LinkButton } from '#app/ui/link-button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ContactLog } from './contact-log'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, params, locale, t }) => {
  const deal = await dealPage(ctx, params.number, locale)
  return {
    title: `${t('room.staff.care')} · ${deal.number}`,
    noIndex: true,
    number: deal.number,
    name: deal.listing.title,
    late: await lateEntryOf(ctx, deal.number, locale),
    room: await ownGuestState(ctx, deal.number),
    contacts: await listContacts(ctx, deal.number),
    today: isoDay(ctx.now),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'staff', form: CareFormSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    if (input.intent === 'log-contact') await logContact(ctx, number, input)
    else await askToEnter(ctx, number)
    const notice = input.intent === 'log-contact' ? 'contactLogged' : 'guestAsked'
    return redirectWithNotice(href(paths.backOffice.dealCare(number)), notice)
  },
)

export default function DealCare() {
  const t = useTranslations('room.staff')
  const deals = useTranslations('deals')
  const { number, name, room, late, ...log } = useLoaderData<typeof loader>()
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
      {resultOf(replyTo(reply, { intent: 'log-contact' })) ? null : <ReplyNotice reply={reply} />}
      {late ? (
        <MadeElsewhere late={late} />
      ) : (
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
      )}
      <ContactLog {...log} reply={reply} />
    </Page>
  )
}

function MadeElsewhere({
  late: { source, facts },
}: {
  late: NonNullable<Awaited<ReturnType<typeof lateEntryOf>>>
}) {
  const t = useTranslations('care.entry')
  const contract = useTranslations('contract')
  return (
    <>
      <Notice tone="info">{t('flag', { source })}</Notice>
      <Card title={contract('form.programme')}>
        <DescriptionList items={useProgrammeItems(facts)} />
      </Card>
    </>
  )
}
