import { useActionData, useLoaderData } from '@remix-run/react'
import { HandCoins } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { answerOffer, listOffers, makeOffer, roomFrame } from '#app/domain/deal-room/index.server'
import { OffersFormSchema } from '#app/domain/deal-room/room-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ReplyNotice, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { OfferForm } from '#app/routes/room-parts/offer-form'
import { OfferList } from '#app/routes/room-parts/offer-list'
import { RoomPage } from '#app/routes/room-parts/room-page'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'

const notices = {
  'make-offer': 'offerMade',
  'accept-offer': 'offerAccepted',
  'refuse-offer': 'offerRefused',
  'withdraw-offer': 'offerWithdrawn',
} as const

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, params, locale, t }) => {
  const { room, frame } = await roomFrame(ctx, params.number, locale)
  return {
    title: `${t('room.offers.title')} · ${room.number}`,
    noIndex: true,
    frame,
    ...(await listOffers(ctx, room, locale)),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'signed-in', form: OffersFormSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    if (input.intent === 'make-offer') await makeOffer(ctx, number, input)
    else await answerOffer(ctx, number, input)
    return redirectWithNotice(
      href(paths.workspace.roomPart(number, 'offers')),
      notices[input.intent],
    )
  },
)

export const shouldRevalidate = rereadWhenStale

export default function RoomOffers() {
  const t = useTranslations('room.offers')
  const errors = useTranslations('errors')
  const { frame, offers, options, terms, refusal, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const open = offers.find(({ status }) => status === 'open')
  const toForm = resultOf(replyTo(reply, { intent: 'make-offer' }))
  const shownAbove = refusal === frame.refusal
  return (
    <RoomPage frame={frame} current="offers">
      {toForm ? null : <ReplyNotice reply={reply} />}
      {refusal && !shownAbove ? (
        <Notice tone="info">{errors(refusal as 'termsFixed')}</Notice>
      ) : null}
      {offers.length > 0 ? (
        <OfferList
          offers={offers}
          decides={frame.decisionRefusal === null}
          mayAccept={refusal === null}
        />
      ) : (
        <EmptyState icon={HandCoins} title={t('empty')}>
          {t('emptyHint')}
        </EmptyState>
      )}
      {refusal ? null : (
        <OfferForm present={open?.id ?? null} {...{ options, terms, formKey, reply }} />
      )}
    </RoomPage>
  )
}
