import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { StaffUserSchema } from '#app/domain/accounts/account-schemas'
import {
  closeAccountByStaff,
  endStaffRole,
  grantStaffRole,
  reopenAccount,
  staffUser,
} from '#app/domain/accounts/index.server'
import { phoneText } from '#app/domain/accounts/phone'
import { placeOptions } from '#app/domain/organisations/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Tag } from '#app/ui/tag'
import { Timeline } from '#app/ui/timeline'
import { AccountDecision } from './account-decision'
import { GrantRoleForm } from './grant-role-form'
import { RoleTable } from './role-table'

export const meta = pageMeta

export const loader = handle({ access: 'administrator' }, async ({ ctx, params, locale, t }) => {
  const user = await staffUser(ctx, params.id ?? '')
  const groups = await placeOptions(ctx, locale, t('organisations.form.otherProvinces'))
  const formKey = crypto.randomUUID()
  return { title: user.name, noIndex: true, user, places: groups.slice(0, -1), formKey }
})

export const action = handle(
  { access: 'administrator', form: StaffUserSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    const done = (key: string) => redirectWithNotice(href(paths.backOffice.user(id)), key)
    switch (input.intent) {
      case 'grant':
        await grantStaffRole(ctx, id, input)
        return done('roleGiven')
      case 'end':
        await endStaffRole(ctx, input.assignmentId)
        return done('roleEnded')
      case 'close':
        await closeAccountByStaff(ctx, id, input.reason)
        return done('accountClosedByStaff')
      case 'reopen':
        await reopenAccount(ctx, id)
        return done('accountReopened')
    }
  },
)

export default function StaffUser() {
  const t = useTranslations('backOffice.users')
  const { user, places, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof StaffUserSchema>({
    reply: useActionData<typeof action>(),
  })
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.users, label: t('title') }]} />
      <PageHeader
        title={user.name}
        lead={user.email}
        tags={user.closedAt ? <Tag tone="error">{t('closed')}</Tag> : null}
      />
      <ErrorSummary form={form} />
      <Card title={t('person')}>
        <DescriptionList
          items={[
            {
              term: t('confirmed'),
              description: user.emailVerified ? t('yes') : t('unconfirmed'),
            },
            { term: t('phone'), description: user.phone ? phoneText(user.phone) : null },
            { term: t('since'), description: <DateTime value={user.createdAt} time /> },
            {
              term: t('organisations'),
              description: user.memberships.length
                ? user.memberships.map(({ organisation }) => (
                    <p key={organisation.id}>
                      <LocaleLink to={paths.backOffice.organisation(organisation.id)}>
                        {organisation.name}
                      </LocaleLink>
                    </p>
                  ))
                : null,
            },
          ]}
        />
      </Card>
      <Card title={t('staffRoles')}>
        <RoleTable assignments={user.staffAssignments} />
        {user.closedAt ? null : (
          <GrantRoleForm form={form} fields={fields} places={places} formKey={formKey} />
        )}
      </Card>
      {user.erasedAt ? null : <AccountDecision closed={user.closedAt !== null} />}
      {user.history.length > 0 ? (
        <Card title={t('history')}>
          <Timeline
            label={t('history')}
            items={user.history.map(({ id, action, role, reason, createdAt, actorName }) => ({
              id,
              at: createdAt,
              title: role
                ? t(`actions.${action as 'role-given'}`, { role: t(`roles.${role}`) })
                : t(`actions.${action as 'closed'}`),
              by: actorName,
              note: reason,
            }))}
          />
        </Card>
      ) : null}
    </Page>
  )
}
