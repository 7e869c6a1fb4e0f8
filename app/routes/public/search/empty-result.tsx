import { Link } from '@remix-run/react'
import { SearchX } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { buttonClasses } from '#app/ui/button-classes'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import type { FoundSearch } from './load-search.server'
import { newNeedAbout } from './new-need-about'

const examples = ['first', 'second', 'third'] as const

/** Helps on where nothing was found: fewer conditions, other kinds, other words, or posting a need. */
export function EmptyResult({ found }: { found: FoundSearch }) {
  const t = useTranslations('search.empty')
  const home = useTranslations('home')
  const { words, conditions, kind, clear } = found
  const untouched = words.trim() === '' && conditions.length === 0
  return (
    <EmptyState
      icon={SearchX}
      title={t(untouched ? 'nothingYet' : 'title')}
      action={
        <>
          {conditions.length > 0 ? (
            <Link to={clear} className={buttonClasses()}>
              {t('withoutFilters')}
            </Link>
          ) : null}
          {words.trim() && kind ? (
            <LinkButton to={`${paths.search}?q=${encodeURIComponent(words)}`} variant="secondary">
              {t('everywhere')}
            </LinkButton>
          ) : null}
          <LinkButton
            to={
              kind === 'technology' && untouched
                ? paths.workspace.newTechnology
                : newNeedAbout(words)
            }
            variant="secondary"
          >
            {untouched ? home(kind === 'technology' ? 'doors.offer' : 'doors.need') : t('postNeed')}
          </LinkButton>
        </>
      }
    >
      <p>{t(untouched ? 'nothingYetHint' : 'hint')}</p>
      {untouched ? null : (
        <p className="mt-2">
          {t('examples')}{' '}
          {examples.map((name, index) => {
            const example = home(`examples.${name}`)
            return (
              <span key={name}>
                {index > 0 ? ', ' : null}
                <LocaleLink to={`${paths.search}?q=${encodeURIComponent(example)}`}>
                  {example}
                </LocaleLink>
              </span>
            )
          })}
        </p>
      )}
    </EmptyState>
  )
}
