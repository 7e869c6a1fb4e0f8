import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { InvalidSearch } from './search/invalid-search'
import { loadSearch } from './search/load-search.server'
import { SearchView } from './search/search-view'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async (args) => {
  const { t } = args
  const texts = { title: t('search.technologiesTitle'), description: t('search.technologiesLead') }
  return loadSearch(args, texts, 'technology')
})

export default function Technologies() {
  const t = useTranslations('search')
  const found = useLoaderData<typeof loader>()
  if (!found.ok) return <InvalidSearch problems={found.problems} />
  return <SearchView found={found} title={t('technologiesTitle')} lead={t('technologiesLead')} />
}
