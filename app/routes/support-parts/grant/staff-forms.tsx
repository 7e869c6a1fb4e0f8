import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { paperLanguages } from '#app/domain/papers/paper'
import type {
  AcceptedSchema,
  AcceptSchema,
  PaySchema,
  PrepareSchema,
  ReturnSchema,
  RevokeSchema,
  SignSchema,
} from '#app/domain/support-grants/grant-schemas'
import type { GrantView } from '#app/domain/support-grants/index.server'
import { formatAmount } from '#app/locales/money'
import { type Reply, ReplyNotice, replyTo } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { DateField } from '#app/ui/forms/date-field'
import { FileField } from '#app/ui/forms/file-field'
import { FormKey } from '#app/ui/forms/form-key'
import { MoneyField } from '#app/ui/forms/money-field'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'

const LONG = 4_000
const MEGABYTES = 15

interface FormProps {
  grant: GrantView
  reply: Reply
  formKey: string
  today: string
  place: string
}

/** What the reader of the department can do with a grant now. */
export function StaffGrantForms(props: FormProps) {
  const { may, contract } = props.grant
  return (
    <>
      <ReplyNotice reply={props.reply} />
      {may.includes('prepare') ? <PrepareForm {...props} /> : null}
      {may.includes('sign') && contract ? <SignedForm {...props} step="sign" /> : null}
      {may.includes('accept') ? <AcceptForm {...props} /> : null}
      {may.includes('accepted') && contract?.acceptedAmount != null ? (
        <SignedForm {...props} step="accepted" />
      ) : null}
      {may.includes('pass') ? <CheckForm {...props} /> : null}
      {may.includes('pay') ? <PayForm {...props} step="pay" /> : null}
      {may.includes('repay') && props.grant.sums.held > 0n ? (
        <PayForm {...props} step="repay" />
      ) : null}
      {may.includes('revoke') ? <RevokeForm {...props} /> : null}
    </>
  )
}

const panel = 'card-panel panel-flow no-print'

