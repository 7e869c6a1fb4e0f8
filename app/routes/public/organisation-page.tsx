import { useLoaderData } from '@remix-run/react'
import { BadgeCheck } from 'lucide-react'
import type { Organization, WithContext } from 'schema-dts'
import { useFormatter, useTranslations } from 'use-intl'
import { replyRecordOf } from '#app/domain/deals/reply-record-queries.server'
import { organisationAbout } from '#app/domain/listings/listing-view'
import { NeedCard } from '#app/domain/needs/components/need-card'
import { needsOf } from '#app/domain/needs/index.server'
import { publicOrganisation } from '#app/domain/organisations/index.server'
import { recognitionsOf } from '#app/domain/recognitions/index.server'
import { placeName } from '#app/domain/taxonomy/administrative-units'
import { TechnologyCard } from '#app/domain/technologies/components/technology-card'
import { technologiesOf } from '#app/domain/technologies/index.server'
import { localePath } from '#app/locales/locale'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Prose } from '#app/ui/prose'
import { Section } from '#app/ui/section'
import { Tag } from '#app/ui/tag'
import { RecognitionTags } from './organisation/recognition-tags'
import { ReplyRecordCard } from './organisation/reply-record-card'

const MOST = 60

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, params, locale, services, t }) => {
  const found = await publicOrganisation(ctx, params.slug ?? '')
  const { id, name, nameEn, aboutVi, aboutEn, place, taxCode, ...organisation } = found
  const english = locale === 'en'
  const about = organisationAbout({ aboutVi, aboutEn }, locale)
  const shown = { ...organisation, name: english && nameEn ? nameEn : name, about }
  const [technologies, needs, replies, recognitions] = await Promise.all([
    technologiesOf(ctx, locale, id, MOST),
    needsOf(ctx, locale, id, MOST),
    replyRecordOf(ctx, id),
    recognitionsOf(ctx, taxCode),
  ])
  return {
    title: shown.name,
    description: about.text.slice(0, 200) || t(`organisations.types.${found.type}`),
    structured: {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: shown.name,
      url: services.env.APP_URL + localePath(locale, paths.organisation(found.slug)),
      ...(found.website ? { sameAs: found.website } : {}),
    } satisfies WithContext<Organization>,
    organisation: shown,
    place: placeName(place, locale),
    technologies,
    needs,
    replies,
    recognitions,
  }
})

export default function OrganisationPage() {
  const t = useTranslations('organisations')
  const frame = useTranslations('frame')
  const format = useFormatter()
  const { organisation, place, technologies, needs, replies, recognitions } =
    useLoaderData<typeof loader>()
  const { about, certificateNumber, certificateOn, verifiedAt } = organisation
  // What the register holds is shown instead of what the organisation says of itself.
  const inRegister = recognitions.some(({ kind }) => kind === 'st_enterprise')
  return (
    <Page width="wide">
      <Breadcrumbs items={[{ to: paths.organisations, label: frame('organisations') }]} />
      <PageHeader
        eyebrow={t(`types.${organisation.type}`)}
        title={organisation.name}
        tags={
          <>
            {verifiedAt ? (
              <Tag tone="success" icon={BadgeCheck}>
                {t('page.verifiedOn')} <DateTime value={verifiedAt} />
              </Tag>
            ) : null}
            <RecognitionTags recognitions={recognitions} />
            {certificateNumber && !inRegister ? (
              <Tag tone="info" icon={BadgeCheck}>
                {t('page.certificate', { number: certificateNumber })}{' '}
                {certificateOn ? <DateTime value={certificateOn} /> : null}
              </Tag>
            ) : null}
          </>
        }
      />
      <Card title={t('form.about')}>
        {about.text ? (
          <Prose lang={about.lang}>
            <p className="whitespace-pre-wrap">{about.text}</p>
          </Prose>
        ) : null}
        <hr className="my-6 border-base-300" />
        <DescriptionList
          items={[
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
            {
              term: t('form.website'),
              description: organisation.website ? (
                <a href={organisation.website} rel="nofollow noopener">
                  {organisation.website}
                </a>
              ) : null,
            },
            {
              term: t('page.since'),
              description: <DateTime value={organisation.createdAt} />,
            },
          ]}
        />
        <p className="muted mt-4">{t('page.contact')}</p>
      </Card>
      <ReplyRecordCard {...replies} />
      <Section title={`${frame('technologies')} (${format.number(technologies.length)})`}>
        {technologies.length === 0 ? (
          <EmptyState title={t('page.noTechnologies')} />
        ) : (
          <ul className="entry-grid">
            {technologies.map((technology) => (
              <li key={technology.id}>
                <TechnologyCard technology={technology} to={paths.technology(technology.slug)} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={`${frame('needs')} (${format.number(needs.length)})`}>
        {needs.length === 0 ? (
          <EmptyState title={t('page.noNeeds')} />
        ) : (
          <ul className="entry-grid">
            {needs.map((need) => (
              <li key={need.id}>
                <NeedCard need={need} to={paths.need(need.slug)} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  )
}
