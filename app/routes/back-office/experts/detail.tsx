import { getFormProps, getInputProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import {
  addCertificate,
  changeProvider,
  pauseProvider,
  staffProvider,
} from '#app/domain/directory/index.server'
import { type ChangeProviderSchema, ProviderSchema } from '#app/domain/directory/provider-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { Timeline } from '#app/ui/timeline'
import { CertificateCard } from './certificate-card'
import { PauseForm } from './pause-form'
import { providerChoices } from './provider-choices.server'
import { ProviderFields } from './provider-fields'

export const meta = pageMeta

export const loader = handle({ access: 'directory' }, async ({ ctx, params, locale }) => {
  const provider = await staffProvider(ctx, params.id)
  return {
    title: provider.name,
    noIndex: true,
    provider,
    choices: await providerChoices(ctx, locale),
  }
})

export const action = handle(
  { access: 'directory', form: ProviderSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    const back = (notice: string) => redirectWithNotice(href(paths.backOffice.expert(id)), notice)
    if (input.intent === 'certify') {
      const { intent: _, ...certificate } = input
      await addCertificate(ctx, id, certificate)
      return back('certificateAdded')
    }
    if (input.intent === 'change') {
      const { intent: _, ...entry } = input
      await changeProvider(ctx, id, entry)
      return back('providerChanged')
    }
    const paused = input.intent === 'pause'
    const note = input.intent === 'pause' ? { note: input.note } : {}
    await pauseProvider(ctx, id, { version: input.version, paused, ...note })
    return back(paused ? 'providerPaused' : 'providerResumed')
  },
)

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10)

export default function StaffExpert() {
  const t = useTranslations('directory')
  const { provider, choices } = useLoaderData<typeof loader>()
  const { version, status, slug, name, certificates, history } = provider
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof ChangeProviderSchema>({
    reply,
    id: `provider-${version}`,
    defaultValue: {
      kind: provider.kind,
      name,
      workplace: provider.workplace ?? undefined,
      headlineVi: provider.headlineVi,
      headlineEn: provider.headlineEn ?? undefined,
      aboutVi: provider.aboutVi ?? undefined,
      aboutEn: provider.aboutEn ?? undefined,
      services: provider.services,
      fieldCodes: provider.fieldCodes,
      account: provider.account ?? undefined,
      taxCode: provider.taxCode ?? undefined,
      consentOn: dayOf(provider.consentOn),
      version: String(version),
    },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.experts, label: t('title') }]} />
      <PageHeader
        eyebrow={t(`kinds.${provider.kind}`)}
        title={name}
        tags={
          <StatusTag tone={status === 'listed' ? 'success' : 'neutral'}>
            {t(`staff.statuses.${status}`)}
          </StatusTag>
        }
        actions={
          status === 'listed' ? (
            <LinkButton to={paths.expert(slug)} variant="secondary">
              {t('staff.publicPage')}
            </LinkButton>
          ) : null
        }
      />
      <ErrorSummary form={form} />
      <CertificateCard
        version={version}
        certificates={certificates}
        services={choices.serviceChoices.filter(({ value }) => provider.services.includes(value))}
        serviceLabels={choices.serviceLabels}
      />
      <Card title={t('about')}>
        <Form method="post" {...getFormProps(form)}>
          <input {...getInputProps(fields.version, { type: 'hidden' })} key="version" />
          <ProviderFields fields={fields} {...choices} />
          <SubmitButton name="intent" value="change">
            {t('staff.save')}
          </SubmitButton>
        </Form>
      </Card>
      <PauseForm version={version} paused={status === 'paused'} />
      <Card title={t('staff.history')}>
        <Timeline
          label={t('staff.history')}
          items={history.map(({ id, action: step, note, createdAt, actorName }) => ({
            id,
            at: createdAt,
            title: t(`staff.actions.${step}`),
            by: actorName ?? t('staff.system'),
            note,
          }))}
        />
      </Card>
    </Page>
  )
}
