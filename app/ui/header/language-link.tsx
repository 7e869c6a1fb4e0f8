import { useLocation } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { localePath, withoutLocale } from '#app/locales/locale'

/** Leads to the same page in the other language; a full load, because each language has its own texts. */
export function LanguageLink() {
  const t = useTranslations('ui')
  const { pathname, search } = useLocation()
  const other = useLocale() === 'vi' ? 'en' : 'vi'
  return (
    <a
      href={localePath(other, withoutLocale(pathname)) + search}
      hrefLang={other}
      title={t('languageHint')}
      className="header-link"
    >
      <span lang={other}>{t('language')}</span>
    </a>
  )
}
