import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { dossierItems } from '#app/domain/registration/registration'
import type { RegistrationView } from '#app/domain/registration/registration-queries.server'
import type { SubmitRegistrationSchema } from '#app/domain/registration/registration-schemas'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { type Reply, replyTo } from '../reply-notice'

interface DossierFormProps {
  registration: RegistrationView
  reply: Reply
}

/** Sends the dossier in or takes it back; to the other party it says who does. */
export function DossierForm({ registration, reply }: DossierFormProps) {
  const t = useTranslations('registration.page')
  const sides = useTranslations('deals.sides')
  const { may, version, status, signedOn, registrant, role, duty } = registration
  const [form, fields] = useSchemaForm<typeof SubmitRegistrationSchema>({
    id: 'dossier',
    reply: replyTo(reply, { intent: 'submit' }),
    defaultValue: { dossier: [...registration.dossier] as [] },
  })
  if (status === 'registered' || duty === 'licence') return null
  const title = status === 'not_started' ? t('send') : t('sendAgain')
  if (may.includes('withdraw') && !may.includes('submit')) {
    return <Withdraw version={version} />
  }
  return (
    <Card title={title} className="card-panel panel-flow no-print">
      {role !== registrant ? <p>{t('waits', { side: sides(registrant) })}</p> : null}
      {role === registrant && !signedOn ? <p>{t('notSigned')}</p> : null}
      {may.includes('submit') && signedOn ? (
        <Form method="post" {...getFormProps(form)}>
          <input type="hidden" name="version" value={version} />
          <CheckboxGroup
            field={fields.dossier}
            legend={t('dossier')}
            hint={t('sendHint')}
            options={dossierItems.map((value) => ({ value, label: t(`items.${value}`) }))}
          />
          <SubmitButton name="intent" value="submit">
            {title}
          </SubmitButton>
        </Form>
      ) : null}
      {may.includes('withdraw') ? <Withdraw version={version} /> : null}
    </Card>
  )
}

function Withdraw({ version }: { version: number }) {
  const t = useTranslations('registration.page')
  return (
    <ConfirmForm
      label={t('withdraw')}
      question={t('withdrawQuestion')}
      confirm={t('withdraw')}
      values={{ intent: 'withdraw', version: String(version) }}
    />
  )
}
