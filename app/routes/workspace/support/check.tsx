import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { ownApplication, submitApplication } from '#app/domain/support-applications/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ApplicationBody } from '#app/routes/support-parts/application-body'
import { useStepName } from '#app/routes/support-parts/step-names'
import { stepPath } from '#app/routes/support-parts/step-path'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

const SubmitSchema = z.object({ formKey: z.string().max(100).optional() })

export const meta = pageMeta

export const loader = handle({ access: 'editor' }, async ({ ctx, params, href, t }) => {
  const application = await ownApplication(ctx, params.id)
  if (application.status !== 'draft') {
    throw redirect(href(paths.workspace.supportApplication(application.id)))
  }
  return {
    title: t('supportApplications.checkTitle'),
    noIndex: true,
    application,
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'editor', form: SubmitSchema },
  async ({ ctx, params, href }) => {
    const id = params.id ?? ''
    const number = await submitApplication(ctx, id)
    const to = href(paths.workspace.supportApplication(id))
    return redirectWithNotice(to, 'supportSubmitted', { number })
  },
)

export default function CheckSupportApplication() {
  const t = useTranslations('supportApplications')
  const { application, formKey } = useLoaderData<typeof loader>()
  const { id, content, missing, finding } = application
  const nameOf = useStepName(content)
  const [form] = useSchemaForm<typeof SubmitSchema>({ reply: useActionData<typeof action>() })
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.workspace.support, label: t('title') },
          { to: paths.workspace.supportApplication(id), label: t('back') },
        ]}
      />
      <PageHeader title={t('checkTitle')} lead={t('checkLead')} />
      <ErrorSummary form={form} />
      {missing.length > 0 ? (
        <Notice tone="warning" title={t('stillMissing')}>
          <ul className="list-disc pl-5">
            {missing.map((step) => (
              <li key={step}>
                <LocaleLink to={stepPath(id, step)}>{nameOf(step)}</LocaleLink>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {finding.status === 'not-met' ? (
        <Notice tone="warning">{t('eligibilityWarning')}</Notice>
      ) : null}
      <ApplicationBody
        application={application}
        changePath={(step) => stepPath(id, step)}
        paperPath={(document) => paths.workspace.supportDocument(id, document)}
      />
      {missing.length === 0 ? (
        <Form method="post">
          <FormKey value={formKey} />
          <SubmitButton>{t('submit')}</SubmitButton>
        </Form>
      ) : null}
    </Page>
  )
}
