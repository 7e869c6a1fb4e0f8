import { useTranslations } from 'use-intl'
import type { publicDemoDay } from '#app/domain/incubation/index.server'
import { NeedCard } from '#app/domain/needs/components/need-card'
import { TechnologyCard } from '#app/domain/technologies/components/technology-card'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { InLanguage } from '#app/ui/in-language'
import { LocaleLink } from '#app/ui/locale-link'
import { Prose } from '#app/ui/prose'

type Project = Awaited<ReturnType<typeof publicDemoDay>>['projects'][number]

/** A project on a demo day, with whose it is and the listings that its firm presents. */
export function PresentedProject({ project }: { project: Project }) {
  const t = useTranslations('incubation.day')
  const { title, summary, firm, technologies, needs } = project
  return (
    <Card level={3} title={<InLanguage words={title} />}>
      <p className="muted">
        {t('by')} <LocaleLink to={paths.organisation(firm.slug)}>{firm.name}</LocaleLink>
      </p>
      <Prose lang={summary.lang}>
        <p className="whitespace-pre-wrap">{summary.text}</p>
      </Prose>
      {technologies.length > 0 ? (
        <>
          <p className="font-semibold">{t('technologies')}</p>
          <ul className="entry-grid">
            {technologies.map((technology) => (
              <li key={technology.id}>
                <TechnologyCard
                  technology={technology}
                  to={paths.technology(technology.slug)}
                  level={3}
                />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {needs.length > 0 ? (
        <>
          <p className="font-semibold">{t('needs')}</p>
          <ul className="entry-grid">
            {needs.map((need) => (
              <li key={need.id}>
                <NeedCard need={need} to={paths.need(need.slug)} level={3} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  )
}
