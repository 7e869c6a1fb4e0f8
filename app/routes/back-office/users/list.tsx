import { useLoaderData } from '@remix-run/react'
import { Users } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { UserFilterSchema } from '#app/domain/accounts/account-schemas'
import { staffRoles } from '#app/domain/accounts/actor'
import { listUsers, usersPerPage } from '#app/domain/accounts/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'

export const meta = pageMeta

export const loader = handle({ access: 'administrator' }, async ({ ctx, url, t }) => {
  const filter = UserFilterSchema.parse(Object.fromEntries(url.searchParams))
  const { total, users } = await listUsers(ctx, filter)
  return {
    title: t('backOffice.users.title'),
    noIndex: true,
    filter,
    users,
    pages: Math.ceil(total / usersPerPage),
  }
})

export default function StaffUsers() {
  const t = useTranslations('backOffice.users')
  const { filter, users, pages } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar
        label={t('filter')}
        search={{ name: 'q', label: t('words'), value: filter.q }}
        selects={[
          {
            name: 'role',
            label: t('role'),
            value: filter.role,
            any: t('everybody'),
            options: [
              { value: 'staff', label: t('anyRole') },
              ...staffRoles.map((value) => ({ value, label: t(`roles.${value}`) })),
            ],
          },
        ]}
        submit={t('find')}
      />
      {users.length === 0 ? (
        <EmptyState title={t('empty')} icon={Users} />
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={users}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('name'),
              rowHeader: true,
              cell: ({ id, name }) => (
                <LocaleLink to={paths.backOffice.user(id)}>{name}</LocaleLink>
              ),
            },
            { id: 'email', header: t('email'), cell: ({ email }) => email },
            {
              id: 'roles',
              header: t('role'),
              cell: ({ roles, closedAt, emailVerified }) => (
                <span className="flex flex-wrap gap-1.5">
                  {[...new Set(roles)].map((role) => (
                    <Tag key={role}>{t(`roles.${role}`)}</Tag>
                  ))}
                  {closedAt ? <Tag tone="error">{t('closed')}</Tag> : null}
                  {emailVerified ? null : <Tag tone="warning">{t('unconfirmed')}</Tag>}
                </span>
              ),
            },
            {
              id: 'since',
              header: t('since'),
              cell: ({ createdAt }) => <DateTime value={createdAt} />,
            },
          ]}
        />
      )}
      <Pagination page={filter.page} pages={pages} />
    </Page>
  )
}
