import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { publicProvider } from '#app/domain/directory/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { CertificateTable } from '#app/routes/service-parts/certificate-table'
import { directoryTerms } from '#app/routes/service-parts/service-terms.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Prose } from '#app/ui/prose'
import { Tag } from '#app/ui/tag'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, params, locale, t }) => {
  const provider = await publicProvider(ctx, params.slug)
  const { serviceLabels, fieldLabels } = await directoryTerms(ctx, locale, t)
  return {
    title: provider.name,
    description: (locale === 'en' && provider.headlineEn) || provider.headlineVi,
    provider,
    serviceLabels,
    fieldLabels,
  }
})

export default function Expert() {
  const t = useTranslations('directory')
  const locale = useLocale()
  const { provider, serviceLabels, fieldLabels } = useLoaderData<typeof loader>()
  const { slug, kind, name, workplace, offered, fieldCodes, certificates, ratings } = provider
  const inEnglish = locale === 'en' && provider.aboutEn !== null
  const about = inEnglish ? provider.aboutEn : provider.aboutVi
  const headlineEn = locale === 'en' ? provider.headlineEn : null
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.experts, label: t('title') }]} />
      <PageHeader
        eyebrow={t(`kinds.${kind}`)}
        title={name}
        lead={<span lang={headlineEn ? 'en' : 'vi'}>{headlineEn ?? provider.headlineVi}</span>}
        tags={offered.map((code) => (
          <Tag key={code} tone="success">
            {serviceLabels[code] ?? code}
          </Tag>
        ))}
        actions={
          offered.length > 0 ? (
            <LinkButton to={`${paths.workspace.askService}?provider=${slug}`}>
              {t('askThis')}
            </LinkButton>
          ) : null
        }
      />
      <Card title={t('about')}>
        {about ? (
          <Prose lang={inEnglish ? 'en' : 'vi'}>
            <p className="whitespace-pre-wrap">{about}</p>
          </Prose>
        ) : null}
        <DescriptionList
          items={[
            { term: t('workplace'), description: workplace },
            {
              term: t('fields'),
              description: fieldCodes.map((code) => fieldLabels[code] ?? code).join(', '),
            },
            {
              term: t('services'),
              description:
                offered.map((code) => serviceLabels[code] ?? code).join(', ') || t('noServices'),
            },
            {
              term: t('ratings'),
              description:
                ratings.average === null
                  ? t('notRated')
                  : t('rated', { average: ratings.average, count: ratings.count }),
            },
          ]}
        />
        <p className="muted">{t('contact')}</p>
      </Card>
      {certificates.length > 0 ? (
        <Card title={t('certificates')}>
          <CertificateTable
            caption={t('certificates')}
            certificates={certificates}
            serviceLabels={serviceLabels}
          />
        </Card>
      ) : null}
    </Page>
  )
}
