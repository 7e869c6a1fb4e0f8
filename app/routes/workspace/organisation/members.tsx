import { getFormProps } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import {
  cancelInvitation,
  changeMemberRole,
  decideMembership,
  endMembership,
  inviteMember,
  ownMembers,
} from '#app/domain/organisations/index.server'
import { MembersSchema } from '#app/domain/organisations/organisation-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { InvitationTable } from './members/invitation-table'
import { InviteForm } from './members/invite-form'
import { MemberTable } from './members/member-table'
import { RequestList } from './members/request-list'

export const meta = pageMeta

export const loader = handle({ access: 'organisation-owner' }, async ({ ctx, t }) => ({
  title: t('organisations.members.title'),
  noIndex: true,
  formKey: crypto.randomUUID(),
  organisation: ctx.actor.kind === 'person' ? (ctx.actor.organisation?.name ?? '') : '',
  ...(await ownMembers(ctx)),
}))

export const action = handle(
  { access: 'organisation-owner', form: MembersSchema },
  async ({ ctx, services, input, href }) => {
    const done = (key: string) => redirectWithNotice(href(paths.workspace.members), key)
    switch (input.intent) {
      case 'invite':
        await inviteMember(ctx, services.env.SESSION_SECRET, {
          email: input.email,
          role: input.role,
        })
        return done('invitationSent')
      case 'cancel':
        await cancelInvitation(ctx, input.invitationId)
        return done('invitationCancelled')
      case 'accept':
        await decideMembership(ctx, input.membershipId, input.role)
        return done('membershipAccepted')
      case 'decline':
        await decideMembership(ctx, input.membershipId, null)
        return done('membershipDeclined')
      case 'role':
        await changeMemberRole(ctx, input.membershipId, input)
        return done('memberChanged')
      case 'end':
        await endMembership(ctx, input.membershipId)
        return done('membershipEnded')
    }
  },
)

export default function Members() {
  const t = useTranslations('organisations.members')
  const { organisation, members, requests, invitations, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof MembersSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: { role: 'editor' },
  })
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.workspace.organisation, label: organisation }]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <ErrorSummary form={form} />
      {requests.length > 0 ? (
        <Card title={t('requests')}>
          <RequestList requests={requests} />
        </Card>
      ) : null}
      <Card title={t('members')}>
        <MemberTable members={members} />
      </Card>
      <Card title={t('invite')}>
        <InviteForm formProps={getFormProps(form)} fields={fields} formKey={formKey} />
        {invitations.length > 0 ? <InvitationTable invitations={invitations} /> : null}
      </Card>
    </Page>
  )
}
