import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Organization, WithContext } from 'schema-dts'
import { useTranslations } from 'use-intl'
import type { Context } from '#app/domain/context'
import { completedDeals } from '#app/domain/deals/completed-deals.server'
import { replyRecordOf } from '#app/domain/deals/reply-record-queries.server'
import { organisationAbout } from '#app/domain/listings/listing-view'
import { needsOf } from '#app/domain/needs/index.server'
import { pastOf, publicOrganisation, successorOf } from '#app/domain/organisations/index.server'
import { recognitionsOf } from '#app/domain/recognitions/index.server'
import { placeName } from '#app/domain/taxonomy/administrative-units'
import { labelsOf } from '#app/domain/taxonomy/index.server'
import { technologiesOf } from '#app/domain/technologies/index.server'
import { localePath } from '#app/locales/locale'
import { handle } from '#app/routes/handle.server'
import { OrganisationPast } from '#app/routes/organisation-parts/organisation-past'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ReportLink } from '#app/routes/trust-parts/report-link'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { AboutCard } from './organisation/about-card'
import { EntrySections } from './organisation/entry-sections'
import { OrganisationTags } from './organisation/organisation-tags'
import { ReplyRecordCard } from './organisation/reply-record-card'
import { TrustCard } from './organisation/trust-card'

const MOST = 60

/** The organisation at an address; one that became part of another leads there for good. */
async function organisationAt(ctx: Context, slug: string, href: (path: string) => string) {
  const successor = await successorOf(ctx.db, slug)
  if (successor) throw redirect(href(paths.organisation(successor)), 301)
  return publicOrganisation(ctx, slug)
}

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async (args) => {
  const { ctx, params, locale, services, t, href } = args
  const found = await organisationAt(ctx, params.slug ?? '', href)
  const { id, name, nameEn, aboutVi, aboutEn, place, taxCode, verifications, ...organisation } =
    found
  const english = locale === 'en'
  const about = organisationAbout({ aboutVi, aboutEn }, locale)
  const shown = { ...organisation, name: english && nameEn ? nameEn : name, about }
  const [technologies, needs, replies, recognitions, deals, past, labels] = await Promise.all([
    technologiesOf(ctx, locale, id, MOST),
    needsOf(ctx, locale, id, MOST),
    replyRecordOf(ctx, id),
    recognitionsOf(ctx, taxCode),
    completedDeals(ctx, id),
    pastOf(ctx, id, locale),
    labelsOf(ctx.db, 'verification-evidence', locale),
  ])
  const codes = verifications[0]?.evidenceCodes ?? []
  return {
    title: shown.name,
    description: about.text.slice(0, 200) || t(`organisations.types.${found.type}`),
    structured: {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: shown.name,
      url: services.env.APP_URL + localePath(locale, paths.organisation(found.slug)),
      ...(past.names.length > 0 ? { alternateName: past.names.map((former) => former.name) } : {}),
      ...(found.website ? { sameAs: found.website } : {}),
    } satisfies WithContext<Organization>,
    organisation: shown,
    reviewOver: found.reviewOn !== null && found.reviewOn <= ctx.now,
    evidence: codes.filter((code) => code !== 'other').map((code) => labels[code] ?? code),
    place: placeName(place, locale, found.address),
    technologies,
    needs,
    replies,
    recognitions,
    deals,
    past,
  }
})

export default function OrganisationPage() {
  const t = useTranslations('organisations')
  const frame = useTranslations('frame')
  const { organisation, reviewOver, evidence, place, past, ...found } =
    useLoaderData<typeof loader>()
  const { names, seats, absorbed } = past
  const formerly = [...names, ...absorbed].map(({ name }) => name)
  return (
    <Page width="wide">
      <Breadcrumbs items={[{ to: paths.organisations, label: frame('organisations') }]} />
      <PageHeader
        eyebrow={t(`types.${organisation.type}`)}
        title={organisation.name}
        lead={formerly.length > 0 ? t('past.formerly', { names: formerly.join('; ') }) : null}
        tags={
          <OrganisationTags
            organisation={organisation}
            reviewOver={reviewOver}
            recognitions={found.recognitions}
          />
        }
      />
      <AboutCard organisation={organisation} place={place} />
      <TrustCard
        verifiedAt={organisation.verifiedAt}
        reviewOn={organisation.reviewOn}
        reviewOver={reviewOver}
        evidence={evidence}
        deals={found.deals}
        since={organisation.createdAt}
      />
      <ReplyRecordCard {...found.replies} />
      {formerly.length + seats.length > 0 ? (
        <Card title={t('past.title')}>
          <OrganisationPast past={past} />
        </Card>
      ) : null}
      <EntrySections technologies={found.technologies} needs={found.needs} />
      <ReportLink to={paths.report('organisation', organisation.slug)} />
    </Page>
  )
}
