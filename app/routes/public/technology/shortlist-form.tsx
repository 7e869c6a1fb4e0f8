import { Form, useLocation } from '@remix-run/react'
import { Bookmark, BookmarkCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LinkButton } from '#app/ui/link-button'
import { useLocalePath } from '#app/ui/use-locale-path'

interface ShortlistFormProps {
  technology: { id: string; slug: string }
  /** Null for visitors, who sign in first and come back here. */
  shortlisted: boolean | null
}

/** Puts a technology on the reader's shortlist or takes it off. */
export function ShortlistForm({ technology: { id, slug }, shortlisted }: ShortlistFormProps) {
  const t = useTranslations('catalogue.actions')
  const inLanguage = useLocalePath()
  const { pathname } = useLocation()
  if (shortlisted === null) {
    const next = encodeURIComponent(inLanguage(paths.technology(slug)))
    return (
      <LinkButton
        to={`${paths.signIn}?next=${next}`}
        variant="quiet"
        size="small"
        icon={Bookmark}
        className="no-print mt-2"
      >
        {t('save')}
      </LinkButton>
    )
  }
  return (
    <div className="no-print mt-2 flex flex-wrap items-center gap-2">
      <Form method="post" action={inLanguage(paths.workspace.shortlist)}>
        <input type="hidden" name="technologyId" value={id} />
        <input type="hidden" name="back" value={pathname} />
        <SubmitButton
          name="intent"
          value={shortlisted ? 'remove' : 'add'}
          variant="quiet"
          size="small"
          icon={shortlisted ? BookmarkCheck : Bookmark}
        >
          {t(shortlisted ? 'saved' : 'save')}
        </SubmitButton>
      </Form>
      {shortlisted ? (
        <LinkButton to={paths.workspace.shortlist} variant="quiet" size="small">
          {t('compareWith')}
        </LinkButton>
      ) : null}
    </div>
  )
}
