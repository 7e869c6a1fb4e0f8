import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { disclosureDesk } from '#app/domain/disclosure/index.server'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { DateTime } from '#app/ui/date-time'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LocaleLink } from '#app/ui/locale-link'

interface DeskInvitationsProps
  extends Pick<Awaited<ReturnType<typeof disclosureDesk>>, 'invitations'> {
  mayEdit: boolean
  reply: Reply
}

/** The organisations that the owner invited by name, and the form for one more. */
export function DeskInvitations({ invitations, mayEdit, reply }: DeskInvitationsProps) {
  const t = useTranslations('disclosure.desk')
  const sent = resultOf(replyTo(reply, { intent: 'invite' }))?.initialValue?.organisation
  return (
    <Card title={t('invitations')}>
      <p className="muted">{t('invitationsLead')}</p>
      {invitations.length === 0 ? <p className="mt-3">{t('noInvitations')}</p> : null}
      <ul className="stack mt-3">
        {invitations.map(({ id, name, slug, createdAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <LocaleLink to={paths.organisation(slug)}>{name}</LocaleLink>
            <span className="muted text-sm">
              {t('since')} <DateTime value={createdAt} />
            </span>
            {mayEdit ? (
              <ConfirmForm
                label={t('revoke')}
                variant="quiet"
                question={t('revokeQuestion', { name })}
                confirm={t('revoke')}
                values={{ intent: 'revoke', invitationId: id }}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {mayEdit ? (
        <Form method="post" className="mt-4 flex flex-wrap items-end gap-3">
          <div className="field grow">
            <label htmlFor="organisation" className="field-label">
              {t('inviteName')}
            </label>
            <input
              id="organisation"
              name="organisation"
              className="input"
              minLength={2}
              maxLength={300}
              required
              defaultValue={typeof sent === 'string' ? sent : ''}
            />
          </div>
          <SubmitButton name="intent" value="invite" variant="secondary">
            {t('invite')}
          </SubmitButton>
        </Form>
      ) : null}
    </Card>
  )
}
