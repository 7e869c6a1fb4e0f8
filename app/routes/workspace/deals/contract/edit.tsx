import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { changeDealContract } from '#app/domain/deals/change-deal-contract.server'
import { contractForm } from '#app/domain/deals/contract-queries.server'
import { DealContractSchema } from '#app/domain/deals/contract-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { answerOf } from '#app/routes/deal-parts/registration/facts-fields'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ContractFields } from './contract-fields'

export const meta = pageMeta

export const loader = handle({ access: 'editor' }, async ({ ctx, params, locale, t }) => ({
  title: t('contract.form.title'),
  noIndex: true,
  data: await contractForm(ctx, params.number, locale),
}))

export const action = handle(
  { access: 'editor', form: DealContractSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    await changeDealContract(ctx, number, input)
    return redirectWithNotice(href(paths.workspace.dealContract(number)), 'dealContractSaved')
  },
)

export default function EditContract() {
  const t = useTranslations('contract')
  const deals = useTranslations('deals')
  const { data } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { number, version, contract } = data
  const [form, fields] = useSchemaForm<typeof DealContractSchema>({
    reply,
    defaultValue: {
      ...contract,
      direction: contract.direction ?? undefined,
      originCountry: contract.originCountry ?? undefined,
      transferorTypeCode: contract.transferorTypeCode ?? undefined,
      restricted: answerOf(contract.restricted),
      stateCapital: answerOf(contract.stateCapital),
      taskResultCertificate: answerOf(contract.taskResultCertificate),
      involvesIp: answerOf(contract.involvesIp),
      exportKeySector: answerOf(contract.exportKeySector),
    },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs
        items={[
          { to: paths.workspace.deals, label: deals('list.title') },
          { to: paths.workspace.deal(number), label: number },
          { to: paths.workspace.dealContract(number), label: t('title') },
        ]}
      />
      <PageHeader title={t('form.title')} eyebrow={data.title} lead={t('form.lead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input type="hidden" name="version" value={version} />
        <ContractFields fields={fields} items={data.items} options={data.options} />
        <SubmitButton>{t('form.submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
