import { useLocation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { withoutLocale } from '#app/locales/locale'
import { LinkButton } from '#app/ui/link-button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

/** Says which conditions of an address cannot be read, and leads back to the whole list. */
export function InvalidSearch({ problems }: { problems: readonly string[] }) {
  const t = useTranslations('search.invalid')
  const { pathname } = useLocation()
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Notice tone="error">
        <ul>
          {problems.map((parameter) => (
            <li key={parameter}>{t('parameter', { parameter })}</li>
          ))}
        </ul>
      </Notice>
      <div>
        <LinkButton to={withoutLocale(pathname)}>{t('reset')}</LinkButton>
      </div>
    </Page>
  )
}