function PrepareForm({ grant, reply, place }: FormProps) {
  const t = useTranslations('supportGrants')
  const languages = useTranslations('papers.languages')
  const locale = useLocale()
  const { contract, lines, granted } = grant
  const cost = lines.reduce((sum, line) => (line.granted ? sum + line.cost : sum), 0n)
  const rest = contract?.firmAmount ?? (cost > granted ? cost - granted : 0n)
  const [form, fields] = useSchemaForm<typeof PrepareSchema>({
    id: 'prepare',
    reply: replyTo(reply, { intent: 'prepare' }),
    defaultValue: {
      place,
      contractNumber: contract?.contractNumber ?? '',
      supplierName:
        contract?.supplierName ?? lines.find(({ supplier }) => supplier)?.supplier ?? '',
      supplierTaxCode: contract?.supplierTaxCode ?? '',
      supplierAddress: contract?.supplierAddress ?? '',
      supplierPerson: contract?.supplierPerson ?? '',
      supplierPosition: contract?.supplierPosition ?? '',
      supplierAccount: contract?.supplierAccount ?? '',
      firmAmount: formatAmount(rest, 'VND', locale),
      otherAmount: contract?.otherAmount ? formatAmount(contract.otherAmount, 'VND', locale) : '',
      language: contract?.language ?? 'vi',
      workEn: contract?.workEn ?? '',
      termsEn: contract?.termsEn ?? '',
      work: contract?.work ?? lines.map(({ description }) => description).join('\n'),
      terms: contract?.terms ?? t('usualTerms'),
      endsOn: contract?.endsOn.toISOString().slice(0, 10) ?? '',
    },
  })
  return (
    <Card title={t(contract ? 'prepareAgain' : 'prepare')} className={panel}>
      <p>{t('prepareLead')}</p>
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="version" value={grant.version} />
        <TextField field={fields.contractNumber} label={t('contractNumber')} width="medium" />
        <TextField field={fields.place} label={t('place')} width="medium" />
        <TextField field={fields.supplierName} label={t('supplierName')} />
        <TextField
          field={fields.supplierTaxCode}
          label={t('supplierTaxCode')}
          width="medium"
          optional
        />
        <TextField field={fields.supplierAddress} label={t('supplierAddress')} optional />
        <TextField field={fields.supplierPerson} label={t('supplierPerson')} />
        <TextField field={fields.supplierPosition} label={t('supplierPosition')} optional />
        <TextField field={fields.supplierAccount} label={t('supplierAccount')} optional />
        <MoneyField field={fields.firmAmount} label={t('firmAmount')} optional />
        <MoneyField field={fields.otherAmount} label={t('otherAmount')} optional />
        <RadioGroup
          field={fields.language}
          legend={t('language')}
          hint={t('languageHint')}
          options={paperLanguages.map((value) => ({ value, label: languages(value) }))}
        />
        <TextArea field={fields.work} label={t('work')} rows={4} maxLength={LONG} />
        <TextArea
          field={fields.workEn}
          label={t('workEn')}
          hint={t('englishHint')}
          rows={3}
          maxLength={LONG}
          lang="en"
          optional
        />
        <TextArea field={fields.terms} label={t('terms')} rows={4} maxLength={LONG} />
        <TextArea
          field={fields.termsEn}
          label={t('termsEn')}
          hint={t('englishHint')}
          rows={3}
          maxLength={LONG}
          lang="en"
          optional
        />
        <DateField field={fields.endsOn} label={t('endsOn')} />
        <SubmitButton name="intent" value="prepare">
          {t('makePapers')}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function SignedForm({
  grant,
  reply,
  formKey,
  today,
  step,
}: FormProps & { step: 'sign' | 'accepted' }) {
  const t = useTranslations('supportGrants')
  const signing = step === 'sign'
  const [form, all] = useSchemaForm<typeof SignSchema>({
    id: step,
    reply: replyTo(reply, { intent: step }),
    defaultValue: { [signing ? 'signedOn' : 'acceptedOn']: today },
  })
  const fields = all as typeof all & ReturnType<typeof useSchemaForm<typeof AcceptedSchema>>[1]
  return (
    <Card title={t(signing ? 'sign' : 'acceptedTitle')} className={panel}>
      <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
        <FormKey value={`${formKey}-${step}`} />
        <input type="hidden" name="version" value={grant.version} />
        {signing ? (
          <DateField field={fields.signedOn} label={t('signedOn')} />
        ) : (
          <DateField field={fields.acceptedOn} label={t('acceptedOn')} />
        )}
        <FileField
          field={fields.file}
          label={t('signedFile')}
          hint={t('signedFileHint')}
          megabytes={MEGABYTES}
        />
        <SubmitButton name="intent" value={step}>
          {t(signing ? 'signSubmit' : 'acceptedSubmit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function AcceptForm({ grant, reply, place }: FormProps) {
  const t = useTranslations('supportGrants')
  const locale = useLocale()
  const { contract } = grant
  const amount = contract?.acceptedAmount ?? contract?.stateAmount ?? 0n
  const [form, fields] = useSchemaForm<typeof AcceptSchema>({
    id: 'accept',
    reply: replyTo(reply, { intent: 'accept' }),
    defaultValue: {
      place,
      amount: formatAmount(amount, 'VND', locale),
      words: contract?.acceptanceNote ?? '',
    },
  })
  return (
    <Card title={t('accept')} className={panel}>
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="version" value={grant.version} />
        <TextField field={fields.place} label={t('place')} width="medium" />
        <MoneyField field={fields.amount} label={t('acceptAmount')} hint={t('acceptAmountHint')} />
        <TextArea field={fields.words} label={t('acceptanceNote')} rows={4} maxLength={LONG} />
        <SubmitButton name="intent" value="accept">
          {t('makePapers')}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function CheckForm({ grant, reply }: FormProps) {
  const t = useTranslations('supportGrants')
  const [form, fields] = useSchemaForm<typeof ReturnSchema>({
    id: 'return',
    reply: replyTo(reply, { intent: 'return' }),
  })
  return (
    <Card title={t('check')} className={panel}>
      <p>{t('checkLead')}</p>
      <Form method="post">
        <input type="hidden" name="version" value={grant.version} />
        <SubmitButton name="intent" value="pass">
          {t('pass')}
        </SubmitButton>
      </Form>
      <details className="confirm" open={fields.words.errors ? true : undefined}>
        <summary className="btn btn-outline">{t('giveBack')}</summary>
        <Form method="post" {...getFormProps(form)} className="confirm-panel">
          <input type="hidden" name="version" value={grant.version} />
          <TextArea field={fields.words} label={t('giveBackWords')} rows={3} maxLength={LONG} />
          <SubmitButton name="intent" value="return" variant="secondary">
            {t('giveBack')}
          </SubmitButton>
        </Form>
      </details>
    </Card>
  )
}

function PayForm({ grant, reply, formKey, today, step }: FormProps & { step: 'pay' | 'repay' }) {
  const t = useTranslations('supportGrants')
  const locale = useLocale()
  const { sums, contract } = grant
  const open = step === 'pay' ? (contract?.acceptedAmount ?? 0n) - sums.paid : sums.held
  const [form, fields] = useSchemaForm<typeof PaySchema>({
    id: step,
    reply: replyTo(reply, { intent: step }),
    defaultValue: { amount: formatAmount(open, 'VND', locale), paidOn: today },
  })
  return (
    <Card title={t(step === 'pay' ? 'pay' : 'repay')} className={panel}>
      <p>{t(step === 'pay' ? 'payLead' : 'repayLead')}</p>
      <Form method="post" {...getFormProps(form)}>
        <FormKey value={`${formKey}-${step}`} />
        <input type="hidden" name="version" value={grant.version} />
        <MoneyField field={fields.amount} label={t('amount')} />
        <DateField field={fields.paidOn} label={t('paidOn')} />
        <TextField field={fields.reference} label={t('reference')} width="medium" />
        <SubmitButton name="intent" value={step}>
          {t('book')}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function RevokeForm({ grant, reply }: FormProps) {
  const t = useTranslations('supportGrants')
  const [form, fields] = useSchemaForm<typeof RevokeSchema>({
    id: 'revoke',
    reply: replyTo(reply, { intent: 'revoke' }),
  })
  return (
    <details className="confirm no-print" open={fields.words.errors ? true : undefined}>
      <summary className="btn btn-outline">{t('revoke')}</summary>
      <Form method="post" {...getFormProps(form)} className="confirm-panel">
        <p>{t('revokeLead')}</p>
        <input type="hidden" name="version" value={grant.version} />
        <TextArea field={fields.words} label={t('revokeWords')} rows={4} maxLength={LONG} />
        <SubmitButton name="intent" value="revoke" variant="danger">
          {t('revoke')}
        </SubmitButton>
      </Form>
    </details>
  )
}
