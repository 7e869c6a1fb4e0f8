import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

interface ErrorPageProps {
  status: number
  /** Words for the reader, or the reference number of a fault. */
  body: unknown
}

function referenceOf(body: unknown): string | null {
  const reference = (body as { reference?: unknown } | null)?.reference
  return typeof reference === 'string' ? reference : null
}

/** Says in plain words what went wrong, and where to go from here. */
export function ErrorPage({ status, body }: ErrorPageProps) {
  const t = useTranslations()
  const reference = referenceOf(body)
  const words = typeof body === 'string' && body ? body : null
  const title = status === 404 ? t('errors.notFound') : (words ?? t('frame.fault'))
  return (
    <Page width="narrow">
      <PageHeader title={title} />
      {reference ? <p>{t('frame.faultHelp', { reference })}</p> : <p>{t('frame.goBack')}</p>}
      <div className="flex flex-wrap gap-3">
        <LinkButton to={paths.home}>{t('frame.goHome')}</LinkButton>
        <LinkButton to={paths.search} variant="secondary">
          {t('frame.goSearch')}
        </LinkButton>
      </div>
    </Page>
  )
}
