import { BellPlus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { LinkButton } from '#app/ui/link-button'

/** Leads to the form that keeps this search; visitors sign in on the way. */
export function SaveSearchLink({ query }: { query: string }) {
  const t = useTranslations('savedSearches')
  const path = paths.workspace.newSavedSearch
  return (
    <LinkButton
      to={query ? `${path}?${query}` : path}
      variant="quiet"
      size="small"
      icon={BellPlus}
      className="no-print"
    >
      {t('save')}
    </LinkButton>
  )
}
