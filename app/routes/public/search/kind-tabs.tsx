import { useTranslations } from 'use-intl'
import { type SearchKind, searchKinds } from '#app/domain/search/listing-document'
import { paths } from '#app/routes/paths'
import { Tabs } from '#app/ui/tabs'
import type { FoundSearch } from './load-search.server'

/** The kinds of entries a search can be about, each with an address of its own. */
export function KindTabs({ found }: { found: FoundSearch }) {
  const t = useTranslations('search')
  const { words, kind, kinds } = found
  const to = (each: SearchKind | null) => {
    const query = new URLSearchParams()
    if (words) query.set('q', words)
    if (each) query.set('kind', each)
    return query.size > 0 ? `${paths.search}?${query}` : paths.search
  }
  return (
    <Tabs
      label={t('kinds')}
      items={[
        { to: to(null), label: t('all'), current: kind === null },
        ...searchKinds.map((each) => ({
          to: to(each),
          label: t(each),
          count: kinds.find(({ value }) => value === each)?.count,
          current: kind === each,
        })),
      ]}
    />
  )
}
