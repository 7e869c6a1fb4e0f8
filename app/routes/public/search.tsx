import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { InvalidSearch } from './search/invalid-search'
import { KindTabs } from './search/kind-tabs'
import { loadSearch } from './search/load-search.server'
import { SearchView } from './search/search-view'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async (args) => {
  const { t, url } = args
  const words = url.searchParams.get('q')?.trim()
  return loadSearch(args, {
    title: words ? t('search.titleFor', { words }) : t('search.title'),
    description: t('search.description'),
    noIndex: true,
  })
})

export default function SearchPage() {
  const t = useTranslations('search')
  const found = useLoaderData<typeof loader>()
  if (!found.ok) return <InvalidSearch problems={found.problems} />
  const words = found.words.trim()
  return (
    <SearchView
      found={found}
      title={words ? t('titleFor', { words }) : t('title')}
      keep={{ kind: found.kind }}
    >
      <KindTabs found={found} />
    </SearchView>
  )
}
