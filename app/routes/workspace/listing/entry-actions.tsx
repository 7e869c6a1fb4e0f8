import { Eye, Globe, Lock, Pencil } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { LinkButton } from '#app/ui/link-button'

interface EntryActionsProps {
  /** Addresses; null where there is nothing to go to. */
  edit: string | null
  preview: string
  disclosure: string
  publicPage: string | null
}

/** Where one goes from the overview of an entry. */
export function EntryActions({ edit, preview, disclosure, publicPage }: EntryActionsProps) {
  const t = useTranslations('listings')
  const words = useTranslations('disclosure.desk')
  return (
    <>
      {edit ? (
        <LinkButton to={edit} icon={Pencil} variant="secondary">
          {t('edit')}
        </LinkButton>
      ) : null}
      <LinkButton to={disclosure} icon={Lock} variant="secondary">
        {words('link')}
      </LinkButton>
      {publicPage ? (
        <LinkButton to={publicPage} icon={Globe} variant="secondary">
          {t('publicPage')}
        </LinkButton>
      ) : (
        <LinkButton to={preview} icon={Eye} variant="secondary">
          {t('preview')}
        </LinkButton>
      )}
    </>
  )
}
