import { useLocale, useTranslations } from 'use-intl'
import { longest } from '#app/domain/deal-room/room'
import type { OfferView } from '#app/domain/deal-room/room-view'
import { formatDateTime } from '#app/locales/dates'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { PlainTextArea } from '#app/ui/forms/plain-text-area'
import { LinkedText } from '#app/ui/linked-text'
import { Money } from '#app/ui/money'
import { StatusTag } from '#app/ui/status-tag'
import type { Tone } from '#app/ui/tone'

const tones: Record<OfferView['status'], Tone> = {
  open: 'info',
  accepted: 'success',
  refused: 'error',
  replaced: 'neutral',
  withdrawn: 'neutral',
}

const chosenTerms = ['objectCodes', 'formCode', 'modeCodes', 'scopeCode', 'paymentCode'] as const

interface OfferListProps {
  offers: OfferView[]
  /** Whether the reader speaks for a party, and whether terms can still be agreed on. */
  decides: boolean
  mayAccept: boolean
}

/** The offers of a room, the latest first; the open one with what the reader can do about it. */
export function OfferList({ offers, decides, mayAccept }: OfferListProps) {
  const t = useTranslations('room')
  return (
    <>
      {offers.map((offer) => (
        <Card
          key={offer.id}
          title={
            <>
              {t('offers.by', { side: t(`sides.${offer.by.side}`) })}{' '}
              <Money amount={BigInt(offer.amount)} currency={offer.currency} />
            </>
          }
          action={
            <StatusTag tone={tones[offer.status]}>{t(`offers.statuses.${offer.status}`)}</StatusTag>
          }
        >
          <OfferFacts offer={offer} />
          {decides && offer.status === 'open' ? (
            <Answers offer={offer} mayAccept={mayAccept} />
          ) : null}
        </Card>
      ))}
    </>
  )
}

function OfferFacts({ offer }: { offer: OfferView }) {
  const t = useTranslations('room.offers')
  const nobody = useTranslations('room')('nobody')
  const names = useTranslations('deals.terms')
  const locale = useLocale()
  const { terms, words, answeredAt, answeredBy, reason, status } = offer
  const said = chosenTerms.flatMap((name) =>
    terms[name] ? [{ term: names(name), description: terms[name] }] : [],
  )
  return (
    <>
      <p className="muted text-sm">
        {offer.by.name ?? nobody} · <DateTime value={offer.at} time />
      </p>
      {said.length > 0 ? <DescriptionList items={said} /> : null}
      {words ? <LinkedText text={words} /> : null}
      {answeredAt ? (
        <p className="muted text-sm">
          {t('answered', {
            status: t(`statuses.${status}`),
            name: answeredBy ?? nobody,
            at: formatDateTime(answeredAt, locale),
          })}
        </p>
      ) : null}
      {reason ? <LinkedText text={reason} /> : null}
    </>
  )
}

function Answers({ offer, mayAccept }: { offer: OfferView; mayAccept: boolean }) {
  const t = useTranslations('room.offers')
  const values = (intent: string) => ({ intent, offerId: offer.id })
  if (offer.own) {
    return (
      <ConfirmForm
        label={t('withdraw')}
        variant="quiet"
        question={t('withdrawQuestion')}
        confirm={t('withdrawConfirm')}
        values={values('withdraw-offer')}
      />
    )
  }
  return (
    <div className="flex flex-wrap items-start gap-3">
      {mayAccept ? (
        <ConfirmForm
          label={t('accept')}
          variant="primary"
          question={t('acceptQuestion')}
          confirm={t('acceptConfirm')}
          values={values('accept-offer')}
        />
      ) : null}
      <ConfirmForm
        label={t('refuse')}
        question={t('refuseQuestion')}
        confirm={t('refuseConfirm')}
        values={values('refuse-offer')}
      >
        <PlainTextArea name="reason" label={t('reason')} rows={2} maxLength={longest.words} />
      </ConfirmForm>
    </div>
  )
}
