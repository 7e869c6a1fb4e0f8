import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { mergeOrganisations } from '#app/domain/mergers/index.server'
import {
  moveOrganisation,
  pastOf,
  placeOptions,
  renameOrganisation,
  staffOrganisation,
} from '#app/domain/organisations/index.server'
import { canDecideOnOrganisations } from '#app/domain/organisations/organisation'
import { OrganisationChangeSchema } from '#app/domain/organisations/organisation-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { OrganisationPast } from '#app/routes/organisation-parts/organisation-past'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ChangeForms } from './change-forms'

const { backOffice } = paths

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, params, locale, t }) => {
  const { organisation, own } = await staffOrganisation(ctx, params.id ?? '')
  return {
    title: t('backOffice.changes.title'),
    noIndex: true,
    organisation,
    mayChange: canDecideOnOrganisations(ctx.actor) && !own && organisation.status !== 'merged',
    past: await pastOf(ctx, organisation.id, locale),
    places: await placeOptions(ctx, locale, t('organisations.form.otherProvinces')),
  }
})

export const action = handle(
  { access: 'moderator', form: OrganisationChangeSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    if (input.intent === 'rename') await renameOrganisation(ctx, id, input)
    else if (input.intent === 'move') await moveOrganisation(ctx, id, input)
    else await mergeOrganisations(ctx, id, input)
    const merged = input.intent === 'merge'
    const to = merged ? backOffice.organisation(id) : backOffice.organisationChanges(id)
    return redirectWithNotice(href(to), merged ? 'organisationMerged' : 'organisationSaved')
  },
)

export default function OrganisationChanges() {
  const t = useTranslations('backOffice')
  const { organisation, past, places, mayChange } = useLoaderData<typeof loader>()
  const [form] = useSchemaForm<typeof OrganisationChangeSchema>({
    reply: useActionData<typeof action>(),
  })
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: backOffice.organisations, label: t('organisations.title') },
          { to: backOffice.organisation(organisation.id), label: organisation.name },
        ]}
      />
      <PageHeader eyebrow={organisation.name} title={t('changes.title')} lead={t('changes.lead')} />
      <ErrorSummary form={form} />
      {mayChange ? <ChangeForms organisation={organisation} places={places} /> : null}
      <Card title={t('changes.past')}>
        <OrganisationPast past={past} empty={t('changes.noPast')} />
      </Card>
    </Page>
  )
}
