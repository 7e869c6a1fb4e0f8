import { Lightbulb, PackagePlus, Search } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { ExchangeFigures } from '#app/domain/reporting/index.server'
import { paths } from '#app/routes/paths'
import { SearchBox } from '#app/ui/header/search-box'
import { Hero } from '#app/ui/hero'
import { LocaleLink } from '#app/ui/locale-link'
import { StatList } from '#app/ui/stat-list'
import { Door } from './door'

const examples = ['first', 'second', 'third'] as const

/** What the exchange is, the search, and the three things one can do, on one screen. */
export function HomeHero({ figures }: { figures: ExchangeFigures }) {
  const t = useTranslations('home')
  return (
    <>
      <Hero title={t('title')} lead={t('lead')} aside={<FiguresPanel figures={figures} />}>
        <SearchBox
          action={paths.search}
          size="large"
          id="home-search"
          label={t('searchLabel')}
          suggest={paths.suggest}
        />
        <p className="home-examples">
          <span>{t('examplesLabel')}</span>
          {examples.map((name) => {
            const words = t(`examples.${name}`)
            return (
              <LocaleLink key={name} to={`${paths.search}?q=${encodeURIComponent(words)}`}>
                {words}
              </LocaleLink>
            )
          })}
        </p>
      </Hero>
      <nav aria-label={t('doors.label')} className="home-doors">
        <Door
          to={paths.technologies}
          icon={Search}
          title={t('doors.find')}
          hint={t('doors.findHint')}
        />
        <Door
          to={paths.workspace.newNeed}
          icon={Lightbulb}
          title={t('doors.need')}
          hint={t('doors.needHint')}
        />
        <Door
          to={paths.workspace.newTechnology}
          icon={PackagePlus}
          title={t('doors.offer')}
          hint={t('doors.offerHint')}
        />
      </nav>
    </>
  )
}

function FiguresPanel({ figures }: { figures: ExchangeFigures }) {
  const t = useTranslations('home.figures')
  const format = useFormatter()
  return (
    <section aria-label={t('title')} className="home-figures">
      <StatList
        items={[
          { label: t('technologies'), value: format.number(figures.technologies) },
          { label: t('needs'), value: format.number(figures.needs) },
          { label: t('organisations'), value: format.number(figures.organisations) },
          { label: t('deals'), value: format.number(figures.deals) },
        ]}
      />
    </section>
  )
}
