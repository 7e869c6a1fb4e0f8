import { useLoaderData } from '@remix-run/react'
import { Users } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { listProviders } from '#app/domain/directory/index.server'
import { providerKinds } from '#app/domain/directory/provider'
import { ProviderFilterSchema } from '#app/domain/directory/provider-schemas'
import { readFilter } from '#app/domain/list-page'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { directoryTerms } from '#app/routes/service-parts/service-terms.server'
import { EmptyState } from '#app/ui/empty-state'
import { EntryCard } from '#app/ui/entry-card'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Tag } from '#app/ui/tag'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(ProviderFilterSchema, url)
  return {
    title: t('directory.title'),
    description: t('directory.lead'),
    filter,
    ...(await directoryTerms(ctx, locale, t)),
    ...(await listProviders(ctx, filter)),
  }
})

export default function Experts() {
  const t = useTranslations('directory')
  const locale = useLocale()
  const { filter, items, total, pages, serviceChoices, fieldChoices, serviceLabels } =
    useLoaderData<typeof loader>()
  const ask = <LinkButton to={paths.workspace.askService}>{t('ask')}</LinkButton>
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} actions={ask} />
      <FilterBar
        label={t('filter')}
        search={{ name: 'q', label: t('words'), value: filter.q }}
        selects={[
          {
            name: 'kind',
            label: t('kind'),
            value: filter.kind,
            any: t('everyKind'),
            options: providerKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          },
          {
            name: 'service',
            label: t('service'),
            value: filter.service,
            any: t('everyService'),
            options: serviceChoices,
          },
          {
            name: 'field',
            label: t('field'),
            value: filter.field,
            any: t('everyField'),
            options: fieldChoices,
          },
        ]}
      />
      <p role="status" className="muted">
        {t('count', { total })}
      </p>
      {items.length === 0 ? (
        <EmptyState title={t('empty')} icon={Users} action={ask}>
          <p>{t('emptyHint')}</p>
        </EmptyState>
      ) : (
        <ul className="entry-grid">
          {items.map(({ id, slug, kind, name, workplace, offered, ...row }) => {
            const english = locale === 'en' && row.headlineEn
            return (
              <li key={id}>
                <EntryCard
                  to={paths.expert(slug)}
                  level={2}
                  eyebrow={t(`kinds.${kind}`)}
                  title={name}
                  summary={
                    <span lang={english ? 'en' : 'vi'}>
                      {english ? row.headlineEn : row.headlineVi}
                    </span>
                  }
                  tags={offered.map((code) => <Tag key={code}>{serviceLabels[code] ?? code}</Tag>)}
                  facts={workplace ? [<span key="workplace">{workplace}</span>] : []}
                />
              </li>
            )
          })}
        </ul>
      )}
      <Pagination page={filter.page} pages={pages} />
    </Page>
  )
}
