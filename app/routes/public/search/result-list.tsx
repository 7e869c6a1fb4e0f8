import { Form } from '@remix-run/react'
import { Columns3 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { Button } from '#app/ui/button'
import { useLocalePath } from '#app/ui/use-locale-path'
import type { FoundSearch } from './load-search.server'
import { ResultCard } from './result-card'

/** Form that the boxes on the cards belong to. */
const compareForm = 'compare-results'

/** The entries found, some of which can be chosen for a comparison. */
export function ResultList({ found }: { found: FoundSearch }) {
  const t = useTranslations('search')
  const inLanguage = useLocalePath()
  const { hits } = found.answer
  const comparable = hits.filter(({ kind }) => kind === 'technology').length > 1
  return (
    <>
      <ol className="entry-list">
        {hits.map((hit) => (
          <li key={hit.id}>
            <ResultCard
              hit={hit}
              fieldLabels={found.fieldLabels}
              compareForm={comparable && hit.kind === 'technology' ? compareForm : undefined}
            />
          </li>
        ))}
      </ol>
      {comparable ? (
        <Form id={compareForm} method="get" action={inLanguage(paths.compare)}>
          <div className="flex flex-wrap items-center gap-3">
            <Button variant="secondary" icon={Columns3}>
              {t('compareChosen')}
            </Button>
            <span className="muted text-sm">{t('compareHint')}</span>
          </div>
        </Form>
      ) : null}
    </>
  )
}
