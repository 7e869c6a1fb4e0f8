import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { serviceRequest, stepRequest } from '#app/domain/directory/index.server'
import { RequestStepSchema } from '#app/domain/directory/service-request-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { RequestBody } from '#app/routes/service-parts/request-body'
import { requestTones } from '#app/routes/service-parts/request-tones'
import { directoryTerms } from '#app/routes/service-parts/service-terms.server'
import { stepNotices } from '#app/routes/service-parts/step-notices'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'

export const meta = pageMeta

export const loader = handle({ access: 'directory' }, async ({ ctx, params, locale, t }) => {
  const request = await serviceRequest(ctx, params.number)
  const { serviceLabels } = await directoryTerms(ctx, locale, t)
  return { title: request.title, noIndex: true, request, serviceLabels, now: ctx.now }
})

export const action = handle(
  { access: 'directory', form: RequestStepSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    await stepRequest(ctx, number, input)
    return redirectWithNotice(href(paths.backOffice.service(number)), stepNotices[input.intent])
  },
)

export default function StaffServicePage() {
  const t = useTranslations('directory.requests')
  const { request, ...rest } = useLoaderData<typeof loader>()
  const [form] = useSchemaForm<typeof RequestStepSchema>({ reply: useActionData<typeof action>() })
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.services, label: t('title') }]} />
      <PageHeader
        eyebrow={request.number}
        title={request.title}
        tags={
          <StatusTag tone={requestTones[request.status]}>
            {t(`statuses.${request.status}`)}
          </StatusTag>
        }
      />
      <RequestBody request={request} form={form} {...rest} />
    </Page>
  )
}
