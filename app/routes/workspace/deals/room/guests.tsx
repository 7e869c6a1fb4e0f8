import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { answerGuest, askForGuest, listGuests, roomFrame } from '#app/domain/deal-room/index.server'
import { GuestsFormSchema } from '#app/domain/deal-room/room-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ReplyNotice, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { GuestCard } from '#app/routes/room-parts/guest-card'
import { GuestForms } from '#app/routes/room-parts/guest-forms'
import { RoomPage } from '#app/routes/room-parts/room-page'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, params, locale, t }) => {
  const { room, frame } = await roomFrame(ctx, params.number, locale)
  return {
    title: `${t('room.guests.title')} · ${room.number}`,
    noIndex: true,
    frame,
    ...(await listGuests(ctx, room)),
  }
})

export const action = handle(
  { access: 'signed-in', form: GuestsFormSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    const back = (notice: string) =>
      redirectWithNotice(href(paths.workspace.roomPart(number, 'guests')), notice)
    if (input.intent === 'ask-staff') {
      await askForGuest(ctx, number, { kind: 'staff', userId: input.userId })
      return back('guestAsked')
    }
    if (input.intent === 'ask-broker') {
      await askForGuest(ctx, number, { kind: 'broker', email: input.email })
      return back('guestAsked')
    }
    await answerGuest(ctx, number, input)
    return back('guestAnswered')
  },
)

export const shouldRevalidate = rereadWhenStale

export default function RoomGuests() {
  const t = useTranslations('room')
  const { frame, guests, staff } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const inForm = ['ask-staff', 'ask-broker'].some((intent) => resultOf(replyTo(reply, { intent })))
  return (
    <RoomPage frame={frame} current="guests">
      <p className="muted max-w-prose">{t('guests.lead')}</p>
      {inForm ? null : <ReplyNotice reply={reply} />}
      <Card title={t('guests.parties')}>
        <DescriptionList
          items={[
            { term: t('sides.provider'), description: frame.provider },
            { term: t('sides.seeker'), description: frame.seeker },
          ]}
        />
      </Card>
      <section className="stack" aria-labelledby="guests-title">
        <h2 id="guests-title">{t('guests.list')}</h2>
        {guests.length > 0 ? (
          guests.map((guest) => <GuestCard key={guest.id} guest={guest} />)
        ) : (
          <p>{t('guests.empty')}</p>
        )}
      </section>
      {frame.decisionRefusal ? null : <GuestForms staff={staff} reply={reply} />}
    </RoomPage>
  )
}
