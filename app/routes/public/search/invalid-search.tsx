import { useLocation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { longestWords } from '#app/domain/search/search-schemas'
import { withoutLocale } from '#app/locales/locale'
import { LinkButton } from '#app/ui/link-button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { invalidCondition } from './invalid-condition'

/**
 * Says which conditions of an address cannot be read, in the words of the filters, and leads back to the list
 * with the words that were searched for.
 */
export function InvalidSearch({ problems }: { problems: readonly string[] }) {
  const t = useTranslations('search')
  const { pathname, search } = useLocation()
  const words = new URLSearchParams(search).get('q')?.trim() ?? ''
  const kept = words && words.length <= longestWords ? `?q=${encodeURIComponent(words)}` : ''
  return (
    <Page width="narrow">
      <PageHeader title={t('invalid.title')} lead={t('invalid.lead')} />
      <Notice tone="error">
        <ul>
          {problems.map((parameter) => {
            const key = invalidCondition(parameter)
            return (
              <li key={parameter}>
                {t('invalid.parameter', { parameter: key ? t(key) : parameter })}
              </li>
            )
          })}
        </ul>
      </Notice>
      <div>
        <LinkButton to={`${withoutLocale(pathname)}${kept}`}>
          {t(kept ? 'invalid.withoutConditions' : 'invalid.reset')}
        </LinkButton>
      </div>
    </Page>
  )
}
