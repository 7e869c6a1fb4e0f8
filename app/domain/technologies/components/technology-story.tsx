import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { InLanguage } from '#app/ui/in-language'
import type { TechnologyView } from '../technology-view'
import { AdvantageList } from './advantage-list'
import { Readiness } from './readiness'

/** The card: problem, solution, advantages with figures, application and readiness, on one screen. */
export function TechnologyStory({ technology }: { technology: TechnologyView }) {
  const t = useTranslations('catalogue.card')
  const { problem, solution, advantages, application, trl } = technology
  const told = problem.text || solution.text || application.text || advantages.length || trl
  if (!told) return null
  return (
    <div className="card-panel story">
      <Part title={t('problem')} shown={problem.text}>
        <p className="story-text">
          <InLanguage words={problem} />
        </p>
      </Part>
      <Part title={t('solution')} shown={solution.text}>
        <p className="story-text">
          <InLanguage words={solution} />
        </p>
      </Part>
      <Part title={t('advantages')} shown={advantages.length > 0} wide>
        <AdvantageList advantages={advantages} />
      </Part>
      <Part title={t('application')} shown={application.text}>
        <p className="story-text">
          <InLanguage words={application} />
        </p>
      </Part>
      <Part title={t('readiness')} shown={trl !== null}>
        <Readiness trl={trl} readiness={technology.readiness} />
      </Part>
    </div>
  )
}

interface PartProps {
  title: string
  /** What the part says; an empty part is left out. */
  shown: unknown
  wide?: boolean
  children: ReactNode
}

function Part({ title, shown, wide, children }: PartProps) {
  if (!shown) return null
  return (
    <section className={wide ? 'story-part story-part-wide' : 'story-part'}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
