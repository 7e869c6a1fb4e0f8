import { useLoaderData } from '@remix-run/react'
import { Building2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { organisationAbout } from '#app/domain/listings/listing-view'
import {
  listPublicOrganisations,
  organisationsPerPage,
  placeOptions,
} from '#app/domain/organisations/index.server'
import { OrganisationFilterSchema } from '#app/domain/organisations/organisation-schemas'
import { unitNames } from '#app/domain/taxonomy/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { EntryCard } from '#app/ui/entry-card'
import { InLanguage } from '#app/ui/in-language'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Tag } from '#app/ui/tag'
import { OrganisationFilters } from './organisation/organisation-filters'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, url, locale, t }) => {
  const filter = OrganisationFilterSchema.parse(Object.fromEntries(url.searchParams))
  const [{ total, organisations }, places, units] = await Promise.all([
    listPublicOrganisations(ctx, filter),
    placeOptions(ctx, locale, t('organisations.form.otherProvinces')),
    unitNames(ctx.db, locale),
  ])
  const inLocale = (vi: string, en: string | null) => (locale === 'en' && en ? en : vi)
  return {
    title: t('organisations.list.title'),
    description: t('organisations.list.lead'),
    filter,
    places,
    total,
    pages: Math.ceil(total / organisationsPerPage),
    organisations: organisations.map(({ unitCode, name, nameEn, aboutVi, aboutEn, ...row }) => ({
      ...row,
      name: inLocale(name, nameEn),
      about: organisationAbout({ aboutVi, aboutEn }, locale),
      place: (unitCode && units[unitCode]) || null,
    })),
  }
})

export default function Organisations() {
  const t = useTranslations('organisations')
  const { filter, places, total, pages, organisations } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <OrganisationFilters filter={filter} places={places} />
      <p className="muted">{t('list.count', { count: total })}</p>
      {organisations.length === 0 ? (
        <EmptyState
          title={t('list.empty')}
          icon={Building2}
          action={
            <LinkButton to={paths.organisations} variant="secondary">
              {t('list.all')}
            </LinkButton>
          }
        >
          {t('list.emptyHelp')}
        </EmptyState>
      ) : (
        <ul className="entry-grid">
          {organisations.map(({ id, slug, type, name, about, place }) => (
            <li key={id}>
              <EntryCard
                to={paths.organisation(slug)}
                title={name}
                level={2}
                summary={about.text ? <InLanguage words={about} /> : null}
                tags={<Tag>{t(`types.${type}`)}</Tag>}
                facts={place ? [place] : []}
              />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={filter.page} pages={pages} />
    </Page>
  )
}
