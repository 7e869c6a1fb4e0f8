import { useLoaderData } from '@remix-run/react'
import { HandCoins, Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { staffProgrammes } from '#app/domain/programmes/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { stateTones } from '#app/routes/support-parts/state-tones'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'

export const meta = pageMeta

export const loader = handle({ access: 'programmes' }, async ({ ctx, t }) => ({
  title: t('programmes.title'),
  noIndex: true,
  programmes: await staffProgrammes(ctx),
}))

export default function StaffProgrammes() {
  const t = useTranslations('programmes')
  const locale = useLocale()
  const { programmes } = useLoaderData<typeof loader>()
  const add = (
    <LinkButton to={paths.backOffice.newProgramme} icon={Plus}>
      {t('staff.new')}
    </LinkButton>
  )
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('staff.lead')} actions={add} />
      {programmes.length === 0 ? (
        <EmptyState title={t('none')} icon={HandCoins} action={add} />
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={programmes}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('staff.name'),
              rowHeader: true,
              cell: ({ id, name }) => (
                <LocaleLink to={paths.backOffice.programme(id)}>{name[locale]}</LocaleLink>
              ),
            },
            {
              id: 'state',
              header: t('staff.state'),
              cell: ({ state, changing, versionNumber }) => (
                <span className="flex flex-wrap gap-2">
                  <StatusTag tone={stateTones[state]}>{t(`states.${state}`)}</StatusTag>
                  {changing && versionNumber !== null ? (
                    <Tag tone="warning">{t('staff.changing')}</Tag>
                  ) : null}
                </span>
              ),
            },
            {
              id: 'items',
              header: t('items'),
              numeric: true,
              cell: ({ items }) => items,
            },
            {
              id: 'changed',
              header: t('staff.changed'),
              cell: ({ updatedAt }) => <DateTime value={updatedAt} time />,
            },
          ]}
        />
      )}
    </Page>
  )
}
