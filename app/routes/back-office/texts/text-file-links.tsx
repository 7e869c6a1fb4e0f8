import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { buttonClasses } from '#app/ui/button-classes'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'

/** Leads to the texts of mails or of help as a file, and to loading one. */
export function TextFileLinks({ of }: { of: 'mails' | 'help' }) {
  const t = useTranslations('referenceData')
  return (
    <>
      <LinkButton to={paths.backOffice.textsImport(of)} variant="secondary">
        {t('import.link')}
      </LinkButton>
      <LocaleLink
        to={paths.backOffice.textsExport(of)}
        reloadDocument
        className={buttonClasses('secondary')}
      >
        {t('export')}
      </LocaleLink>
    </>
  )
}
