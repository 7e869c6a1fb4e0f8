import { useTranslations } from 'use-intl'
import { LocaleLink } from '#app/ui/locale-link'
import { ProgressBar } from '#app/ui/progress-bar'
import { blocking, type Gap } from '../gaps'

interface CompletenessProps {
  /** From 0 to 1. */
  value: number
  gaps: Gap[]
  /** Words of a rule. */
  wordsOf: (rule: string) => string
  /** Page on which a section is edited; undefined shows the rules without links. */
  toSection?: (section: string) => string
}

/** How complete an entry is, and what is missing, each with the way to the place to mend it. */
export function Completeness({ value, gaps, wordsOf, toSection }: CompletenessProps) {
  const t = useTranslations('listings')
  const needed = blocking(gaps)
  const advised = gaps.filter(({ severity }) => severity === 'warns')
  const list = (rules: Gap[]) => (
    <ul className="list-disc pl-5">
      {rules.map(({ rule, section }) => (
        <li key={rule}>
          {toSection ? (
            <LocaleLink to={toSection(section)}>{wordsOf(rule)}</LocaleLink>
          ) : (
            wordsOf(rule)
          )}
        </li>
      ))}
    </ul>
  )
  return (
    <ProgressBar label={t('completeness')} value={value}>
      <p>
        {needed.length === 0 && toSection ? t('complete') : t('missing', { count: needed.length })}
      </p>
      {needed.length > 0 ? (
        <div>
          <p className="font-semibold">{t('blocks')}</p>
          {list(needed)}
        </div>
      ) : null}
      {advised.length > 0 ? (
        <div>
          <p className="font-semibold">{t('warns')}</p>
          {list(advised)}
        </div>
      ) : null}
    </ProgressBar>
  )
}
