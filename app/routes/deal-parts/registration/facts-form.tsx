import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { RegistrationView } from '#app/domain/registration/registration-queries.server'
import type { StateFactsSchema } from '#app/domain/registration/registration-schemas'
import { Card } from '#app/ui/card'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { type Reply, replyTo } from '../reply-notice'
import { answerOf, FactsFields } from './facts-fields'

interface FactsFormProps {
  registration: RegistrationView
  reply: Reply
}

/** States the facts that decide on the registration. */
export function FactsForm({ registration: { facts, dealVersion }, reply }: FactsFormProps) {
  const t = useTranslations('registration.page')
  const [form, fields] = useSchemaForm<typeof StateFactsSchema>({
    id: 'facts',
    reply: replyTo(reply, { intent: 'facts' }),
    defaultValue: {
      direction: facts.direction ?? undefined,
      projectLevel: facts.projectLevel,
      restricted: answerOf(facts.restricted),
      stateCapital: answerOf(facts.stateCapital),
      taskResultCertificate: answerOf(facts.taskResultCertificate),
      defenceSecret: facts.defenceSecret,
    },
  })
  return (
    <Card title={t('facts')} className="card-panel panel-flow no-print">
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="version" value={dealVersion} />
        <FactsFields fields={fields} />
        <SubmitButton name="intent" value="facts" variant="secondary">
          {t('saveFacts')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
