import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { accessRules } from '#app/domain/access'
import { OrganisationHistory } from '#app/domain/organisations/components/organisation-history'
import { OrganisationStatusTag } from '#app/domain/organisations/components/organisation-status-tag'
import {
  decideMembership,
  decideOnOrganisation,
  staffOrganisation,
  verifyOrganisation,
} from '#app/domain/organisations/index.server'
import { canDecideOnOrganisations, staffDecisions } from '#app/domain/organisations/organisation'
import { StaffOrganisationSchema } from '#app/domain/organisations/organisation-schemas'
import { placeName } from '#app/domain/taxonomy/administrative-units'
import { labelsOf, termOptions, unitPath } from '#app/domain/taxonomy/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { DecisionForms } from './decision-forms'
import { EvidenceList } from './evidence-list'
import { OrganisationFacts } from './organisation-facts'
import { StaffMembers } from './staff-members'
import { VerificationList } from './verification-list'

const { backOffice } = paths

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, params, locale }) => {
  const found = await staffOrganisation(ctx, params.id ?? '')
  const { unitCode, status, name, address } = found.organisation
  return {
    title: name,
    noIndex: true,
    ...found,
    mayAct: accessRules['act-for-others'](ctx.actor) === 'allow',
    place: unitCode ? placeName(await unitPath(ctx.db, unitCode), locale, address) : '',
    decisions: canDecideOnOrganisations(ctx.actor) && !found.own ? staffDecisions(status) : [],
    mayDecide: canDecideOnOrganisations(ctx.actor) && !found.own,
    choices: await termOptions(ctx.db, 'verification-evidence', ctx.now, locale),
    evidenceLabels: await labelsOf(ctx.db, 'verification-evidence', locale),
  }
})

export const action = handle(
  { access: 'moderator', form: StaffOrganisationSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    const done = (key: string) => redirectWithNotice(href(paths.backOffice.organisation(id)), key)
    if (input.intent === 'membership') {
      await decideMembership(ctx, input.membershipId, input.role ?? null)
      return done(input.role ? 'membershipAccepted' : 'membershipDeclined')
    }
    if (input.intent === 'verify') await verifyOrganisation(ctx, id, input)
    else await decideOnOrganisation(ctx, id, { decision: 'reject', ...input })
    return done('organisationDecided')
  },
)

export default function StaffOrganisation() {
  const t = useTranslations('backOffice.organisations')
  const words = useTranslations('organisations')
  const acting = useTranslations('acting')
  const care = useTranslations('care.log')
  const found = useLoaderData<typeof loader>()
  const { organisation, lookAgain, evidence, namesakes, members, history, place } = found
  const [form] = useSchemaForm<typeof StaffOrganisationSchema>({
    reply: useActionData<typeof action>(),
  })
  return (
    <Page width="wide">
      <Breadcrumbs items={[{ to: paths.backOffice.organisations, label: t('title') }]} />
      <PageHeader
        eyebrow={words(`types.${organisation.type}`)}
        title={organisation.name}
        tags={<OrganisationStatusTag status={organisation.status} />}
        actions={
          <>
            <LinkButton to={backOffice.organisationSanctions(organisation.id)} variant="secondary">
              {t('toSanctions')}
            </LinkButton>
            <LinkButton to={backOffice.organisationChanges(organisation.id)} variant="secondary">
              {t('toChanges')}
            </LinkButton>
            <LinkButton
              to={backOffice.contacts('organisation', organisation.id)}
              variant="secondary"
            >
              {care('link')}
            </LinkButton>
          </>
        }
      />
      <ErrorSummary form={form} />
      {lookAgain ? (
        <Notice tone="warning" title={t('lookAgain')}>
          {t('lookAgainHelp')}
        </Notice>
      ) : null}
      {found.reviewDue ? (
        <Notice tone="warning" title={t('reviewDue')}>
          {t('reviewDueHelp')}
        </Notice>
      ) : null}
      {found.own ? <Notice tone="warning">{t('own')}</Notice> : null}
      {found.successor ? (
        <Notice title={t('mergedInto')}>
          <LocaleLink to={backOffice.organisation(found.successor.id)}>
            {found.successor.name}
          </LocaleLink>
        </Notice>
      ) : null}
      {namesakes.length > 0 ? (
        <Notice tone="warning" title={t('namesakes')}>
          <ul>
            {namesakes.map(({ id, name, status }) => (
              <li key={id}>
                <LocaleLink to={paths.backOffice.organisation(id)}>{name}</LocaleLink> (
                {words(`statuses.${status}`)})
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <DecisionForms
        decisions={found.decisions}
        version={organisation.version}
        again={found.mayDecide && organisation.status === 'verified'}
        evidence={found.choices}
      />
      <Card title={t('verifications')}>
        <VerificationList verifications={found.verifications} labels={found.evidenceLabels} />
      </Card>
      <Card title={t('evidence')}>
        <EvidenceList evidence={evidence} />
      </Card>
      <Card title={t('facts')}>
        <OrganisationFacts organisation={organisation} place={place} />
      </Card>
      <Card title={words('members.members')}>
        <StaffMembers members={members} mayDecide={found.mayDecide} />
        {found.mayAct ? (
          <LinkButton to={paths.backOffice.actFor(organisation.id)} variant="secondary">
            {acting('start.title')}
          </LinkButton>
        ) : null}
      </Card>
      <Card title={words('overview.history')}>
        <OrganisationHistory history={history} />
      </Card>
    </Page>
  )
}
