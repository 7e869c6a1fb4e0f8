import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { NdaView } from '#app/domain/disclosure/index.server'
import type { NdaExit } from '#app/domain/disclosure/nda'
import { type Reply, ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { WordFields } from '#app/routes/nda-parts/word-fields'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { PlainTextArea } from '#app/ui/forms/plain-text-area'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Notice } from '#app/ui/notice'

interface NdaAnswerProps {
  nda: NdaView
  reply: Reply
}

/** What the reader's side may do with an NDA now, or what it waits for. */
export function NdaAnswer({ nda, reply }: NdaAnswerProps) {
  const t = useTranslations('disclosure')
  const errors = useTranslations('errors')
  const { asked, refusal, exits, status, inForce, sha256 } = nda
  return (
    <>
      <ReplyNotice reply={reply} />
      {inForce ? <Notice tone="success">{t('page.inForce')}</Notice> : null}
      {status === 'offered' && !asked ? <Notice>{t('page.waiting')}</Notice> : null}
      {asked && refusal ? (
        <Notice tone="warning">{errors(refusal as 'ndaOwnersOnly')}</Notice>
      ) : null}
      {asked && !refusal ? (
        <Card title={t('accept.title')}>
          <p>{t('accept.lead')}</p>
          <Form method="post" className="mt-4 flex flex-col items-start gap-4">
            <input type="hidden" name="sha256" value={sha256} />
            <WordFields reply={reply} />
            <SubmitButton name="intent" value="accept">
              {t('accept.submit')}
            </SubmitButton>
          </Form>
        </Card>
      ) : null}
      {exits.length > 0 ? (
        <div className="no-print flex flex-wrap items-start gap-3">
          {exits.map((to) => (
            <ExitForm key={to} to={to} />
          ))}
        </div>
      ) : null}
    </>
  )
}

const intents = { declined: 'decline', withdrawn: 'withdraw', ended: 'end' } as const

function ExitForm({ to }: { to: NdaExit }) {
  const t = useTranslations('disclosure.page')
  const intent = intents[to]
  const needed = to === 'declined'
  return (
    <ConfirmForm
      label={t(intent)}
      variant="quiet"
      question={t(`${intent}Question`)}
      confirm={t(intent)}
      values={{ intent }}
    >
      <PlainTextArea
        name="reason"
        label={t(needed ? 'reason' : 'reasonOptional')}
        rows={2}
        minLength={3}
        maxLength={1_000}
        required={needed}
      />
    </ConfirmForm>
  )
}
