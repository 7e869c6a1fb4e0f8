import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { lodgeAppeal, ownSanction } from '#app/domain/trust-safety/index.server'
import { AppealSchema } from '#app/domain/trust-safety/trust-safety-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { AppealFacts } from '#app/routes/trust-parts/appeal-facts'
import { GradeTag } from '#app/routes/trust-parts/grade-tag'
import { SanctionFacts } from '#app/routes/trust-parts/sanction-facts'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, locale, t }) => ({
  title: t('trustSafety.sanctions.one', { number: params.number ?? '' }),
  noIndex: true,
  sanction: await ownSanction(ctx, params.number, locale),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'member', form: AppealSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    await lodgeAppeal(ctx, number, input.words)
    return redirectWithNotice(href(paths.workspace.sanction(number)), 'appealLodged')
  },
)

export default function OwnSanction() {
  const t = useTranslations('trustSafety')
  const { sanction, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof AppealSchema>({
    reply: useActionData<typeof action>(),
  })
  const { number, grade, appeal, mayAppeal, ownersMayAppeal } = sanction
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.workspace.sanctions, label: t('own.title') }]} />
      <PageHeader
        title={t('sanctions.one', { number })}
        tags={<GradeTag grade={grade} />}
        lead={t(`gradeMeans.${grade}`)}
      />
      <Card title={t('sanctions.facts')}>
        <SanctionFacts sanction={sanction} />
      </Card>
      <Card title={t('appeal.title')}>
        {appeal ? <AppealFacts appeal={appeal} /> : null}
        {mayAppeal ? (
          <Form method="post" {...getFormProps(form)}>
            <ErrorSummary form={form} />
            <FormKey value={formKey} />
            <p>
              {t('appeal.how')} <DateTime value={sanction.appealUntil} />.
            </p>
            <TextArea
              field={fields.words}
              label={t('appeal.yourWords')}
              hint={t('appeal.yourWordsHint')}
              maxLength={8_000}
              rows={8}
            />
            <SubmitButton>{t('appeal.submit')}</SubmitButton>
          </Form>
        ) : null}
        {ownersMayAppeal ? <p>{t('appeal.ownersOnly')}</p> : null}
        {!appeal && !mayAppeal && !ownersMayAppeal ? <p>{t('appeal.over')}</p> : null}
      </Card>
    </Page>
  )
}
