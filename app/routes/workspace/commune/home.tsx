import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { communeHome } from '#app/domain/focal-points/index.server'
import { ListingStatusTag } from '#app/domain/listings/components/listing-status-tag'
import { OrganisationStatusTag } from '#app/domain/organisations/components/organisation-status-tag'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { InLanguage } from '#app/ui/in-language'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Table } from '#app/ui/table'
import { EntryTable } from './entry-table'

export const meta = pageMeta

export const loader = handle({ access: 'focal-point' }, async ({ ctx, locale, t }) => ({
  title: t('commune.title'),
  noIndex: true,
  ...(await communeHome(ctx, locale)),
}))

export default function CommuneHome() {
  const t = useTranslations('commune')
  const types = useTranslations('organisations.types')
  const { places, organisations, technologies, needs, drafted } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader
        eyebrow={places.join(', ')}
        title={t('title')}
        lead={t('lead')}
        actions={<LinkButton to={paths.workspace.newCommuneNeed}>{t('draft')}</LinkButton>}
      />
      <Card title={t('drafted')}>
        {drafted.length === 0 ? <p className="muted">{t('noDrafts')}</p> : null}
        {drafted.length > 0 ? (
          <Table
            caption={t('drafted')}
            captionHidden
            rows={drafted}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'title',
                header: t('need'),
                rowHeader: true,
                cell: ({ title }) => <InLanguage words={title} />,
              },
              {
                id: 'organisation',
                header: t('organisation'),
                cell: ({ organisation }) => organisation.name,
              },
              {
                id: 'status',
                header: t('state'),
                cell: ({ status }) => <ListingStatusTag status={status} isHidden={false} />,
              },
              {
                id: 'on',
                header: t('on'),
                cell: ({ createdAt }) => <DateTime value={createdAt} />,
              },
            ]}
          />
        ) : null}
      </Card>
      <Card title={t('needs')}>
        <EntryTable caption={t('needs')} entries={needs} pathOf={paths.need} empty={t('noNeeds')} />
      </Card>
      <Card title={t('technologies')}>
        <EntryTable
          caption={t('technologies')}
          entries={technologies}
          pathOf={paths.technology}
          empty={t('noTechnologies')}
        />
      </Card>
      <Card title={t('organisations')}>
        {organisations.length === 0 ? <p className="muted">{t('noOrganisations')}</p> : null}
        {organisations.length > 0 ? (
          <Table
            caption={t('organisations')}
            captionHidden
            rows={organisations}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'name',
                header: t('organisation'),
                rowHeader: true,
                cell: ({ slug, name, status }) =>
                  status === 'verified' ? (
                    <LocaleLink to={paths.organisation(slug)}>{name}</LocaleLink>
                  ) : (
                    name
                  ),
              },
              { id: 'type', header: t('type'), cell: ({ type }) => types(type) },
              {
                id: 'status',
                header: t('state'),
                cell: ({ status }) => <OrganisationStatusTag status={status} />,
              },
            ]}
          />
        ) : null}
      </Card>
    </Page>
  )
}
