import { useTranslations } from 'use-intl'
import { InLanguage } from '#app/ui/in-language'
import type { NeedView } from '../need-view'
import { TargetList } from './target-list'

const parts = ['constraints', 'triedBefore', 'notWanted', 'acceptanceTest'] as const

/** The need: how it is today, what is wanted in figures, what limits the answer and how it is judged. */
export function NeedStory({ need }: { need: NeedView }) {
  const t = useTranslations('catalogue.needCard')
  const told = parts.filter((part) => need[part].text !== '')
  const { currentState, goal, targets } = need
  if (!currentState.text && !goal.text && targets.length === 0 && told.length === 0) return null
  return (
    <div className="card-panel story">
      {currentState.text ? (
        <section className="story-part">
          <h2>{t('currentState')}</h2>
          <p className="story-text">
            <InLanguage words={currentState} />
          </p>
        </section>
      ) : null}
      {goal.text ? (
        <section className="story-part">
          <h2>{t('goal')}</h2>
          <p className="story-text">
            <InLanguage words={goal} />
          </p>
        </section>
      ) : null}
      {targets.length > 0 ? (
        <section className="story-part story-part-wide">
          <h2>{t('targets')}</h2>
          <TargetList targets={targets} />
        </section>
      ) : null}
      {told.map((part) => (
        <section key={part} className="story-part">
          <h2>{t(part)}</h2>
          <p className="story-text">
            <InLanguage words={need[part]} />
          </p>
        </section>
      ))}
    </div>
  )
}
