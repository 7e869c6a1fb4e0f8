import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'

interface GuestFormsProps {
  staff: { id: string; name: string }[]
  reply: Reply
}

/** Asks the other party to let somebody in: a member of staff, or a broker. */
export function GuestForms({ staff, reply }: GuestFormsProps) {
  const t = useTranslations('room.guests')
  const [staffForm, staffFields] = useForm<{ userId: string }>({
    id: 'ask-staff',
    lastResult: resultOf(replyTo(reply, { intent: 'ask-staff' })) ?? null,
  })
  const [brokerForm, brokerFields] = useForm<{ email: string }>({
    id: 'ask-broker',
    lastResult: resultOf(replyTo(reply, { intent: 'ask-broker' })) ?? null,
  })
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <Card title={t('askStaff')}>
        {staff.length > 0 ? (
          <Form method="post" {...getFormProps(staffForm)}>
            <ErrorSummary form={staffForm} />
            <SelectField
              field={staffFields.userId}
              label={t('staff')}
              options={staff.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <SubmitButton name="intent" value="ask-staff" variant="secondary">
              {t('askStaffSubmit')}
            </SubmitButton>
          </Form>
        ) : (
          <p>{t('noStaff')}</p>
        )}
      </Card>
      <Card title={t('askBroker')}>
        <Form method="post" {...getFormProps(brokerForm)}>
          <ErrorSummary form={brokerForm} />
          <TextField
            field={brokerFields.email}
            label={t('email')}
            hint={t('emailHint')}
            type="email"
            autoComplete="off"
          />
          <SubmitButton name="intent" value="ask-broker" variant="secondary">
            {t('askBrokerSubmit')}
          </SubmitButton>
        </Form>
      </Card>
    </div>
  )
}
