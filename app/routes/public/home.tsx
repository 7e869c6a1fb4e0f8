import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { newestNeeds } from '#app/domain/needs/index.server'
import { exchangeFigures, fieldCounts } from '#app/domain/reporting/index.server'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { newestTechnologies } from '#app/domain/technologies/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { LocaleLink } from '#app/ui/locale-link'
import { Section } from '#app/ui/section'
import { Audience } from './home/audience'
import { FieldGrid } from './home/field-grid'
import { FourSteps } from './home/four-steps'
import { HomeHero } from './home/home-hero'
import { NewestNeeds, NewestTechnologies } from './home/newest'
import { websiteData } from './home/website-data'

const SHOWN = 6

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, locale, t, services }) => {
  const [figures, technologies, needs, fields, priorities] = await Promise.all([
    exchangeFigures(ctx),
    newestTechnologies(ctx, locale, SHOWN),
    newestNeeds(ctx, locale, SHOWN),
    fieldCounts(ctx, locale),
    termOptions(ctx.db, 'priority', ctx.now, locale),
  ])
  return {
    description: t('home.description'),
    structured: websiteData(services.env, locale),
    figures,
    technologies,
    needs,
    fields,
    priorities: priorities.map(({ code, label }) => ({ code, label })),
  }
})

export default function Home() {
  const t = useTranslations('home')
  const { figures, technologies, needs, fields, priorities } = useLoaderData<typeof loader>()
  return (
    <main id="main" tabIndex={-1}>
      <HomeHero figures={figures} />
      <div className="page stack home-sections">
        <Section
          title={t('newestTechnologies')}
          more={<LocaleLink to={paths.technologies}>{t('allTechnologies')}</LocaleLink>}
        >
          <NewestTechnologies technologies={technologies} />
        </Section>
        <Section
          title={t('newestNeeds')}
          more={<LocaleLink to={paths.needs}>{t('allNeeds')}</LocaleLink>}
        >
          <NewestNeeds needs={needs} />
        </Section>
        <FieldGrid fields={fields} priorities={priorities} />
        <FourSteps />
        <Audience />
      </div>
    </main>
  )
}
