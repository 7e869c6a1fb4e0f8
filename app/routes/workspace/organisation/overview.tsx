import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { phoneText } from '#app/domain/accounts/phone'
import { completenessOf } from '#app/domain/organisations/completeness'
import { OrganisationHistory } from '#app/domain/organisations/components/organisation-history'
import { OrganisationStatusTag } from '#app/domain/organisations/components/organisation-status-tag'
import {
  decideOnOrganisation,
  leaveOrganisation,
  ownOrganisation,
} from '#app/domain/organisations/index.server'
import { passesCheck } from '#app/domain/organisations/tax-code'
import { placeName } from '#app/domain/taxonomy/administrative-units'
import { unitPath } from '#app/domain/taxonomy/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { DescriptionList } from '#app/ui/description-list'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ProgressBar } from '#app/ui/progress-bar'
import { StandingNotice } from './standing-notice'

const OverviewSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('ask-again'), version: z.coerce.number().int().min(1) }),
  z.object({ intent: z.literal('leave') }),
])

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, locale, t }) => {
  const organisation = await ownOrganisation(ctx)
  const { unitCode, taxCode, address } = organisation
  return {
    title: t('organisations.overview.title'),
    noIndex: true,
    organisation,
    owner: ctx.actor.kind === 'person' && ctx.actor.organisation?.role === 'owner',
    place: unitCode ? placeName(await unitPath(ctx.db, unitCode), locale, address) : '',
    doubtfulTaxCode: taxCode !== null && !passesCheck(taxCode),
    completeness: completenessOf(organisation),
  }
})

export const action = handle(
  { access: 'member', form: OverviewSchema },
  async ({ ctx, input, href }) => {
    if (input.intent === 'leave') {
      await leaveOrganisation(ctx)
      return redirectWithNotice(href(paths.workspace.organisations), 'organisationLeft')
    }
    const id = ctx.actor.kind === 'person' ? (ctx.actor.organisation?.id ?? '') : ''
    await decideOnOrganisation(ctx, id, { decision: 'ask-again', version: input.version })
    return redirectWithNotice(href(paths.workspace.organisation), 'organisationAskedAgain')
  },
)

export default function OrganisationOverview() {
  const t = useTranslations('organisations')
  const sanctions = useTranslations('trustSafety.own')
  const { organisation, owner, place, doubtfulTaxCode, completeness } =
    useLoaderData<typeof loader>()
  const [form] = useSchemaForm<typeof OverviewSchema>({ reply: useActionData<typeof action>() })
  return (
    <Page>
      <PageHeader
        eyebrow={t(`types.${organisation.type}`)}
        title={organisation.name}
        tags={<OrganisationStatusTag status={organisation.status} />}
        actions={
          owner ? (
            <>
              <LinkButton to={paths.workspace.sanctions} variant="secondary">
                {sanctions('title')}
              </LinkButton>
              <LinkButton to={paths.workspace.editOrganisation}>{t('overview.edit')}</LinkButton>
              <LinkButton to={paths.workspace.members} variant="secondary">
                {t('overview.members')}
              </LinkButton>
            </>
          ) : null
        }
      />
      <ErrorSummary form={form} />
      <StandingNotice
        status={organisation.status}
        reason={organisation.history.find(({ reason }) => reason !== null)?.reason ?? null}
        version={organisation.version}
        owner={owner}
        doubtfulTaxCode={doubtfulTaxCode}
      />
      <Card title={t('overview.profile')}>
        <ProgressBar value={completeness.percent / 100} label={t('overview.completeness')}>
          {completeness.missing.length > 0 ? (
            <p>
              {t('overview.missing')}{' '}
              {completeness.missing.map((part) => t(`fields.${part}`)).join(', ')}
            </p>
          ) : null}
        </ProgressBar>
        <hr className="my-6 border-base-300" />
        <DescriptionList
          items={[
            { term: t('form.nameEn'), description: organisation.nameEn },
            { term: t('form.taxCode'), description: organisation.taxCode },
            {
              term: t('form.representative'),
              description: [organisation.representativeName, organisation.representativeTitle]
                .filter(Boolean)
                .join(', '),
            },
            {
              term: t('overview.address'),
              description: [organisation.address, place].filter(Boolean).join(', '),
            },
            { term: t('form.website'), description: organisation.website },
            { term: t('form.email'), description: organisation.email },
            {
              term: t('form.phone'),
              description: organisation.phone ? phoneText(organisation.phone) : null,
            },
            { term: t('form.certificateNumber'), description: organisation.certificateNumber },
          ]}
        />
      </Card>
      <Card title={t('overview.history')}>
        <OrganisationHistory history={organisation.history} />
      </Card>
      <ConfirmForm
        label={t('overview.leave')}
        question={t('overview.leaveQuestion')}
        confirm={t('overview.leaveConfirm')}
        values={{ intent: 'leave' }}
      />
    </Page>
  )
}
