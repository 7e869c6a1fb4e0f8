import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { SearchX } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { withoutLocale } from '#app/locales/locale'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

/** Stands where a listing was or never has been, and shows ways on; other errors go to the frame. */
export function ListingGone() {
  const t = useTranslations('catalogue.gone')
  const error = useRouteError()
  const { pathname } = useLocation()
  if (!isRouteErrorResponse(error) || error.status !== 404) throw error
  const needs = withoutLocale(pathname).startsWith(paths.needs)
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} />
      <EmptyState
        icon={SearchX}
        title={t('body')}
        action={
          <>
            <LinkButton to={paths.search}>{t('search')}</LinkButton>
            <LinkButton to={paths.workspace.newNeed} variant="secondary">
              {t('postNeed')}
            </LinkButton>
          </>
        }
      />
      <p>
        <LocaleLink to={needs ? paths.needs : paths.technologies}>
          {t(needs ? 'allNeeds' : 'all')}
        </LocaleLink>
      </p>
    </Page>
  )
}
